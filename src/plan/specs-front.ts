/** The front page, the pages of groups and the directories of them, before they are rendered. plan → select → render. */
import type { IsoDate, SitePath } from '../ids.ts';
import type { ArticleEntry, PageSpec } from '../types.ts';
import type { SiteGroup } from './specs.ts';

interface Spec<Kind extends string> extends PageSpec {
  readonly kind: Kind;
}

/** A group and a number of articles: all of its own, or those it shares with another group. */
export interface Tally {
  readonly group: SiteGroup;
  readonly count: number;
}
/** A year and its number of articles; `path` is the year's page, of the site or of a group. */
export interface YearTally {
  readonly year: number;
  readonly count: number;
  readonly path: SitePath;
}
/** How the articles of a group spread over another axis, the most first. */
export interface Breakdown {
  readonly axis: 'district' | 'topic' | 'person';
  readonly tallies: readonly Tally[];
  /** Groups with articles beyond those in `tallies`. */
  readonly more: number;
}

/** A square of the map: a district, or on the map of the nation a province. */
export interface MapTile {
  /** As it fits on a square: `惠济`. */
  readonly short: string;
  readonly label: string;
  readonly count: number;
  /** Null where there is nothing to go to. */
  readonly path: SitePath | null;
  /** A place on that page: `#at-4101`; empty for its top. */
  readonly fragment: string;
  /** From 1. */
  readonly column: number;
  readonly row: number;
}
/** A part of the map: a city, or a prefecture of a province; squares in reading order. */
export interface MapSection {
  /** Empty where the map has one section. */
  readonly label: string;
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly MapTile[];
}

/** Articles in each of a run of months, years or decades, the empty ones too; the first first. */
export interface Periods {
  readonly unit: 'month' | 'year' | 'decade';
  /** Of the first: `2024-02`, `2024`, `1980` for the decade. */
  readonly from: string;
  readonly counts: readonly number[];
}

/** Articles of a series in one district, the newest of them. */
export interface SeriesSection {
  /** The unplaced too. */
  readonly group: SiteGroup;
  readonly count: number;
  readonly entries: readonly ArticleEntry[];
}

export interface HomeSpec extends Spec<'home'> {
  /** The newest issue, its first articles; null in an empty archive. */
  readonly issue: {
    readonly date: IsoDate;
    readonly count: number;
    readonly entries: readonly ArticleEntry[];
  } | null;
  /** Of earlier issues. */
  readonly newest: readonly ArticleEntry[];
  /** Of the home's districts. */
  readonly map: readonly MapSection[];
  /** Districts elsewhere that have articles, and the unplaced. */
  readonly beyond: readonly Tally[];
  readonly topics: Breakdown;
  /** Running now, newest first. */
  readonly series: readonly Tally[];
  /** Newest first. */
  readonly years: readonly YearTally[];
  readonly total: number;
}
export interface GroupSpec extends Spec<'group'> {
  readonly group: SiteGroup;
  readonly newest: readonly ArticleEntry[];
  /** Newest first; empty where `newest` holds all. */
  readonly years: readonly YearTally[];
  readonly breakdowns: readonly Breakdown[];
  /** Null where they would be one only. */
  readonly periods: Periods | null;
  /** Of a topic: the home's districts with the topic's articles in them; empty for all else. */
  readonly map: readonly MapSection[];
  /** Of a series: its districts in the official order; empty for all else. */
  readonly sections: readonly SeriesSection[];
  /** Of a series: whether it goes on, as of the newest issue held; null for all else. */
  readonly running: boolean | null;
}

/** A run of groups in a directory: of a letter, a place, a year. */
export interface DirectorySection {
  /** Of its address: `z`, `4101`, `2024`; `all` where a directory has no runs. */
  readonly key: string;
  /** As the archive calls it: `Z`, `洛阳市`; empty where the site's own words do, by `key`. */
  readonly label: string;
  /** Groups in it; 0 for the unplaced, which are no district. */
  readonly count: number;
  /** All of them, or where it has pages of its own, some that have the most articles. */
  readonly tallies: readonly Tally[];
  /** The first page of its own; null where the directory shows it whole. */
  readonly path: SitePath | null;
}
/** The page of one section of a directory, or of a part of it. */
export interface DirectoryPart {
  readonly part: number;
  readonly parts: number;
  /** The page before it in the directory, and after. */
  readonly previous: DirectoryNeighbour | null;
  readonly next: DirectoryNeighbour | null;
}
export interface DirectoryNeighbour {
  readonly path: SitePath;
  readonly key: string;
  readonly label: string;
  readonly part: number;
  readonly parts: number;
}
/** All groups of an axis, or those of a section. */
export interface IndexSpec extends Spec<'index'> {
  readonly axis: 'district' | 'topic' | 'person' | 'series';
  /** Groups of the axis in all, or on a section's own page those of the section. */
  readonly total: number;
  /** One only on a section's own page. */
  readonly sections: readonly DirectorySection[];
  /** Null on the directory's first page. */
  readonly part: DirectoryPart | null;
  /** Of districts, on the first page; empty for all else. */
  readonly map: readonly MapSection[];
}
