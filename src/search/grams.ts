/**
 * Grams: what texts are indexed by. Of folded UTF-16 units `a b c` that stand side by side in one field:
 * - every pair `ab`, with its documents and positions;
 * - every three in ASCII `abc`, likewise: pairs of digits are in every article, `1136` is not;
 * - every single unit `a`, with its documents only.
 * A gram has a key of 32 bits and a slot, a permutation of the key that spreads grams evenly over the files: a file holds
 * the slots of one range.
 */

/** Key of a pair. */
export function pairKey(a: number, b: number): number {
  return ((a << 16) | b) >>> 0;
}

/** Key of a single unit: no pair has 0 in it. */
export function singleKey(a: number): number {
  return (a << 16) >>> 0;
}

/** Key of three ASCII units: 21 bits, which no pair has, since folded units are 32 and more. */
export function tripleKey(a: number, b: number, c: number): number {
  return (a << 14) | (b << 7) | c;
}

export function isAscii(unit: number): boolean {
  return unit < 0x80;
}

/** The slot of a key: the finalizer of MurmurHash3, which is a permutation. */
export function slotOf(key: number): number {
  let mixed = key ^ (key >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const SLOTS = 0x1_0000_0000;

/** Which of `files` files holds a slot: ranges of equal size, in order. */
export function fileOfSlot(slot: number, files: number): number {
  return Math.floor((slot * files) / SLOTS);
}

/** The first slot of a file; that of the file after the last is one more than the last slot. */
export function firstSlot(file: number, files: number): number {
  return Math.ceil((file * SLOTS) / files);
}

/** A gram of a phrase, and how many units it spans from `at` on. */
export interface PhraseGram {
  readonly key: number;
  readonly at: number;
  readonly length: number;
}

/** How common a unit is, 0 (rare) upwards, by powers of two. */
export type Commonness = (unit: number) => number;

/** A further gram costs a request: it must spare more than this in what is read. */
const REQUEST = 24;

/**
 * The grams to ask for a phrase: together they span every unit of it, so that a document where they stand at their
 * distances contains it, and no other does. As few as can be, of those the rarest; the rarest first. Empty for ''.
 */
export function gramsOf(phrase: string, commonness: Commonness): readonly PhraseGram[] {
  const units = Array.from({ length: phrase.length }, (_, at) => phrase.charCodeAt(at));
  const [first] = units;
  if (first === undefined) return [];
  if (units.length === 1) return [{ key: singleKey(first), at: 0, length: 1 }];
  const cost = (gram: PhraseGram): number => {
    let sum = 0;
    for (let at = 0; at < gram.length; at += 1) sum += commonness(units[gram.at + at] ?? 0);
    return sum;
  };
  return cover(everyGram(units), units.length, gram => REQUEST + cost(gram)).sort(
    (a, b) => cost(a) / a.length - cost(b) / b.length || a.at - b.at,
  );
}

function everyGram(units: readonly number[]): readonly PhraseGram[] {
  return units.slice(0, -1).flatMap((a, at) => {
    const [b = 0, c] = [units[at + 1], units[at + 2]];
    const pair = { key: pairKey(a, b), at, length: 2 };
    if (c === undefined || ![a, b, c].every(isAscii)) return [pair];
    return [pair, { key: tripleKey(a, b, c), at, length: 3 }];
  });
}

interface Way {
  readonly cost: number;
  readonly grams: readonly PhraseGram[];
}

/** The cheapest grams that span units 0 to `length`; `ways[n]` is the cheapest to span the first n. */
function cover(
  grams: readonly PhraseGram[],
  length: number,
  cost: (gram: PhraseGram) => number,
): PhraseGram[] {
  const ways: (Way | undefined)[] = [{ cost: 0, grams: [] }];
  for (const gram of grams) {
    const own = cost(gram);
    for (let from = gram.at; from < gram.at + gram.length; from += 1) {
      const before = ways[from];
      if (before === undefined) continue;
      const way = { cost: before.cost + own, grams: [...before.grams, gram] };
      const end = gram.at + gram.length;
      for (let to = from + 1; to <= end; to += 1)
        if (way.cost < (ways[to]?.cost ?? Number.POSITIVE_INFINITY)) ways[to] = way;
    }
  }
  return [...(ways[length]?.grams ?? [])];
}
