/** The pages of the calendar before they are rendered: plain data. plan → select → render. */
import type { IsoDate, SitePath } from '../ids.ts';
import type { ArticleEntry, DaySpan, PageSpec } from '../types.ts';
import type { PageGap } from './page-gaps.ts';
import type { YearTally } from './specs.ts';
import type { SiteSource } from './specs-source.ts';

interface Spec<Kind extends string> extends PageSpec {
  readonly kind: Kind;
}

export interface IssueSpec extends Spec<'issue'> {
  readonly date: IsoDate;
  readonly entries: readonly ArticleEntry[];
  /** Its page texts. */
  readonly sources: readonly SiteSource[];
  /** Newspaper pages that the archive lacks, as their numbers tell. */
  readonly gaps: readonly PageGap[];
  readonly previous: IsoDate | null;
  readonly next: IsoDate | null;
}

/** An issue held, and its number of articles. */
export interface DayCount {
  readonly date: IsoDate;
  readonly count: number;
}
/** A day of which there are page texts and no article on the site. */
export interface TextDay {
  readonly date: IsoDate;
  /** Of its first page text. */
  readonly path: SitePath;
}
/** What is held of a stretch of the calendar; days in order. */
export interface Holdings {
  readonly days: readonly DayCount[];
  readonly texts: readonly TextDay[];
  /** What of the stretch lies between the archive's oldest issue and its newest. */
  readonly within: DaySpan;
}

export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
}
export interface MonthSpec extends Spec<'month'>, CalendarMonth, Holdings {
  readonly previous: CalendarMonth | null;
  readonly next: CalendarMonth | null;
}
export interface YearSpec extends Spec<'year'>, Holdings {
  readonly year: number;
  readonly total: number;
  readonly previous: number | null;
  readonly next: number | null;
}
/** A year held, with its number of issues. */
export interface YearHeld extends YearTally {
  readonly issues: number;
}
/** All years of the site, newest first. */
export interface DatesSpec extends Spec<'dates'> {
  readonly years: readonly YearHeld[];
  /** The directory of page texts; null where there is none. */
  readonly sources: SitePath | null;
}
