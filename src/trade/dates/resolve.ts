/** From what is printed to days of the calendar, given the issue's day and the dates told of before. */
import { addDays, daysInMonth, type IsoDate, isoDate } from '../../ids.ts';
import { cyclePlace, lunarYearOf, solarDays, zodiacOf } from './lunar.ts';
import type { Calendar, CountedMonth, Lunar, PrintedDay, Reading, Week } from './mention.ts';
import { SAID_YEARS } from './words.ts';

/** Days from `from` to `to`; null at both ends where the day can't be told. */
export interface Days {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}
/** What stands before a date. */
export interface Context {
  readonly issue: IsoDate | null;
  /** The day told of last, with its year where that is known. */
  readonly day: { readonly from: IsoDate | null; readonly printed: PrintedDay } | null;
  /** The year named last: 同年 means it. */
  readonly year: number | null;
  /** A year that still holds: it stood with a month in this sentence. */
  readonly carried: number | null;
  readonly plan: boolean;
}
export interface Resolved extends Days {
  readonly first: PrintedDay;
  readonly last: PrintedDay;
}

const NO_DAYS: Days = { from: null, to: null };
const NOT_PRINTED: PrintedDay = { year: null, month: null, day: null };

/** Years, months and days of an ISO date. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

function gap(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * The stretch that is meant among those of several years, in order. A plan: the first that is not over. Else the newest
 * that begins before the issue, or shortly after it: within two months, or one month where that is next year.
 */
function likeliest(stretches: readonly Days[], { issue, plan }: Context): Days {
  const known = stretches.filter(stretch => stretch.from !== null);
  if (issue === null) return NO_DAYS;
  if (plan) return known.find(({ to }) => to !== null && to >= issue) ?? known.at(-1) ?? NO_DAYS;
  const near = ({ from }: Days) => {
    if (from === null) return false;
    const sameYear = partsOf(from).year === partsOf(issue).year;
    return gap(issue, from) <= (sameYear ? 62 : 31);
  };
  return known.findLast(near) ?? known[0] ?? NO_DAYS;
}

/** The stretch of days that a year, a month or a day means in a given year; null ends where it does not exist. */
function stretch({ first, last, part }: Calendar, year: number): Days {
  const [begin, end] = part ?? [1, 31];
  const lastMonth = last.month ?? 12;
  const from = isoDate(year, first.month ?? 1, first.day ?? begin);
  const dayOf = (of: number) => last.day ?? Math.min(end, daysInMonth(of, lastMonth));
  const sameYear = isoDate(last.year ?? year, lastMonth, dayOf(last.year ?? year));
  const to =
    last.year === null && from && sameYear && sameYear < from
      ? isoDate(year + 1, lastMonth, dayOf(year + 1))
      : sameYear;
  return from && to && from <= to ? { from, to } : NO_DAYS;
}

function yearSaid(said: string, { issue, year }: Context): number | null {
  const meant = SAID_YEARS.get(said);
  const base = meant?.from === 'mention' ? year : issue && partsOf(issue).year;
  return meant && base ? base + meant.years : null;
}

/** A year carried over, moved on by one where the day would else fall before the one told of last. */
function carriedYear(meaning: Calendar, { carried, day, issue }: Context): number | null {
  if (carried === null) return null;
  const [same, next] = [stretch(meaning, carried), stretch(meaning, carried + 1)];
  const back = day?.from && same.from && same.from < day.from && gap(same.from, day.from) > 180;
  return back && next.from && (issue === null || next.from <= issue) ? carried + 1 : carried;
}

function calendar(meaning: Calendar, said: string | null, context: Context): Resolved {
  const stated = meaning.first.year ?? (said === null ? null : yearSaid(said, context));
  const year = stated ?? (said === null ? carriedYear(meaning, context) : null);
  const withYear = (day: PrintedDay) => ({ ...day, year: day.year ?? year });
  const printed = { first: withYear(meaning.first), last: withYear(meaning.last) };
  if (year !== null) return { ...printed, ...stretch(meaning, year) };
  if (said !== null || context.issue === null || meaning.first.month === null)
    return { ...printed, ...NO_DAYS };
  const issueYear = partsOf(context.issue).year;
  const years = [-1, 0, 1].map(offset => stretch(meaning, issueYear + offset));
  return { ...printed, ...likeliest(years, context) };
}

function lunar(meaning: Lunar, said: string | null, context: Context): Days {
  const stated = meaning.year ?? (said === null ? null : yearSaid(said, context));
  if (stated !== null) return solarDays(meaning, stated) ?? NO_DAYS;
  if (context.issue === null) return NO_DAYS;
  const year = lunarYearOf(context.issue);
  const named = (candidate: number) =>
    (meaning.cycle === null || cyclePlace(candidate) === meaning.cycle) &&
    (meaning.zodiac === null || zodiacOf(candidate) === meaning.zodiac);
  const reach = meaning.cycle === null ? (meaning.zodiac === null ? 1 : 6) : 30;
  const years = Array.from({ length: 2 * reach }, (_, place) => year - reach + place + 1).filter(named);
  const candidates = [...(reach === 1 ? [year - 1] : []), ...years];
  return likeliest(
    candidates.map(candidate => solarDays(meaning, candidate) ?? NO_DAYS),
    context,
  );
}

function week({ weeks, day }: Week, issue: IsoDate | null): Days {
  if (issue === null) return NO_DAYS;
  const weekday = (new Date(`${issue}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(issue, weeks * 7 - weekday);
  const [first, last] = day === null ? [0, 6] : day === 'end' ? [5, 6] : [day - 1, day - 1];
  return { from: addDays(monday, first), to: addDays(monday, last) };
}

function countedMonth({ months, day }: CountedMonth, { issue, day: told }: Context): Days {
  const base = months === null ? (told?.from ?? null) : issue;
  if (base === null) return NO_DAYS;
  const { year, month } = partsOf(base);
  const place = year * 12 + month - 1 + (months ?? 0);
  const [inYear, inMonth] = [Math.floor(place / 12), (place % 12) + 1];
  const length = daysInMonth(inYear, inMonth);
  return { from: isoDate(inYear, inMonth, day ?? 1), to: isoDate(inYear, inMonth, day ?? length) };
}

/** `27日` alone: on or after the day told of last, else the newest one up to the issue (a plan: the next). */
function bareDay(day: number, { issue, day: told, plan }: Context): Resolved {
  const base = told?.from ?? issue;
  const printed = { year: null, month: told?.printed.month ?? null, day };
  if (base === null) return { from: null, to: null, first: printed, last: printed };
  const { year, month } = partsOf(base);
  const near = [-1, 0, 1].flatMap(offset => {
    const place = year * 12 + month - 1 + offset;
    return isoDate(Math.floor(place / 12), (place % 12) + 1, day) ?? [];
  });
  const found = told?.from || plan ? near.find(date => date >= base) : near.findLast(date => date <= base);
  const date = found ?? null;
  const known = date ? partsOf(date) : printed;
  return { from: date, to: date, first: known, last: known };
}

/** The days that a reading means in its context. */
export function resolve({ meaning, said }: Reading, context: Context): Resolved {
  const unprinted = (days: Days): Resolved => ({ ...days, first: NOT_PRINTED, last: NOT_PRINTED });
  switch (meaning.rule) {
    case 'calendar':
      return calendar(meaning, said, context);
    case 'lunar':
      return unprinted(lunar(meaning, said, context));
    case 'week':
      return unprinted(week(meaning, context.issue));
    case 'counted month':
      return unprinted(countedMonth(meaning, context));
    case 'bare day':
      return bareDay(meaning.day, context);
    case 'counted': {
      const base = meaning.from === 'issue' ? context.issue : (context.day?.from ?? null);
      const day = base && addDays(base, meaning.days);
      return unprinted({ from: day, to: day });
    }
    case 'vague':
      return unprinted(NO_DAYS);
  }
}
