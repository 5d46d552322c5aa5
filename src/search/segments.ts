/** How an archive is cut into segments: by its days and their counts alone, so that every build cuts it alike. */

/** A run of months of an archive, as places in its newest-first order. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Articles in a segment at least, before a further one is begun. */
const SMALLEST_CAP = 16_384;
/** The cap is at least so many times the root of the number of articles. */
const ROOTS = 64;

/**
 * The most articles that years are gathered to. It grows with the root of their number, so that both the number of segments
 * (requests) and their size (memory) stay small, and by doubling, so that the borders seldom move.
 */
export function segmentCap(total: number): number {
  let cap = SMALLEST_CAP;
  while (cap * cap < ROOTS * ROOTS * total) cap *= 2;
  return cap;
}

interface Year {
  readonly key: string;
  start: number;
  readonly end: number;
}

/**
 * Cuts articles, given by their days (`YYYY-MM-DD`, newest first), into runs, newest first. The newest month is always
 * alone: it is the one that grows. Before it years are gathered from the oldest on while they come to no more than the
 * cap; a year that is larger stands alone. What the newest year has before its newest month is gathered like a year.
 */
export function segmentSpans(days: readonly string[]): readonly Span[] {
  const [newest] = days;
  if (newest === undefined) return [];
  const month = newest.slice(0, 7);
  let end = 1;
  while (end < days.length && days[end]?.startsWith(month)) end += 1;
  const cap = segmentCap(days.length);
  const older: { start: number; end: number }[] = [];
  for (const { start, end: after } of yearsOldestFirst(days, end)) {
    const last = older.at(-1);
    if (last !== undefined && last.end - start <= cap) last.start = start;
    else older.push({ start, end: after });
  }
  return [{ start: 0, end }, ...older.reverse()];
}

function yearsOldestFirst(days: readonly string[], from: number): readonly Year[] {
  const years: Year[] = [];
  let last: Year | null = null;
  for (let at = days.length - 1; at >= from; at -= 1) {
    const day = days[at] ?? '';
    if (last !== null && day.startsWith(last.key)) {
      last.start = at;
      continue;
    }
    last = { key: day.slice(0, 5), start: at, end: at + 1 };
    years.push(last);
  }
  return years;
}
