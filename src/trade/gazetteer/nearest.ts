/** Names that look like a name nobody knows. */

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

/** Characters to insert, delete or replace to make `a` of `b`. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
