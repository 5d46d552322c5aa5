/** What the page to search on tells its script, as JSON within it. All addresses are relative to the page. */
export interface SearchData {
  /** The root of the site, the folder of the index, and the modules that are loaded when they are needed. */
  readonly root: string;
  readonly index: string;
  readonly more: string;
  readonly traditional: string;
  /** BCP 47. */
  readonly language: string;
  /** Labels of topics by their ids. */
  readonly topics: Readonly<Record<string, string>>;
  /** Words, with `{count}` and the like where something is put in. */
  readonly words: Readonly<Record<string, string>>;
}
