/** A page cut into articles, every line accounted for: segment → annotate. Text is as in the source: no character changed. */
import type { IsoDate, PageId } from '../ids.ts';
import type { Byline } from './byline.ts';
import type { Fact, LineSpan, SourceRef } from './fact.ts';
import type { PageText } from './page.ts';

/** What a line of a page is. `unassigned`: nobody knows; it is kept and reported. */
export type LineRole =
  | 'furniture'
  | 'series'
  | 'place'
  | 'kicker'
  | 'headline'
  | 'subtitle'
  | 'byline'
  | 'subheading'
  | 'body'
  | 'caption'
  | 'jump'
  | 'unassigned';

/** A non-blank line of a page, accounted for: exactly one for each. */
export interface LineAccount {
  readonly line: number;
  readonly role: LineRole;
  /** `order` of the cutting that the line belongs to; null for furniture and unassigned lines. */
  readonly cutting: number | null;
  /** Why it has this role. */
  readonly because: string;
}

/** Text taken from one or more lines, joined as the rules of the column say. */
export interface LineText {
  readonly text: string;
  readonly lines: readonly LineSpan[];
}

/** A paragraph of an article's body: column breaks joined, bylines taken out. */
export interface Paragraph extends LineText {
  readonly kind: 'text' | 'subheading' | 'caption';
}

/** A byline as printed, where it stands, with what the grammar read in it. */
export interface PrintedByline extends LineText {
  /** In a bracket before the text; on its own line above; at the end of the last paragraph; on its own line below; under a photo; inside a sentence. */
  readonly position: 'head' | 'above' | 'tail' | 'below' | 'caption' | 'inline';
  readonly byline: Byline;
}

/** One article as cut from a page. segment → annotate. */
export interface Cutting {
  readonly page: PageId;
  /** 1-based place among the page's articles in reading order. */
  readonly order: number;
  /** 版次 and 版名 in force there, from a line of the page (`第05版:综合新闻`), or null. */
  readonly pageNumber: string | null;
  readonly section: string | null;
  readonly series: LineText | null;
  /** A bare place name above the headline: `荥阳市`. */
  readonly placeLine: LineText | null;
  readonly kicker: LineText | null;
  readonly headline: LineText;
  readonly subtitle: LineText | null;
  readonly bylines: readonly PrintedByline[];
  readonly paragraphs: readonly Paragraph[];
  /** `(下转三版)` `(上接第一版)`: facts, not text. */
  readonly jumps: readonly Jump[];
  /** From its series or place line to its last line, without what belongs to others; in order. */
  readonly lines: readonly LineSpan[];
  /** Where the rest of its text stands on other pages of the issue, once its jumps are joined. */
  readonly elsewhere: readonly SourceRef[];
  /** How sure the borders and headline are. */
  readonly confidence: number;
  readonly because: string;
}

/** A marker that leads to the rest of an article, or back to its beginning. */
export interface Jump extends LineText {
  readonly direction: 'to' | 'from';
  /** Page named in the marker: `3`, `A05`; null where it can't be read. */
  readonly page: string | null;
}

/** A page cut whole. segment → annotate. */
export interface CutPage {
  readonly page: PageText;
  readonly cuttings: readonly Cutting[];
  /** One for every non-blank line, in order. */
  readonly accounts: readonly LineAccount[];
  /** Cuttings of this page that were joined to one of another page, by their `order` here and there. */
  readonly joined: readonly { readonly order: number; readonly page: PageId; readonly to: number }[];
  /** Day printed in the page's date line, or null. */
  readonly dateLine: Fact<IsoDate> | null;
  /** Newspaper named by the masthead, or null. */
  readonly masthead: Fact<string> | null;
}
