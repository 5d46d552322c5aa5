/**
 * Which kinds of characters a text has. A form of the trade is a long pattern, and most texts lack some character that
 * the form can't do without: one look at each character spares asking the patterns one after the other. Full-width
 * figures and letters count as what they are made half-width.
 */

/** Kinds of characters, each named for what has need of one of them. A bit each. */
export const SIGN = {
  figure: 1,
  letter: 1 << 1,
  year: 1 << 2,
  page: 1 << 3,
  press: 1 << 4,
  publisher: 1 << 5,
  notice: 1 << 6,
  staff: 1 << 7,
  contact: 1 << 8,
  weather: 1 << 9,
  disclaimer: 1 << 10,
  /** What an e-paper's own words may begin with. */
  navigation: 1 << 11,
  rule: 1 << 12,
  /** What head bylines have near their beginning, and picture credits near their end. */
  head: 1 << 13,
  credit: 1 << 14,
  bullet: 1 << 15,
  ordinal: 1 << 16,
  caption: 1 << 17,
  /** What stands inside a sentence and begins none. */
  inside: 1 << 18,
  /** Ends a sentence or its half. */
  stop: 1 << 19,
  /** A quotation mark or bracket, of those that come in pairs. */
  mark: 1 << 20,
  /** What the names of offices and companies end in. */
  office: 1 << 21,
  blank: 1 << 22,
} as const;

const FIGURES = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CHARACTERS: Readonly<Record<keyof typeof SIGN, string>> = {
  figure: FIGURES + fullWidth(FIGURES),
  letter: LETTERS + LETTERS.toLowerCase() + fullWidth(LETTERS + LETTERS.toLowerCase()),
  year: '年',
  page: '版',
  press: '报刊',
  publisher: '主承编机',
  notice: '告声启让租聘售馨友暖购收征搬',
  staff: '编划班校版统审签监制视',
  contact: '线话箱真统邮售版期许址刷客扫微众',
  weather: '温风℃云晴雨率湿',
  disclaimer: '声敬欢本未权征约投来',
  navigation: '上下前后返首目版放缩打默朗分字P标往|丨<>«»＋+-',
  rule: '-=_*·—~',
  head: '讯电记通报消评作（(【[□■●◎◆◇○口',
  credit: '摄影图供绘社视',
  bullet: '●◆■◇○★▲▪◎☆▶►□',
  ordinal: '一二三四五六七八九十(（第0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳之',
  caption: '△▲▼▽↑↓←→⬆⬇(（【[图上下左右题资',
  inside: ',.，。、；;:：！？!?）)》」』”’…',
  stop: '。！？；;',
  mark: '“”‘’（）()《》「」『』【】',
  office: '局会委队司府室处部院',
  blank: ' \u3000',
};

function fullWidth(text: string): string {
  return String.fromCharCode(...Array.from(text, character => character.charCodeAt(0) + 0xfee0));
}

const KINDS = table();

function table(): Uint32Array {
  const kinds = new Uint32Array(0x10000);
  for (const [kind, bit] of Object.entries(SIGN))
    for (const character of CHARACTERS[kind as keyof typeof SIGN]) {
      const code = character.charCodeAt(0);
      kinds[code] = (kinds[code] ?? 0) | bit;
    }
  return kinds;
}

/** All kinds of characters in a text, as the bits of `SIGN`; 0 for an empty one. */
export function signsOf(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) signs |= KINDS[text.charCodeAt(at)] ?? 0;
  return signs;
}

/** The kinds that the first character of a text is of; 0 for an empty one. */
export function firstSigns(text: string): number {
  return text === '' ? 0 : (KINDS[text.charCodeAt(0)] ?? 0);
}

/** The kinds that the last character of a text is of; 0 for an empty one. */
export function lastSigns(text: string): number {
  return text === '' ? 0 : (KINDS[text.charCodeAt(text.length - 1)] ?? 0);
}
