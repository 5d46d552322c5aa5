/** The page to search on, before it is rendered. plan → select → render. */
import type { SitePath } from '../ids.ts';
import type { PageSpec } from '../types.ts';
import type { Tally } from './specs-front.ts';

/** A year of the archive with a link for each of its months that has an article. */
export interface SearchYear {
  readonly year: number;
  readonly count: number;
  readonly path: SitePath;
  /** In the order of the calendar. */
  readonly months: readonly { readonly month: number; readonly count: number; readonly path: SitePath }[];
}

/** A script of the page: where it stands, and what it must be (Subresource Integrity). */
export interface ScriptFile {
  readonly path: SitePath;
  readonly integrity: string;
}

/** What leads on where nothing can be searched: no JavaScript, or no query yet. */
export interface SearchSpec extends PageSpec {
  readonly kind: 'search';
  readonly total: number;
  /** Newest first. */
  readonly years: readonly SearchYear[];
  /** Those with articles, the most first. */
  readonly districts: readonly Tally[];
  readonly topics: readonly Tally[];
  /** The reporters with the most articles. */
  readonly people: readonly Tally[];
  /** Null where the program was not bundled. */
  readonly scripts: SearchScripts | null;
}
export interface SearchScripts {
  readonly page: ScriptFile;
  /** What is loaded after the first hits: limits and advice. */
  readonly more: SitePath;
  /** The table of traditional characters, fetched when a query or a text needs it. */
  readonly traditional: SitePath;
}
