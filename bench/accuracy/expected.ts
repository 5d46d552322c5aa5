/** What an editor makes of a page: the file `expected.json` beside a fixture's `page.txt`. */
import type { PageGiven } from '../../src/types.ts';

export interface ExpectedPage {
  /** Code of the archive's home: the gazetteer in `tests/homes/<code>.json`. */
  readonly home: string;
  /** The date. */
  readonly date: string;
  /** What the editor said when importing, if anything. */
  readonly given?: Omit<PageGiven, 'by'>;
  readonly articles: readonly ExpectedArticle[];
}

export interface ExpectedArticle {
  readonly title: string;
  readonly kicker?: string | null;
  readonly subtitle?: string | null;
  readonly series?: string | null;
  /** The main district, or several with the main one first, or null. */
  readonly district: string | readonly string[] | null;
  readonly reporter: readonly string[];
  readonly correspondent?: readonly string[];
  readonly photographer?: readonly string[];
  readonly agency?: string | null;
  /** The main one first; only these may be found. */
  readonly topics: readonly string[];
  /** Text and subheadings in order; captions apart. */
  readonly paragraphs: readonly string[];
  readonly captions?: readonly string[];
  /** First and last line, from the series or place line on. */
  readonly lines: readonly [number, number];
}
