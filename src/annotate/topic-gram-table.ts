/** Where each of some thousand grams stands in a list: asked several hundred times a story. */
import type { Gram } from './topic-grams.ts';

/** A gram's place in the list; below 0 where it is not in it. */
export type RowOf = (gram: Gram) => number;

/** At most a quarter of the places are taken, so that hardly any gram meets another. */
const ROOM = 4;
/** Knuth's multiplier for 32 bits: 2^32 over the golden ratio (The Art of Computer Programming, 6.4). */
const SPREAD = 0x9e3779b1;

/** A look-up in a list of different grams, none of them 0; open addressing, as a `Map` takes several times as long. */
export function rowsOf(grams: readonly Gram[]): RowOf {
  const bits = Math.max(1, Math.ceil(Math.log2(ROOM * grams.length + 1)));
  const last = 2 ** bits - 1;
  const keys = new Uint32Array(last + 1);
  const rows = new Int32Array(last + 1).fill(-1);
  const placeOf = (gram: Gram) => {
    let at = Math.imul(gram, SPREAD) >>> (32 - bits);
    while (keys[at] !== 0 && keys[at] !== gram) at = (at + 1) & last;
    return at;
  };
  for (const [row, gram] of grams.entries()) {
    const at = placeOf(gram);
    keys[at] = gram;
    rows[at] = row;
  }
  return gram => rows[placeOf(gram)] as number;
}
