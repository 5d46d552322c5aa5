/** The pages of the calendar: issues, months, years, and the index of years. */
import type { SitePath } from '../ids.ts';
import type { ArticleEntry, Group } from '../types.ts';
import { monthsOf, type Stretch, yearsOf } from './calendar.ts';
import { cardKey } from './fingerprint.ts';
import { folders, pageOf } from './paths.ts';
import { articlePath, inTime, issuePath, type Planner } from './planner.ts';
import { issueSources, sourcesOf } from './sources.ts';
import type { CalendarMonth, DatesSpec, IssueSpec, MonthSpec, YearSpec, YearTally } from './specs.ts';
import type { SiteSource } from './specs-source.ts';

/** A page for every issue held. */
export function issueSpecs(planner: Planner): readonly IssueSpec[] {
  return inTime(planner.site.index.days).map(({ member, previous, next }) =>
    issueSpec(planner, member, { previous: previous?.key ?? null, next: next?.key ?? null }),
  );
}

function issueSpec(
  { site, sign }: Planner,
  { key: date, entries }: Group<IssueSpec['date']>,
  neighbours: Pick<IssueSpec, 'previous' | 'next'>,
): IssueSpec {
  const { previous, next } = neighbours;
  const days = [previous, next].flatMap(day => (day ? [issuePath(site, day)] : []));
  const sources = issueSources(site, date, entries);
  const named = entries.map(entry => sourcesOf(site, entry).map(source => source.path));
  const cards = entries.map(entry => cardKey(site, entry));
  return {
    kind: 'issue',
    path: issuePath(site, date),
    fingerprint: sign('issue', [date, previous, next, cards, sources.map(sourceKey), named]),
    links: [...days, ...entries.map(entry => articlePath(site, entry)), ...sources.map(({ path }) => path)],
    date,
    entries,
    sources,
    ...neighbours,
  };
}

function sourceKey({ page, path }: SiteSource): readonly unknown[] {
  return [path, page.numbers, page.sections];
}

interface MonthHeld extends CalendarMonth {
  readonly entries: readonly ArticleEntry[];
}

/** A page for every month held. */
export function monthSpecs(planner: Planner): readonly MonthSpec[] {
  const months = yearsOf(planner.site.index.entries).flatMap(year =>
    monthsOf(year.entries).map(month => ({ year: year.number, month: month.number, entries: month.entries })),
  );
  return inTime(months).map(({ member, previous, next }) =>
    monthSpec(planner, member, { previous: monthOnly(previous), next: monthOnly(next) }),
  );
}

function monthOnly(held: MonthHeld | null): CalendarMonth | null {
  return held && { year: held.year, month: held.month };
}

function monthSpec(
  { site, sign }: Planner,
  { year, month, entries }: MonthHeld,
  neighbours: Pick<MonthSpec, 'previous' | 'next'>,
): MonthSpec {
  const counts = new Map<IssueSpec['date'], number>();
  for (const { date } of entries) counts.set(date, (counts.get(date) ?? 0) + 1);
  const days = [...counts].reverse().map(([date, count]) => ({ date, count }));
  return {
    kind: 'month',
    path: monthPath({ year, month }),
    fingerprint: sign('month', [year, month, days, neighbours.previous, neighbours.next]),
    links: [...days.map(day => issuePath(site, day.date)), ...neighbourPaths(neighbours, monthPath)],
    year,
    month,
    days,
    ...neighbours,
  };
}

function monthPath({ year, month }: CalendarMonth): SitePath {
  return pageOf(folders.month(year, month));
}

function yearPath(year: number): SitePath {
  return pageOf(folders.year(year));
}

function neighbourPaths<Neighbour>(
  { previous, next }: { previous: Neighbour | null; next: Neighbour | null },
  pathOf: (neighbour: Neighbour) => SitePath,
): readonly SitePath[] {
  return [previous, next].flatMap(neighbour => (neighbour === null ? [] : [pathOf(neighbour)]));
}

/** A page for every year held. */
export function yearSpecs(planner: Planner): readonly YearSpec[] {
  return inTime(yearsOf(planner.site.index.entries)).map(({ member, previous, next }) =>
    yearSpec(planner, member, { previous: previous?.number ?? null, next: next?.number ?? null }),
  );
}

function yearSpec(
  { sign }: Planner,
  { number: year, entries }: Stretch,
  neighbours: Pick<YearSpec, 'previous' | 'next'>,
): YearSpec {
  const held = [...monthsOf(entries)].reverse();
  const months = held.map(month => ({ month: month.number, count: month.entries.length }));
  return {
    kind: 'year',
    path: yearPath(year),
    fingerprint: sign('year', [year, months, neighbours.previous, neighbours.next]),
    links: [
      ...months.map(({ month }) => monthPath({ year, month })),
      ...neighbourPaths(neighbours, yearPath),
    ],
    year,
    months,
    total: entries.length,
    ...neighbours,
  };
}

/** The years of the site, newest first, with their pages. */
export function yearTallies(entries: readonly ArticleEntry[]): readonly YearTally[] {
  return yearsOf(entries).map(year => ({
    year: year.number,
    count: year.entries.length,
    path: yearPath(year.number),
  }));
}

/** The index of years. */
export function datesSpec({ site, sign }: Planner): DatesSpec {
  const years = yearTallies(site.index.entries);
  const links = years.map(year => year.path);
  return { kind: 'dates', path: pageOf(folders.dates), fingerprint: sign('dates', [years]), links, years };
}
