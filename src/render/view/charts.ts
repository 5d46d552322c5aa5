/** Charts of a page, with the site's words. */
import type { Breakdown, GroupSpec, SiteGroup, Tally } from '../../plan/specs.ts';
import type { MapSection, MapTile } from '../../plan/specs-front.ts';
import { barsOf } from '../charts/bars.ts';
import { columnsOf, marksOf } from '../charts/columns.ts';
import { type ShadeStep, shadeOf, shadeSteps } from '../charts/shade.ts';
import { cornerOf, extent } from '../charts/squares.ts';
import { displayText } from '../display.ts';
import type { BarsView, TileMapView, TileView, TimelineView } from '../views/charts.ts';
import type { Count } from '../views.ts';
import { headingOf, type PageContext } from './context.ts';

/** A map of the home with the articles in each district; null where there is nothing to draw. */
export function tileMapView(context: PageContext, map: readonly MapSection[]): TileMapView | null {
  if (map.length === 0) return null;
  const { words } = context;
  const steps = shadeSteps(map.flatMap(({ tiles }) => tiles.map(({ count }) => count)));
  const counted = steps.map(({ shade, from, to }) => ({ shade, label: words.front.range(from, to) }));
  return {
    label: words.front.mapOf(context.site.index.home.name),
    sections: map.map(({ label, columns, rows, tiles }) => ({
      label,
      width: extent(columns),
      height: extent(rows),
      tiles: tiles.map(tile => tileView(context, tile, steps)),
    })),
    legend: [{ shade: 0, label: words.front.range(0, 0) }, ...counted],
  };
}

function tileView({ href }: PageContext, tile: MapTile, steps: readonly ShadeStep[]): TileView {
  const { short, label, count, path, fragment } = tile;
  return {
    short: shortened(displayText(short)),
    label: displayText(label),
    count,
    href: path === null ? null : href(path) + fragment,
    shade: shadeOf(count, steps),
    ...cornerOf(tile),
  };
}

/** Characters that fit on a square; the whole name is in its link and in the table. */
const FITTING = 5;

function shortened(name: string): string {
  const characters = [...name];
  return characters.length > FITTING ? `${characters.slice(0, FITTING - 1).join('')}…` : name;
}

type Periods = NonNullable<GroupSpec['periods']>;

/** Articles over time; `hrefs` lead to the list of a year, where there is one. Null where there is one period only. */
export function timelineView(
  { words, href }: PageContext,
  { periods, years }: Pick<GroupSpec, 'periods' | 'years'>,
): TimelineView | null {
  if (periods === null) return null;
  const paths = new Map(years.map(({ year, path }) => [year, path]));
  const counts = periods.counts.map((count, at): Count => {
    const path = periods.unit === 'year' ? paths.get(Number(periods.from) + at) : undefined;
    return { label: periodName(words, periods, at), href: path === undefined ? null : href(path), count };
  });
  const labels = counts.map(({ label }) => label);
  const highest = counts.reduce((a, b) => (b.count > a.count ? b : a));
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  return {
    label: words.front.overTime({ first, last, unit: periods.unit, most: highest.count, at: highest.label }),
    columns: columnsOf(counts),
    marks: marksOf(labels),
  };
}

function periodName({ dates, front }: PageContext['words'], { unit, from }: Periods, at: number): string {
  const [year = 0, month = 1] = from.split('-').map(Number);
  if (unit === 'decade') return front.decade(year + at * 10);
  if (unit === 'year') return dates.year(year + at);
  const months = month - 1 + at;
  return dates.month(year + Math.floor(months / 12), (months % 12) + 1);
}

/** A breakdown as bars. A topic in a district goes by the name of the axis that is asked for. */
export function breakdownBars(context: PageContext, { axis, tallies, more }: Breakdown): BarsView {
  const named = ({ group }: Tally) =>
    axis === 'district' ? (group.parent ?? group) : { ...group, parent: null };
  const counts = tallies.map(tally => groupCount(context, named(tally), tally));
  return { bars: barsOf(counts), more };
}

/** Groups with their numbers, by their own names. */
export function groupCounts(context: PageContext, tallies: readonly Tally[]): readonly Count[] {
  return tallies.map(tally => groupCount(context, tally.group, tally));
}

function groupCount({ words, href }: PageContext, named: SiteGroup, { group, count }: Tally): Count {
  return { label: headingOf(named, words), href: href(group.path), count };
}
