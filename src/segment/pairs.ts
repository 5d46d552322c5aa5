/** How often two characters stand together in a text. */

/** How often a pair of UTF-16 units stands in the texts that were counted; 0 for anything but a pair. */
export type PairCount = (pair: string) => number;

/** How often one pair stands in these texts; 0 for anything but a pair. */
export function timesIn(texts: readonly string[], pair: string): number {
  if (pair.length !== 2) return 0;
  let times = 0;
  for (const text of texts)
    for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) times += 1;
  return times;
}

/** Counts the pairs of all these texts, in a table of numbers: a map of them costs ten times as much. */
export function pairsIn(texts: readonly string[]): PairCount {
  const all = texts.reduce((sum, text) => sum + text.length, 0);
  const size = 2 << (32 - Math.clz32(all));
  const keys = new Uint32Array(size);
  const counts = new Uint32Array(size);
  const slotOf = (key: number) => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & (size - 1);
    while ((counts[slot] ?? 0) > 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (const text of texts) {
    for (let at = 0; at + 1 < text.length; at += 1) {
      const key = pairAt(text, at);
      const slot = slotOf(key);
      keys[slot] = key;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  return pair => (pair.length === 2 ? (counts[slotOf(pairAt(pair, 0))] ?? 0) : 0);
}

/** Two code units as one number of 32 bits. */
function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) >>> 0;
}
