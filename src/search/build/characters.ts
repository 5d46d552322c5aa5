/** How common characters are: what a search needs to ask for the rarest part of a phrase first. */
import { foldTo } from '../folding.ts';

/** The most characters in the table: some 6 KB. */
const MOST_CHARACTERS = 2000;
/** A character at 1 in 2^16 or less is as rare as one that is not in the table. */
const RAREST = 16;

/** How common characters are in a sample of the archive's texts. */
export function characterTable(sample: Iterable<string>): readonly string[] {
  const counts = new Uint32Array(0x10000);
  let total = 0;
  const count = (unit: number): void => {
    counts[unit] = (counts[unit] ?? 0) + 1;
    total += 1;
  };
  for (const text of sample) foldTo(text, count);
  const common = Array.from(counts, (times, unit) => ({ times, unit }))
    .filter(({ times, unit }) => times > 0 && (unit < 0xd800 || unit >= 0xe000))
    .sort((a, b) => b.times - a.times || a.unit - b.unit)
    .slice(0, MOST_CHARACTERS);
  const table: string[] = [];
  for (const { times, unit } of common) {
    const level = Math.floor(Math.log2((times / total) * 2 ** RAREST));
    if (level < 1) continue;
    while (table.length < level) table.push('');
    table[level - 1] += String.fromCharCode(unit);
  }
  return table;
}
