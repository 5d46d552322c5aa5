/** What is recognised in a page text, why, and where it stands. */
import type { PageId } from '../ids.ts';

/** Lines `from` to `to` of a page text. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
  /** The page, where it is another than the one the article begins on: its end was joined from there. */
  readonly page?: PageId;
}

/** A recognised value that says why. */
export interface Fact<T> {
  readonly value: T;
  /** 0 to 1: about how often a value found in this way is right. */
  readonly confidence: number;
  /** The reason, as a person would say it: `本报讯 head, 记者 before each name`. */
  readonly because: string;
  /** Where the evidence stands; empty where there is none in the text. */
  readonly lines: readonly LineSpan[];
}

/** The lines of one page text that an article was taken from. */
export interface SourceRef {
  readonly page: PageId;
  readonly lines: readonly LineSpan[];
}
