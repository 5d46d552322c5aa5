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
