/** The pages of the calendar. */
import { daysInMonth, type IsoDate, isoDate } from '../../ids.ts';
import { coverageYearPath } from '../../plan/dates.ts';
import { folders, pageOf } from '../../plan/paths.ts';
import { issuePath } from '../../plan/planner.ts';
import { absenceOf } from '../../plan/schedule.ts';
import type { CalendarMonth, DatesSpec, MonthSpec, YearSpec, YearTally } from '../../plan/specs.ts';
import type { Holdings } from '../../plan/specs-calendar.ts';
import type {
  CalendarDay,
  CalendarView,
  DatesView,
  Level,
  MonthView,
  YearMonth,
  YearTile,
  YearView,
} from '../views/calendar.ts';
import type { Count, Link } from '../views/card.ts';
import type { PageContext } from './context.ts';

/** A number of articles as a shade: 0 for none, else 1 to 4 by quarters of the highest. */
export function levelOf(count: number, highest: number): Level {
  if (count <= 0 || highest <= 0) return 0;
  return Math.min(4, Math.ceil((4 * count) / highest)) as Level;
}

/** A month as a calendar. */
export function monthView(context: PageContext, spec: MonthSpec): MonthView {
  const { year, month } = spec;
  const linkTo = (to: CalendarMonth | null): Link | null =>
    to && {
      label: context.words.dates.month(to.year, to.month),
      href: context.href(pageOf(folders.month(to.year, to.month))),
    };
  return {
    kind: 'month',
    ...calendarOf(daysOf(context, spec), { year, month }),
    coverage: context.href(coverageYearPath(year)),
    previous: linkTo(spec.previous),
    next: linkTo(spec.next),
  };
}

/** Tells what is held of a day. */
type DayTeller = (date: IsoDate) => CalendarDay;

function daysOf(context: PageContext, { days, texts, within }: Holdings): DayTeller {
  const { site, href } = context;
  const counts = new Map(days.map(({ date, count }) => [date, count]));
  const textPaths = new Map(texts.map(({ date, path }) => [date, path]));
  const highest = Math.max(0, ...counts.values());
  return date => {
    const count = counts.get(date) ?? 0;
    const text = textPaths.get(date);
    if (count > 0) {
      const level = levelOf(count, highest);
      return { date, state: 'held', count, level, href: href(issuePath(site, date)) };
    }
    if (text !== undefined) return { date, state: 'text', count, level: 0, href: href(text) };
    const isWithin = within.from <= date && date <= within.to;
    const state = isWithin ? absenceOf(site.settings.issues, date) : 'outside';
    return { date, state, count, level: 0, href: null };
  };
}

function calendarOf(dayOf: DayTeller, { year, month }: CalendarMonth): CalendarView {
  const numbers = Array.from({ length: daysInMonth(year, month) }, (_, index) => index + 1);
  const days = numbers.flatMap(day => isoDate(year, month, day) ?? []).map(dayOf);
  return {
    year,
    month,
    total: days.reduce((sum, { count }) => sum + count, 0),
    issues: days.filter(({ state }) => state === 'held').length,
    days,
    offset: weekdayOfFirst(year, month),
  };
}

/** 0 for Monday to 6 for Sunday. */
function weekdayOfFirst(year: number, month: number): number {
  return (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
}

/** A year by months. */
export function yearView(context: PageContext, spec: YearSpec): YearView {
  const linkTo = (year: number | null): Link | null =>
    year === null
      ? null
      : { label: context.words.dates.year(year), href: context.href(pageOf(folders.year(year))) };
  const dayOf = daysOf(context, spec);
  return {
    kind: 'year',
    year: spec.year,
    total: spec.total,
    issues: spec.days.length,
    months: Array.from({ length: 12 }, (_, index) =>
      yearMonth(context, dayOf, { year: spec.year, month: index + 1 }),
    ),
    coverage: context.href(coverageYearPath(spec.year)),
    previous: linkTo(spec.previous),
    next: linkTo(spec.next),
  };
}

function yearMonth(context: PageContext, dayOf: DayTeller, month: CalendarMonth): YearMonth {
  const calendar = calendarOf(dayOf, month);
  const path = pageOf(folders.month(month.year, month.month));
  return { ...calendar, href: calendar.issues > 0 ? context.href(path) : null };
}

/** Years with their pages. */
export function yearCounts(context: PageContext, years: readonly YearTally[]): readonly Count[] {
  return years.map(({ year, count, path }) => ({
    label: context.words.dates.year(year),
    href: context.href(path),
    count,
  }));
}

/** The index of years. */
export function datesView(context: PageContext, { years, sources: directory }: DatesSpec): DatesView {
  const highest = Math.max(0, ...years.map(({ count }) => count));
  const [newest, oldest] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const held = new Map(
    years.map(({ year, count, issues, path }) => {
      const tile: YearTile = {
        year,
        count,
        issues,
        level: levelOf(count, highest),
        href: context.href(path),
      };
      return [year, tile];
    }),
  );
  const decades = [...new Set(years.map(({ year }) => year - (year % 10)))].map(from => ({
    from,
    years: Array.from({ length: 10 }, (_, digit) => from + digit)
      .filter(year => oldest <= year && year <= newest)
      .map(year => held.get(year) ?? { year, count: 0, issues: 0, level: 0 as const, href: null }),
  }));
  const coverage = context.href(pageOf(folders.coverage));
  const sources = directory && context.href(directory);
  return { kind: 'dates', heading: context.words.navigation.dates, decades, coverage, sources };
}
