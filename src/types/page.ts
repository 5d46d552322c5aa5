/** The text of newspaper pages, as it came: read → segment. */
import type { Digest, IsoDate, PageId } from '../ids.ts';

/** One file of page text: one newspaper page, or several. read → segment. */
export interface PageText {
  readonly id: PageId;
  /** Path below the root, for messages: `content/pages/2024/2024-02-29-A05.txt`. */
  readonly file: string;
  /** `lines[0]` is line 1; without line ends. */
  readonly lines: readonly string[];
  /** Of the file's bytes. */
  readonly digest: Digest;
  readonly encoding: string;
  readonly given: PageGiven;
}

/** What was said of a page, by option or by its file name, not found in its text. */
export interface PageGiven {
  readonly date?: IsoDate;
  /** 版次: `A05`. */
  readonly page?: string;
  /** 版名: `综合新闻`. */
  readonly section?: string;
  readonly paper?: string;
  /** How each was given: `option` or `file name`. */
  readonly by: Readonly<Partial<Record<'date' | 'page' | 'section' | 'paper', 'option' | 'file name'>>>;
}
