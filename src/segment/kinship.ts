/** What two pieces of a page have in common: pairs of characters that the rest of the page does not use. */
import type { Features } from './features.ts';

/** How near the matter of two blocks is: 0 where they share no pair; about 2 for each that is theirs alone. */
export type Kinship = (one: Features, other: Features) => number;

/** How near the matter of two passages is, a block or more each: what one block has in common with another, by the size of the smaller. */
export type PassageKinship = (one: readonly Features[], other: readonly Features[]) => number;

/** As `kinshipOn`, of passages of a page. */
export function passageKinshipOn(page: readonly Features[]): PassageKinship {
  let counts: ReadonlyMap<Pair, number> | null = null;
  const pairs = new Map<Features, ReadonlySet<Pair>>();
  const of = (each: Features) => pairs.get(each) ?? remember(pairs, each, pairsOf(each.block.text));
  const ofAll = (passage: readonly Features[]) => new Set(passage.flatMap(each => [...of(each)]));
  return (one, other) => {
    counts ??= countsOf(page.map(of));
    const [some, others] = [ofAll(one), ofAll(other)];
    const size = Math.max(1, Math.min(some.size, others.size));
    return weigh(some, others, { counts, all: page.length }) / Math.sqrt(size);
  };
}

/**
 * Pairs are looked up when first asked for. What was weighed is kept while the same block is asked about, so that the
 * ways through a page that differ elsewhere don't weigh it again, and memory does not grow with the page's square.
 */
export function kinshipOn(page: readonly Features[]): Kinship {
  let counts: ReadonlyMap<Pair, number> | null = null;
  let asked: Features | null = null;
  const pairs = new Map<Features, ReadonlySet<Pair>>();
  const weighed = new Map<Features, number>();
  const of = (each: Features) => pairs.get(each) ?? remember(pairs, each, pairsOf(each.block.text));
  return (one, other) => {
    counts ??= countsOf(page.map(of));
    if (asked !== one) weighed.clear();
    asked = one;
    return (
      weighed.get(other) ?? remember(weighed, other, weigh(of(one), of(other), { counts, all: page.length }))
    );
  };
}

/** Two UTF-16 units as one number of 32 bits, which a set finds sooner than a text. */
type Pair = number;

function remember<Key, T>(map: Map<Key, T>, key: Key, value: T): T {
  map.set(key, value);
  return value;
}

/** Two characters that stand together, each pair once: of words and names alike, whatever dictionary has them. */
function pairsOf(text: string): ReadonlySet<Pair> {
  const pairs = new Set<Pair>();
  for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? [])
    for (let at = 1; at < run.length; at += 1) pairs.add((run.charCodeAt(at - 1) << 16) | run.charCodeAt(at));
  return pairs;
}

function countsOf(all: readonly ReadonlySet<Pair>[]): ReadonlyMap<Pair, number> {
  const counts = new Map<Pair, number>();
  for (const pairs of all) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/** A pair in every block tells nothing, and what it tells grows as it gets rarer; a short page counts as one of twelve blocks. */
function weigh(
  one: ReadonlySet<Pair>,
  other: ReadonlySet<Pair>,
  { counts, all }: { readonly counts: ReadonlyMap<Pair, number>; readonly all: number },
): number {
  let sum = 0;
  for (const pair of one) {
    if (!other.has(pair)) continue;
    const spread = Math.max(all, 12) / (counts.get(pair) ?? 1);
    sum += Math.max(0, Math.min(2.5, Math.log(spread)));
  }
  return sum;
}
