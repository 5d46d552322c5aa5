/** The files for machines: sitemaps, robots.txt, and the files that are published as they are. */
import { compareText } from '../compare.ts';
import { digest, digestOf } from '../digest.ts';
import type { Digest, IsoDate, SitePath } from '../ids.ts';
import type { ArticleEntry } from '../types.ts';
import { yearsOf } from './calendar.ts';
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
  Site,
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

/** Pages that stand in the sitemap together. */
interface SitemapPart {
  readonly name: string;
  /** Their number, and a text with each of them and its day. */
  readonly count: number;
  readonly told: string;
  urls(): readonly SitemapUrl[];
}

/** The sitemap of articles, issues, groups and the pages given: one part a year for what belongs to a day, one for all else, and their index. */
export function sitemapSpecs(
  planner: Planner,
  pages: readonly HtmlSpec[],
): readonly (SitemapSpec | SitemapIndexSpec)[] {
  const listed = new Map<string, HtmlSpec[]>();
  for (const page of pages) {
    if (!isListed(page)) continue;
    const part = partOf(page);
    const known = listed.get(part);
    if (known === undefined) listed.set(part, [page]);
    else known.push(page);
  }
  const { site } = planner;
  const held = new Map(yearsOf(site.index.entries).map(year => [String(year.number), year.entries]));
  const years = new Set([...held.keys(), ...listed.keys()]);
  years.delete(LISTS);
  const parts = Array.from(years, year =>
    yearPart(site, { year, entries: held.get(year) ?? [], pages: listed.get(year) ?? [] }),
  ).concat(listsPart(site, listed.get(LISTS) ?? []));
  const sitemaps = parts
    .filter(({ count }) => count > 0)
    .sort(byName)
    .flatMap(part => split(planner, part));
  const paths = sitemaps.map(sitemap => sitemap.path);
  const fingerprint = planner.sign('sitemap-index', paths);
  return [
    ...sitemaps,
    { kind: 'sitemap-index', path: files.sitemapIndex, fingerprint, links: paths, parts: paths },
  ];
}

function yearPart(site: Site, { year, entries, pages }: YearListed): SitemapPart {
  const issues = site.index.days.filter(({ key }) => key.startsWith(`${year.padStart(4, '0')}-`));
  let told = '';
  for (const entry of entries) told += `${entry.id} ${lastChange(entry)}\n`;
  for (const { key } of issues) told += `${issuePath(site, key)}\n`;
  for (const { path } of pages) told += `${path}\n`;
  return {
    name: year,
    count: entries.length + issues.length + pages.length,
    told,
    urls: () => [
      ...entries.map(entry => ({ path: articlePath(entry), lastmod: lastChange(entry) })),
      ...issues.map(({ key }) => undated(issuePath(site, key))),
      ...pages.map(({ path }) => undated(path)),
    ],
  };
}

interface YearListed {
  readonly year: string;
  readonly entries: readonly ArticleEntry[];
  readonly pages: readonly HtmlSpec[];
}

function listsPart(site: Site, pages: readonly HtmlSpec[]): SitemapPart {
  const paths = [...groupPaths(site), ...pages.map(({ path }) => path)];
  return { name: LISTS, count: paths.length, told: paths.join('\n'), urls: () => paths.map(undated) };
}

function undated(path: SitePath): SitemapUrl {
  return { path, lastmod: null };
}

function byName({ name: a }: SitemapPart, { name: b }: SitemapPart): number {
  return compareText(a, b);
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

/** Bytes of a character of a path in an address, at most. */
const CHARACTER_BYTES = 9;

/** What fits into one file for certain is not counted out. */
function split({ site, sign }: Planner, { name, count, told, urls }: SitemapPart): readonly SitemapSpec[] {
  const base = escapedLength(site.settings.baseUrl);
  const most = told.length * CHARACTER_BYTES + count * (ENTRY_BYTES + base);
  if (count <= MOST_URLS && most + FRAME_BYTES <= MOST_BYTES)
    return [new PlannedSitemap(sitemapPath(name, 1), sign('sitemap', [digest(told)]), urls)];
  return cutToLimits(urls(), base).map(
    (held, part) =>
      new PlannedSitemap(sitemapPath(name, part + 1), sign('sitemap', [digestOf(held)]), () => held),
  );
}

/** A part whose addresses are made when they are asked for: of one that stays as it is nobody asks. */
class PlannedSitemap implements SitemapSpec {
  readonly kind = 'sitemap';
  readonly path: SitePath;
  readonly fingerprint: Digest;
  readonly #urls: () => readonly SitemapUrl[];

  constructor(path: SitePath, fingerprint: Digest, urls: () => readonly SitemapUrl[]) {
    this.path = path;
    this.fingerprint = fingerprint;
    this.#urls = urls;
  }

  get urls(): readonly SitemapUrl[] {
    return this.#urls();
  }

  get links(): readonly SitePath[] {
    return this.urls.map(url => url.path);
  }
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
