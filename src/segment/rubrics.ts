/** Names of columns that their place alone tells: short lines right above headlines that bear a mark. */
import type { Features } from './features.ts';
import type { SeriesSign } from './series.ts';

const SHORTEST = 4;
const LONGEST = 8;
const PLAIN = /^\p{Script=Han}+(?:[·•・]\p{Script=Han}+)?$/u;
/** A line read as names this surely is a byline. */
const NAMES = 0.6;
/** A line read as a caption at so low a price is one. */
const CAPTION = 1.5;
/** Several such lines vouch for each other. */
const OF_SEVERAL = 0.75;
const ALONE = 0.5;

/** The blocks of a page, such lines known as series lines; as many, in order. */
export function withRubrics(features: readonly Features[]): readonly Features[] {
  const count = features.filter((each, at) => isRubric(each, features[at + 1])).length;
  if (count === 0) return features;
  const sign: SeriesSign = {
    kind: 'series',
    strength: count > 1 ? OF_SEVERAL : ALONE,
    because: 'a name without a mark, right above a marked headline',
  };
  return features.map((each, at) => (isRubric(each, features[at + 1]) ? { ...each, series: sign } : each));
}

function isRubric(each: Features, below: Features | undefined): boolean {
  const { block, furniture, series, scene, place, bullet, line, length, organisation } = each;
  if (block.level > 0 || block.bold || block.gap === 0 || !below || below.block.level === 0) return false;
  if (furniture || series || bullet !== null || place.length > 0 || organisation) return false;
  if (scene && scene.price < CAPTION) return false;
  return length >= SHORTEST && length <= LONGEST && (line?.confidence ?? 0) < NAMES && PLAIN.test(block.text);
}
