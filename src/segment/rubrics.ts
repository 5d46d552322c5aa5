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

const BULLETED: SeriesSign = {
  kind: 'series',
  strength: 0.85,
  because: 'a name begun by a bullet, right above a headline without one',
};
const LONGEST_BULLETED = 12;

/** The blocks of a page, such lines known as series lines; as many, in order. */
export function withRubrics(features: readonly Features[]): readonly Features[] {
  return withPlain(
    features.map((each, at) =>
      isBulleted(each, features[at + 1], features[at + 2]) ? { ...each, series: BULLETED } : each,
    ),
  );
}

/** `◆山乡共富`, a headline and its text below: where the page's items have bullets, their text stands right below theirs. */
function isBulleted(
  { block, bullet, series, length, titleLike }: Features,
  title: Features | undefined,
  text: Features | undefined,
): boolean {
  if (bullet === null || series || !titleLike || length > LONGEST_BULLETED + 1 || block.level > 0)
    return false;
  const headline =
    title?.titleLike && !title.furniture && title.bullet === null && (title.line?.confidence ?? 0) < NAMES;
  return (
    headline === true &&
    title?.scene === null &&
    title.head === null &&
    !title.dash &&
    text !== undefined &&
    PLAIN.test(block.text.slice(bullet.length).trim())
  );
}

function withPlain(features: readonly Features[]): readonly Features[] {
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
