/** Numbers as dates print them: Arabic, Chinese, or year digits spelled out. */

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'〇一二三四五六七八九'].map((char, value): [string, number] => [char, value]),
  ...[...'○零OoО0'].map((char): [string, number] => [char, 0]),
]);

const LUNAR_MONTHS: ReadonlyMap<string, number> = new Map([
  ['正', 1],
  ['冬', 11],
  ['腊', 12],
]);

/**
 * The number from 0 to 99 that `text` writes: `27`, `05`, `二十七`, `廿七`, `卅`, `正` (1), `冬` (11), `腊` (12),
 * and lunar days `初七`. Null for anything else.
 */
export function smallNumber(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const special = LUNAR_MONTHS.get(text);
  if (special !== undefined) return special;
  const plain = text.replace(/^初/, '').replace('廿', '二十').replace('卅', '三十');
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(plain);
  if (!match || plain === '') return null;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return tens !== '' && ones !== '' ? null : (DIGITS.get(tens || ones) ?? null);
  return (DIGITS.get(tens) ?? 1) * 10 + (DIGITS.get(ones) ?? 0);
}

/** The year that four digits write, Arabic or spelled out: `2024`, `二〇二四`, `二零二四`, `二○二四`. Null otherwise. */
export function fullYear(text: string): number | null {
  if (/^\d{4}$/.test(text)) return Number(text);
  const digits = [...text].map(char => DIGITS.get(char));
  if (digits.length !== 4 || digits.includes(undefined)) return null;
  return digits.reduce<number>((sum, digit) => sum * 10 + (digit ?? 0), 0);
}
