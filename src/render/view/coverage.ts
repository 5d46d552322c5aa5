/** The pages that tell what the archive lacks. */
import { addDays } from '../../ids.ts';
import { coverageYearPath } from '../../plan/dates.ts';
import { folders, pageOf } from '../../plan/paths.ts';
import { issuePath } from '../../plan/planner.ts';
import type { DayGap } from '../../plan/schedule.ts';
import type {
  CoverageColumn,
  CoverageMatrix,
  CoverageRow,
  CoverageSpec,
  CoverageYearSpec,
} from '../../plan/specs-coverage.ts';
import type { Link } from '../views/card.ts';
import type {
  ColumnView,
  CoverageRowView,
  CoverageTable,
  CoverageView,
  CoverageYearView,
} from '../views/coverage.ts';
import { headingOf, type PageContext } from './context.ts';
import { levelOf } from './dates.ts';

/** The whole archive by years. */
export function coverageView(context: PageContext, spec: CoverageSpec): CoverageView {
  const columns = spec.columns.map(column => yearColumn(context, column));
  return { kind: 'coverage', ...coveredOf(context, spec, columns) };
}

/** A year by months. */
export function coverageYearView(context: PageContext, spec: CoverageYearSpec): CoverageYearView {
  const { year, previous, next, pageGaps, gaps } = spec;
  const columns = spec.columns.map(column => monthColumn(context, year, column));
  const linkTo = (to: number | null): Link | null =>
    to === null ? null : { label: context.words.dates.year(to), href: context.href(coverageYearPath(to)) };
  return {
    kind: 'coverage-year',
    year,
    ...coveredOf(context, spec, columns),
    calendar: context.href(pageOf(folders.year(year))),
    gaps: gapsByReason(gaps),
    pageGaps: pageGaps.map(({ date, gaps: pages }) => ({
      date,
      href: context.href(issuePath(context.site, date)),
      gaps: pages.map(({ from, to }) => ({ from, to })),
    })),
    previous: linkTo(previous),
    next: linkTo(next),
  };
}

type Covered = Omit<CoverageView, 'kind'>;

function coveredOf(
  context: PageContext,
  spec: CoverageSpec | CoverageYearSpec,
  columns: readonly ColumnView[],
): Covered {
  const { articles, issues, absent, drafts, unplaced } = spec;
  return {
    table: { ...tableOf(context, spec, columns), articles, issues },
    absent,
    scheduled: context.site.settings.issues.weekdays.length > 0,
    unplacedPercent: articles === 0 ? null : Math.round((100 * (unplaced?.total ?? 0)) / articles),
    loneTexts: spec.loneTexts.map(({ source: { page, path }, reason }) => {
      return { label: page.id, href: context.href(path), reason };
    }),
    drafts,
  };
}

function yearColumn({ words, href }: PageContext, column: CoverageColumn): ColumnView {
  const { number, last, issues } = column;
  const [label, name] = [String(number), words.dates.year(number)];
  const named =
    number === last
      ? { label, name }
      : { label: words.coverage.years(number, last), name: words.coverage.years(number, last) };
  return { ...shared(column), ...named, href: issues > 0 ? href(coverageYearPath(number)) : null };
}

function monthColumn({ words, href }: PageContext, year: number, column: CoverageColumn): ColumnView {
  const { number, issues } = column;
  return {
    ...shared(column),
    label: words.coverage.month(number),
    name: words.dates.month(year, number),
    href: issues > 0 ? href(pageOf(folders.month(year, number))) : null,
  };
}

function shared({ state, issues, articles, absent }: CoverageColumn) {
  return { state, issues, articles, absent };
}

function tableOf(
  context: PageContext,
  { bands, unplaced }: CoverageMatrix,
  columns: readonly ColumnView[],
): Pick<CoverageTable, 'columns' | 'bands' | 'unplaced'> {
  const rows = bands.flatMap(band => band.rows);
  const highest = rows.reduce((most, { counts }) => Math.max(most, ...counts), 0);
  return {
    columns,
    bands: bands.map(({ prefecture, rows: held, silent }) => ({
      label: prefecture,
      rows: held.map(row => rowView(context, row, highest)),
      silent: silent.map(group => ({
        label: headingOf(group, context.words),
        href: context.href(group.path),
      })),
    })),
    unplaced: unplaced && rowView(context, unplaced, 0),
  };
}

function rowView(context: PageContext, row: CoverageRow, highest: number): CoverageRowView {
  const { name, group, counts, lists, total, list } = row;
  return {
    label: group === null ? name : headingOf(group, context.words),
    href: group && context.href(group.path),
    cells: counts.map((count, place) => {
      const path = lists[place] ?? null;
      return { count, level: levelOf(count, highest), href: path && context.href(path) };
    }),
    total: { count: total, level: 0, href: list && context.href(list) },
  };
}

const REASONS = ['missing', 'unknown'] as const;

function gapsByReason(gaps: readonly DayGap[]): CoverageYearView['gaps'] {
  const runs = runsOf(gaps);
  return REASONS.map(absence => {
    const spans = runs.filter(run => run.absence === absence);
    const months = [...new Set(spans.map(({ from }) => monthOf(from)))].map(month => ({
      month,
      spans: spans.filter(({ from }) => monthOf(from) === month),
    }));
    return { absence, months };
  }).filter(({ months }) => months.length > 0);
}

function monthOf(date: DayGap['from']): number {
  return Number(date.slice(5, 7));
}

type Run = { -readonly [Key in keyof DayGap]: DayGap[Key] };

/** Gaps of a month that only days without a paper part are told as one; those days do not count. */
function runsOf(gaps: readonly DayGap[]): readonly DayGap[] {
  const runs: Run[] = [];
  let reached: DayGap['to'] | null = null;
  for (const gap of gaps) {
    const last = runs.at(-1);
    const goesOn = reached !== null && addDays(reached, 1) === gap.from;
    if (gap.absence !== 'closed') {
      if (last && goesOn && last.absence === gap.absence && monthOf(last.from) === monthOf(gap.from)) {
        last.to = gap.to;
        last.days += gap.days;
      } else runs.push({ ...gap });
    }
    reached = gap.to;
  }
  return runs;
}
