/** Names that look like a name nobody knows. */
import { editDistance } from '../spelling.ts';

/** The names nearest in spelling to `name`, best first, at most three; none that differs in half its characters or more. */
export function nearestNames(name: string, known: Iterable<string>): readonly string[] {
  const text = name.slice(0, 20);
  const close: { readonly name: string; readonly distance: number }[] = [];
  for (const candidate of new Set(known)) {
    const distance = editDistance(text, candidate);
    if (distance * 2 <= Math.min(text.length, candidate.length)) close.push({ name: candidate, distance });
  }
  close.sort((a, b) => a.distance - b.distance);
  return close.slice(0, 3).map(entry => entry.name);
}
