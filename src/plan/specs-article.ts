/** What stands beside an article: related stories, and files to cite it by. plan → select → render. */
import type { ArticleEntry, PageSpec } from '../types.ts';
import type { SiteGroup } from './specs.ts';

/** Another article worth reading after this one, and what the two have in common: a series, a topic in a district, a person. */
export interface Related {
  readonly entry: ArticleEntry;
  readonly group: SiteGroup;
}

/** An article as a file that reference managers read. */
export interface CitationSpec extends PageSpec {
  readonly kind: 'bibtex' | 'ris';
  readonly entry: ArticleEntry;
}
