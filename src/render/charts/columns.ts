/** Counts of periods in a row as columns. */
import { scaleBand } from 'd3-scale';
import type { Column } from '../views/charts.ts';
import type { Count } from '../views.ts';
import { lengthScale } from './bars.ts';

/** Part of a period's width that stays empty. */
const GAP = 0.2;

/** Columns on an axis that is as wide as there are periods. */
export function columnsOf(periods: readonly Count[]): readonly Column[] {
  const band = scaleBand([...periods.keys()], [0, periods.length])
    .paddingInner(GAP)
    .paddingOuter(GAP / 2);
  const height = lengthScale(periods.map(({ count }) => count));
  return periods.map((period, at) => ({
    ...period,
    x: rounded(band(at) ?? at),
    width: rounded(band.bandwidth()),
    height: height(period.count),
  }));
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}

/** What stands under the axis: first and last, and the middle where it is in the middle of the picture. */
export function marksOf(labels: readonly string[]): readonly string[] {
  const last = labels.length - 1;
  const places = last >= 4 && last % 2 === 0 ? [0, last / 2, last] : [0, last];
  return places.flatMap(place => labels[place] ?? []);
}
