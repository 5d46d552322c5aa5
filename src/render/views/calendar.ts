/** What the pages of the calendar show. render → templates. */
import type { IsoDate } from '../../ids.ts';
import type { Card, Link } from './card.ts';

/** Newspaper pages that the archive lacks: the same twice where it is one. */
export interface PageRange {
  readonly from: string;
  readonly to: string;
}
/** A newspaper page, or the articles of the issue whose page nobody knows. */
export interface NewspaperPage {
  /** For links to it on this page. */
  readonly id: string;
  readonly page: string | null;
  readonly section: string | null;
  /** Pages that lack right before it. */
  readonly missing: PageRange | null;
  /** Empty where only the page's text is held. */
  readonly cards: readonly Card[];
  /** Its page texts. */
  readonly sources: readonly Link[];
}
export interface IssueView {
  readonly kind: 'issue';
  readonly date: IsoDate;
  readonly dateInferred: boolean;
  /** In the paper's order; `page` and `section` null where unknown. */
  readonly pages: readonly NewspaperPage[];
  /** Page texts of the day that none of these pages is from. */
  readonly otherSources: readonly Link[];
  readonly previous: Link | null;
  readonly next: Link | null;
}

/**
 * What is held of a day. `held`: an issue. `text`: page texts without an article. `closed`: the paper did not appear.
 * `missing`: it did, and the archive lacks it. `unknown`: lacking, and nobody says whether it appeared. `outside`: before
 * the archive's oldest issue or after its newest.
 */
export type DayState = 'held' | 'text' | 'closed' | 'missing' | 'unknown' | 'outside';

/** 0 for none, 1 to 4 by quarters of the highest count around it. */
export type Level = 0 | 1 | 2 | 3 | 4;

export interface CalendarDay {
  readonly date: IsoDate;
  readonly state: DayState;
  readonly count: number;
  readonly level: Level;
  /** Null where there is nothing to go to. */
  readonly href: string | null;
}
/** A month by weeks from Monday. */
export interface CalendarView {
  readonly year: number;
  readonly month: number;
  /** Articles. */
  readonly total: number;
  /** Days held. */
  readonly issues: number;
  /** Every day of the month. */
  readonly days: readonly CalendarDay[];
  /** Days from Monday to the first of the month: 0 to 6. */
  readonly offset: number;
}
export interface MonthView extends CalendarView {
  readonly kind: 'month';
  /** What the archive lacks of the year. */
  readonly coverage: string;
  readonly previous: Link | null;
  readonly next: Link | null;
}
/** A month of a year, with its page where it has an issue. */
export interface YearMonth extends CalendarView {
  readonly href: string | null;
}
export interface YearView {
  readonly kind: 'year';
  readonly year: number;
  readonly total: number;
  readonly issues: number;
  /** Twelve. */
  readonly months: readonly YearMonth[];
  readonly coverage: string;
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** A year of a decade; `href` null where it has no issue. */
export interface YearTile {
  readonly year: number;
  readonly count: number;
  readonly issues: number;
  readonly level: Level;
  readonly href: string | null;
}
/** All years, a decade a row. */
export interface DatesView {
  readonly kind: 'dates';
  readonly heading: string;
  /** Newest first; `from` its first year. Those without an issue are left out. */
  readonly decades: readonly { readonly from: number; readonly years: readonly YearTile[] }[];
  readonly coverage: string;
  /** All page texts; null where there is none. */
  readonly sources: string | null;
}
