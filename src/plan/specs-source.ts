/** The page of a page text, before it is rendered. plan → select → render. */
import type { IsoDate, PageId, SitePath } from '../ids.ts';
import type { ArticleEntry, PageSpec, SourcePage } from '../types.ts';

/** A page text and its page on the site. */
export interface SiteSource {
  readonly page: SourcePage;
  readonly path: SitePath;
}

/** Every page text of the site. */
export interface SiteSources {
  readonly sourceWith: ReadonlyMap<PageId, SiteSource>;
  /** Those that import dated, by day, in the order of their files. */
  readonly sourcesOn: ReadonlyMap<IsoDate, readonly SiteSource[]>;
}

export interface SourceSpec extends PageSpec {
  readonly kind: 'source';
  readonly source: SiteSource;
  /** For each of the page's articles in turn; null where it is not on the site: a draft, or deleted. */
  readonly entries: readonly (ArticleEntry | null)[];
}

/** A month with page texts. */
export interface SourceMonth {
  readonly year: number;
  readonly month: number;
}
/** A list of page texts next to another, with what to call it by; `month` null for those without a day. */
export interface SourceNeighbour {
  readonly path: SitePath;
  readonly month: SourceMonth | null;
  readonly part: number;
  readonly parts: number;
}
/** All page texts by month, newest first, those without a day last. */
export interface SourceIndexSpec extends PageSpec {
  readonly kind: 'source-index';
  readonly months: readonly {
    readonly month: SourceMonth | null;
    readonly count: number;
    readonly path: SitePath;
  }[];
  readonly total: number;
}
/** The page texts of a month, or of a part of it, in the paper's order. */
export interface SourceListSpec extends PageSpec, SourceNeighbour {
  readonly kind: 'source-list';
  readonly sources: readonly SiteSource[];
  /** Of the whole month. */
  readonly total: number;
  readonly newer: SourceNeighbour | null;
  readonly older: SourceNeighbour | null;
}
