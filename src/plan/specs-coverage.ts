/** The pages that tell what the archive lacks, and the page about it, before they are rendered. plan → select → render. */
import type { IsoDate, SitePath } from '../ids.ts';
import type { PageSpec, QualityFlag } from '../types.ts';
import type { PageGap } from './page-gaps.ts';
import type { Absence, DayGap } from './schedule.ts';
import type { SiteGroup } from './specs.ts';
import type { SiteSource } from './specs-source.ts';

/** A month of a year, or a year. */
export interface CoverageColumn {
  /** 1 to 12, or the year. */
  readonly number: number;
  /** The same, save where one column stands for many years in a row without an issue: then the last of them. */
  readonly last: number;
  readonly issues: number;
  readonly articles: number;
  readonly absent: Readonly<Record<Absence, number>>;
  /** What a row without an article means there: the paper's silence where an issue is `held`, else why none is. */
  readonly state: 'held' | 'outside' | Absence;
}
/** The articles of a district, or of a prefecture's districts together, in each column. */
export interface CoverageRow {
  /** Of a prefecture's districts together; empty for a group, which has its own. */
  readonly name: string;
  readonly group: SiteGroup | null;
  readonly counts: readonly number[];
  /** The list of each count's articles; null where they have none of their own. */
  readonly lists: readonly (SitePath | null)[];
  readonly total: number;
  readonly list: SitePath | null;
}
/** Districts of a prefecture. */
export interface CoverageBand {
  /** Empty where the rows are of no one prefecture. */
  readonly prefecture: string;
  readonly rows: readonly CoverageRow[];
  /** Districts without an article in any column, where so many are shown that each can't have a row. */
  readonly silent: readonly SiteGroup[];
}
/** Districts and the unplaced against months or years. */
export interface CoverageMatrix {
  readonly columns: readonly CoverageColumn[];
  readonly bands: readonly CoverageBand[];
  /** Null where every article has a district. */
  readonly unplaced: CoverageRow | null;
}
/** A page text that no article on the site is from. */
export interface LoneText {
  readonly source: SiteSource;
  readonly reason: 'not-imported' | 'none-found' | 'not-published';
}

interface Covered extends CoverageMatrix {
  readonly articles: number;
  readonly issues: number;
  readonly absent: Readonly<Record<Absence, number>>;
  readonly loneTexts: readonly LoneText[];
  readonly drafts: number;
}
/** The whole archive by years; its lone page texts are those of no year that has a page. */
export interface CoverageSpec extends PageSpec, Covered {
  readonly kind: 'coverage';
  /** Years that have a page, oldest first. */
  readonly years: readonly number[];
}
/** A year by months. */
export interface CoverageYearSpec extends PageSpec, Covered {
  readonly kind: 'coverage-year';
  readonly year: number;
  readonly gaps: readonly DayGap[];
  /** Issues with pages that the archive lacks, in the order of the calendar. */
  readonly pageGaps: readonly { readonly date: IsoDate; readonly gaps: readonly PageGap[] }[];
  readonly previous: number | null;
  readonly next: number | null;
}

export interface AboutSpec extends PageSpec {
  readonly kind: 'about';
  readonly articles: number;
  readonly issues: number;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly absent: Readonly<Record<Absence, number>>;
  readonly unplaced: number;
  readonly inferred: number;
  readonly byHand: number;
  readonly drafts: number;
  /** Articles with at least one flag. */
  readonly flagged: number;
  /** The most first. */
  readonly flags: readonly { readonly code: QualityFlag['code']; readonly count: number }[];
  /** Version of the program. */
  readonly generator: string;
}
