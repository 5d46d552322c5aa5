/** Empty strips through a set of boxes: between columns, and between rows. */
import type { Box } from './pdf-types.ts';

/** An empty strip from edge to edge; `from` and `to` are across it. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Type often overlaps its neighbours by a hair; boxes are taken this part of their height smaller on each side. */
const SHRINK = 0.08;

/** Empty strips from top to bottom, from left to right, at least `width` wide. */
export function gutters(boxes: readonly Box[], width: number): readonly Gap[] {
  return gaps(
    boxes.map(({ left, right }) => ({ from: left, to: right })),
    width,
  );
}

/** Empty strips from left to right, from top to bottom, at least `height` high. */
export function rowGaps(boxes: readonly Box[], height: number): readonly Gap[] {
  const ranges = boxes.map(({ top, bottom }) => {
    const hair = (bottom - top) * SHRINK;
    return { from: top + hair, to: bottom - hair };
  });
  return gaps(ranges, height);
}

function gaps(ranges: readonly Gap[], width: number): readonly Gap[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const found: Gap[] = [];
  let end = sorted[0]?.to ?? 0;
  for (const { from, to } of sorted) {
    if (from - end >= width) found.push({ from: end, to: from });
    end = Math.max(end, to);
  }
  return found;
}

/** The boxes in the parts that gaps cut them into, in order; a box belongs where its middle is. */
export function parted<T extends Box>(
  boxes: readonly T[],
  gaps: readonly Gap[],
  along: 'x' | 'y',
): readonly (readonly T[])[] {
  const parts: T[][] = [[], ...gaps.map(() => [])];
  for (const box of boxes) {
    const middle = along === 'x' ? (box.left + box.right) / 2 : (box.top + box.bottom) / 2;
    parts[before(gaps, middle)]?.push(box);
  }
  return parts.filter(part => part.length > 0);
}

/** How many of the gaps, which are in order, lie before a place. */
function before(gaps: readonly Gap[], place: number): number {
  let [low, high] = [0, gaps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle]?.to ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
