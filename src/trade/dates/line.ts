/** Days with their year, and the date line of a newspaper page. */
import { type IsoDate, isoDate } from '../../ids.ts';
import { foldWidth } from '../chars.ts';
import { FULL_DATE, weekdayIn } from './grammar.ts';
import { fullYear, smallNumber } from './numbers.ts';
import { isGlued, type Span, withoutClutter, withPlainName, wordsOf } from './parts.ts';

/** A day with its year, found in a text. */
export interface FullDate extends Span {
  readonly date: IsoDate;
}

const ALL_FULL_DATES = new RegExp(FULL_DATE, 'g');

/** Part of every day with its year: looked for first, because most texts have none. */
const YEAR_LIKE = /年|\d[./-]\d/;

/** Every day with its year in the text, in order; days that do not exist are left out. */
export function fullDatesIn(text: string): readonly FullDate[] {
  const folded = foldWidth(text);
  if (!YEAR_LIKE.test(folded)) return [];
  const found: FullDate[] = [];
  for (const match of folded.matchAll(ALL_FULL_DATES)) {
    const part = match.groups ?? {};
    const year = fullYear(part.year ?? part.numericYear ?? '');
    const month = smallNumber(part.month ?? part.numericMonth ?? '');
    const day = smallNumber(part.day ?? part.numericDay ?? '');
    const date = year && month && day ? isoDate(year, month, day) : null;
    if (date) found.push({ date, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const PAGE_TOKEN = /^(?:第?[A-Z]{0,2}\d{1,3}版?|第?[一二三四五六七八九十]{1,3}版|第|版)$/;
const WORD = /^[\p{L}\p{N}.]{1,10}$/u;

/**
 * The day named by a line of the page's own: `2024年2月29日 星期四 农历甲辰年正月二十`, `郑州日报 2024-02-29 A05 要闻`. Null where
 * the line names no day with its year, names more than one, is a sentence, or has the date grown together with other words.
 * A bare date is taken too; whether it heads a page or closes a notice is for the caller, who knows where it stands.
 * A weekday that contradicts the date changes nothing and is told in `because`.
 */
export function dateLineOf(line: string): { date: IsoDate; because: string } | null {
  if (line.length > 160) return null;
  const half = foldWidth(line);
  if (!YEAR_LIKE.test(half)) return null;
  const folded = withPlainName(half).replace(/^#{1,6} /, marks => ' '.repeat(marks.length));
  const found = fullDatesIn(folded);
  const [first] = found;
  if (!first || found.length !== 1 || isGlued(folded, first)) return null;
  const words = wordsOf(withoutClutter(folded, found)).filter(word => !PAGE_TOKEN.test(word));
  if (words.length > 2 || !words.every(word => WORD.test(word))) return null;
  const printed = line.slice(first.start, first.end);
  return { date: first.date, because: `date line ${printed}${weekdayNote(folded, first.date)}` };
}

const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

function weekdayNote(line: string, date: IsoDate): string {
  const printed = weekdayIn(line);
  if (printed === null) return '';
  const actual = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (printed === actual) return ', its weekday agrees';
  return `, though its weekday is a ${ENGLISH[printed]} and the day was a ${ENGLISH[actual]}`;
}
