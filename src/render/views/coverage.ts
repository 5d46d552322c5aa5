/** What the pages show that tell of the archive itself: what it lacks, and how it is made. render → templates. */

import type { IsoDate } from '../../ids.ts';
import type { ACCURACY } from '../../plan/accuracy.ts';
import type { Absence } from '../../plan/schedule.ts';
import type { CoverageColumn, LoneText } from '../../plan/specs-coverage.ts';
import type { QualityFlag } from '../../types.ts';
import type { DayState, Level, PageRange } from './calendar.ts';
import type { Link } from './card.ts';

type Absent = Readonly<Record<Absence, number>>;

/** A month or a year. */
export interface ColumnView extends Pick<CoverageColumn, 'state' | 'issues' | 'articles' | 'absent'> {
  /** Above the column: `2月`; where many years share one, `1951—1979`. */
  readonly label: string;
  /** In a sentence: `2024年2月`. */
  readonly name: string;
  readonly href: string | null;
}
export interface CoverageCell {
  readonly count: number;
  readonly level: Level;
  readonly href: string | null;
}
export interface CoverageRowView {
  readonly label: string;
  /** Null for a prefecture's districts together. */
  readonly href: string | null;
  /** One a column. */
  readonly cells: readonly CoverageCell[];
  readonly total: CoverageCell;
}
export interface CoverageTable {
  readonly columns: readonly ColumnView[];
  /** By prefecture; the label empty where there is one. */
  readonly bands: readonly {
    readonly label: string;
    readonly rows: readonly CoverageRowView[];
    /** Districts without an article in any column that have no row. */
    readonly silent: readonly Link[];
  }[];
  readonly unplaced: CoverageRowView | null;
  readonly articles: number;
  readonly issues: number;
}
export interface LoneTextView extends Link {
  readonly reason: LoneText['reason'];
}
interface Covered {
  readonly table: CoverageTable;
  readonly absent: Absent;
  /** True where the archive says on which days of the week the paper appears. */
  readonly scheduled: boolean;
  /** Articles without a district, in hundredths of all, rounded; null where there is none at all. */
  readonly unplacedPercent: number | null;
  readonly loneTexts: readonly LoneTextView[];
  readonly drafts: number;
}
export interface CoverageView extends Covered {
  readonly kind: 'coverage';
}
/** Days of one month that lack for one reason. */
export interface DayGapView {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
}
export interface CoverageYearView extends Covered {
  readonly kind: 'coverage-year';
  readonly year: number;
  /** The year's calendar. */
  readonly calendar: string;
  /** Days without an issue by why, each by month; a reason without a day is left out. */
  readonly gaps: readonly {
    readonly absence: Exclude<Absence, 'closed'>;
    readonly months: readonly { readonly month: number; readonly spans: readonly DayGapView[] }[];
  }[];
  /** Issues with pages that lack. */
  readonly pageGaps: readonly {
    readonly date: IsoDate;
    readonly href: string;
    readonly gaps: readonly PageRange[];
  }[];
  readonly previous: Link | null;
  readonly next: Link | null;
}
/** States that a key explains. */
export type KeyState = Exclude<DayState, 'held'>;

export interface AboutView {
  readonly kind: 'about';
  readonly articles: number;
  readonly issues: number;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly absent: Absent;
  readonly unplaced: number;
  readonly inferred: number;
  readonly byHand: number;
  readonly drafts: number;
  readonly flagged: number;
  readonly flags: readonly { readonly code: QualityFlag['code']; readonly count: number }[];
  readonly accuracy: {
    /** Pages compared, at least. */
    readonly pages: number;
    readonly figures: readonly { readonly measure: keyof typeof ACCURACY; readonly percent: number }[];
  };
  readonly coverage: string;
  readonly data: string;
  readonly atom: string;
  readonly json: string;
  /** Version of the program. */
  readonly generator: string;
}
