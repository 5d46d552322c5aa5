/** Bylines as the grammar reads them: one width, one kind of blank, bracket and bar. The dots of names stay as printed. */
import { foldWidth } from '../chars.ts';

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
/** The spellings above, and blanks of every width, the invisible ones too. */
const VARIANT =
  /[【〔〖[﹙︵】〕〗\]﹚︶∕⁄丨│┃︱﹑､﹐∶︰\r\v\f\u0085\u2028\u2029\t\u00a0\u00ad\u1680\u2000-\u200f\u202f\u205f\u2060\ufeff]/g;

/** The text in the grammar's one spelling, UTF-16 unit for unit: offsets into it are offsets into `text`. */
export function fold(text: string): string {
  return foldWidth(text).replace(VARIANT, variant => SINGLES[variant] ?? ' ');
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
