/** Names that are spelt much like what was typed. */

/** Names told of at most. */
const MOST = 6;

/**
 * The names nearest to a text, the nearest first: those that differ in one character of two or three, in a third of more
 * at most, or contain it, or are contained in it. `text` is folded, and names are by `fold`. Empty where none is near.
 */
export function nearest(
  text: string,
  names: readonly string[],
  fold: (name: string) => string = name => name,
): readonly string[] {
  const typed = Array.from(text.trim());
  if (typed.length < 2 || typed.length > 12) return [];
  const most = Math.max(1, Math.floor(typed.length / 3));
  const near = names.flatMap(name => {
    const folded = fold(name);
    const letters = Array.from(folded);
    const inside = folded !== text && letters.length > 1 && (folded.includes(text) || text.includes(folded));
    const steps = inside ? 1 : distance(typed, letters, most);
    const shared = letters.filter(letter => typed.includes(letter)).length;
    return steps > 0 && steps <= most && shared > 0 ? [{ name, steps, shared }] : [];
  });
  near.sort((a, b) => a.steps - b.steps || b.shared - a.shared || (a.name < b.name ? -1 : 1));
  return [...new Set(near.map(({ name }) => name))].slice(0, MOST);
}

/** Characters to change, add, leave out or swap with the next (optimal string alignment); `most` + 1 where it is more. */
function distance(a: readonly string[], b: readonly string[], most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows = [b.map((_, at) => at + 1)];
  const cell = (row: number, column: number): number => {
    if (row < 0) return column + 1;
    return column < 0 ? row + 1 : (rows[row + 1]?.[column] ?? 0);
  };
  a.forEach((letter, row) => {
    const line: number[] = [];
    rows.push(line);
    b.forEach((other, column) => {
      const same = letter === other ? 0 : 1;
      let steps = Math.min(
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + same,
      );
      if (row > 0 && column > 0 && letter === b[column - 1] && other === a[row - 1])
        steps = Math.min(steps, cell(row - 2, column - 2) + 1);
      line.push(steps);
    });
  });
  return cell(a.length - 1, b.length - 1);
}
