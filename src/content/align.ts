/** Which blocks of one body are those of another: a patience diff, which no body can make slow. */
import type { Block } from './blocks.ts';

/**
 * For each of `some` the index of the same block among `others`, or -1; the indexes rise. Blocks that stand once on
 * both sides are matched first, as many as keep their order; then equal neighbours of these. Time n log n.
 */
export function align(some: readonly Block[], others: readonly Block[]): readonly number[] {
  const matches = some.map(() => -1);
  const anchors = [...risingPairs(uniquePairs(some, others)), { one: some.length, other: others.length }];
  let [one, other] = [0, 0];
  for (const anchor of anchors) {
    matchEnds(matches, { some, others, from: { one, other }, to: anchor });
    if (anchor.one < some.length) matches[anchor.one] = anchor.other;
    [one, other] = [anchor.one + 1, anchor.other + 1];
  }
  return matches;
}

interface Pair {
  readonly one: number;
  readonly other: number;
}

/** Blocks that stand once on each side, in the order of the first. */
function uniquePairs(some: readonly Block[], others: readonly Block[]): readonly Pair[] {
  const there = uniqueIndexes(others);
  const pairs = [...uniqueIndexes(some)].map(([text, one]) => ({ one, other: there.get(text) ?? -1 }));
  return pairs.filter(({ one, other }) => one !== -1 && other !== -1);
}

/** Index by text; -1 for a text that comes again. */
function uniqueIndexes(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  for (const [index, { text }] of blocks.entries()) indexes.set(text, indexes.has(text) ? -1 : index);
  return indexes;
}

/** The longest run of pairs that rise on the other side too: patience sorting, https://en.wikipedia.org/wiki/Patience_sorting. */
function risingPairs(pairs: readonly Pair[]): readonly Pair[] {
  interface Card extends Pair {
    readonly below: Card | undefined;
  }
  const tops: Card[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle]?.other ?? 0) < pair.other) low = middle + 1;
      else high = middle;
    }
    tops[low] = { ...pair, below: tops[low - 1] };
  }
  const rising: Pair[] = [];
  for (let card = tops.at(-1); card; card = card.below) rising.push(card);
  return rising.reverse();
}

interface Gap {
  readonly some: readonly Block[];
  readonly others: readonly Block[];
  readonly from: Pair;
  readonly to: Pair;
}

/** Matches equal blocks at the beginning and the end of the gap between two anchors. */
function matchEnds(matches: number[], { some, others, from, to }: Gap): void {
  let { one, other } = from;
  while (one < to.one && other < to.other && some[one]?.text === others[other]?.text) {
    matches[one] = other;
    one += 1;
    other += 1;
  }
  let [last, otherLast] = [to.one - 1, to.other - 1];
  while (last >= one && otherLast >= other && some[last]?.text === others[otherLast]?.text) {
    matches[last] = otherLast;
    last -= 1;
    otherLast -= 1;
  }
}
