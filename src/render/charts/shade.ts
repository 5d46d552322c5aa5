/** Numbers as shades: few enough to tell apart, in steps that a legend can name. */
import { scaleQuantile } from 'd3-scale';
import type { Shade } from '../views/charts.ts';

const SHADES = [1, 2, 3, 4] as const satisfies readonly Shade[];

/** Counts that share a shade, both ends among them. */
export interface ShadeStep {
  readonly shade: Shade;
  readonly from: number;
  readonly to: number;
}

/**
 * Steps that each hold about a quarter of the counts above 0, from 1 to the greatest and the lightest first: whether the
 * counts are much alike or one towers above all, squares differ. Each step ends with a count that is there.
 * Fewer steps where there are fewer numbers, then the darker shades; none where all are 0.
 */
export function shadeSteps(counts: readonly number[]): readonly ShadeStep[] {
  const held = counts.filter(count => count > 0);
  if (held.length === 0) return [];
  const quarters = scaleQuantile<Shade>().domain(held).range(SHADES).quantiles();
  const sorted = held.toSorted((a, b) => b - a);
  const ends = [
    ...new Set([...quarters, sorted[0] ?? 0].map(end => sorted.find(count => count <= end) ?? 1)),
  ];
  return ends.map((to, at) => ({
    shade: SHADES[SHADES.length - ends.length + at] ?? 4,
    from: (ends[at - 1] ?? 0) + 1,
    to,
  }));
}

/** The shade of a count among steps; 0 for none. */
export function shadeOf(count: number, steps: readonly ShadeStep[]): Shade {
  return count < 1 ? 0 : (steps.find(({ to }) => count <= to)?.shade ?? 4);
}
