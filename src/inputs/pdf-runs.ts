import { isHan } from '../trade/chars.ts';
import { type Box, boxAround, type Run } from './pdf-types.ts';
import { withoutRadicals } from './radicals.ts';

/** How far a square of type reaches above and below its base line, in parts of its size. */
const ABOVE = 0.88;
const BELOW = 0.12;

/** A matrix as PDFs have them: [a b c d e f]. */
export type Matrix = readonly number[];

/** A piece of text as pdfjs gives it. */
export interface Item {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  /** Its font is made to be set from top to bottom. */
  readonly vertical: boolean;
}

/** A piece of text with its place on the page that `view` turns upright; null where there is nothing to be placed. */
export function runOf(item: Item, view: Matrix): Run | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = times(view, item.transform);
  const size = Math.hypot(c, d);
  const text = tightened(withoutRadicals(item.str));
  const measures = [a, b, c, d, x, y, item.width, item.height];
  if (text === '' || size === 0 || !measures.every(Number.isFinite)) return null;
  const vertical = item.vertical || Math.abs(b) > Math.abs(a);
  if (!item.vertical) return { text, size, vertical, ...boxOf([a, b, c, d, x, y], item.width) };
  return { text, size, vertical, left: x - size / 2, right: x + size / 2, top: y, bottom: y + item.height };
}

/** The box of type set along the matrix' first direction, upright in its second. */
function boxOf([a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: Matrix, width: number): Box {
  const part = width / (Math.hypot(a, b) || 1);
  const corners = [ABOVE, -BELOW].flatMap(reach =>
    [0, part].map(along => [x + c * reach + a * along, y + d * reach + b * along] as const),
  );
  return boxAround(corners.map(([left, top]) => ({ left, right: left, top, bottom: top })));
}

/** The matrix that does `second`, then `first`. */
function times(first: Matrix, second: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/**
 * Without the spaces that pdfjs sees in letters set apart: `公 园 改 造` where nearly every two characters have one.
 * A single one, as in `王 军`, stays.
 */
export function tightened(text: string): string {
  const chars = [...text];
  let [apart, close] = [0, 0];
  chars.forEach((char, index) => {
    if (!isHan(char)) return;
    if (isHan(chars[index + 1] ?? '')) close++;
    else if (chars[index + 1] === ' ' && isHan(chars[index + 2] ?? '')) apart++;
  });
  return apart > 2 && apart > close * 2 ? text.replace(/(?<=[^\x20-\x7e]) (?=[^\x20-\x7e])/g, '') : text;
}

/** Each text once: some programs set a text twice, a hair apart, to make it bold, or a shadow below it. */
export function withoutDoubles(runs: readonly Run[]): readonly Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter(run => {
    const twins = seen.get(run.text) ?? [];
    const near = twins.some(
      twin =>
        Math.abs(twin.left - run.left) < run.size * 0.3 && Math.abs(twin.top - run.top) < run.size * 0.3,
    );
    // Only the last few are looked at: a double is set soon after its twin.
    if (!near) seen.set(run.text, [...twins.slice(-7), run]);
    return !near;
  });
}
