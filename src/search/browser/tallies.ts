/** Limits and counts by facet and month: each within all limits but its own, so that they tell what a choice would give. */
import { type Columns, FACETS, type Facet, readColumns } from '../columns.ts';
import { addCounts, type FacetCounts, type Filters, NO_COUNTS, narrowedTo, yearFilter } from '../filters.ts';
import type { SearchIndex, SegmentResult } from '../search.ts';
import type { Found } from '../sets.ts';
import type { Narrowing, Tallies, Tally } from './messages.ts';

/** A segment's answer with its columns. */
interface Counted {
  readonly result: SegmentResult;
  readonly columns: Columns;
}

/** Answers within limits; a segment whose columns can't be read answers with a fault. */
export function limitedTo(
  index: SearchIndex,
  results: readonly SegmentResult[],
  narrowing: Narrowing,
): Promise<readonly SegmentResult[]> {
  const filters = filtersOf(narrowing);
  return Promise.all(
    results.map(async result => {
      if (result.articles.length === 0) return result;
      try {
        const columns = readColumns(await index.columnsOf(result.segment));
        const { articles, marks } = within({ result, columns }, filters);
        return { ...result, articles, ranks: marks };
      } catch (fault) {
        return { ...result, articles: new Int32Array(), ranks: new Uint8Array(), fault: fault as Error };
      }
    }),
  );
}

/** Counts of answers that are not limited yet. Segments whose columns can't be read are left out. */
export async function countedIn(
  index: SearchIndex,
  results: readonly SegmentResult[],
  narrowing: Narrowing,
): Promise<Tallies> {
  const all = await Promise.all(
    results.map(async result => {
      if (result.articles.length === 0) return [];
      return index.columnsOf(result.segment).then(
        contents => [{ result, columns: readColumns(contents) }],
        () => [],
      );
    }),
  );
  return talliesOf(all.flat(), narrowing);
}

/** The limits as the engine takes them; without those of `but`. */
function filtersOf(narrowing: Narrowing, but?: Facet | 'month'): Filters {
  const { year, month } = narrowing;
  const facets = FACETS.filter(facet => facet !== but && narrowing[facet] !== '');
  const days = month ? { from: `${year}-${month}-01`, to: `${year}-${month}-31` } : yearFilter(year);
  return {
    ...Object.fromEntries(facets.map(facet => [facet, narrowing[facet]])),
    ...(year === '' || but === 'month' ? {} : days),
  };
}

function within({ result, columns }: Counted, filters: Filters): Found {
  const found = { articles: result.articles, marks: result.ranks };
  return Object.keys(filters).length === 0 ? found : narrowedTo(found, columns, filters);
}

function talliesOf(counted: readonly Counted[], narrowing: Narrowing): Tallies {
  const count = (axis: Facet | 'month'): readonly Tally[] => {
    const filters = filtersOf(narrowing, axis);
    let counts: FacetCounts = NO_COUNTS;
    for (const one of counted) counts = addCounts(counts, within(one, filters).articles, one.columns);
    return [...counts[axis]];
  };
  return {
    district: count('district'),
    topic: count('topic'),
    reporter: count('reporter'),
    month: count('month'),
  };
}
