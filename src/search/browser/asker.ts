/** Answers questions one at a time: what is found first, then its facets; a new question ends the one before. */
import { fold } from '../fold.ts';
import { parseQuery, type Query } from '../query.ts';
import { type Hit, openSearch, type SearchIndex, type SegmentResult, sortedHits } from '../search.ts';
import { type ArticleData, Fetching } from './articles.ts';
import { loader, type More } from './load.ts';
import { type Display, marked, rangesOf, snippetOf } from './marks.ts';
import type { Answer, HitPlace, Places, Question, ShownHit, Told } from './messages.ts';
import { isNarrowed } from './state.ts';

type Tell = (answer: Told) => void;

/** A question that is being answered. */
interface Asking {
  readonly question: Question;
  readonly query: Query;
  readonly index: SearchIndex;
  readonly tell: Tell;
  readonly signal: AbortSignal;
}

export class Asker {
  readonly #fetching: Fetching;
  readonly #more: () => Promise<More>;
  readonly #answer: (answer: Answer) => void;
  readonly #ids = new Map<string, string>();
  #index: SearchIndex | null = null;
  /** How the paper prints a text, once that is loaded. */
  #display: Display = text => text;
  #asking = new AbortController();
  /** Lists of hits told of so far: a hit that comes late belongs to its own list, not to the one that took its place. */
  #lists = 0;
  /** The last query that was answered whole, for other limits, another order, more hits. */
  #last: { readonly key: string; readonly results: readonly SegmentResult[] } | null = null;

  constructor(places: Places, answer: (answer: Answer) => void) {
    this.#fetching = new Fetching(places);
    this.#more = loader(places.more);
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
    const hits = await this.#found(asking, results, true);
    await this.#beside(asking, results, hits);
  }

  /** All that is told beside the hits, which stay without it where it can't be had: the next question asks for it again. */
  async #beside(asking: Asking, results: readonly SegmentResult[], hits: readonly Hit[]): Promise<void> {
    const { index, query, signal, tell, question } = asking;
    const more = await this.#more().catch(() => null);
    if (more === null) return;
    const words = wordsOf(query);
    const answered = {
      query,
      index,
      signal,
      results,
      narrowing: question.narrowing,
      hits: hits.map(hit => this.#dataOf(hit)),
      words: words.text,
      display: this.#display,
      shown: (data: ArticleData, display: Display) => shownHit(data, words, display),
      fold,
      rangesOf,
    };
    this.#display = more.displayText;
    for await (const answer of more.besideOf(answered)) tell(answer);
  }

  /** Every segment's answer without limits: they are applied here, so that each facet can be counted without its own. */
  async #results(asking: Asking): Promise<readonly SegmentResult[]> {
    const key = JSON.stringify(asking.query.clauses);
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

  /** Tells what is found so far, and gets the hits to show; gives those. */
  async #found(asking: Asking, results: readonly SegmentResult[], done: boolean): Promise<readonly Hit[]> {
    const { question, query, tell } = asking;
    const limited = await this.#limited(asking, results);
    const sum = (all: readonly SegmentResult[]) =>
      all.reduce((total, { articles }) => total + articles.length, 0);
    const hits = sortedHits(limited, question.sort).slice(0, question.shown);
    const words = wordsOf(query);
    const places = hits.map(hit => {
      const data = this.#dataOf(hit);
      return data ? shownHit(data, words, this.#display) : null;
    });
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
    return hits;
  }

  async #limited(
    { question, index }: Asking,
    results: readonly SegmentResult[],
  ): Promise<readonly SegmentResult[]> {
    if (!isNarrowed(question.narrowing)) return results;
    return (await this.#more()).limitedTo(index, results, question.narrowing);
  }

  #dataOf({ segment, article }: Hit): ArticleData | undefined {
    return this.#fetching.known(this.#ids.get(`${segment.name}/${article}`) ?? '');
  }

  async #shown({ index, signal }: Asking, hit: Hit, words: Words): Promise<HitPlace> {
    let id = '';
    try {
      id = await index.idOf(hit);
      this.#ids.set(`${hit.segment.name}/${hit.article}`, id);
      return shownHit(await this.#fetching.article(id), words, this.#display);
    } catch {
      return signal.aborted ? null : { lost: id };
    }
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

function shownHit(data: ArticleData, words: Words, display: Display): ShownHit {
  const { id, title, kicker, subtitle, text, date, district, topics, reporter } = data;
  return {
    id,
    title: marked(title, words.title, display),
    kicker: marked(kicker ?? '', words.kicker, display),
    subtitle: marked(subtitle ?? '', words.title, display),
    snippet: snippetOf(text, words.text, display),
    date,
    district,
    topics,
    reporter,
  };
}
