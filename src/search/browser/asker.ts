/** Answers questions one at a time: what is found first, then its facets; a new question ends the one before. */
import { FACETS } from '../columns.ts';
import { formatQuery, parseQuery, type Query } from '../query.ts';
import { type Hit, openSearch, type SearchIndex, type SegmentResult, sortedHits } from '../search.ts';
import { type ArticleData, Fetching } from './articles.ts';
import { fragmentOf } from './fragment.ts';
import { marked, snippetOf } from './marks.ts';
import type { Answer, HitPlace, Places, Question, ShownHit } from './messages.ts';
import { nearest } from './near.ts';
import { isNarrowed } from './state.ts';
import { type Counted, filtersOf, talliesOf, within } from './tallies.ts';

type Told = Answer extends infer One ? (One extends Answer ? Omit<One, 'number'> : never) : never;
type Tell = (answer: Told) => void;

/** A question that is being answered. */
interface Asking {
  readonly question: Question;
  readonly query: Query;
  readonly index: SearchIndex;
  readonly tell: Tell;
  readonly signal: AbortSignal;
}

/** Terms looked for one by one where all together find nothing. */
const MOST_TERMS = 6;

export class Asker {
  readonly #fetching: Fetching;
  readonly #answer: (answer: Answer) => void;
  readonly #ids = new Map<string, string>();
  #index: SearchIndex | null = null;
  #asking = new AbortController();
  /** Lists of hits told of so far: a hit that comes late belongs to its own list, not to the one that took its place. */
  #lists = 0;
  /** The last query that was answered whole, for other limits, another order, more hits. */
  #last: { readonly key: string; readonly results: readonly SegmentResult[] } | null = null;

  constructor(places: Places, answer: (answer: Answer) => void) {
    this.#fetching = new Fetching(places);
    this.#answer = answer;
  }

  /** Answers a question, in several messages; never rejects. */
  async ask(question: Question): Promise<void> {
    this.#asking.abort();
    const asking = new AbortController();
    this.#asking = asking;
    // Requests that were ended are out of the engine's memory after this.
    await new Promise(resolve => setTimeout(resolve));
    const { signal } = asking;
    if (signal.aborted) return;
    const tell: Tell = answer => {
      if (!signal.aborted) this.#answer({ ...answer, number: question.number });
    };
    try {
      this.#fetching.signal = signal;
      await this.#fetching.fold(question.q);
      this.#index ??= await this.#open();
      await this.#run({ question, query: parseQuery(question.q), index: this.#index, tell, signal });
    } catch (fault) {
      tell({ kind: 'failed', damaged: fault instanceof Error && fault.name === 'DamagedFile' });
    }
  }

  #open(): Promise<SearchIndex> {
    return openSearch(this.#fetching.file, { article: this.#fetching.article });
  }

  async #run(asking: Asking): Promise<void> {
    const { query, question } = asking;
    if (query.clauses.length === 0 && !isNarrowed(question.narrowing)) {
      await this.#found(asking, [], true);
      return;
    }
    const results = await this.#results(asking);
    if (asking.signal.aborted) return;
    const total = await this.#found(asking, results, true);
    const counted = await this.#counted(asking, results);
    asking.tell({ kind: 'tallies', tallies: talliesOf(counted, question.narrowing) });
    if (total === 0 && !results.some(({ fault }) => fault)) await this.#advise(asking);
  }

  /** Every segment's answer without limits: they are applied here, so that each facet can be counted without its own. */
  async #results(asking: Asking): Promise<readonly SegmentResult[]> {
    const key = formatQuery(asking.query);
    if (this.#last?.key === key) return this.#last.results;
    const results: SegmentResult[] = [];
    for await (const result of asking.index.search(asking.query, { signal: asking.signal })) {
      results.push(result);
      const isLast = results.length === asking.index.directory.segments.length;
      if (results.length === 1 && !isLast && !asking.signal.aborted)
        await this.#found(asking, results, false);
    }
    if (!asking.signal.aborted && !results.some(({ fault }) => fault)) this.#last = { key, results };
    return results;
  }

  /** Tells what is found so far, and gets the hits to show; gives the total. */
  async #found(asking: Asking, results: readonly SegmentResult[], done: boolean): Promise<number> {
    const { question, query, tell } = asking;
    const limited = await this.#limited(asking, results);
    const sum = (all: readonly SegmentResult[]) =>
      all.reduce((total, { articles }) => total + articles.length, 0);
    const hits = sortedHits(limited, question.sort).slice(0, question.shown);
    const words = wordsOf(query);
    const places = hits.map(hit => this.#known(hit, words));
    const gaps = limited.flatMap(({ segment, fault }) =>
      fault ? [{ from: segment.from, to: segment.to }] : [],
    );
    const told = { gaps, problems: query.problems, hits: places, done };
    tell({ kind: 'found', total: sum(limited), unlimited: sum(results), ...told });
    this.#lists += 1;
    const list = this.#lists;
    const getting = Promise.all(
      hits.map(async (hit, place) => {
        if (places[place] !== null) return;
        const shown = await this.#shown(asking, hit, words);
        if (list === this.#lists) tell({ kind: 'hit', place, hit: shown });
      }),
    );
    // The other segments need not wait for what is shown of the first.
    if (done) await getting;
    return sum(limited);
  }

  async #limited(asking: Asking, results: readonly SegmentResult[]): Promise<readonly SegmentResult[]> {
    const filters = filtersOf(asking.question.narrowing);
    if (Object.keys(filters).length === 0) return results;
    return Promise.all(
      results.map(async result => {
        if (result.articles.length === 0) return result;
        try {
          const columns = await asking.index.columnsOf(result.segment);
          const { articles, marks } = within({ result, columns }, filters);
          return { ...result, articles, ranks: marks };
        } catch (fault) {
          return { ...result, articles: new Int32Array(), ranks: new Uint8Array(), fault: fault as Error };
        }
      }),
    );
  }

  /** Segments whose columns can't be read are told of where results are limited; here they are left out. */
  async #counted({ index }: Asking, results: readonly SegmentResult[]): Promise<readonly Counted[]> {
    const all = await Promise.all(
      results.map(async result => {
        if (result.articles.length === 0) return [];
        return index.columnsOf(result.segment).then(
          columns => [{ result, columns }],
          () => [],
        );
      }),
    );
    return all.flat();
  }

  #known({ segment, article }: Hit, words: Words): HitPlace {
    const id = this.#ids.get(`${segment.name}/${article}`);
    const data = id === undefined ? undefined : this.#fetching.known(id);
    return data === undefined ? null : shownHit(data, words);
  }

  async #shown({ index, signal }: Asking, hit: Hit, words: Words): Promise<HitPlace> {
    let id = '';
    try {
      id = await index.idOf(hit);
      this.#ids.set(`${hit.segment.name}/${hit.article}`, id);
      return shownHit(await this.#fetching.article(id), words);
    } catch {
      return signal.aborted ? null : { lost: id };
    }
  }

  async #advise({ question, query, index, tell, signal }: Asking): Promise<void> {
    const terms = query.clauses.filter(clause => !clause.without).flatMap(({ any }) => any);
    const counts: [string, number][] = [];
    for (const term of terms.length > 1 ? terms.slice(0, MOST_TERMS) : []) {
      let count = 0;
      const alone = { clauses: [{ without: false, any: [term] }], problems: [] };
      for await (const { articles } of index.search(alone, { signal })) count += articles.length;
      counts.push([formatQuery(alone), count]);
    }
    const columns = await Promise.all(index.directory.segments.map(segment => index.columnsOf(segment)));
    const typed = [
      ...terms.map(({ text }) => text),
      question.narrowing.district,
      question.narrowing.reporter,
    ];
    const near = FACETS.filter(facet => facet !== 'topic').flatMap(facet => {
      const names = [...new Set(columns.flatMap(({ facets }) => facets[facet].names))];
      return typed.flatMap(text => nearest(text, names)).map(name => [facet, name] as const);
    });
    tell({ kind: 'advice', terms: counts, near });
  }
}

/** Folded words to mark, by where they are looked for. */
interface Words {
  readonly title: readonly string[];
  readonly kicker: readonly string[];
  readonly text: readonly string[];
}

function wordsOf({ clauses }: Query): Words {
  const terms = clauses.filter(clause => !clause.without).flatMap(({ any }) => any);
  const of = (name: string) =>
    terms.filter(({ field }) => field === null || field === name).map(({ folded }) => folded);
  return { title: of('headline'), kicker: of('kicker'), text: of('text') };
}

function shownHit(data: ArticleData, words: Words): ShownHit {
  const { id, title, kicker, subtitle, text, date, district, topics, reporter } = data;
  return {
    id,
    title: marked(title, words.title),
    kicker: marked(kicker ?? '', words.kicker),
    subtitle: marked(subtitle ?? '', words.title),
    snippet: snippetOf(text, words.text),
    date,
    district,
    topics,
    reporter,
    fragment: fragmentOf([text, title], words.text, 'zh'),
  };
}
