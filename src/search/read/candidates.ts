/** Articles that may have a phrase in one field, narrowed down gram by gram. */
import type { GramList, PositionList } from './grams.ts';

export interface Candidates {
  /** Null: not narrowed down yet. */
  readonly articles: Int32Array | null;
  /** Where the phrase may begin in each; null: not known yet. */
  readonly starts: PositionList | null;
}

export const ANY: Candidates = { articles: null, starts: null };

/** Those that have a gram too: at its distance from where the phrase begins, as far as positions are known. */
export function narrowed(candidates: Candidates, list: GramList | undefined, at: number): Candidates {
  if (list === undefined) return { articles: new Int32Array(), starts: null };
  const known = candidates.articles ?? list.articles;
  const positions = list.positions === 'apart' ? null : list.positions;
  const [articles, ends, values] = [[] as number[], [] as number[], [] as number[]];
  for (let i = 0, j = 0; i < known.length && j < list.articles.length; ) {
    const [left, right] = [known[i] ?? 0, list.articles[j] ?? 0];
    if (left === right) {
      const before = values.length;
      addStarts(values, startsOf(candidates.starts, i), startsOf(positions, j, at));
      if (values.length > before || (candidates.starts === null && positions === null)) {
        articles.push(left);
        ends.push(values.length);
      }
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  const starts = candidates.starts ?? positions;
  return {
    articles: Int32Array.from(articles),
    starts: starts && { ends: Int32Array.from(ends), values: Int32Array.from(values) },
  };
}

/** Positions of a document, ascending: those of `values` from `from` up to `end`, less `at`. */
interface Starts {
  readonly values: Int32Array;
  readonly from: number;
  readonly end: number;
  readonly at: number;
}

function startsOf(positions: PositionList | null, document: number, at = 0): Starts | null {
  if (positions === null) return null;
  const { ends, values } = positions;
  return { values, from: ends[document - 1] ?? 0, end: ends[document] ?? 0, at };
}

/** Adds the starts that both have, or that the one has that is known. */
function addStarts(to: number[], own: Starts | null, other: Starts | null): void {
  const one = own ?? other;
  if (one === null) return;
  const second = own && other;
  let next = second?.from ?? 0;
  for (let place = one.from; place < one.end; place += 1) {
    const start = (one.values[place] ?? 0) - one.at;
    while (second && next < second.end && (second.values[next] ?? 0) - second.at < start) next += 1;
    const stays = second ? next < second.end && (second.values[next] ?? 0) - second.at === start : start >= 0;
    if (stays) to.push(start);
  }
}
