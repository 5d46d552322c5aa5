/**
 * What a template receives: everything it shows, ready to show, and nothing to look up. render → templates.
 * Every `href` is relative to the page that shows it and already percent-encoded. All text is plain text
 * (Preact escapes it), save `html`, which is sanitised markup.
 */
import type { IsoDate, SitePath } from '../ids.ts';
import type { Credit, Settings } from '../types.ts';
import type { CiteView, RelatedView } from './views/article.ts';
import type { DatesView, IssueView, MonthView, YearView } from './views/calendar.ts';
import type { Card, Count, Link } from './views/card.ts';
import type { AboutView, CoverageView, CoverageYearView } from './views/coverage.ts';
import type { DataPageView } from './views/data.ts';
import type { DirectoryView, GroupView, HomeView } from './views/front.ts';
import type { Metadata } from './views/metadata.ts';
import type { SearchBoxView, SearchView } from './views/search.ts';
import type { Provenance, SourceIndexView, SourceListView, SourceView } from './views/source.ts';

export type { DatesView, IssueView, MonthView, YearView } from './views/calendar.ts';
export type { Card, Count, Link, PersonLink } from './views/card.ts';
export type { AboutView, CoverageView, CoverageYearView } from './views/coverage.ts';
export type { DirectoryView, GroupView, HomeView } from './views/front.ts';
export type { SourceIndexView, SourceListView } from './views/source.ts';

/** What the layout of every page needs. */
export interface Frame {
  readonly settings: Settings;
  readonly path: SitePath;
  /** Of this page, without the site's title; empty on the home page. */
  readonly title: string;
  readonly description: string;
  /** Absolute. */
  readonly canonical: string;
  /** Relative way to the site's root: `` on the home page, `../../` two folders down. */
  readonly root: string;
  /** From home down to the page above this one; the masthead links to the first. None on the home page. */
  readonly crumbs: readonly Link[];
  /** Feeds of this page and of the site. */
  readonly feeds: readonly { readonly label: string; readonly atom: string; readonly json: string }[];
  readonly navigation: readonly (Link & { readonly current: boolean })[];
  /** Empty where the site has none. */
  readonly stylesheet: string;
  /** False for pages that search engines should leave out. */
  readonly indexed: boolean;
  /** The page of the data. */
  readonly data: string;
  readonly metadata: Metadata;
  /** Shown in place of the site's name; left out where there is none. */
  readonly logo?: { readonly src: string; readonly width: number; readonly height: number };
  /** The box to search with; null where there is none, or the page has one of its own. */
  readonly search: SearchBoxView | null;
}

export interface ArticleView {
  readonly kind: 'article';
  readonly title: string;
  readonly kicker?: string;
  readonly subtitle?: string;
  readonly series?: Link;
  readonly date: IsoDate;
  readonly dateHref: string;
  readonly dateInferred: boolean;
  readonly page?: string;
  readonly section?: string;
  readonly districts: readonly Link[];
  /** The page of the unplaced, for an article without a district. */
  readonly unplaced: Link | null;
  readonly places: readonly string[];
  readonly topics: readonly Link[];
  /** By role, in the printed order. */
  readonly credits: readonly (Link & { readonly role: Credit['role'] })[];
  readonly agency?: string;
  readonly byline?: string;
  readonly html: string;
  /** True where somebody is named for pictures and the text does not say where they stood. */
  readonly picturesMissing: boolean;
  readonly corrections: readonly { readonly date: IsoDate; readonly text: string }[];
  readonly provenance: Provenance;
  /** Absolute. */
  readonly permalink: string;
  readonly cite: CiteView;
  readonly related: readonly RelatedView[];
  readonly previous: Link | null;
  readonly next: Link | null;
}
/** A year or a month of a group, or a part of a month. */
export interface ListView {
  readonly kind: 'list';
  readonly heading: string;
  readonly group: Link;
  readonly period: string;
  readonly total: number;
  readonly cards: readonly Card[];
  /** Months of a year that is too large for one page; empty otherwise. */
  readonly months: readonly Count[];
  readonly previous: Link | null;
  readonly next: Link | null;
}
export interface NotFoundView {
  readonly kind: 'not-found';
}

/** A page of the owner's. */
export interface OwnView {
  readonly kind: 'own';
  readonly title: string;
  /** As the owner's template made it: in the owner's hands alone. */
  readonly html: string;
}
export type View =
  | OwnView
  | HomeView
  | IssueView
  | MonthView
  | YearView
  | ArticleView
  | GroupView
  | ListView
  | DatesView
  | CoverageView
  | CoverageYearView
  | DirectoryView
  | AboutView
  | NotFoundView
  | SourceView
  | SourceIndexView
  | SourceListView
  | DataPageView
  | SearchView;
