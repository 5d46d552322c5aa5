/** Which files a template makes, and which need none. */
import type { PlainSpec, SiteSpec, SpecKind } from './specs.ts';

const PLAIN_KINDS: ReadonlySet<SpecKind> = new Set([
  'search-file',
  'search-directory',
  'article-data',
  'year-jsonl',
  'year-csv',
  'data-package',
  'manifest',
  'opensearch',
  'redirect-list',
  'headers',
  'nginx',
  'bibtex',
  'ris',
  'redirect',
  'atom',
  'json-feed',
  'sitemap',
  'sitemap-index',
  'robots',
  'asset',
] as const satisfies readonly PlainSpec['kind'][]);

/** True for a file that is written without a template. */
export function isPlain(spec: SiteSpec): spec is PlainSpec {
  return PLAIN_KINDS.has(spec.kind);
}

/** Pages that search engines are asked to leave out: all that a reader looks for stands on the articles' own. */
const UNLISTED: ReadonlySet<SpecKind> = new Set(['not-found', 'source', 'source-index', 'source-list']);

/** True for a page that stands in the sitemap. */
export function isListed({ kind }: { readonly kind: SpecKind }): boolean {
  return !UNLISTED.has(kind);
}
