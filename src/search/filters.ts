/** Narrowing results by days and facets, and counting them. */
import { type Columns, dateOfDay, dayNumber, FACETS, type Facet, readColumns } from './columns.ts';
import type { SegmentEntry } from './directory.ts';
import type { Limit } from './read/segment.ts';
import { type Found, filtered, NOTHING } from './sets.ts';

/** What results are narrowed to; a name is that of a district, topic or reporter as the columns have it. */
export interface Filters extends Readonly<Partial<Record<Facet, string>>> {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
}

/** How results spread: for each facet name → count, and `YYYY-MM` → count. */
export interface FacetCounts extends Readonly<Record<Facet, ReadonlyMap<string, number>>> {
  readonly month: ReadonlyMap<string, number>;
}

/** The filter for a year: `2024`. */
export function yearFilter(year: string): Pick<Filters, 'from' | 'to'> {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The limit that a search takes: columns are read only of segments of which some articles pass and some may not. */
export function limitTo(filters: Filters): Limit {
  return async (segment, all, columns) => {
    if (!mayHave(segment, filters)) return NOTHING;
    return passesWhole(segment, filters) ? all : narrowedTo(all, readColumns(await columns()), filters);
  };
}

/** False where no article of the segment can be within the days. */
function mayHave({ from, to }: SegmentEntry, filters: Filters): boolean {
  return (
    (filters.from === undefined || filters.from <= to) && (filters.to === undefined || filters.to >= from)
  );
}

/** True where every article of the segment passes without its columns being read. */
function passesWhole({ from, to }: SegmentEntry, filters: Filters): boolean {
  if (FACETS.some(facet => filters[facet] !== undefined)) return false;
  return (
    (filters.from === undefined || filters.from <= from) && (filters.to === undefined || filters.to >= to)
  );
}

/** The articles that pass. */
export function narrowedTo(found: Found, columns: Columns, filters: Filters): Found {
  const from = filters.from === undefined ? Number.NEGATIVE_INFINITY : dayNumber(filters.from);
  const to = filters.to === undefined ? Number.POSITIVE_INFINITY : dayNumber(filters.to);
  const wanted = FACETS.flatMap(facet => {
    const name = filters[facet];
    if (name === undefined) return [];
    const column = columns.facets[facet];
    return [{ column, value: column.names.indexOf(name) }];
  });
  return filtered(found, article => {
    const day = columns.days[article] ?? 0;
    if (day < from || day > to) return false;
    return wanted.every(({ column: { ends, values }, value }) => {
      for (let at = ends[article - 1] ?? 0; at < (ends[article] ?? 0); at += 1)
        if (values[at] === value) return true;
      return false;
    });
  });
}

/** Adds the counts of a segment's results to those before. */
export function addCounts(counts: FacetCounts, articles: Int32Array, columns: Columns): FacetCounts {
  const month = new Map(counts.month);
  const ofFacets = FACETS.map(facet => {
    const { names, ends, values } = columns.facets[facet];
    const tallies = new Uint32Array(names.length);
    for (const article of articles)
      for (let at = ends[article - 1] ?? 0; at < (ends[article] ?? 0); at += 1) {
        const value = values[at] ?? 0;
        tallies[value] = (tallies[value] ?? 0) + 1;
      }
    const sums = new Map(counts[facet]);
    tallies.forEach((tally, value) => {
      const name = names[value] ?? '';
      if (tally > 0) sums.set(name, (sums.get(name) ?? 0) + tally);
    });
    return [facet, sums] as const;
  });
  for (const article of articles) {
    const key = dateOfDay(columns.days[article] ?? 0).slice(0, 7);
    month.set(key, (month.get(key) ?? 0) + 1);
  }
  return { ...(Object.fromEntries(ofFacets) as Record<Facet, Map<string, number>>), month };
}

export const NO_COUNTS: FacetCounts = {
  district: new Map(),
  topic: new Map(),
  reporter: new Map(),
  month: new Map(),
};
