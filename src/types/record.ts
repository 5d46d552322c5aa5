/** What import keeps of each page text beside its articles: import → import, check, archive, explain. */
import type { ArticleId, Digest, IsoDate, PageId } from '../ids.ts';
import type { Article, Facts, QualityFlag } from './article.ts';
import type { LineRole } from './cutting.ts';
import type { Fact, LineSpan, SourceRef } from './fact.ts';
import type { PageGiven } from './page.ts';

/** What import did with one page text: content/records/…/<page id>.json. import → import, check, render. */
export interface PageRecord {
  readonly version: 1;
  readonly page: PageId;
  readonly file: string;
  readonly digest: Digest;
  readonly encoding: string;
  /** As the file came, where it was copied from elsewhere; only its last segment. */
  readonly originalName?: string;
  /** What the page text was made from, where it was not text already. */
  readonly original?: OriginalFile;
  /** What was given by option, so that a later import without options still knows. */
  readonly given: PageGiven;
  readonly date: Fact<IsoDate>;
  readonly articles: readonly ArticleRecord[];
  /** Runs of non-blank lines with one role and one owner. */
  readonly lines: readonly LineRun[];
}

/** The web page, Word file or PDF beside a page text that was made from it. */
export interface OriginalFile {
  /** Its name, beside the page text. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly digest: Digest;
  /** Of the text as it was made: a text that differs was edited since. */
  readonly text: Digest;
}

/** Lines one after the other with one role and one owner. */
export interface LineRun extends LineSpan {
  readonly role: LineRole;
  readonly article: ArticleId | null;
  readonly because: string;
}

/** What import found for one article, and what it wrote. */
export interface ArticleRecord {
  readonly id: ArticleId;
  readonly source: readonly SourceRef[];
  readonly facts: Facts;
  readonly flags: readonly QualityFlag[];
  /** The whole article as import last wrote it: the base of the three-way merge. */
  readonly written: Article;
}
