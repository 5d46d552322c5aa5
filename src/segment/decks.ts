/** Lines above a headline that its column cut in two: a kicker, since the two below are all of the headline. */
import type { Features } from './features.ts';
import { isBegun, LONG_PART } from './neighbours.ts';
import { goesOn } from './title-cuts.ts';

/** The blocks of a page, such lines known; as many, in order. */
export function withDecks(features: readonly Features[]): readonly Features[] {
  return features.map((each, at) => {
    const [upper, lower] = [features[at + 1], features[at + 2]];
    const above = upper && lower && isLine(each) && isLine(upper) && isLine(lower);
    return above && isHeadlineBelow(each, upper, lower) ? { ...each, aboveCut: true } : each;
  });
}

/** A line of an unmarked title. */
function isLine({ titleLike, furniture, line, block, head, bullet, dash }: Features): boolean {
  return titleLike && !furniture && !line && !head && !dash && bullet === null && block.level === 0;
}

/** The two lines below the first, whole one are a headline of two parts, or longer than one part is. */
function isHeadlineBelow(first: Features, second: Features, third: Features): boolean {
  const [above, upper, lower] = [first.block.text, second.block.text, third.block.text];
  if (third.block.gap > 0 || isBegun(first) || goesOn(above, upper) || !goesOn(upper, lower)) return false;
  return /\s/u.test(upper.trim()) || second.length + third.length >= LONG_PART;
}
