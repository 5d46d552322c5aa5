/** The known word that a misspelt one was meant to be. */

/** Words longer than this are no misspelling of a key. */
const LONGEST = 40;

/** The known word nearest to `word` within a third of its letters (at least two edits); null where none is. The first of equals. */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  const given = word.toLowerCase();
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(given.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(given, candidate.toLowerCase());
    if (distance < least && distance < candidate.length) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Insertions, deletions, changes and swaps of neighbours that turn one text into the other (optimal string alignment). */
function editDistance(one: string, other: string): number {
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
