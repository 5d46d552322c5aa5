/** Districts against the months of the archive: how many articles each has. Linear in the articles. */
import type { ArticleEntry } from '../types.ts';
import { listPath } from './paths.ts';
import type { Site, SiteGroup } from './specs.ts';
import type { CoverageBand, CoverageRow } from './specs-coverage.ts';

/** With more districts than this, those without an article in a year share a line. */
const ALL_ROWS = 48;
/** With more districts than this, the districts of a prefecture share a row. */
const DISTRICT_ROWS = 480;

/** What a row counts, by year: twelve numbers of articles. */
export interface Counted {
  readonly name: string;
  readonly group: SiteGroup | null;
  readonly years: ReadonlyMap<number, readonly number[]>;
}
/** Rows of a prefecture, before a year is chosen. */
export interface CountedBand {
  readonly prefecture: string;
  readonly rows: readonly Counted[];
  /** False where each row stands, even one without an article. */
  readonly folded: boolean;
}
/** The districts in the order of the site, and the unplaced. */
export interface CountedSite {
  readonly bands: readonly CountedBand[];
  readonly unplaced: Counted | null;
}

/** Counts the articles of every district, and of the unplaced, by month. */
export function countedDistricts({ districts }: Pick<Site, 'districts'>): CountedSite {
  const placed = districts.filter(group => group.axis === 'district');
  const unplaced = districts.find(group => group.axis === 'unplaced');
  return { bands: bandsOf(placed), unplaced: unplaced ? countedGroup(unplaced) : null };
}

function bandsOf(groups: readonly SiteGroup[]): readonly CountedBand[] {
  const prefectures = [...byPrefecture(groups)];
  if (groups.length > DISTRICT_ROWS) {
    const rows = prefectures.map(([name, members]) => together(name, members));
    return [{ prefecture: '', rows, folded: false }];
  }
  const folded = groups.length > ALL_ROWS;
  const named = prefectures.length > 1;
  return prefectures.map(([name, members]) => ({
    prefecture: named ? name : '',
    rows: members.map(countedGroup),
    folded,
  }));
}

/** In the order in which their first districts come. */
function byPrefecture(groups: readonly SiteGroup[]): ReadonlyMap<string, readonly SiteGroup[]> {
  const found = new Map<string, SiteGroup[]>();
  for (const group of groups) {
    const name = group.district?.prefecture ?? '';
    const members = found.get(name);
    if (members === undefined) found.set(name, [group]);
    else members.push(group);
  }
  return found;
}

function countedGroup(group: SiteGroup): Counted {
  return { name: '', group, years: countByMonth(group.entries) };
}

/** An article of two districts of a prefecture counts once. */
function together(name: string, members: readonly SiteGroup[]): Counted {
  const entries = new Set(members.flatMap(({ entries }) => entries));
  return { name, group: null, years: countByMonth(entries) };
}

function countByMonth(entries: Iterable<ArticleEntry>): ReadonlyMap<number, readonly number[]> {
  const years = new Map<number, number[]>();
  for (const { date } of entries) {
    const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1];
    const months = years.get(year) ?? new Array<number>(12).fill(0);
    years.set(year, months);
    months[month] = (months[month] ?? 0) + 1;
  }
  return years;
}

/** The row of a year, by months. */
export function rowOfYear(site: Site, { name, group, years }: Counted, year: number): CoverageRow {
  const counts = years.get(year) ?? new Array<number>(12).fill(0);
  const total = sumOf(counts);
  const byMonth = total > site.settings.lists.page;
  const lists = counts.map((count, month) =>
    count > 0 && byMonth ? listOf(site, group, { year, month: month + 1 }) : null,
  );
  const list = total > 0 ? listOf(site, group, { year, month: null }) : null;
  return { name, group, counts, lists, total, list };
}

/** The row of the whole archive, by years. */
export function rowOfYears(site: Site, { name, group, years }: Counted, all: readonly number[]): CoverageRow {
  const counts = all.map(year => sumOf(years.get(year) ?? []));
  const lists = counts.map((count, place) =>
    count > 0 ? listOf(site, group, { year: all[place] ?? 0, month: null }) : null,
  );
  return { name, group, counts, lists, total: sumOf(counts), list: group?.path ?? null };
}

/** A group whose own page shows all it has is not cut into lists. */
function listOf(
  { settings }: Site,
  group: SiteGroup | null,
  { year, month }: { year: number; month: number | null },
): CoverageRow['list'] {
  if (group === null || group.entries.length <= settings.lists.newest) return null;
  return listPath(group.folder, { year, month, part: 1 });
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The rows of a band, those without an article apart where it is folded. */
export function bandWith(
  { prefecture, rows, folded }: CountedBand,
  rowOf: (counted: Counted) => CoverageRow,
): CoverageBand {
  const all = rows.map(rowOf);
  if (!folded) return { prefecture, rows: all, silent: [] };
  const silent = all.flatMap(({ total, group }) => (total === 0 && group ? [group] : []));
  return { prefecture, rows: all.filter(({ total }) => total > 0), silent };
}
