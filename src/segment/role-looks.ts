/** How the blocks of a page look from afar: what each seems to be, and which lines that may be titles stand together. */
import type { Features } from './features.ts';

/** What a block seems to be; titles by the level of their marks. `EDGE` is beyond the page. */
export const LOOK = {
  EDGE: 0,
  FURNITURE: 1,
  BYLINE: 2,
  LEAD: 3,
  CAPTION: 4,
  TEXT: 5,
  SHORT: 6,
  TITLE: 7,
} as const;
const DEEPEST = 3;
/** A line read as a byline this surely is one. */
const SURELY = 0.6;
const SHORTEST_TEXT = 20;

/** A block as one of `LOOK`; titles are `LOOK.TITLE` and the level of their mark, 0 to 3. */
export function lookOf(seen: Features): number {
  if (seen.furniture) return LOOK.FURNITURE;
  if ((seen.line?.confidence ?? 0) > SURELY) return LOOK.BYLINE;
  if (seen.head) return LOOK.LEAD;
  if (seen.titleLike) return LOOK.TITLE + Math.min(seen.block.level, DEEPEST);
  if (seen.captionWords || seen.caption) return LOOK.CAPTION;
  return seen.length > SHORTEST_TEXT ? LOOK.TEXT : LOOK.SHORT;
}

/** Lines in a row that may be titles; a block that may not stands in a run of none. */
export interface Run {
  readonly from: number;
  /** Behind its last. */
  readonly to: number;
}

/** The run that each block stands in, by its index; null where it may be no title. */
export function runsOf(looks: ArrayLike<number>): readonly (Run | null)[] {
  const runs: (Run | null)[] = [];
  for (let at = 0; at < looks.length; ) {
    if ((looks[at] as number) < LOOK.TITLE) {
      runs.push(null);
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to < looks.length && (looks[to] as number) >= LOOK.TITLE) to += 1;
    const run = { from: at, to };
    for (; at < to; at += 1) runs.push(run);
  }
  return runs;
}
