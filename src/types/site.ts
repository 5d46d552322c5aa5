/** The files of a site, planned, selected, rendered and on record: plan → render → io. */
import type { Digest, SitePath } from '../ids.ts';

/** A file of the site before it is rendered: plain data. plan → select → render. */
export interface PageSpec {
  /** Which renderer makes it; the site's own union narrows this. */
  readonly kind: string;
  readonly path: SitePath;
  /** Covers every input that can change the file. */
  readonly fingerprint: Digest;
  /** Paths of the site that the file links to: the plan checks that each is there. */
  readonly links: readonly SitePath[];
}

/** What the last build wrote: build → build. */
export interface BuildRecord {
  readonly version: 1;
  readonly generator: string;
  readonly files: RecordedFiles;
  /** Digests of what whole kinds of files depended on, by name: settings, templates, stylesheet. For those who ask why. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** The files of a record. They are held by folder, and a folder is taken apart when one of its files is asked for. */
export interface RecordedFiles {
  /** Their number. */
  readonly size: number;
  /** Those that are no longer there, or were written to since: of them no digest is known. */
  readonly lost: ReadonlySet<string>;
  /** The folders that hold files, as `sectionOf` tells them. */
  folders(): Iterable<string>;
  /** How many of them are in such a folder. */
  count(folder: string): number;
  /** The files of such a folder. */
  in(folder: string): ReadonlyMap<SitePath, BuiltFile>;
  get(path: SitePath): BuiltFile | undefined;
}

/** A file as it was written. */
export interface BuiltFile {
  readonly fingerprint: Digest;
  readonly hash: Digest;
  /** Of a file that came in pieces, for those that tell of it. */
  readonly measure?: Measure;
}

/** How long a file is, in bytes, and its whole SHA-256 in hexadecimal: what a catalogue tells of a download. */
export interface Measure {
  readonly bytes: number;
  readonly sha256: string;
}

/** What a file too large for memory holds, as text or bytes, in order, and at its end what it came to. */
export type Pieces = AsyncGenerator<string | Uint8Array, Measure, undefined>;

/** select → render, write. */
export interface Work<Spec extends PageSpec = PageSpec> {
  readonly render: readonly Spec[];
  readonly remove: readonly SitePath[];
  /** Files that stay as they are. */
  readonly kept: number;
}

/** render → write. */
export interface OutputFile {
  readonly path: SitePath;
  /** Pieces have to be read, once, before the next file is asked for. Null: it is staged already where it is new. */
  readonly contents: string | Uint8Array | Pieces | null;
  /** Null where the contents come in pieces: known when they end. */
  readonly hash: Digest | null;
}
