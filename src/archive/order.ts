/** The order of articles in the archive: the newest issue first, and within it as in the paper. */
import { compareText } from '../compare.ts';
import type { ArticleEntry } from '../types.ts';

/** Pages in the order of a paper: `A2` before `A10`, `A12` before `B01`. */
export function comparePages(a: string, b: string): number {
  const [left, right] = [runsOf(a), runsOf(b)];
  for (const [index, run] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareRuns(run, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(a, b);
}

function runsOf(page: string): readonly string[] {
  return page.match(/\d+|\D+/g) ?? [];
}

function compareRuns(a: string, b: string): number {
  return isNumber(a) && isNumber(b) ? compareNumbers(a, b) : compareText(a, b);
}

function isNumber(run: string): boolean {
  return /^\d/.test(run);
}

/** By value, without a number's limits. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || compareText(left, right);
}

/** Newest issue first; then page, unknown ones last; then place on the page, unknown ones last; then id. */
export function compareEntries(a: ArticleEntry, b: ArticleEntry): number {
  return (
    compareText(b.date, a.date) ||
    lastIfAbsent(a.page, b.page, comparePages) ||
    lastIfAbsent(a.order, b.order, (left, right) => left - right) ||
    compareText(a.id, b.id)
  );
}

function lastIfAbsent<Value>(
  a: Value | undefined,
  b: Value | undefined,
  compare: (a: Value, b: Value) => number,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(a, b);
}
