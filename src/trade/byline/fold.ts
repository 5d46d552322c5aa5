/** Bylines as the grammar reads them: one width, one kind of blank, bracket and bar. The dots of names stay as printed. */
const SINGLES: Readonly<Record<string, string>> = {
  '【': '(',
  '〔': '(',
  '〖': '(',
  '[': '(',
  '﹙': '(',
  '︵': '(',
  '】': ')',
  '〕': ')',
  '〗': ')',
  ']': ')',
  '﹚': ')',
  '︶': ')',
  '∕': '/',
  '⁄': '/',
  丨: '|',
  '│': '|',
  '┃': '|',
  '︱': '|',
  '﹑': '、',
  '､': '、',
  '﹐': ',',
  '∶': ':',
  '︰': ':',
  '\r': '\n',
  '\v': '\n',
  '\f': '\n',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
};
/** Blanks of every width, the invisible ones too. */
const BLANKS = [0x09, 0xa0, 0xad, 0x1680, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff, ...range(0x2000, 0x200f)];

/** What each code unit is folded to; 0 where it stays. */
const FOLDED = tableOfFolds();

function tableOfFolds(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const code of BLANKS) table[code] = 0x20;
  for (const [variant, plain] of Object.entries(SINGLES)) table[variant.charCodeAt(0)] = plain.charCodeAt(0);
  for (const code of range(0xff01, 0xff5e)) table[code] = table[code - 0xfee0] || code - 0xfee0;
  return table;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The text in the grammar's one spelling, UTF-16 unit for unit: offsets into it are offsets into `text`. */
export function fold(text: string): string {
  let folded = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = FOLDED[text.charCodeAt(at)] ?? 0;
    if (code === 0) continue;
    folded += text.slice(done, at) + String.fromCharCode(code);
    done = at + 1;
  }
  return done === 0 ? text : folded + text.slice(done);
}

/** The bullets that stand before a byline; 口 is a misread □, and only before a role or a name. */
export const BULLET = /^[\s]*(?:[①-⑳]\d{0,2}|[□■●◆◇◎○▲△★☆►▶◢◣▌❖※▪▫⊙·•・*]|口(?=[ \n]*\p{Script=Han}))+[\s]*/u;

const LONGEST_BRACKET = 200;

/** Index of the bracket that closes the one at `open`, of whatever kind; null where none does within 200 characters. Folded text. */
export function closingBracket(text: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + LONGEST_BRACKET); at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return null;
}

/** Index of the bracket that the one at `close` closes; null where there is none within 200 characters. Folded text. */
export function openingBracket(text: string, close: number): number | null {
  let depth = 0;
  for (let at = close; at >= Math.max(0, close - LONGEST_BRACKET); at--) {
    if (text[at] === ')') depth++;
    else if (text[at] === '(' && --depth === 0) return at;
  }
  return null;
}
