/** `（下转三版）` `（上接第一版）`: where an article goes on, and where it came from. */
import { foldWidth } from '../trade/chars.ts';

export interface JumpMark {
  /** UTF-16 offsets of the mark in the text. */
  readonly start: number;
  readonly end: number;
  /** `3`, `A05`; null where no page is named. */
  readonly page: string | null;
}

const NUMBER = '(?:第\\s*)?([A-Z]?\\s?\\d{1,3}|[一二三四五六七八九十]{1,3})?\\s*版?';
const TO = new RegExp(
  `[(\\[【〔<《]?\\s*(?:紧急下转|下转|转)\\s*${NUMBER}[^()\\[\\]【】〔〕。]{0,16}[)\\]】〕>》]?\\s*$`,
);
const TO_WORD = /下转|转第?\s*[A-Z]?[\d一二三四五六七八九十]+\s*版/;
const FROM = new RegExp(
  `^\\s*[(\\[【〔<《]?\\s*(?:紧接|上接)\\s*${NUMBER}[^()\\[\\]【】〔〕。,]{0,24}?(?:[)\\]】〕>》]|$|(?=\\s))`,
);

/** The mark at the end of a text, or null. */
export function jumpTo(text: string): JumpMark | null {
  const window = Math.max(0, text.length - 40);
  if (!text.includes('转', window)) return null;
  const tail = foldWidth(text.slice(window));
  if (!TO_WORD.test(tail)) return null;
  const match = TO.exec(tail);
  return match ? { start: window + match.index, end: text.length, page: pageOf(match[1]) } : null;
}

/** The mark at the beginning of a text, or null. */
export function jumpFrom(text: string): JumpMark | null {
  const head = text.slice(0, 60);
  const match = /[上紧]接/.test(head) ? FROM.exec(foldWidth(head)) : null;
  return match ? { start: 0, end: match[0].length, page: pageOf(match[1]) } : null;
}

const DIGITS = '零一二三四五六七八九';

function pageOf(number: string | undefined): string | null {
  if (number === undefined) return null;
  if (!/[一二三四五六七八九十]/.test(number)) return number.replace(/\s/g, '');
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number];
  const ten = number.includes('十') ? DIGITS.indexOf(tens || '一') * 10 : 0;
  return String(ten + Math.max(0, DIGITS.indexOf(ones || '零')));
}
