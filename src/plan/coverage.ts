/** What the archive lacks, and whether the gap is the paper's or its own: district by month of every year, and by year. */
import type { PageId, SitePath } from '../ids.ts';
import type { DaySpan } from '../types.ts';
import {
  bandWith,
  type Counted,
  type CountedSite,
  countedDistricts,
  rowOfYear,
  rowOfYears,
} from './coverage-rows.ts';
import { coverageYearPath, type IssueGaps } from './dates.ts';
import { groupKey } from './fingerprint.ts';
import { type HeldStretch, heldStretches, spanIn } from './holdings.ts';
import { folders, pageOf } from './paths.ts';
import { inTime, issuePath, type Planner } from './planner.ts';
import { absentDays, type DayGap, gapsIn } from './schedule.ts';
import type { Site } from './specs.ts';
import type { IssueSpec } from './specs-calendar.ts';
import type {
  CoverageColumn,
  CoverageMatrix,
  CoverageRow,
  CoverageSpec,
  CoverageYearSpec,
  LoneText,
} from './specs-coverage.ts';

/** A year held, with all that its page shows. */
interface YearCovered {
  readonly held: HeldStretch;
  readonly year: number;
  readonly gaps: readonly DayGap[];
}
/** What all pages of coverage are made from. */
interface Covering {
  readonly counted: CountedSite;
  readonly loneTexts: ReadonlyMap<number | null, readonly LoneText[]>;
  readonly drafts: ReadonlyMap<number, number>;
  readonly pageGaps: ReadonlyMap<number, CoverageYearSpec['pageGaps']>;
}

/** The page of the whole archive, and one for every year held. */
export function coverageSpecs(
  planner: Planner,
  issues: readonly IssueGaps[],
): readonly [CoverageSpec, ...CoverageYearSpec[]] {
  const { site } = planner;
  const years = heldStretches(site, 'year').map(held => {
    return { held, year: Number(held.name), gaps: gapsIn(held, site.settings.issues) };
  });
  const covering = coveringOf(site, issues, new Set(years.map(({ year }) => year)));
  const ofYears = inTime(years).map(({ member, previous, next }) =>
    yearSpec(planner, covering, { ...member, previous: previous?.year ?? null, next: next?.year ?? null }),
  );
  return [wholeSpec(planner, covering, years), ...ofYears];
}

function coveringOf(site: Site, issues: readonly IssueGaps[], years: ReadonlySet<number>): Covering {
  const pageGaps = new Map<number, { date: IssueSpec['date']; gaps: IssueSpec['gaps'] }[]>();
  for (const { date, gaps } of issues) {
    if (gaps.length > 0) listAt(pageGaps, Number(date.slice(0, 4))).unshift({ date, gaps });
  }
  const drafts = new Map<number, number>();
  for (const [date, count] of site.index.drafts) {
    const year = Number(date.slice(0, 4));
    drafts.set(year, (drafts.get(year) ?? 0) + count);
  }
  return { counted: countedDistricts(site), loneTexts: loneTextsOf(site, years), drafts, pageGaps };
}

function listAt<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** By the year of their day; under null those of no day, or of a year without an issue. */
function loneTextsOf(site: Site, years: ReadonlySet<number>): Covering['loneTexts'] {
  if (site.sourceWith.size === 0) return new Map();
  const named = new Set<PageId>();
  const held = new Set(site.index.entries.map(entry => entry.id));
  for (const { source } of site.index.entries) for (const { page } of source) named.add(page);
  const found = new Map<number | null, LoneText[]>();
  for (const source of site.sourceWith.values()) {
    const { id, date, record, articles } = source.page;
    if (named.has(id) || articles.some(article => held.has(article.id))) continue;
    const reason = record === null ? 'not-imported' : articles.length === 0 ? 'none-found' : 'not-published';
    const year = date === null ? null : Number(date.slice(0, 4));
    listAt(found, year !== null && years.has(year) ? year : null).push({ source, reason });
  }
  return found;
}

// ---------------------------------------------------------------- a year

function yearSpec(
  { site, sign }: Planner,
  { counted, loneTexts, drafts, pageGaps }: Covering,
  covered: YearCovered & Pick<CoverageYearSpec, 'previous' | 'next'>,
): CoverageYearSpec {
  const { held, year, gaps, previous, next } = covered;
  const columns = Array.from({ length: 12 }, (_, month) => monthColumn(held, gaps, month + 1));
  const matrix = matrixOf(counted, columns, row => rowOfYear(site, row, year));
  const shown = {
    ...matrix,
    year,
    gaps,
    articles: held.total,
    issues: held.days.length,
    absent: absentDays(gaps),
    loneTexts: loneTexts.get(year) ?? [],
    drafts: drafts.get(year) ?? 0,
    pageGaps: pageGaps.get(year) ?? [],
    previous,
    next,
  };
  const months = columns.filter(({ issues }) => issues > 0).map(({ number }) => folders.month(year, number));
  const neighbours = [previous, next].flatMap(other => (other === null ? [] : [coverageYearPath(other)]));
  const links = [
    ...months.map(pageOf),
    ...shown.pageGaps.map(({ date }) => issuePath(site, date)),
    ...shown.loneTexts.map(({ source }) => source.path),
    ...neighbours,
    ...matrixLinks(matrix),
  ];
  const path = coverageYearPath(year);
  return { kind: 'coverage-year', path, fingerprint: sign('coverage-year', keyOf(shown)), links, ...shown };
}

function monthColumn(held: HeldStretch, gaps: readonly DayGap[], month: number): CoverageColumn {
  const name = `${held.name}-${String(month).padStart(2, '0')}`;
  const days = held.days.filter(({ date }) => date.startsWith(name));
  const absent = absentDays(gaps.filter(({ from }) => from.startsWith(name)));
  const articles = days.reduce((sum, { count }) => sum + count, 0);
  const counts = { number: month, last: month, issues: days.length, articles, absent };
  const { from, to } = spanIn(name, held.within);
  return { ...counts, state: from > to ? 'outside' : stateOf(counts) };
}

/** Of a stretch that lies at least in part between the oldest and the newest issue. */
function stateOf({ issues, absent }: Pick<CoverageColumn, 'issues' | 'absent'>): CoverageColumn['state'] {
  if (issues > 0) return 'held';
  if (absent.missing > 0) return 'missing';
  return absent.unknown > 0 || absent.closed === 0 ? 'unknown' : 'closed';
}

// ---------------------------------------------------------------- all years

function wholeSpec(
  { site, sign }: Planner,
  { counted, loneTexts, drafts }: Covering,
  newestFirst: readonly YearCovered[],
): CoverageSpec {
  const columns = yearColumns(site, [...newestFirst].reverse());
  const numbers = columns.map(({ number }) => number);
  const matrix = matrixOf(counted, columns, row => rowOfYears(site, row, numbers));
  const shown = {
    ...matrix,
    articles: site.index.entries.length,
    issues: site.index.days.length,
    absent: sumAbsent(columns),
    loneTexts: loneTexts.get(null) ?? [],
    drafts: [...drafts.values()].reduce((sum, count) => sum + count, 0),
    years: columns.filter(({ issues }) => issues > 0).map(({ number }) => number),
  };
  const links = [
    ...shown.years.map(coverageYearPath),
    ...shown.loneTexts.map(({ source }) => source.path),
    ...matrixLinks(matrix),
  ];
  const path = pageOf(folders.coverage);
  return { kind: 'coverage', path, fingerprint: sign('coverage', keyOf(shown)), links, ...shown };
}

/** More years in a row without an issue share a column: one misdated article must not make hundreds. */
const LONGEST_SILENCE = 12;

/** Every year from the oldest issue to the newest: those without an issue too. */
function yearColumns(site: Site, held: readonly YearCovered[]): readonly CoverageColumn[] {
  return held.flatMap((covered, place) => {
    const { year } = covered;
    const before = held[place - 1]?.year ?? year - 1;
    const empty = Array.from({ length: year - before - 1 }, (_, skipped) =>
      emptyColumn(site, before + 1 + skipped),
    );
    return [...(empty.length > LONGEST_SILENCE ? [mergedColumn(empty)] : empty), heldColumn(covered)];
  });
}

function heldColumn({ year, held, gaps }: YearCovered): CoverageColumn {
  const counts = { issues: held.days.length, articles: held.total, absent: absentDays(gaps) };
  return { number: year, last: year, ...counts, state: 'held' };
}

function emptyColumn(site: Site, year: number): CoverageColumn {
  const within = { from: `${year}-01-01`, to: `${year}-12-31` } as DaySpan;
  const absent = absentDays(gapsIn({ days: [], texts: [], within }, site.settings.issues));
  return { number: year, last: year, issues: 0, articles: 0, absent, state: stateOf({ issues: 0, absent }) };
}

function mergedColumn(columns: readonly CoverageColumn[]): CoverageColumn {
  const [number, last] = [columns[0]?.number ?? 0, columns.at(-1)?.number ?? 0];
  const absent = sumAbsent(columns);
  return { number, last, issues: 0, articles: 0, absent, state: stateOf({ issues: 0, absent }) };
}

function sumAbsent(columns: readonly CoverageColumn[]): CoverageColumn['absent'] {
  const sum = { closed: 0, missing: 0, unknown: 0 };
  for (const { absent } of columns) {
    sum.closed += absent.closed;
    sum.missing += absent.missing;
    sum.unknown += absent.unknown;
  }
  return sum;
}

// ---------------------------------------------------------------- both

function matrixOf(
  { bands, unplaced }: CountedSite,
  columns: readonly CoverageColumn[],
  rowOf: (counted: Counted) => CoverageRow,
): CoverageMatrix {
  const shown = bands
    .map(band => bandWith(band, rowOf))
    .filter(({ rows, silent }) => rows.length + silent.length > 0);
  return { columns, bands: shown, unplaced: unplaced && rowOf(unplaced) };
}

function rowsOf({ bands, unplaced }: CoverageMatrix): readonly CoverageRow[] {
  return [...bands.flatMap(({ rows }) => rows), ...(unplaced ? [unplaced] : [])];
}

function matrixLinks(matrix: CoverageMatrix): readonly SitePath[] {
  const ofRows = rowsOf(matrix).flatMap(({ group, lists, list }) => [group?.path, ...lists, list]);
  const silent = matrix.bands.flatMap(band => band.silent.map(({ path }) => path));
  return [...ofRows, ...silent].filter(path => path !== null && path !== undefined);
}

/** Groups by what a page shows of them, never with their articles. */
function keyOf({
  bands,
  unplaced,
  loneTexts,
  ...plain
}: CoverageMatrix & { loneTexts: readonly LoneText[] }) {
  const rowKey = ({ group, ...row }: CoverageRow) => [group && groupKey(group), row];
  const bandKeys = bands.map(({ prefecture, rows, silent }) => [
    prefecture,
    rows.map(rowKey),
    silent.map(groupKey),
  ]);
  const texts = loneTexts.map(({ source, reason }) => [source.page.id, source.path, reason]);
  return [plain, bandKeys, unplaced && rowKey(unplaced), texts];
}
