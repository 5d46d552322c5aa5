/** Where nothing was found: what each term finds by itself, other years, and names that are spelt much like the query. */
import { FACETS, readColumns } from '../columns.ts';
import type { Query, Term } from '../query.ts';
import type { SearchIndex } from '../search.ts';
import type { Advice, Narrowing, Tallies, Tally } from './messages.ts';
import { nearest } from './near.ts';

/** A question that found nothing. */
export interface Unanswered {
  readonly query: Query;
  readonly narrowing: Narrowing;
  readonly index: SearchIndex;
  readonly signal: AbortSignal;
  /** Within all limits but those of the facet. */
  readonly tallies: Tallies;
  /** Folds as the engine does, which knows traditional characters where there are any. */
  fold(text: string): string;
}

/** Terms looked for one by one at most. */
const MOST_TERMS = 6;

/** What to do about it. */
export async function adviceOn(asked: Unanswered): Promise<Advice> {
  const terms = asked.query.clauses.filter(clause => !clause.without).flatMap(({ any }) => any);
  return {
    terms: await eachOf(asked, terms.length > 1 ? terms.slice(0, MOST_TERMS) : []),
    near: await nearTo(asked, terms),
    years: yearsOf(asked),
  };
}

async function eachOf({ index, signal }: Unanswered, terms: readonly Term[]): Promise<readonly Tally[]> {
  const counts: Tally[] = [];
  for (const term of terms) {
    let count = 0;
    const alone = { clauses: [{ without: false, any: [term] }], problems: [] };
    for await (const { articles } of index.search(alone, { signal })) count += articles.length;
    counts.push([term.written, count]);
  }
  return counts;
}

async function nearTo(
  { index, narrowing, fold }: Unanswered,
  terms: readonly Term[],
): Promise<Advice['near']> {
  const contents = await Promise.all(
    index.directory.segments.map(segment => index.columnsOf(segment).catch(() => null)),
  );
  const columns = contents.flatMap(one => (one === null ? [] : [readColumns(one)]));
  const typed = [...terms.map(({ folded }) => folded), fold(narrowing.district), fold(narrowing.reporter)];
  return FACETS.filter(facet => facet !== 'topic').flatMap(facet => {
    const names = [...new Set(columns.flatMap(({ facets }) => facets[facet].names))];
    const found = typed.flatMap(text => nearest(text, names, fold));
    return [...new Set(found)].map(name => [facet, name] as const);
  });
}

/** Years in which there is something, where one was chosen; the newest first. */
function yearsOf({ narrowing, tallies }: Unanswered): readonly Tally[] {
  const years = new Map<string, number>();
  if (narrowing.year === '') return [];
  for (const [month, count] of tallies.month) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].sort().reverse();
}
