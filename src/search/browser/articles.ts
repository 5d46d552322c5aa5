/** Gets files for the engine, and articles with their data; each article is asked for once. */
import type { Searchable } from '../fields.ts';
import { learnTraditional } from '../fold.ts';
import { loader } from './load.ts';
import type { Places } from './messages.ts';
import { needsTable } from './table.ts';

/** Of an article's data what is searched and shown. */
export interface ArticleData extends Searchable {
  readonly id: string;
  readonly date: string;
  readonly topics: readonly string[];
}

/** Articles kept. */
const KEPT = 400;

/** Everything that is fetched for searching, of one site. */
export class Fetching {
  readonly #places: Places;
  readonly #kept = new Map<string, ArticleData>();
  /** Articles on their way. */
  readonly #asked = new Map<string, Promise<ArticleData>>();
  readonly #table: () => Promise<typeof import('../traditional.ts')>;
  #isTaught = false;
  /** Ends what the question of the moment waits for. */
  signal: AbortSignal | null = null;

  constructor(places: Places) {
    this.#places = places;
    this.#table = loader(places.traditional);
  }

  /** A file of the index. */
  readonly file = async (path: string): Promise<Uint8Array> => {
    // What changes under its name is asked for anew; all else is kept for ever.
    const cache = path.endsWith('.json') ? 'no-cache' : 'default';
    const answer = await this.#get(this.#places.index + path, { cache });
    return new Uint8Array(await answer.arrayBuffer());
  };

  /** An article's own data. */
  readonly article = (id: string): Promise<ArticleData> => {
    const known = this.#kept.get(id);
    if (known) return Promise.resolve(known);
    const asked = this.#asked.get(id) ?? this.#article(id).finally(() => this.#asked.delete(id));
    this.#asked.set(id, asked);
    return asked;
  };

  async #article(id: string): Promise<ArticleData> {
    const data: ArticleData = await (await this.#get(`${this.#places.root}${id}/article.json`, {})).json();
    await this.fold(`${data.title}${data.kicker}${data.subtitle}${data.text}`);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= KEPT && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(id, data);
    return data;
  }

  /** An article that was got before. */
  known(id: string): ArticleData | undefined {
    return this.#kept.get(id);
  }

  /** Sees to it that the text can be folded: gets the table of traditional characters where it may have any. */
  async fold(text: string): Promise<void> {
    if (!needsTable(text)) return;
    if (this.#isTaught) return;
    const { TRADITIONAL, SIMPLIFIED } = await this.#table();
    learnTraditional(TRADITIONAL, SIMPLIFIED);
    this.#isTaught = true;
  }

  async #get(address: string, how: RequestInit): Promise<Response> {
    const answer = await fetch(address, { ...how, ...(this.signal && { signal: this.signal }) });
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return answer;
  }
}
