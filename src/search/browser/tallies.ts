/** Counts by facet and month: each within all limits but its own, so that they tell what a choice would give. */
import type { Columns, Facet } from '../columns.ts';
import { FACETS } from '../columns.ts';
import { addCounts, type FacetCounts, type Filters, NO_COUNTS, narrowedTo, yearFilter } from '../filters.ts';
import type { SegmentResult } from '../search.ts';
import type { Found } from '../sets.ts';
import type { Narrowing, Tallies, Tally } from './messages.ts';

/** A segment's answer with its columns. */
export interface Counted {
  readonly result: SegmentResult;
  readonly columns: Columns;
}

/** The limits as the engine takes them; without those of `but`. */
export function filtersOf(narrowing: Narrowing, but?: Facet | 'month'): Filters {
  const { year, month } = narrowing;
  const facets = FACETS.filter(facet => facet !== but && narrowing[facet] !== '');
  const days = month ? { from: `${year}-${month}-01`, to: `${year}-${month}-31` } : yearFilter(year);
  return {
    ...Object.fromEntries(facets.map(facet => [facet, narrowing[facet]])),
    ...(year === '' || but === 'month' ? {} : days),
  };
}

/** What of a segment's answer is within limits. */
export function within({ result, columns }: Counted, filters: Filters): Found {
  const found = { articles: result.articles, marks: result.ranks };
  return Object.keys(filters).length === 0 ? found : narrowedTo(found, columns, filters);
}

/** The counts of a question's answers. */
export function talliesOf(counted: readonly Counted[], narrowing: Narrowing): Tallies {
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
