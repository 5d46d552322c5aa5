/**
 * Whether a text may have traditional characters in it: only then is their table fetched, which is larger than all else.
 * Those of GB 2312 are simplified save a few, and every browser has that set as a decoder.
 */

/** Characters of GB 2312 that the table changes. */
export const EXCEPTIONS = '乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽';

const HAN = /[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff]|\ud87e/g;

let plain: ReadonlySet<string> | null = null;

/** True where the text has a character that the table might change. */
export function needsTable(text: string): boolean {
  const characters = text.match(HAN);
  if (characters === null) return false;
  plain ??= gb2312();
  return characters.some(character => !plain?.has(character));
}

function gb2312(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  const set = new Set(new TextDecoder('gbk').decode(Uint8Array.from(bytes)));
  for (const character of EXCEPTIONS) set.delete(character);
  return set;
}
