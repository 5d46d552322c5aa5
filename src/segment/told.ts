/** Blocks whose part rules of the whole page, or the words of two lines, tell: what such blocks mostly are is not asked. */
import type { Features } from './features.ts';
import type { Manner } from './manner.ts';
import { explains, isOccasion, isReported, isRhyme, isSaid } from './title-tells.ts';

/** A line read as names this surely is a byline. */
const NAMES = 0.6;
/** A line named this surely is the name of a column. */
const NAMED = 0.8;
/** Shorter lines with a word of grammar tell something, and name no column. */
const LABEL = 6;

/** True for a block of the page whose part is told. */
export function isTold(page: readonly Features[], at: number, manner: Manner): boolean {
  const seen = page[at];
  if (!seen) return false;
  const { deck, scene, captionWords, titledItem, office, organisation, series, block } = seen;
  if (deck !== null || scene !== null || captionWords || titledItem || manner.unsigned.has(block.index))
    return true;
  return office || organisation || (series?.strength ?? 0) > NAMED || isOfToldPair(page, at, manner);
}

function isOfToldPair(page: readonly Features[], at: number, manner: Manner): boolean {
  const from = isTitle(page[at - 1]) ? at - 1 : at;
  const [first, second] = [page[from], page[from + 1]];
  if (!first || !second || !isTitle(first) || !isTitle(second)) return false;
  if (isTitle(page[from - 1]) || isTitle(page[from + 2])) return false;
  return manner.decked || manner.oneLine || areTold(first, second);
}

/** True where the words of two lines above one text tell the part of each. */
function areTold(first: Features, second: Features): boolean {
  const above = first.block.text;
  if (isOccasion(above) || isReported(above) || isRhyme(above)) return true;
  return (first.length <= LABEL && isSaid(above)) || explains(first, second);
}

function isTitle(seen: Features | undefined): boolean {
  if (!seen?.titleLike || seen.furniture || seen.head || seen.series) return false;
  return (seen.line?.confidence ?? 0) < NAMES;
}
