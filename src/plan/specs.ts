/** The files of the site before they are rendered: plain data that refers to entries and groups. plan → select → render. */
import type { Digest, IsoDate, SitePath } from '../ids.ts';
import type { ArchiveIndex, ArticleEntry, Credit, District, PageSpec, Settings, Topic } from '../types.ts';
import type { MonthCount, Period } from './calendar.ts';
import type { PlanPart } from './parts.ts';
import type { CitationSpec, Related } from './specs-article.ts';
import type { DatesSpec, IssueSpec, MonthSpec, YearSpec } from './specs-calendar.ts';
import type { AboutSpec, CoverageSpec, CoverageYearSpec } from './specs-coverage.ts';
import type { GroupSpec, HomeSpec, IndexSpec } from './specs-front.ts';
import type { DataSpec, MachineSpec } from './specs-machine.ts';
import type { Logo, LogoFile, NavigationItem, OwnPage, OwnSpec } from './specs-own.ts';
import type { SearchSpec } from './specs-search-page.ts';
import type { SiteSources, SourceIndexSpec, SourceListSpec, SourceSpec } from './specs-source.ts';

export type { CalendarMonth, DatesSpec, IssueSpec, MonthSpec, YearSpec } from './specs-calendar.ts';
export type { Breakdown, GroupSpec, HomeSpec, IndexSpec, Tally, YearTally } from './specs-front.ts';

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
  /** Of scripts among them, by their name, what browsers hold them to (Subresource Integrity). */
  readonly integrities: ReadonlyMap<string, string>;
  /** Shown in place of the site's name; left out where there is none. */
  readonly logo?: Logo;
  /** True where components of the owner's lay out the pages; left out where none do. */
  readonly ownComponents?: boolean;
  /** Pages of the owner's in the navigation, in the order of their places. */
  readonly navigation?: readonly NavigationItem[];
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
  readonly issuePaths: ReadonlyMap<IsoDate, SitePath>;
}

interface Spec<Kind extends string> extends PageSpec {
  readonly kind: Kind;
}

export interface ArticleSpec extends Spec<'article'> {
  readonly entry: ArticleEntry;
  /** Neighbours in the issue, in the paper's order. */
  readonly previous: ArticleEntry | null;
  readonly next: ArticleEntry | null;
  readonly related: readonly Related[];
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
  | CoverageSpec
  | CoverageYearSpec
  | AboutSpec
  | NotFoundSpec
  | SourceSpec
  | SourceIndexSpec
  | SourceListSpec
  | OwnSpec
  | DataSpec
  | SearchSpec;
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
  /** The files, a day with all that belongs to it as one part, and in one what belongs to no day alone. */
  readonly parts: readonly PlanPart[];
  /** All files in order, made anew each time that they are asked for. */
  readonly specs: readonly SiteSpec[];
}

/** A file of templates/assets: io → plan. */
export interface Asset {
  /** Below templates/assets: `style.css`. */
  readonly name: string;
  readonly contents: string | Uint8Array;
  /** True where it is published under a name with its digest; stylesheets and scripts always are. */
  readonly hashed?: boolean;
}
/** What the files of a site depend on beside the archive and its settings. build → plan. */
export interface PlanInputs {
  /** Version of the program. */
  readonly generator: string;
  /** Digest of the template files that a kind of page uses; `*` for every kind not named. */
  readonly templateDigests: Readonly<Record<string, Digest>>;
  readonly assets: readonly Asset[];
  /** The owner's own pages. */
  readonly pages?: readonly OwnPage[];
  readonly logo?: LogoFile | null;
  /** True where components of the owner's lay out the pages. */
  readonly ownComponents?: boolean;
}
