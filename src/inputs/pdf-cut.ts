/**
 * The reading order of a page by recursive XY-cut: a region is cut along empty strips until each piece is one column.
 * What stands side by side from the top of a region to its bottom is read one after the other; a headline across
 * columns parts what is above it from what is below.
 */
import { type Gap, gutters, parted, rowGaps } from './pdf-gaps.ts';
import { type Box, bodySize, boxAround, type Run } from './pdf-types.ts';

/** Least width of an empty strip between columns, in sizes of the page's text. */
const GUTTER = 0.7;
/** Beside little text the strip may be a space between words, unless it is as wide as this, in sizes of that text. */
const WIDE_GUTTER = 1.8;
/** What is higher than this, in sizes of its largest type, is more than two lines of text. */
const COLUMN_HEIGHT = 2.5;
/** Rows in which columns are looked for. */
const ROWS = 4;
/** Type from this size on, in sizes of the page's text, is a headline's. */
export const HEADLINE = 1.2;
/** And from this size on the headline of an article, not one inside it. */
const PARTING = 1.35;
/** No page nests its columns deeper. */
const DEEPEST = 48;

type Runs = readonly Run[];

/** The runs of each column, columns in reading order. */
export function columnsOf(runs: Runs): readonly Runs[] {
  const size = bodySize(runs);
  return size === 0 ? [] : cut(runs, size, DEEPEST);
}

function cut(runs: Runs, size: number, left: number): readonly Runs[] {
  const parts = left === 0 || runs.length < 2 ? [runs] : partsOf(runs, size);
  return parts.length < 2 ? [runs] : parts.flatMap(part => cut(part, size, left - 1));
}

function partsOf(runs: Runs, size: number): readonly Runs[] {
  const between = columnGutters(runs, size);
  const rows = rowGaps(runs, size * 0.05);
  if (between.length === 0) return parted(runs, rowCut(runs, rows, size), 'y');
  const own = partingRow(runs, rows, size);
  return own === null ? parted(runs, between, 'x') : parted(runs, [own], 'y');
}

/** Empty strips that columns stand on both sides of. */
function columnGutters(runs: Runs, size: number): readonly Gap[] {
  return gutters(runs, size * GUTTER).filter(gap => {
    const sides = parted(runs, [gap], 'x');
    const wide = WIDE_GUTTER * Math.max(...sides.map(side => largest(side)));
    return gap.to - gap.from >= wide || (sides.length === 2 && sides.every(isHigh));
  });
}

function isHigh(runs: Runs): boolean {
  const { top, bottom } = boxAround(runs);
  return bottom - top >= COLUMN_HEIGHT * largest(runs);
}

function largest(runs: Runs): number {
  return runs.reduce((most, { size }) => Math.max(most, size), 0);
}

/**
 * The gap at a row that parts articles though columns are open beside it: above it, or below it where it is the first.
 * Such a row holds headlines and nothing else: one that stands over several columns or over the first, or several side
 * by side. (Several in the first row are of articles side by side from top to bottom.)
 */
function partingRow(runs: Runs, rows: readonly Gap[], size: number): Gap | null {
  const strips = parted(runs, rows, 'y');
  const isHeadline = (strip: Runs): boolean => strip.every(run => run.size >= size * PARTING);
  const own = strips.findIndex((strip, index) => {
    if (!isHeadline(strip)) return false;
    if (!isOneText(strip)) return index > 0;
    const below = strips.slice(index + 1);
    const begin = below.findIndex(next => !isHeadline(next));
    const text = below.slice(begin, begin + ROWS).flat();
    return begin >= 0 && standsOver(boxAround(strip), columnGutters(text, size));
  });
  return own < 0 || strips.length < 2 ? null : (rows[Math.max(own - 1, 0)] ?? null);
}

/** Its pieces stand no further apart than words. */
function isOneText(strip: Runs): boolean {
  return gutters(strip, WIDE_GUTTER * largest(strip)).length === 0;
}

function standsOver({ left, right }: Box, between: readonly Gap[]): boolean {
  const [first] = between;
  if (first === undefined) return false;
  return right <= first.from || between.some(({ from, to }) => left < from && right > to);
}

/** Where a region whose columns are not open from top to bottom is to be cut; empty where it has no columns. */
function rowCut(runs: Runs, rows: readonly Gap[], size: number): readonly Gap[] {
  const strips = parted(runs, rows, 'y');
  const open = (from: number, to: number): boolean =>
    columnGutters(strips.slice(from, to).flat(), size).length > 0;
  const begin = strips.findIndex((_, index) => open(index, index + ROWS) || open(index, index + 1));
  if (begin < 0) return [];
  if (begin > 0) return rows.slice(begin - 1, begin);
  const last = lastOpen(open(0, ROWS) ? ROWS : 1, strips.length, to => open(0, to));
  return rows.slice(last - 1, last);
}

/** The most rows through which columns are open, `least` at least: more rows close them and never open them. */
function lastOpen(least: number, most: number, isOpen: (to: number) => boolean): number {
  let [low, high] = [Math.min(least, most), most];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isOpen(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
