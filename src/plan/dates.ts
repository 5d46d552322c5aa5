/** The pages of the calendar: issues, months, years, and the index of years. */
import type { SitePath } from '../ids.ts';
import type { ArticleEntry, Group } from '../types.ts';
import { yearsOf } from './calendar.ts';
import { type HeldStretch, heldStretches } from './holdings.ts';
import { type PageGap, pageGaps } from './page-gaps.ts';
import { folders, pageOf } from './paths.ts';
import { articlePath, inTime, issuePath, type Planner } from './planner.ts';
import { issueSources, sourcesOf } from './sources.ts';
import type { Site, YearTally } from './specs.ts';
import type { CalendarMonth, DatesSpec, IssueSpec, MonthSpec, YearSpec } from './specs-calendar.ts';
import type { SiteSource } from './specs-source.ts';

/** Newspaper pages that the archive lacks of an issue. */
export type IssueGaps = Pick<IssueSpec, 'date' | 'gaps'>;

/** What lacks of every issue held, newest first. */
export function gapsOfIssues({ site }: Planner): readonly IssueGaps[] {
  return site.index.days.map(({ key: date, entries }) => {
    return { date, gaps: gapsOf(issueSources(site, date, entries), entries) };
  });
}

/** The issues beside one. */
export type IssueNeighbours = Pick<IssueSpec, 'previous' | 'next'>;

/** The page of an issue. */
export function issueSpec(
  { site, sign, card }: Planner,
  { key: date, entries }: Group<IssueSpec['date']>,
  neighbours: IssueNeighbours,
): IssueSpec {
  const { previous, next } = neighbours;
  const days = [previous, next].flatMap(day => (day ? [issuePath(site, day)] : []));
  const sources = issueSources(site, date, entries);
  const named = entries.map(entry => sourcesOf(site, entry).map(source => source.path));
  const cards = entries.map(card);
  const gaps = gapsOf(sources, entries);
  return {
    kind: 'issue',
    path: issuePath(site, date),
    fingerprint: sign('issue', [date, previous, next, cards, sources.map(sourceKey), named, gaps]),
    links: [...days, ...entries.map(entry => articlePath(entry)), ...sources.map(({ path }) => path)],
    date,
    entries,
    sources,
    gaps,
    ...neighbours,
  };
}

/** Pages of several papers that came out on one day are numbered each by itself: then numbers tell nothing. */
function gapsOf(sources: readonly SiteSource[], entries: readonly ArticleEntry[]): readonly PageGap[] {
  const papers = new Set(sources.map(({ page }) => page.paper));
  if (papers.size > 1) return [];
  const printed = entries.flatMap(entry => entry.page ?? []);
  return pageGaps([...printed, ...sources.flatMap(({ page }) => page.numbers)]);
}

/** What an issue's page shows of a page text. */
export function sourceKey({ page, path }: SiteSource): readonly unknown[] {
  return [path, page.numbers, page.sections];
}

/** A page for every month held. */
export function monthSpecs(planner: Planner): readonly MonthSpec[] {
  const months = heldStretches(planner.site, 'month').map(held => ({ held, ...monthNamed(held.name) }));
  return inTime(months).map(({ member, previous, next }) => {
    const neighbours = { previous: monthOnly(previous), next: monthOnly(next) };
    return monthSpec(planner, member, neighbours);
  });
}

function monthNamed(name: string): CalendarMonth {
  const [year = 0, month = 0] = name.split('-').map(Number);
  return { year, month };
}

function monthOnly(month: CalendarMonth | null): CalendarMonth | null {
  return month && { year: month.year, month: month.month };
}

function monthSpec(
  { site, sign }: Planner,
  { year, month, held }: CalendarMonth & { held: HeldStretch },
  neighbours: Pick<MonthSpec, 'previous' | 'next'>,
): MonthSpec {
  const { days, texts, within } = held;
  return {
    kind: 'month',
    path: monthPath({ year, month }),
    fingerprint: sign('month', [year, month, days, texts, within, neighbours.previous, neighbours.next]),
    links: [...dayPaths(site, held), coverageYearPath(year), ...neighbourPaths(neighbours, monthPath)],
    year,
    month,
    days,
    texts,
    within,
    ...neighbours,
  };
}

function dayPaths(site: Site, { days, texts }: HeldStretch): readonly SitePath[] {
  return [...days.map(({ date }) => issuePath(site, date)), ...texts.map(({ path }) => path)];
}

function monthPath({ year, month }: CalendarMonth): SitePath {
  return pageOf(folders.month(year, month));
}

function yearPath(year: number): SitePath {
  return pageOf(folders.year(year));
}

/** The page of what the archive lacks of a year. */
export function coverageYearPath(year: number): SitePath {
  return pageOf(folders.coverageYear(year));
}

function neighbourPaths<Neighbour>(
  { previous, next }: { previous: Neighbour | null; next: Neighbour | null },
  pathOf: (neighbour: Neighbour) => SitePath,
): readonly SitePath[] {
  return [previous, next].flatMap(neighbour => (neighbour === null ? [] : [pathOf(neighbour)]));
}

/** A page for every year held. */
export function yearSpecs(planner: Planner): readonly YearSpec[] {
  return inTime(heldStretches(planner.site, 'year')).map(({ member, previous, next }) => {
    const neighbours = { previous: previous && Number(previous.name), next: next && Number(next.name) };
    return yearSpec(planner, member, neighbours);
  });
}

function yearSpec(
  { site, sign }: Planner,
  held: HeldStretch,
  neighbours: Pick<YearSpec, 'previous' | 'next'>,
): YearSpec {
  const { name, days, texts, within, total } = held;
  const year = Number(name);
  const months = new Set(days.map(({ date }) => pageOf(folders.month(year, Number(date.slice(5, 7))))));
  return {
    kind: 'year',
    path: yearPath(year),
    fingerprint: sign('year', [year, days, texts, within, neighbours.previous, neighbours.next]),
    links: [
      ...months,
      ...dayPaths(site, held),
      coverageYearPath(year),
      ...neighbourPaths(neighbours, yearPath),
    ],
    year,
    days,
    texts,
    within,
    total,
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
  const years = heldStretches(site, 'year').map(({ name, total, days }) => ({
    year: Number(name),
    count: total,
    issues: days.length,
    path: yearPath(Number(name)),
  }));
  const sources = site.sourceWith.size > 0 ? pageOf(folders.sources) : null;
  const links = [...years.map(year => year.path), pageOf(folders.coverage), ...(sources ? [sources] : [])];
  const fingerprint = sign('dates', [years, sources]);
  return { kind: 'dates', path: pageOf(folders.dates), fingerprint, links, years, sources };
}
