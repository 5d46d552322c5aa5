/** Cutting a newest-first list by the calendar, so that a late-found article changes one list and shifts no other. */
import type { ArticleEntry } from '../types.ts';

/** The stretch of time that a list covers: a year (`month` null), a month, or one of several parts of a month. */
export interface Period {
  readonly year: number;
  readonly month: number | null;
  /** 1 is the newest part. */
  readonly part: number;
  readonly parts: number;
}
/** A month and the number of articles in it. */
export interface MonthCount {
  readonly month: number;
  readonly count: number;
}

/** One list: the articles on it, or for a year that is too large for one page, its months. */
export interface CalendarList {
  readonly period: Period;
  readonly entries: readonly ArticleEntry[];
  /** Articles in the year or month, on however many parts. */
  readonly total: number;
  /** In the order of the calendar; empty where `entries` are given. */
  readonly months: readonly MonthCount[];
}

/** Entries of one year or month. */
export interface Stretch {
  readonly number: number;
  readonly entries: readonly ArticleEntry[];
}

/** The years of newest-first entries, newest first. */
export function yearsOf(entries: readonly ArticleEntry[]): readonly Stretch[] {
  return stretches(entries, 0, 4);
}

/** The months of newest-first entries of one year, newest first. */
export function monthsOf(entries: readonly ArticleEntry[]): readonly Stretch[] {
  return stretches(entries, 5, 7);
}

/** Runs of entries whose days have the same digits from one place to another. */
function stretches(entries: readonly ArticleEntry[], from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  for (let start = 0, end = 0; start < entries.length; start = end) {
    const digits = entries[start]?.date.slice(from, to) ?? '';
    end = endOfRun(entries, start, entry => entry.date.startsWith(digits, from));
    found.push({ number: Number(digits), entries: entries.slice(start, end) });
  }
  return found;
}

/** Where a run ends whose members stand together: in ever longer steps, then by halves, since most runs are long. */
function endOfRun(
  entries: readonly ArticleEntry[],
  start: number,
  isMember: (entry: ArticleEntry) => boolean,
): number {
  const holds = (at: number): boolean => {
    const entry = entries[at];
    return entry !== undefined && isMember(entry);
  };
  let step = 1;
  while (holds(start + step)) step *= 2;
  let [low, high] = [start + (step >> 1), start + step];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** The lists of newest-first entries, newest first, a large year before its months; no list holds more than `size`. */
export function cutByCalendar(entries: readonly ArticleEntry[], size: number): readonly CalendarList[] {
  return yearsOf(entries).flatMap(year => listsOfYear(year, size));
}

function listsOfYear({ number: year, entries }: Stretch, size: number): CalendarList[] {
  const period = { year, month: null, part: 1, parts: 1 };
  const total = entries.length;
  if (total <= size) return [{ period, entries, total, months: [] }];
  const months = monthsOf(entries);
  const counts = months.map(month => ({ month: month.number, count: month.entries.length }));
  const overview = { period, entries: [], total, months: counts.reverse() };
  return [overview, ...months.flatMap(month => partsOfMonth(year, month, size))];
}

function partsOfMonth(year: number, { number: month, entries }: Stretch, size: number): CalendarList[] {
  const parts = Math.ceil(entries.length / size);
  return Array.from({ length: parts }, (_, index) => ({
    period: { year, month, part: index + 1, parts },
    entries: entries.slice(index * size, (index + 1) * size),
    total: entries.length,
    months: [],
  }));
}
