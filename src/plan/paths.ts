/** Every path of the site is made here, and every link between two of them. */
import type { ArticleId, DistrictSlug, IsoDate, SitePath, TopicId } from '../ids.ts';
import { isSitePath, sitePath } from '../ids.ts';
import type { LinkForm } from '../types.ts';
import { nameSlug } from './names.ts';

/** The page of a folder below the site's root, `''` the root itself: `districts/huiji` → `districts/huiji/index.html`. */
export function pageOf(folder: string): SitePath {
  return sitePath(folder === '' ? 'index.html' : `${folder}/index.html`);
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Folders of the things that have pages below them; the page itself is `pageOf` one. */
export const folders = {
  dates: 'dates',
  districts: 'districts',
  topics: 'topics',
  people: 'reporters',
  series: 'series',
  about: 'about',
  coverage: 'coverage',
  data: 'data',
  search: 'search',
  unplaced: 'districts/unplaced',
  year: (year: number): string => String(year),
  coverageYear: (year: number): string => `coverage/${year}`,
  month: (year: number, month: number): string => `${year}/${twoDigits(month)}`,
  issue: (date: IsoDate): string => date.replaceAll('-', '/'),
  article: (id: ArticleId): string => id,
  district: (slug: DistrictSlug): string => `districts/${slug}`,
  topic: (id: TopicId): string => `topics/${id}`,
  districtTopic: (slug: DistrictSlug, id: TopicId): string => `districts/${slug}/topics/${id}`,
  person: (name: string): string => `reporters/${nameSlug(name)}`,
  oneSeries: (name: string): string => `series/${nameSlug(name)}`,
  sources: 'pages',
  source: (slug: string): string => `pages/${slug}`,
} as const;

/** Files that have one place only. */
export const files = {
  home: pageOf(''),
  notFound: sitePath('404.html'),
  robots: sitePath('robots.txt'),
  sitemapIndex: sitePath('sitemap.xml'),
  manifest: sitePath('manifest.webmanifest'),
  openSearch: sitePath('opensearch.xml'),
  redirects: sitePath('_redirects'),
  headers: sitePath('_headers'),
  /** Not among what readers are served, but with it, since all that a build writes is in the site's folder. */
  nginx: sitePath('_deploy/nginx.conf'),
} as const;

/** Files of data: an article's beside its page, a year's in one folder, and the catalogue of that folder. */
export const dataFiles = {
  article: (id: ArticleId): SitePath => `${id}/article.json` as SitePath,
  year: (year: number, ending: 'csv' | 'jsonl'): SitePath => sitePath(`data/${year}.${ending}`),
  catalogue: sitePath('data/datapackage.json'),
} as const;

/** A file of the search index by its place in it: `search/0a1b2c3d4e5f6071/grams-12.bin`. */
export function searchPath(inIndex: string): SitePath {
  return `${folders.search}/${inIndex}` as SitePath;
}

/** A part of the sitemap: `sitemaps/2024.xml`, and from the second part on `sitemaps/2024-2.xml`. */
export function sitemapPath(name: string, part: number): SitePath {
  return sitePath(`sitemaps/${name}${part > 1 ? `-${part}` : ''}.xml`);
}

/** The two feeds of a folder. */
export function feedPaths(folder: string): { readonly atom: SitePath; readonly json: SitePath } {
  const below = folder === '' ? '' : `${folder}/`;
  return { atom: sitePath(`${below}feed.xml`), json: sitePath(`${below}feed.json`) };
}

/** The files to cite an article by, beside its page. */
export function citationPaths(page: SitePath): Readonly<Record<'bibtex' | 'ris', SitePath>> {
  const folder = page.slice(0, -INDEX.length);
  return { bibtex: `${folder}cite.bib` as SitePath, ris: `${folder}cite.ris` as SitePath };
}

/** A list of a group: its year, a month of it, or the second or a later part of that month. */
export function listPath(
  folder: string,
  period: { year: number; month: number | null; part: number },
): SitePath {
  const { year, month, part } = period;
  if (month === null) return pageOf(`${folder}/${year}`);
  return pageOf(`${folder}/${year}/${twoDigits(month)}${part > 1 ? `/${part}` : ''}`);
}

/** The page texts of a month, or of none, or a later part of them: `pages/by-month/2024/02`. */
export function sourceListPath(
  month: { readonly year: number; readonly month: number } | null,
  part: number,
): SitePath {
  const name = month === null ? 'undated' : folders.month(month.year, month.month);
  return pageOf(`${folders.sources}/by-month/${name}${part > 1 ? `/${part}` : ''}`);
}

/**
 * A section of a directory, or the second or a later part of it: `reporters/by-initial/z/2`. No name has such a folder:
 * a hyphen in one comes before six digits of a digest, and a district's slug is pinyin.
 */
export function directoryPath(folder: string, key: string, part: number): SitePath {
  return pageOf(`${folder}/by-initial/${key}${part > 1 ? `/${part}` : ''}`);
}

/** A page of the owner's, as its file stands below templates/pages; null where its name can't be one of the site's. */
export function ownPath(file: string): SitePath | null {
  const stem = file.replace(/^templates\/pages\//, '').replace(/\.(?:11ty\.[jt]sx?|\w+)$/, '');
  const path = `${stem.replace(/(?:^|\/)index$/, '')}/index.html`.replace(/^\//, '');
  return isSitePath(path) ? path : null;
}

/** A file of templates/assets; where `hash` is not empty, its first digits stand before the ending: `style.0a1b2c3d.css`. */
export function assetPath(name: string, hash: string): SitePath {
  return sitePath(`assets/${hash === '' ? name : name.replace(/(\.\w+)$/, `.${hash.slice(0, 8)}$1`)}`);
}

/**
 * The file behind an address on this site, or null where it can't be one: `/old/path/` and `/old/path` →
 * `old/path/index.html`, `/old.html` → `old.html`. Percent-encoding is undone; a query or fragment is left out.
 */
export function pathOfAddress(address: string): SitePath | null {
  const plain = decoded(address.replace(/[?#].*$/s, ''));
  if (plain === null || !plain.startsWith('/')) return null;
  const path = plain.slice(1).normalize('NFC');
  const file = /\.html?$/.test(path)
    ? path
    : `${path}${path === '' || path.endsWith('/') ? '' : '/'}index.html`;
  return isSitePath(file) ? file : null;
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}

/** The address of a file below the root, percent-encoded: a page goes by its folder. `''` for the home page. */
export function addressOf(path: SitePath): string {
  return encoded(withoutIndex(path));
}

const INDEX = 'index.html';

function withoutIndex(path: string): string {
  return path === INDEX || path.endsWith(`/${INDEX}`) ? path.slice(0, -INDEX.length) : path;
}

/** The characters of a site path that are ASCII may all stand in an address. */
function encoded(path: string): string {
  return /^[\x21-\x7e]*$/.test(path) ? path : path.split('/').map(encodeURIComponent).join('/');
}

/** The way from a file of the site to its root: `''` at the root, `../../` two folders down. */
export function rootFrom(from: SitePath): string {
  return '../'.repeat(from.split('/').length - 1);
}

/**
 * The shortest relative link from one file of the site to another. A page goes by its folder, or where links are to open
 * without a server, by its file: browsers list a folder that they read from a disk.
 */
export function hrefBetween(from: SitePath, to: SitePath, form: LinkForm = 'folders'): string {
  const shared = sharedFolders(from, to);
  const below = to.slice(shared);
  return upFrom(from, shared) + encoded(form === 'files' ? below : withoutIndex(below)) || './';
}

const SLASH = 0x2f;

/** Length of the folders that two paths have in common, with the closing slash. */
function sharedFolders(a: string, b: string): number {
  const least = Math.min(a.length, b.length);
  let shared = 0;
  for (let at = 0; at < least; at += 1) {
    const code = a.charCodeAt(at);
    if (code !== b.charCodeAt(at)) break;
    if (code === SLASH) shared = at + 1;
  }
  return shared;
}

/** The way up, a step for each folder of the path behind a place. */
function upFrom(path: string, place: number): string {
  let way = '';
  for (let at = path.indexOf('/', place); at !== -1; at = path.indexOf('/', at + 1)) way += '../';
  return way;
}
