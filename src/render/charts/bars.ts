/** Counts as bars. */
import { scaleLinear } from 'd3-scale';
import type { Bar } from '../views/charts.ts';
import type { Count } from '../views.ts';

/** Percent of the longest that anything at all has, to be seen. */
const LEAST = 1;

/** Lengths in percent of the greatest count, to a tenth; 0 for a count of 0. */
export function barsOf(counts: readonly Count[]): readonly Bar[] {
  const length = lengthScale(counts.map(({ count }) => count));
  return counts.map(count => ({ ...count, length: length(count.count) }));
}

/** Length in percent of the greatest of some counts. */
export function lengthScale(counts: readonly number[]): (count: number) => number {
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const scale = scaleLinear([0, most], [0, 100]);
  return count => (count < 1 ? 0 : Math.max(LEAST, Math.round(scale(count) * 10) / 10));
}
