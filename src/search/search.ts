/**
 * The search engine: asks the files of the index over whatever gets bytes. The same module runs in a browser, a worker and
 * on the command line; it needs nothing but the language. Call `openSearch` once and `search` for every query.
 */
import { commonnessOf, DIRECTORY, type Directory, parseDirectory, type SegmentEntry } from './directory.ts';
import type { Searchable } from './fields.ts';
import { IDS_IN_FILE } from './format.ts';
import type { Commonness } from './grams.ts';
import { readIds } from './ids.ts';
import type { Query } from './query.ts';
import { type FetchBytes, IndexFiles } from './read/files.ts';
import type { Phrase, PhrasePlace } from './read/phrase.ts';
import { type Limit, searchSegment } from './read/segment.ts';
import { fieldsWith } from './read/verify.ts';
import { type Found, NOTHING } from './sets.ts';

export type { FetchBytes } from './read/files.ts';

/** What a search may be opened with. */
export interface SearchOptions {
  /**
   * Gets an article's own data by its id. With it, the last few candidates of a phrase are read themselves instead of
   * further files of the index; the answer is the same.
   */
  readonly article?: (id: string) => Promise<Searchable>;
}

/** The answer of one segment. */
export interface SegmentResult {
  readonly segment: SegmentEntry;
  /** Numbers of articles in the segment, newest first; empty where it failed. */
  readonly articles: Int32Array;
  /** The rank of each: greater is better. Headline hits are before all others. */
  readonly ranks: Uint8Array;
  /** What kept the segment from answering; the others answer all the same. Searching again asks again. */
  readonly fault: Error | null;
}

/** An article among results. */
export interface Hit {
  readonly segment: SegmentEntry;
  readonly article: number;
  readonly rank: number;
}

export interface AskOptions {
  /** `limitTo` of filters makes one. */
  readonly limit?: Limit;
  /** Once it is aborted no further segment is asked. */
  readonly signal?: { readonly aborted: boolean };
}

/**
 * Opens the index whose folder `fetchBytes` gets files from, by their paths in it. Rejects with `DamagedFile` where the
 * directory is none, and with what `fetchBytes` rejects with.
 */
export async function openSearch(fetchBytes: FetchBytes, options: SearchOptions = {}): Promise<SearchIndex> {
  return new SearchIndex(parseDirectory(await fetchBytes(DIRECTORY)), fetchBytes, options);
}

export class SearchIndex {
  readonly directory: Directory;
  readonly #files: IndexFiles;
  readonly #commonness: Commonness;
  readonly #article: SearchOptions['article'];

  constructor(directory: Directory, fetchBytes: FetchBytes, { article }: SearchOptions) {
    this.directory = directory;
    this.#files = new IndexFiles(fetchBytes);
    this.#commonness = commonnessOf(directory.characters);
    this.#article = article;
  }

  /**
   * Answers segment by segment, newest first: the first comes before the others are asked, then those side by side. The
   * sum of their `articles` is the exact total, unless one has a fault. Without a term all that pass the limit.
   */
  async *search(
    query: Query,
    { limit, signal }: AskOptions = {},
  ): AsyncGenerator<SegmentResult, void, undefined> {
    const [newest, ...older] = this.directory.segments;
    if (newest === undefined || signal?.aborted) return;
    yield await this.#ask(newest, query, limit);
    if (signal?.aborted) return;
    const asked = older.map(segment => this.#ask(segment, query, limit));
    for (const answer of asked) {
      if (signal?.aborted) return;
      yield await answer;
    }
  }

  /** The id of an article, `2024/02/29/name`: the folder of its page, beside which its data is. */
  async idOf({ segment, article }: Pick<Hit, 'segment' | 'article'>): Promise<string> {
    const file = Math.floor(article / IDS_IN_FILE);
    const ids = readIds(await this.#files.contents(segment.name, 'ids', file));
    return ids[article % IDS_IN_FILE] ?? '';
  }

  /** What facets and a histogram need of a segment, for `readColumns`. */
  columnsOf({ name }: SegmentEntry): Promise<Uint8Array> {
    return this.#files.contents(name, 'columns', 0);
  }

  async #ask(segment: SegmentEntry, query: Query, limit?: Limit): Promise<SegmentResult> {
    const place: PhrasePlace = {
      segment,
      files: this.#files,
      commonness: this.#commonness,
      ...(this.#article && { verify: (articles, phrase) => this.#verify(segment, articles, phrase) }),
    };
    try {
      const { articles, marks } = await searchSegment(place, query, limit);
      return { segment, articles, ranks: marks, fault: null };
    } catch (fault) {
      const { articles, marks } = NOTHING;
      const told = fault instanceof Error ? fault : new Error(String(fault));
      return { segment, articles, ranks: marks, fault: told };
    }
  }

  async #verify(segment: SegmentEntry, articles: Int32Array, phrase: Phrase): Promise<Found> {
    const masks = await Promise.all(
      Array.from(articles, async article => {
        const data = await this.#article?.(await this.idOf({ segment, article }));
        return data === undefined ? 0 : fieldsWith(data, phrase);
      }),
    );
    const kept = [...masks.keys()].filter(at => masks[at] !== 0);
    return {
      articles: Int32Array.from(kept, at => articles[at] ?? 0),
      marks: Uint8Array.from(kept, at => masks[at] ?? 0),
    };
  }
}

/** Hits of several segments in the order to show them: by rank and then the newest, or the newest first. */
export function sortedHits(results: readonly SegmentResult[], by: 'rank' | 'newest'): readonly Hit[] {
  const hits = results.flatMap(({ segment, articles, ranks }) =>
    Array.from(articles, (article, at) => ({ segment, article, rank: ranks[at] ?? 0 })),
  );
  return by === 'newest' ? hits : hits.sort((a, b) => b.rank - a.rank);
}
