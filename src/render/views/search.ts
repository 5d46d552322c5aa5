/** What the page to search on and the box in every header show. render → templates. */
import type { Count, Link } from './card.ts';

/** The box in the header. */
export interface SearchBoxView {
  /** The page that it asks. */
  readonly action: string;
  /** The script that lets `/` reach the box; null where there is none. */
  readonly focus: ScriptView | null;
}
/** A script to load; `integrity` is a digest as Subresource Integrity has it. */
export interface ScriptView {
  readonly src: string;
  readonly integrity: string;
}

/** The ways into the archive without searching, and all that the script needs to know. */
export interface SearchView {
  readonly kind: 'search';
  readonly total: number;
  readonly districts: readonly Count[];
  readonly topics: readonly Count[];
  readonly people: readonly Count[];
  /** Newest first. */
  readonly years: readonly (Link & { readonly count: number; readonly months: readonly Link[] })[];
  /** Directories of all districts, topics and reporters. */
  readonly indexes: Readonly<Record<'districts' | 'topics' | 'people', Link>>;
  /** Null where the script is not there. */
  readonly program: SearchProgram | null;
}
export interface SearchProgram {
  readonly script: ScriptView;
  /** `SearchData` as JSON, escaped so that nothing in it can end the element it stands in. */
  readonly data: string;
}
