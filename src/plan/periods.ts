/** Articles over time, in steps that leave a chart readable. */
import { addDays, type IsoDate } from '../ids.ts';
import type { ArticleEntry } from '../types.ts';
import type { Periods, YearTally } from './specs-front.ts';

/** Months in a row that a chart shows; beyond them it shows years, and beyond these decades. */
const MOST_MONTHS = 36;
const MOST_YEARS = 60;

/** Days after which a series that brings nothing new has ended: a monthly column may miss no month. */
const SILENCE = 31;

/** First and last day of a stretch. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The days that newest-first entries span; null where there are none. */
export function spanOf(entries: readonly ArticleEntry[]): Span | null {
  const [newest, oldest] = [entries[0], entries.at(-1)];
  return newest && oldest ? { from: oldest.date, to: newest.date } : null;
}

/**
 * Newest-first entries counted by month where `span` (which holds them all) has at most 36, else by year where it has at
 * most 60, else by decade. Null where that would be one period only.
 */
export function periodsOf(entries: readonly ArticleEntry[], span: Span | null): Periods | null {
  if (span === null) return null;
  const unit = unitOf(span);
  const first = numberOf(span.from, unit);
  const length = numberOf(span.to, unit) - first + 1;
  if (length < 2) return null;
  const counts = new Array<number>(length).fill(0);
  for (const { date } of entries) {
    const place = numberOf(date, unit) - first;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { unit, from: nameOf(span.from, unit), counts };
}

function unitOf({ from, to }: Span): Periods['unit'] {
  if (numberOf(to, 'month') - numberOf(from, 'month') < MOST_MONTHS) return 'month';
  return numberOf(to, 'year') - numberOf(from, 'year') < MOST_YEARS ? 'year' : 'decade';
}

/** Periods in a row have numbers in a row. */
function numberOf(date: IsoDate, unit: Periods['unit']): number {
  const year = Number(date.slice(0, 4));
  if (unit === 'month') return year * 12 + Number(date.slice(5, 7)) - 1;
  return unit === 'year' ? year : Math.floor(year / 10);
}

function nameOf(date: IsoDate, unit: Periods['unit']): string {
  if (unit === 'month') return date.slice(0, 7);
  return unit === 'year' ? date.slice(0, 4) : `${date.slice(0, 3)}0`;
}

/** Years in a row that still have room side by side. */
const MOST_ON_STRIP = 100;

/** Years held, newest first, with the empty ones between them; by decade where they are too many. Null for one year only. */
export function yearPeriods(years: readonly YearTally[]): Periods | null {
  const [newest, oldest] = [years[0]?.year, years.at(-1)?.year];
  if (newest === undefined || oldest === undefined || newest === oldest) return null;
  const unit = newest - oldest < MOST_ON_STRIP ? 'year' : 'decade';
  const placeOf = (year: number) => (unit === 'year' ? year : Math.floor(year / 10));
  const first = placeOf(oldest);
  const counts = new Array<number>(placeOf(newest) - first + 1).fill(0);
  for (const { year, count } of years) {
    const place = placeOf(year) - first;
    counts[place] = (counts[place] ?? 0) + count;
  }
  return { unit, from: String(unit === 'year' ? oldest : first * 10), counts };
}

/** True where newest-first entries reach to within a month of the newest day held: time stands still in an archive. */
export function isRunning(entries: readonly ArticleEntry[], newestDay: IsoDate | undefined): boolean {
  const last = entries[0]?.date;
  return last !== undefined && newestDay !== undefined && addDays(last, SILENCE) >= newestDay;
}
