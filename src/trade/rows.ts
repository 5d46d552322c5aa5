/** Where each of some thousand numbers stands in a list: asked several hundred times a story, and more a page. */

/** A number's place in the list; below 0 where it is not in it. */
export type RowOf = (key: number) => number;

/** At most a quarter of the places are taken, so that hardly any key meets another. */
const ROOM = 4;
/** Knuth's multiplier for 32 bits: 2^32 over the golden ratio (The Art of Computer Programming, 6.4). */
export const SPREAD = 0x9e3779b1;

/**
 * A look-up in a list of different keys, whole numbers from 1 to 2^32 - 1; open addressing, as a `Map` takes several times as
 * long.
 */
export function rowsOf(listed: readonly number[]): RowOf {
  const bits = Math.max(1, Math.ceil(Math.log2(ROOM * listed.length + 1)));
  const last = 2 ** bits - 1;
  const keys = new Uint32Array(last + 1);
  const rows = new Int32Array(last + 1).fill(-1);
  const placeOf = (key: number) => {
    let at = Math.imul(key, SPREAD) >>> (32 - bits);
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & last;
    return at;
  };
  for (const [row, key] of listed.entries()) {
    const at = placeOf(key);
    keys[at] = key;
    rows[at] = row;
  }
  return key => rows[placeOf(key)] as number;
}

/** The parts that these logarithms of odds leave to each; together 1. */
export function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const odds = sums.map(sum => Math.exp(sum - most));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map(each => each / all);
}
