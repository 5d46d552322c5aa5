/** The known word that a misspelt one was meant to be. */
import { editDistance } from '../trade/spelling.ts';

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
