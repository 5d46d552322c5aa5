/** The files of the index as they are asked for: each is fetched once, opened, and kept while there is room. */
import { type FileKind, opened, pathInIndex } from '../format.ts';

/** Gets the bytes of a file below the folder of the index; rejects where there is none. */
export type FetchBytes = (path: string) => Promise<Uint8Array>;

/** Files kept: some 4 MB. */
const KEPT = 512;

export class IndexFiles {
  readonly #fetch: FetchBytes;
  readonly #kept = new Map<string, Promise<Uint8Array>>();

  constructor(fetchBytes: FetchBytes) {
    this.#fetch = fetchBytes;
  }

  /** The contents of a file of a segment. What failed is asked for again the next time. */
  contents(segment: string, kind: FileKind, number: number): Promise<Uint8Array> {
    const path = pathInIndex(segment, { kind, number });
    const known = this.#kept.get(path);
    this.#kept.delete(path);
    const asked = known ?? this.#fetch(path).then(bytes => opened({ kind, number }, bytes));
    if (known === undefined) asked.catch(() => this.#kept.delete(path));
    this.#kept.set(path, asked);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return asked;
  }
}
