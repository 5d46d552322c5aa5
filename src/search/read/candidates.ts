/** Articles that may have a phrase in one field, narrowed down gram by gram. */
import { common } from '../sets.ts';
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
  const { articles, positions } = list;
  const known = candidates.articles === null ? articles : common(candidates.articles, articles);
  if (positions === null || positions === 'apart')
    return { articles: known, starts: candidates.starts && kept(candidates, known) };
  if (candidates.starts === null) return begun(known, list.articles, positions, at);
  return joined(candidates.articles ?? known, candidates.starts, { articles, positions, at });
}

/** The starts of the articles that are left. */
function kept({ articles, starts }: Candidates, left: Int32Array): PositionList | null {
  if (articles === null || starts === null) return null;
  const ends = new Int32Array(left.length);
  const values: number[] = [];
  let from = 0;
  left.forEach((article, place) => {
    while (articles[from] !== article) from += 1;
    for (let value = starts.ends[from - 1] ?? 0; value < (starts.ends[from] ?? 0); value += 1)
      values.push(starts.values[value] ?? 0);
    ends[place] = values.length;
  });
  return { ends, values: Int32Array.from(values) };
}

function begun(left: Int32Array, articles: Int32Array, positions: PositionList, at: number): Candidates {
  const starts = kept({ articles, starts: positions }, left) ?? positions;
  const found: number[] = [];
  const ends: number[] = [];
  const values: number[] = [];
  left.forEach((article, place) => {
    const before = values.length;
    for (let value = starts.ends[place - 1] ?? 0; value < (starts.ends[place] ?? 0); value += 1) {
      const start = (starts.values[value] ?? 0) - at;
      if (start >= 0) values.push(start);
    }
    if (values.length === before) return;
    found.push(article);
    ends.push(values.length);
  });
  return {
    articles: Int32Array.from(found),
    starts: { ends: Int32Array.from(ends), values: Int32Array.from(values) },
  };
}

function joined(
  articles: Int32Array,
  starts: PositionList,
  gram: { readonly articles: Int32Array; readonly positions: PositionList; readonly at: number },
): Candidates {
  const found: number[] = [];
  const ends: number[] = [];
  const values: number[] = [];
  for (let i = 0, j = 0; i < articles.length && j < gram.articles.length; ) {
    const [left, right] = [articles[i] ?? 0, gram.articles[j] ?? 0];
    if (left === right) {
      const before = values.length;
      let other = gram.positions.ends[j - 1] ?? 0;
      for (let own = starts.ends[i - 1] ?? 0; own < (starts.ends[i] ?? 0); own += 1) {
        const start = starts.values[own] ?? 0;
        const end = gram.positions.ends[j] ?? 0;
        while (other < end && (gram.positions.values[other] ?? 0) < start + gram.at) other += 1;
        if (other < end && gram.positions.values[other] === start + gram.at) values.push(start);
      }
      if (values.length > before) {
        found.push(left);
        ends.push(values.length);
      }
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return {
    articles: Int32Array.from(found),
    starts: { ends: Int32Array.from(ends), values: Int32Array.from(values) },
  };
}
