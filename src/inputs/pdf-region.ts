/** A part of a page and its empty strips. */
import { type Gap, gutters, parted, rowGaps } from './pdf-gaps.ts';
import { boxAround, type Run } from './pdf-types.ts';

/** Least width of an empty strip between columns, in sizes of the page's text. */
export const GUTTER = 0.7;
/** Beside little text the strip may be a space between words, unless it is as wide as this, in sizes of that text. */
const WIDE_GUTTER = 1.8;
/** Words of one text, a headline's parts too, stand no further apart, in sizes of the type; and sizes are alike from here on. */
const WORDS_APART = 1.3;
const ALIKE = 0.92;
/** What is higher than this, in sizes of its largest type, is more than two lines of text. */
const COLUMN_HEIGHT = 2.5;
/** Between rows of text there is at least a hair, in sizes of the page's text. */
const HAIR = 0.05;
/** Type from this size on, in sizes of the page's text, is a headline's. */
export const HEADLINE = 1.2;
/** And from this size on the headline of an article, not one inside it. */
export const PARTING = 1.35;

export type Runs = readonly Run[];

/** A part of a page. */
export interface Region {
  readonly runs: Runs;
  /** Of the page's text. */
  readonly size: number;
  /** Between its rows, and the rows themselves, from top to bottom. */
  readonly gaps: readonly Gap[];
  readonly rows: readonly Runs[];
}

/** The part of a page that holds these runs. */
export function regionOf(runs: Runs, size: number): Region {
  const gaps = rowGaps(runs, size * HAIR);
  return { runs, size, gaps, rows: parted(runs, gaps, 'y') };
}

/** Empty strips from top to bottom that columns stand on both sides of. */
export function columnGutters(runs: Runs, size: number): readonly Gap[] {
  const found = gutters(runs, size * GUTTER);
  const parts = parted(runs, found, 'x').map(extentOf);
  const before = parts.map(together());
  const after = parts.toReversed().map(together()).reverse();
  return found.filter((gap, index) => {
    const [left = NOTHING, right = NOTHING] = [before[index], after[index + 1]];
    const wide = WIDE_GUTTER * Math.max(left.largest, right.largest);
    return gap.to - gap.from >= wide || (isHigh(left) && isHigh(right));
  });
}

/** How high text stands, and the size of its largest type. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
  readonly largest: number;
}
const NOTHING: Extent = { top: Infinity, bottom: -Infinity, largest: 0 };

function extentOf(runs: Runs): Extent {
  const { top, bottom } = boxAround(runs);
  return { top, bottom, largest: largest(runs) };
}

/** Each extent with all that came before it. */
function together(): (extent: Extent) => Extent {
  let all = NOTHING;
  return ({ top, bottom, largest }) => {
    all = {
      top: Math.min(all.top, top),
      bottom: Math.max(all.bottom, bottom),
      largest: Math.max(all.largest, largest),
    };
    return all;
  };
}

function isHigh({ top, bottom, largest }: Extent): boolean {
  return largest > 0 && bottom - top >= COLUMN_HEIGHT * largest;
}

/** The size of the largest type. */
export function largest(runs: Runs): number {
  return runs.reduce((most, { size }) => Math.max(most, size), 0);
}

/** Its pieces stand no further apart than words, and are of one size. */
export function isOneText(row: Runs): boolean {
  const size = largest(row);
  return gutters(row, WORDS_APART * size).length === 0 && row.every(run => run.size >= size * ALIKE);
}

/** True where all of it is set as the headline of an article. */
export function isHeadline(row: Runs, size: number): boolean {
  return row.every(run => run.size >= size * PARTING);
}
