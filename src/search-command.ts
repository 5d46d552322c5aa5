/** `jianbao search`: the search of the built site, over its own files and with its own engine. */
import { outputOf } from './build/output.ts';
import { machineDisk } from './io/disk.ts';
import { below } from './io/paths.ts';
import { damagedIndex, noSearchIndex, oddQuery } from './problems/search.ts';
import type { Searchable } from './search/fields.ts';
import { type Filters, limitTo, yearFilter } from './search/filters.ts';
import { DamagedFile } from './search/format.ts';
// First of all: texts are folded with the table of traditional characters.
import './search/folding.ts';
import { snippetOf } from './search/browser/marks.ts';
import { formatQuery, parseQuery, type Query } from './search/query.ts';
import { openSearch, type SearchIndex, type SegmentResult, sortedHits } from './search/search.ts';
import { displayText } from './trade/display.ts';
import type { Problem, Staged } from './types.ts';

/** What to search, and what for. */
export interface SearchRequest {
  /** The archive, absolute. */
  readonly folder: string;
  /** The site's folder, absolute; `dist` in the archive where it is not given. */
  readonly out?: string;
  readonly query: string;
  readonly district?: string;
  readonly topic?: string;
  readonly year?: string;
  readonly reporter?: string;
  /** Hits to show at most. */
  readonly limit: number;
}

/** An article that answers. */
export interface SearchHit {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  /** A piece of its text in which the words stand. */
  readonly snippet: string;
}

export interface SearchReport {
  /** The query in its one form. */
  readonly query: string;
  /** Articles that answer: exact, unless there is an error. */
  readonly total: number;
  /** Headline hits first, then the newest. */
  readonly hits: readonly SearchHit[];
}

/** An article's data beside its page, as far as it is shown. */
interface ArticleData extends Searchable {
  readonly date: string;
}

/** Searches a built site. Problems of the query are warnings; a file that can't be used is an error. */
export async function searchSite(request: SearchRequest): Promise<Staged<SearchReport>> {
  const { folder, name } = outputOf(request.folder, request.out);
  const site = { folder, disk: machineDisk };
  const query = parseQuery(request.query);
  const filters = filtersOf(request);
  const report = { query: formatQuery(query), total: 0, hits: [] };
  const narrowed = Object.keys(filters).length > 0;
  const odd = query.problems.filter(({ code }) => !(narrowed && code === 'nothing-asked'));
  const problems: Problem[] = odd.map(({ code, text }) => oddQuery(request.query, code, text));
  const read = async (path: string): Promise<Uint8Array> => machineDisk.read(below(site, path));
  try {
    const data = async (id: string): Promise<ArticleData> =>
      JSON.parse(new TextDecoder().decode(await read(`${id}/article.json`)));
    const index = await openSearch(path => read(`search/${path}`), { article: data });
    if (query.clauses.length === 0 && !narrowed) return { value: report, problems };
    const results = await answersOf(index, query, filters);
    for (const { segment, fault } of results)
      if (fault) problems.push(damagedIndex({ file: `${name}/search/${segment.name}` }, fault.message));
    const total = results.reduce((sum, { articles }) => sum + articles.length, 0);
    const hits = await shown(index, results, { query, limit: request.limit, data });
    return { value: { ...report, total, hits }, problems };
  } catch (fault) {
    const file = `${name}/search/directory.json`;
    const problem =
      fault instanceof DamagedFile ? damagedIndex({ file }, fault.message) : noSearchIndex({ file });
    return { value: report, problems: [...problems, problem] };
  }
}

function filtersOf({ district, topic, reporter, year }: SearchRequest): Filters {
  return {
    ...(district === undefined ? {} : { district }),
    ...(topic === undefined ? {} : { topic }),
    ...(reporter === undefined ? {} : { reporter }),
    ...(year === undefined ? {} : yearFilter(year)),
  };
}

async function answersOf(
  index: SearchIndex,
  query: Query,
  filters: Filters,
): Promise<readonly SegmentResult[]> {
  const results: SegmentResult[] = [];
  for await (const result of index.search(query, { limit: limitTo(filters) })) results.push(result);
  return results;
}

interface Shown {
  readonly query: Query;
  readonly limit: number;
  readonly data: (id: string) => Promise<ArticleData>;
}

function shown(
  index: SearchIndex,
  results: readonly SegmentResult[],
  { query, limit, data }: Shown,
): Promise<readonly SearchHit[]> {
  const words = query.clauses
    .filter(clause => !clause.without)
    .flatMap(({ any }) => any.map(term => term.folded));
  const hits = sortedHits(results, 'rank').slice(0, limit);
  return Promise.all(
    hits.map(async hit => {
      const id = await index.idOf(hit);
      const { date, title, text } = await data(id);
      const snippet = snippetOf(text, words, displayText)
        .map(([piece]) => piece)
        .join('');
      return { id, date, title, snippet };
    }),
  );
}
