/** Asks the index on the disk and compares every answer with a plain scan. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELDS } from '../../src/search/fields.ts';
import { type Filters, limitTo } from '../../src/search/filters.ts';
import '../../src/search/folding.ts';
import { parseQuery } from '../../src/search/query.ts';
import { openSearch, type SearchIndex } from '../../src/search/search.ts';
import { type Chance, chanceOf } from '../chance.ts';
import { articleOf, type MadeArticle } from './articles.ts';
import { pieces, strangers } from './queries.ts';
import { readEntry, type Scanned, scanFor } from './scan.ts';

/** A kind of query: how many, and how the answers compare with the scan's. */
export interface Compared {
  readonly kind: string;
  readonly queries: number;
  /** Articles that both found, that only the scan found, and that only the index found. */
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  /** Milliseconds a query, in the mean. */
  readonly time: number;
}

/** What first searches fetched: each with nothing in its cache. */
export interface Fetched {
  /** Files of addresses, which are asked for with the hits that are shown or read. */
  readonly addresses: readonly number[];
  readonly requests: readonly number[];
  readonly bytes: readonly number[];
  /** Articles that were read instead of further files. */
  readonly articles: readonly number[];
}

interface Asked {
  readonly query: string;
  readonly filters?: Filters;
}

const quoted = (piece: string) => `"${piece.replaceAll('"', ' ')}"`;

function kindsOf(chance: Chance, total: number): Readonly<Record<string, readonly Asked[]>> {
  const plain = (queries: readonly string[]) => queries.map(piece => ({ query: quoted(piece) }));
  const some = pieces(chance, 2000, total);
  const years = ['2021', '2022'];
  return {
    'pieces of texts': plain(pieces(chance, 5000, total)),
    'pieces of none': plain(strangers(chance, 5000, total)),
    'two terms': Array.from({ length: 1000 }, (_, at) => ({
      query: `${quoted(some[2 * at]?.slice(0, 3) ?? '')} ${at % 5 === 0 ? '-' : ''}${quoted(some[2 * at + 1]?.slice(0, 2) ?? '')}`,
    })),
    'in a field': Array.from({ length: 500 }, (_, at) => {
      const { title, reporter } = articleOf(chance.between(0, total - 1), total);
      const asked = [
        `标题:${quoted(title.slice(1, 5))}`,
        `记者:${reporter[0]}`,
        `正文:${quoted(title.slice(0, 3))}`,
      ];
      return { query: asked[at % asked.length] ?? '' };
    }),
    'with a filter': Array.from({ length: 500 }, (_, at) => {
      const { district, reporter } = articleOf(chance.between(0, total - 1), total);
      const year = years[at % years.length] ?? '';
      const filters: readonly Filters[] = [
        { district: district[0] ?? '' },
        { reporter: reporter[0] ?? '' },
        { from: `${year}-01-01`, to: `${year}-12-31` },
      ];
      return { query: quoted(some[at]?.slice(0, 3) ?? ''), filters: filters[at % filters.length] ?? {} };
    }),
  };
}

/** Compares answers of the index in a folder with those of a scan. */
export async function compare(total: number, folder: string): Promise<readonly Compared[]> {
  const kinds = kindsOf(chanceOf(7), total);
  const queries = Object.values(kinds).flat();
  const terms = queries.flatMap(({ query }) => parseQuery(query).clauses.flatMap(({ any }) => any));
  const facts: Facts[] = [];
  const scanned = scanFor([...new Set(terms.map(term => term.folded))], everyArticle(total, facts));
  const index = await openSearch(async path => readFileSync(join(folder, path)));
  const compared: Compared[] = [];
  for (const [kind, asked] of Object.entries(kinds)) {
    const sums = { right: 0, missed: 0, wrong: 0 };
    let taken = 0;
    for (const one of asked) {
      const began = performance.now();
      const found = await answer(index, one);
      taken += performance.now() - began;
      const expected = new Set(expectedOf(one, { scanned, facts }));
      const right = found.filter(number => expected.has(number)).length;
      sums.right += right;
      sums.wrong += found.length - right;
      sums.missed += expected.size - right;
    }
    compared.push({ kind, queries: asked.length, ...sums, time: taken / asked.length });
  }
  return compared;
}

type Facts = Pick<MadeArticle, 'date' | 'district' | 'reporter'>;
function factsOf({ date, district, reporter }: MadeArticle): Facts {
  return { date, district, reporter };
}

/** Every article, of which what filters ask for is noted. */
function* everyArticle(total: number, facts: Facts[]): Generator<MadeArticle, void, undefined> {
  for (let number = 0; number < total; number += 1) {
    const article = articleOf(number, total);
    facts.push(factsOf(article));
    yield article;
  }
}

/** Numbers of the articles that the index finds, counted through the archive. */
async function answer(index: SearchIndex, { query, filters = {} }: Asked): Promise<readonly number[]> {
  const found: number[] = [];
  let first = 0;
  for await (const { segment, articles, fault } of index.search(parseQuery(query), {
    limit: limitTo(filters),
  })) {
    if (fault) throw fault;
    for (const article of articles) found.push(first + article);
    first += segment.articles;
  }
  return found;
}

function expectedOf(
  { query, filters = {} }: Asked,
  { scanned, facts }: { readonly scanned: Scanned; readonly facts: readonly Facts[] },
): readonly number[] {
  const { clauses } = parseQuery(query);
  const sets = clauses.map(({ any, without }) => {
    const numbers = new Set<number>();
    for (const { folded, field } of any)
      for (const [number, mask] of (scanned.get(folded) ?? []).map(readEntry))
        if (field === null || mask & (1 << FIELDS.indexOf(field))) numbers.add(number);
    return { numbers, without };
  });
  const first = sets.find(({ without }) => !without);
  const from = first?.numbers ?? facts.keys();
  return [...from].filter(
    number =>
      sets.every(({ numbers, without }) => numbers.has(number) !== without) && passes(facts[number], filters),
  );
}

function passes(facts: Facts | undefined, { district, reporter, from, to }: Filters): boolean {
  if (facts === undefined) return false;
  if (district !== undefined && !facts.district.includes(district)) return false;
  if (reporter !== undefined && !facts.reporter.includes(reporter)) return false;
  return (from === undefined || facts.date >= from) && (to === undefined || facts.date <= to);
}

/** What first searches for pieces of texts fetch, until the first twenty hits have their addresses. */
export async function firstSearches(total: number, folder: string, count: number): Promise<Fetched> {
  const fetched = {
    requests: [] as number[],
    bytes: [] as number[],
    articles: [] as number[],
    addresses: [] as number[],
  };
  for (const piece of pieces(chanceOf(11), count, total)) {
    let [requests, bytes, articles, addresses] = [0, 0, 0, 0];
    const fetchBytes = async (path: string) => {
      const contents = readFileSync(join(folder, path));
      if (path.includes('/ids-')) addresses += 1;
      else requests += 1;
      bytes += contents.length;
      return contents;
    };
    const article = async (id: string) => {
      articles += 1;
      return articleOf(total - Number(id.slice(id.lastIndexOf('-') + 1)), total);
    };
    const index = await openSearch(fetchBytes, { article });
    const ids: Promise<string>[] = [];
    for await (const { segment, articles: found } of index.search(parseQuery(quoted(piece))))
      for (const number of found.slice(0, 20 - ids.length))
        ids.push(index.idOf({ segment, article: number }));
    await Promise.all(ids);
    fetched.requests.push(requests);
    fetched.bytes.push(bytes);
    fetched.articles.push(articles);
    fetched.addresses.push(addresses);
  }
  return fetched;
}
