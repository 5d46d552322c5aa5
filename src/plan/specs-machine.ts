/** The files for machines and servers, and the page that tells of the data, before they are rendered. plan → select → render. */
import type { SitePath } from '../ids.ts';
import type { ArticleEntry, PageSpec } from '../types.ts';
import type { SearchSpec } from './specs-search.ts';

interface Spec<Kind extends string> extends PageSpec {
  readonly kind: Kind;
}

/** An article as data, beside its page. */
export interface ArticleDataSpec extends Spec<'article-data'> {
  readonly entry: ArticleEntry;
}
/** The articles of a year, in the order of the index: too many for memory with their bodies. */
export interface YearDataSpec extends Spec<'year-jsonl' | 'year-csv'> {
  readonly entries: readonly ArticleEntry[];
}
/** A year and its two files. */
export interface YearFiles {
  readonly year: number;
  readonly count: number;
  readonly jsonl: YearDataSpec;
  readonly csv: YearDataSpec;
}
/** What there is to download, for programs; newest year first. */
export interface DataPackageSpec extends Spec<'data-package'> {
  readonly years: readonly YearFiles[];
}
/** The page of the data: what there is to download and what each field means; newest year first. */
export interface DataSpec extends Spec<'data'> {
  readonly years: readonly YearFiles[];
  readonly catalogue: SitePath;
}

/** What the site is called and looks like where a device keeps it. */
export interface ManifestSpec extends Spec<'manifest'> {}
/** How browsers search the site. */
export interface OpenSearchSpec extends Spec<'opensearch'> {
  readonly search: SitePath;
}

/** An old address and the page it leads to. */
export interface OldAddress {
  readonly from: SitePath;
  readonly to: SitePath;
}
/** Every old address, for Netlify and Cloudflare. */
export interface RedirectListSpec extends Spec<'redirect-list'> {
  readonly addresses: readonly OldAddress[];
}
/** Header lines for Netlify and Cloudflare; `immutable` are files whose name changes with their contents. */
export interface HeadersSpec extends Spec<'headers'> {
  readonly immutable: readonly SitePath[];
}
/** The part of an nginx configuration that serves this site. */
export interface NginxSpec extends Spec<'nginx'> {
  readonly immutable: readonly SitePath[];
  readonly addresses: readonly OldAddress[];
}

/** Those of them that need no template. */
export type MachineSpec =
  | SearchSpec
  | ArticleDataSpec
  | YearDataSpec
  | DataPackageSpec
  | ManifestSpec
  | OpenSearchSpec
  | RedirectListSpec
  | HeadersSpec
  | NginxSpec;
