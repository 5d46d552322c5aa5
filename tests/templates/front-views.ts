/** Invented charts for the views of the front page, of groups and of directories. */
import { barsOf } from '../../src/render/charts/bars.ts';
import { columnsOf, marksOf } from '../../src/render/charts/columns.ts';
import { shadeOf, shadeSteps } from '../../src/render/charts/shade.ts';
import { cornerOf, extent } from '../../src/render/charts/squares.ts';
import type { BarsView, TileMapView, TimelineView } from '../../src/render/views/charts.ts';
import type { Count, DirectoryView, GroupView } from '../../src/render/views.ts';
import { DAY, link } from './frames.ts';

/** Counts as bars. */
export const bars = (counts: readonly Count[], more = 0): BarsView => ({ bars: barsOf(counts), more });

/** A map of squares, four in a row; those with no article lead nowhere. */
export function tileMap(counts: readonly Count[], label = ''): TileMapView {
  const steps = shadeSteps(counts.map(({ count }) => count));
  const tiles = counts.map((count, at) => ({
    ...count,
    short: count.label.slice(0, 4),
    shade: shadeOf(count.count, steps),
    ...cornerOf({ column: (at % 4) + 1, row: Math.floor(at / 4) + 1 }),
  }));
  return {
    label: '河州市各地收录篇数',
    sections: [{ label, width: extent(4), height: extent(Math.ceil(counts.length / 4)), tiles }],
    legend: [
      { shade: 0, label: '无' },
      ...steps.map(({ shade, from, to }) => ({ shade, label: `${from}—${to} 篇` })),
    ],
  };
}

/** Articles in months, by their numbers. */
export function timeline(numbers: readonly number[]): TimelineView {
  const counts = numbers.map((count, at) => ({ label: `${at + 1}月`, href: null, count }));
  return {
    label: '1月至某月每月的篇数。',
    columns: columnsOf(counts),
    marks: marksOf(counts.map(({ label }) => label)),
  };
}

/** What a group has that has nothing. */
export const NO_CHARTS = { timeline: null, map: null, sections: [], feeds: null } as const;

/** A series in two districts. */
export const SERIES: GroupView = {
  ...NO_CHARTS,
  kind: 'group',
  axis: 'series',
  heading: '聚焦2024两会',
  about: [{ label: '状态', value: '连载中', folded: null }],
  total: 9,
  sections: [
    {
      district: link('东关区', '../../districts/dongguan/'),
      count: 8,
      articles: [
        { ...link('春到河州 花开满城', '../../2024/02/29/a/'), date: DAY, kicker: '东关区两会开幕' },
      ],
      more: 7,
    },
    {
      district: link('清水县', '../../districts/qingshui/'),
      count: 1,
      articles: [{ ...link('A New Line Opens', '../../2024/02/29/b/'), date: DAY, kicker: '' }],
      more: 0,
    },
  ],
  newest: [],
  years: [],
  breakdowns: [],
};

/** A directory by letter, one letter of it on pages of its own. */
export const PEOPLE: DirectoryView = {
  kind: 'index',
  axis: 'person',
  heading: '作者',
  total: 902,
  map: null,
  sections: [
    {
      id: 'at-l',
      heading: 'L',
      count: 900,
      counts: [{ ...link('陆明远', '陆明远/'), count: 40 }],
      all: 'by-initial/l/',
    },
    { id: 'at-other', heading: '其他', count: 2, counts: [{ ...link('·', 'x/'), count: 1 }], all: null },
  ],
  previous: null,
  next: link('Z 2/2', 'z/2/'),
};

/** Districts as sections without names. */
export function directory(counts: readonly Count[]): DirectoryView {
  const section = { id: 'at-9901', heading: '', count: counts.length, counts, all: null };
  return {
    ...PEOPLE,
    axis: 'district',
    heading: '区县',
    total: counts.length,
    map: counts.length === 0 ? null : tileMap(counts),
    sections: counts.length === 0 ? [] : [section],
    next: null,
  };
}
