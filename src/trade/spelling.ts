/** How far apart two spellings are. */

/** Insertions, deletions, changes and swaps of neighbours that turn one text into the other (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const changed = (above[column - 1] ?? 0) + (same ? 0 : 1);
      const least = Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const swapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(swapped ? Math.min(least, (before[column - 2] ?? 0) + 1) : least);
    }
    [before, above] = [above, current];
  }
  return above[other.length] ?? 0;
}
