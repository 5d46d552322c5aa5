/**
 * What a template receives: everything it shows, ready to show, and nothing to look up. render → templates.
 * Every `href` is relative to the page that shows it and already percent-encoded. All text is plain text
 * (Preact escapes it), save `html`, which is sanitised markup.
 */
import type { IsoDate, SitePath } from '../ids.ts';
import type { Credit, Settings } from '../types.ts';
import type { CiteView, RelatedView } from './views/article.ts';
import type { DataPageView } from './views/data.ts';
import type { Metadata } from './views/metadata.ts';
import type { Provenance, SourceView } from './views/source.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
}
/** A link with the number of articles behind it; `href` null where there is no page to go to. */
export interface Count {
  readonly label: string;
  readonly href: string | null;
  readonly count: number;
}
export interface PersonLink extends Link {
  readonly roles: readonly Credit['role'][];
}

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
}

/** An article in a list. */
export interface Card {
  readonly href: string;
  readonly title: string;
  readonly kicker?: string;
  readonly subtitle?: string;
  readonly date: IsoDate;
  readonly dateHref: string;
  readonly districts: readonly Link[];
  readonly topics: readonly Link[];
  readonly people: readonly PersonLink[];
  readonly series?: Link;
  readonly excerpt: string;
}

export interface HomeView {
  readonly kind: 'home';
  readonly issue: {
    readonly date: IsoDate;
    readonly href: string;
    readonly count: number;
    readonly cards: readonly Card[];
  } | null;
  /** Newest articles of earlier issues. */
  readonly newest: readonly Card[];
  readonly districts: readonly Count[];
  readonly topics: readonly Count[];
  readonly series: readonly Count[];
  readonly years: readonly Count[];
  readonly total: number;
}
export interface IssueView {
  readonly kind: 'issue';
  readonly date: IsoDate;
  readonly dateInferred: boolean;
  /** In the paper's order; `page` and `section` null where unknown. */
  readonly pages: readonly {
    readonly page: string | null;
    readonly section: string | null;
    readonly cards: readonly Card[];
    /** Its page texts. */
    readonly sources: readonly Link[];
  }[];
  /** Page texts of the day that none of these articles is from. */
  readonly otherSources: readonly Link[];
  readonly previous: Link | null;
  readonly next: Link | null;
}
export interface MonthView {
  readonly kind: 'month';
  readonly year: number;
  readonly month: number;
  readonly total: number;
  /** Every day of the month; `href` null where no issue is held. */
  readonly days: readonly { readonly date: IsoDate; readonly count: number; readonly href: string | null }[];
  /** Days from Monday to the first of the month: 0 to 6. */
  readonly offset: number;
  readonly previous: Link | null;
  readonly next: Link | null;
}
export interface YearView {
  readonly kind: 'year';
  readonly year: number;
  readonly total: number;
  /** Twelve. */
  readonly months: readonly Count[];
  readonly previous: Link | null;
  readonly next: Link | null;
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
/** The page of a district, a topic, a district's topic, a person or a series. */
export interface GroupView {
  readonly kind: 'group';
  readonly axis: 'district' | 'topic' | 'district-topic' | 'person' | 'series' | 'unplaced';
  readonly heading: string;
  /** Facts of the thing itself: official code, roles; label and value. */
  readonly about: readonly { readonly label: string; readonly value: string }[];
  readonly total: number;
  readonly newest: readonly Card[];
  /** Where the rest is: years, newest first; empty where `newest` holds all. */
  readonly years: readonly Count[];
  /** By topic, by district, by person …: the heading and its counts. */
  readonly breakdowns: readonly { readonly heading: string; readonly counts: readonly Count[] }[];
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
/** All districts, topics, people or series, or all years. */
export interface IndexView {
  readonly kind: 'index';
  readonly axis: 'district' | 'topic' | 'person' | 'series' | 'date';
  readonly heading: string;
  readonly counts: readonly Count[];
}
export interface AboutView {
  readonly kind: 'about';
  readonly articles: number;
  readonly issues: number;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly unplaced: number;
  readonly inferred: number;
}
export interface NotFoundView {
  readonly kind: 'not-found';
}

export type View =
  | HomeView
  | IssueView
  | MonthView
  | YearView
  | ArticleView
  | GroupView
  | ListView
  | IndexView
  | AboutView
  | NotFoundView
  | SourceView
  | DataPageView;
