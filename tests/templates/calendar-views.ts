/** Invented views of the calendar, of coverage and of the page about the archive, for the tests of the templates. */
import { addDays } from '../../src/ids.ts';
import type { CalendarDay, CalendarView, DayState } from '../../src/render/views/calendar.ts';
import type {
  AboutView,
  ColumnView,
  CoverageCell,
  CoverageRowView,
  CoverageView,
  CoverageYearView,
} from '../../src/render/views/coverage.ts';
import type { DatesView, MonthView, YearView } from '../../src/render/views.ts';
import { DAY, day, link } from './frames.ts';

const STATES: readonly DayState[] = ['held', 'missing', 'unknown', 'closed', 'text', 'outside'];

/** A day in each of the states by turns. */
function dayOf(first: string, index: number): CalendarDay {
  const date = addDays(day(first), index);
  const state = STATES[index % STATES.length] ?? 'held';
  const count = state === 'held' ? index + 1 : 0;
  const href = state === 'held' || state === 'text' ? `${date.slice(8)}/` : null;
  return { date, state, count, level: state === 'held' ? 2 : 0, href };
}

/** A month that begins on a Thursday. */
export function month(number: number, length = 29): CalendarView {
  const first = `2024-${String(number).padStart(2, '0')}-01`;
  const days = Array.from({ length }, (_, index) => dayOf(first, index));
  return { year: 2024, month: number, total: 65, issues: 5, days, offset: 3 };
}

export const MONTH = {
  kind: 'month',
  ...month(2),
  coverage: '../../coverage/2024/',
  previous: link('2024年1月', '../01/'),
  next: null,
} as const satisfies MonthView;

export const YEAR = {
  kind: 'year',
  year: 2024,
  total: 402,
  issues: 60,
  months: Array.from({ length: 12 }, (_, index) => ({
    ...month(index + 1),
    href: index % 4 === 1 ? null : `${index + 1}/`,
  })),
  coverage: '../coverage/2024/',
  previous: link('2023年', '../2023/'),
  next: null,
} as const satisfies YearView;

export const DATES = {
  kind: 'dates',
  heading: '日期',
  decades: [
    {
      from: 2020,
      years: [
        { year: 2022, count: 64, issues: 20, level: 1, href: '../2022/' },
        { year: 2023, count: 0, issues: 0, level: 0, href: null },
        { year: 2024, count: 402, issues: 60, level: 4, href: '../2024/' },
      ],
    },
  ],
  coverage: '../coverage/',
  sources: '../pages/',
} as const satisfies DatesView;

const NONE = { closed: 0, missing: 0, unknown: 0 };

function column(label: string, state: ColumnView['state'], over: Partial<ColumnView> = {}): ColumnView {
  const held = state === 'held';
  const counts = { issues: held ? 20 : 0, articles: held ? 64 : 0, absent: NONE };
  return {
    label,
    name: `2024年${label}`,
    href: held ? `${encodeURIComponent(label)}/` : null,
    state,
    ...counts,
    ...over,
  };
}

const cell = (count: number): CoverageCell => ({
  count,
  level: count > 9 ? 4 : count > 0 ? 1 : 0,
  href: count > 9 ? 'x/' : null,
});

/** A row of five columns. */
function row(label: string, counts: readonly number[], href: string | null = 'y/'): CoverageRowView {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return { label, href, cells: counts.map(cell), total: cell(total) };
}

const COVERED = {
  table: {
    columns: [
      column('1月', 'held'),
      column('2月', 'missing', { absent: { ...NONE, missing: 25 } }),
      column('3月', 'unknown'),
      column('4月', 'closed'),
      column('5月', 'outside'),
    ],
    bands: [
      {
        label: '河州市',
        rows: [row('东关区', [64, 0, 0, 0, 0]), row('西陵区', [0, 0, 0, 0, 0])],
        silent: [],
      },
      {
        label: '远州市',
        rows: [row('远州市', [2, 0, 0, 0, 0], null)],
        silent: [link('清水县', '../d/qingshui/')],
      },
    ],
    unplaced: row('未定区县', [7, 0, 0, 0, 0]),
    articles: 64,
    issues: 20,
  },
  absent: { closed: 12, missing: 25, unknown: 31 },
  scheduled: true,
  unplacedPercent: 11,
  loneTexts: [
    { label: '2024-01-09-A07', href: '../pages/2024-01-09-A07/', reason: 'none-found' },
    { label: '旧版', href: '../pages/old/', reason: 'not-imported' },
  ],
  drafts: 3,
} as const;

export const COVERAGE = { kind: 'coverage', ...COVERED } as const satisfies CoverageView;

export const COVERAGE_YEAR = {
  kind: 'coverage-year',
  year: 2024,
  ...COVERED,
  calendar: '../../2024/',
  gaps: [
    {
      absence: 'missing',
      months: [{ month: 2, spans: [{ from: day('2024-02-01'), to: day('2024-02-09'), days: 7 }] }],
    },
    {
      absence: 'unknown',
      months: [{ month: 3, spans: [{ from: day('2024-03-05'), to: day('2024-03-05'), days: 1 }] }],
    },
  ],
  pageGaps: Array.from({ length: 30 }, (_, index) => ({
    date: addDays(day('2024-01-01'), index),
    href: `../../2024/01/${index + 1}/`,
    gaps: [
      { from: 'A03', to: 'A04' },
      { from: 'A06', to: 'A06' },
    ],
  })),
  previous: link('2023年', '../2023/'),
  next: null,
} as const satisfies CoverageYearView;

export const ABOUT = {
  kind: 'about',
  articles: 1497,
  issues: 233,
  from: day('2022-05-01'),
  to: DAY,
  absent: { closed: 12, missing: 25, unknown: 31 },
  unplaced: 210,
  inferred: 8,
  byHand: 4,
  drafts: 2,
  flagged: 3,
  flags: [
    { code: 'cut-sentence', count: 2 },
    { code: 'wrong-unit', count: 1 },
  ],
  accuracy: {
    pages: 60,
    figures: [
      { measure: 'headline', percent: 99 },
      { measure: 'topic', percent: 87 },
    ],
  },
  coverage: '../coverage/',
  data: '../data/',
  atom: '../feed.xml',
  json: '../feed.json',
  generator: '1.2.3',
} as const satisfies AboutView;
