/** The files of the site before they are rendered: plain data that refers to entries and groups. plan → select → render. */
import type { Digest, IsoDate, SitePath } from '../ids.ts';
import type { ArchiveIndex, ArticleEntry, Credit, District, PageSpec, Settings, Topic } from '../types.ts';
import type { MonthCount, Period } from './calendar.ts';
import type { CitationSpec, Related } from './specs-article.ts';
import type { DataSpec, MachineSpec } from './specs-machine.ts';
import type { SiteSource, SiteSources, SourceSpec } from './specs-source.ts';

/** What the articles of a group have in common. */
export type GroupAxis = 'district' | 'topic' | 'district-topic' | 'person' | 'series' | 'unplaced';

/** A group that has a page, with the folder that all its files are in. */
export interface SiteGroup {
  readonly axis: GroupAxis;
  /** Its name; of a topic in a district the topic's; empty for the unplaced, whom the site's own words name. */
  readonly label: string;
  readonly folder: string;
  readonly path: SitePath;
  /** The district of a topic in a district; null for all else. */
  readonly parent: SiteGroup | null;
  /** Newest first. */
  readonly entries: readonly ArticleEntry[];
  readonly feeds: FeedPaths | null;
  readonly district: District | null;
  readonly topic: Topic | null;
  /** Of a person; empty for all else. */
  readonly roles: readonly Credit['role'][];
}
export interface FeedPaths {
  readonly atom: SitePath;
  readonly json: SitePath;
}

/** What all files of the site refer to. */
export interface Site extends SiteSources {
  readonly settings: Settings;
  readonly index: ArchiveIndex;
  /** Where the stylesheet stands; null where there is none. */
  readonly stylesheet: SitePath | null;
  /** Where each file of templates/assets is published, by its name. */
  readonly assets: ReadonlyMap<string, SitePath>;
  /** The page to search on; null where there is none. */
  readonly search: SitePath | null;
  /** In the index's order, the unplaced last and only where there are any. */
  readonly districts: readonly SiteGroup[];
  readonly topics: readonly SiteGroup[];
  /** Topics in districts that have an article, by district and then by topic. */
  readonly cells: readonly SiteGroup[];
  /** The cells of a district or of a topic, by its path. */
  readonly cellsOf: ReadonlyMap<SitePath, readonly SiteGroup[]>;
  readonly people: readonly SiteGroup[];
  readonly series: readonly SiteGroup[];
  /** By each name of a district that stands in an entry. */
  readonly districtNamed: ReadonlyMap<string, SiteGroup>;
  readonly topicWith: ReadonlyMap<string, SiteGroup>;
  /** By name in composed form. */
  readonly personNamed: ReadonlyMap<string, SiteGroup>;
  readonly seriesNamed: ReadonlyMap<string, SiteGroup>;
  readonly articlePaths: ReadonlyMap<string, SitePath>;
  readonly issuePaths: ReadonlyMap<IsoDate, SitePath>;
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
}

interface Spec<Kind extends string> extends PageSpec {
  readonly kind: Kind;
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
  readonly districts: readonly Tally[];
  readonly topics: readonly Tally[];
  readonly series: readonly Tally[];
  readonly years: readonly YearTally[];
  readonly total: number;
}
export interface IssueSpec extends Spec<'issue'> {
  readonly date: IsoDate;
  readonly entries: readonly ArticleEntry[];
  /** Its page texts. */
  readonly sources: readonly SiteSource[];
  readonly previous: IsoDate | null;
  readonly next: IsoDate | null;
}
export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
}
export interface MonthSpec extends Spec<'month'>, CalendarMonth {
  /** Days held, in the order of the calendar. */
  readonly days: readonly { readonly date: IsoDate; readonly count: number }[];
  readonly previous: CalendarMonth | null;
  readonly next: CalendarMonth | null;
}
export interface YearSpec extends Spec<'year'> {
  readonly year: number;
  /** Months held, in the order of the calendar. */
  readonly months: readonly MonthCount[];
  readonly total: number;
  readonly previous: number | null;
  readonly next: number | null;
}
export interface ArticleSpec extends Spec<'article'> {
  readonly entry: ArticleEntry;
  /** Neighbours in the issue, in the paper's order. */
  readonly previous: ArticleEntry | null;
  readonly next: ArticleEntry | null;
  readonly related: readonly Related[];
}
export interface GroupSpec extends Spec<'group'> {
  readonly group: SiteGroup;
  readonly newest: readonly ArticleEntry[];
  /** Newest first; empty where `newest` holds all. */
  readonly years: readonly YearTally[];
  readonly breakdowns: readonly Breakdown[];
}
/** A list next to another, with the period to call it by. */
export interface ListNeighbour {
  readonly path: SitePath;
  readonly period: Period;
}
export interface ListSpec extends Spec<'list'> {
  readonly group: SiteGroup;
  readonly period: Period;
  readonly entries: readonly ArticleEntry[];
  readonly total: number;
  readonly months: readonly MonthCount[];
  /** The list before in time, and after. */
  readonly previous: ListNeighbour | null;
  readonly next: ListNeighbour | null;
}
/** All years of the site. */
export interface DatesSpec extends Spec<'dates'> {
  readonly years: readonly YearTally[];
}
/** All groups of an axis. */
export interface IndexSpec extends Spec<'index'> {
  readonly axis: 'district' | 'topic' | 'person' | 'series';
  readonly tallies: readonly Tally[];
}
export interface AboutSpec extends Spec<'about'> {
  readonly articles: number;
  readonly issues: number;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly unplaced: number;
  readonly inferred: number;
}
export interface NotFoundSpec extends Spec<'not-found'> {}
/** An old address that leads to an article. */
export interface RedirectSpec extends Spec<'redirect'> {
  readonly entry: ArticleEntry;
}
/** A feed of the site (`group` null) or of a group. */
export interface FeedSpec extends Spec<'atom' | 'json-feed'> {
  readonly group: SiteGroup | null;
  readonly feeds: FeedPaths;
  /** Newest first. */
  readonly entries: readonly ArticleEntry[];
}
/** A page in the sitemap; `lastmod` only where it is known. */
export interface SitemapUrl {
  readonly path: SitePath;
  readonly lastmod: IsoDate | null;
}
export interface SitemapSpec extends Spec<'sitemap'> {
  readonly urls: readonly SitemapUrl[];
}
export interface SitemapIndexSpec extends Spec<'sitemap-index'> {
  readonly parts: readonly SitePath[];
}
export interface RobotsSpec extends Spec<'robots'> {}
/** A file that is published as it is. */
export interface AssetSpec extends Spec<'asset'> {
  readonly contents: string | Uint8Array;
}

/** Files that a template makes. */
export type HtmlSpec =
  | HomeSpec
  | IssueSpec
  | MonthSpec
  | YearSpec
  | ArticleSpec
  | GroupSpec
  | ListSpec
  | DatesSpec
  | IndexSpec
  | AboutSpec
  | NotFoundSpec
  | SourceSpec
  | DataSpec;
/** Files that need no template. */
export type PlainSpec =
  | MachineSpec
  | CitationSpec
  | RedirectSpec
  | FeedSpec
  | SitemapSpec
  | SitemapIndexSpec
  | RobotsSpec
  | AssetSpec;
export type SiteSpec = HtmlSpec | PlainSpec;
export type SpecKind = SiteSpec['kind'];

/** Every file of the site, and what they refer to. plan → check, select, render. */
export interface SitePlan {
  readonly site: Site;
  readonly specs: readonly SiteSpec[];
}

/** A file of templates/assets: io → plan. */
export interface Asset {
  /** Below templates/assets: `style.css`. */
  readonly name: string;
  readonly contents: string | Uint8Array;
}
/** What the files of a site depend on beside the archive and its settings. build → plan. */
export interface PlanInputs {
  /** Version of the program. */
  readonly generator: string;
  /** Digest of the template files that a kind of page uses; `*` for every kind not named. */
  readonly templateDigests: Readonly<Record<string, Digest>>;
  readonly assets: readonly Asset[];
}
