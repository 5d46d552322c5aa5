/** The files for machines: sitemaps, robots.txt, and the files that are published as they are. */
import { digest } from '../digest.ts';
import type { IsoDate, SitePath } from '../ids.ts';
import type { ArticleEntry } from '../types.ts';
import { isListed } from './kinds.ts';
import { groupPaths } from './lists.ts';
import { addressOf, files, sitemapPath } from './paths.ts';
import { articlePath, issuePath, type Planner } from './planner.ts';
import { pathOfAsset } from './site.ts';
import type {
  Asset,
  AssetSpec,
  HtmlSpec,
  RobotsSpec,
  SitemapIndexSpec,
  SitemapSpec,
  SitemapUrl,
} from './specs.ts';

/** URLs in one sitemap at most, and its bytes (sitemaps.org, protocol 0.9). */
const MOST_URLS = 50_000;
const MOST_BYTES = 50 * 1024 * 1024;
/** Of an entry without its address, and of a sitemap without its entries; more than they have. */
const ENTRY_BYTES = 80;
const FRAME_BYTES = 200;

/** The day an article last changed as far as readers were told: its issue's, or its newest correction's. */
export function lastChange(entry: ArticleEntry): IsoDate {
  let last = entry.date;
  for (const { date } of entry.corrections) if (date > last) last = date;
  return last;
}

/** The part for what belongs to no day. */
const LISTS = 'lists';

/** The sitemap of articles, issues, groups and the pages given: one part a year for what belongs to a day, one for all else, and their index. */
export function sitemapSpecs(
  planner: Planner,
  pages: readonly HtmlSpec[],
): readonly (SitemapSpec | SitemapIndexSpec)[] {
  const parts = new Map<string, SitemapUrl[]>();
  const add = (part: string, path: SitePath, lastmod: IsoDate | null = null): void => {
    const urls = parts.get(part);
    if (urls === undefined) parts.set(part, [{ path, lastmod }]);
    else urls.push({ path, lastmod });
  };
  const { index } = planner.site;
  for (const entry of index.entries) add(entry.date.slice(0, 4), articlePath(entry), lastChange(entry));
  for (const { key } of index.days) add(key.slice(0, 4), issuePath(planner.site, key));
  for (const path of groupPaths(planner.site)) add(LISTS, path);
  for (const page of pages) if (isListed(page)) add(partOf(page), page.path);
  const sitemaps = [...parts].sort(byKey).flatMap(([name, urls]) => split(planner, name, urls));
  const paths = sitemaps.map(sitemap => sitemap.path);
  const fingerprint = planner.sign('sitemap-index', paths);
  return [
    ...sitemaps,
    { kind: 'sitemap-index', path: files.sitemapIndex, fingerprint, links: paths, parts: paths },
  ];
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function partOf(page: HtmlSpec): string {
  switch (page.kind) {
    case 'month':
    case 'year':
      return String(page.year);
    default:
      return LISTS;
  }
}

function split({ site, sign }: Planner, name: string, urls: readonly SitemapUrl[]): readonly SitemapSpec[] {
  return cutToLimits(urls, escapedLength(site.settings.baseUrl)).map((held, part) => {
    const links = held.map(url => url.path);
    const fingerprint = sign('sitemap', [held]);
    return { kind: 'sitemap', path: sitemapPath(name, part + 1), fingerprint, links, urls: held };
  });
}

/** Runs of addresses that fit into a sitemap each; `base` is the length of what all addresses begin with. */
export function cutToLimits(urls: readonly SitemapUrl[], base: number): readonly (readonly SitemapUrl[])[] {
  const runs: SitemapUrl[][] = [];
  let bytes = 0;
  for (const url of urls) {
    const size = ENTRY_BYTES + base + addressOf(url.path).length;
    const last = runs.at(-1);
    if (last === undefined || last.length === MOST_URLS || bytes + size > MOST_BYTES) {
      runs.push([url]);
      bytes = FRAME_BYTES + size;
    } else {
      last.push(url);
      bytes += size;
    }
  }
  return runs;
}

/** An address has no character but ASCII, and a few of them are longer in XML. */
function escapedLength(address: string): number {
  return address.replace(/[&<>"]/g, '&quot;').length;
}

/** What crawlers may read: everything. */
export function robotsSpec({ sign }: Planner): RobotsSpec {
  const links = [files.sitemapIndex];
  return { kind: 'robots', path: files.robots, fingerprint: sign('robots', []), links };
}

/** Files of templates/assets. */
export function assetSpecs({ sign }: Planner, assets: readonly Asset[]): readonly AssetSpec[] {
  return assets.map(asset => {
    const fingerprint = sign('asset', [digest(asset.contents)]);
    return { kind: 'asset', path: pathOfAsset(asset), fingerprint, links: [], contents: asset.contents };
  });
}
