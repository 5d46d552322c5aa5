/** The pages of the calendar. */
import { daysInMonth, type IsoDate, isoDate } from '../../ids.ts';
import { folders, pageOf } from '../../plan/paths.ts';
import { issuePath } from '../../plan/planner.ts';
import type {
  CalendarMonth,
  DatesSpec,
  IssueSpec,
  MonthSpec,
  YearSpec,
  YearTally,
} from '../../plan/specs.ts';
import type { ArticleEntry } from '../../types.ts';
import { displayText } from '../display.ts';
import type { Count, IndexView, IssueView, Link, MonthView, YearView } from '../views.ts';
import { cardOf } from './card.ts';
import type { PageContext } from './context.ts';
import { otherSourceLinks, sourceLinks } from './lines.ts';

/** One day of the paper. */
export function issueView(context: PageContext, spec: IssueSpec): IssueView {
  const linkTo = (date: IsoDate | null): Link | null =>
    date && { label: context.words.dates.day(date), href: context.href(issuePath(context.site, date)) };
  return {
    kind: 'issue',
    date: spec.date,
    dateInferred: spec.entries.some(entry => entry.dateSource === 'inferred'),
    pages: pagesOf(context, spec),
    otherSources: otherSourceLinks(context, spec),
    previous: linkTo(spec.previous),
    next: linkTo(spec.next),
  };
}

type NewspaperPage = IssueView['pages'][number];

/** Articles that follow one another on a page of one name. */
function pagesOf(context: PageContext, { entries }: IssueSpec): readonly NewspaperPage[] {
  const pages: { page: string | null; section: string | null; entries: ArticleEntry[] }[] = [];
  for (const entry of entries) {
    const page = entry.page ?? null;
    const section = entry.section ? displayText(entry.section) : null;
    const last = pages.at(-1);
    if (last?.page === page && last.section === section) last.entries.push(entry);
    else pages.push({ page, section, entries: [entry] });
  }
  return pages.map(({ entries: held, ...named }) => ({
    ...named,
    cards: held.map(entry => cardOf(context, entry)),
    sources: sourceLinks(context, held),
  }));
}

/** A month as a calendar. */
export function monthView(context: PageContext, spec: MonthSpec): MonthView {
  const { year, month } = spec;
  const held = new Map(spec.days.map(day => [day.date, day.count]));
  const linkTo = (to: CalendarMonth | null): Link | null =>
    to && {
      label: context.words.dates.month(to.year, to.month),
      href: context.href(pageOf(folders.month(to.year, to.month))),
    };
  return {
    kind: 'month',
    year,
    month,
    total: spec.days.reduce((sum, day) => sum + day.count, 0),
    days: daysOf(spec).map(date => ({
      date,
      count: held.get(date) ?? 0,
      href: held.has(date) ? context.href(issuePath(context.site, date)) : null,
    })),
    offset: weekdayOfFirst(spec),
    previous: linkTo(spec.previous),
    next: linkTo(spec.next),
  };
}

function daysOf({ year, month }: CalendarMonth): readonly IsoDate[] {
  const numbers = Array.from({ length: daysInMonth(year, month) }, (_, index) => index + 1);
  return numbers.flatMap(day => isoDate(year, month, day) ?? []);
}

/** 0 for Monday to 6 for Sunday. */
function weekdayOfFirst({ year, month }: CalendarMonth): number {
  return (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
}

/** A year by months. */
export function yearView(context: PageContext, spec: YearSpec): YearView {
  const linkTo = (year: number | null): Link | null =>
    year === null
      ? null
      : { label: context.words.dates.year(year), href: context.href(pageOf(folders.year(year))) };
  return {
    kind: 'year',
    year: spec.year,
    total: spec.total,
    months: Array.from({ length: 12 }, (_, index) => monthCount(context, spec, index + 1)),
    previous: linkTo(spec.previous),
    next: linkTo(spec.next),
  };
}

function monthCount(context: PageContext, { year, months }: YearSpec, month: number): Count {
  const count = months.find(held => held.month === month)?.count ?? 0;
  const href = count > 0 ? context.href(pageOf(folders.month(year, month))) : null;
  return { label: context.words.dates.monthOfYear(month), href, count };
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
export function datesView(context: PageContext, spec: DatesSpec): IndexView {
  const heading = context.words.navigation.dates;
  return { kind: 'index', axis: 'date', heading, counts: yearCounts(context, spec.years) };
}
