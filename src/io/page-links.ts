/** The links that stand in a page as it was made, and the places in it that links can lead to. */
import { posix } from 'node:path';

/** Where a link leads: a path of the site, null where it leads out of it; `fragment` is decoded, empty where there is none. */
export interface LinkTarget {
  readonly path: string | null;
  readonly fragment: string;
}

/** In a tag only: text may say `href="…"`, but no tag begins in it. */
const LINK = /<[a-z][^<>]*?\s(?:href|src)="([^"]*)"/g;
const ID = /<[a-z][^<>]*?\sid="([^"]*)"/g;

/** What the page's tags link to and load, each once, as it is written. */
export function linksIn(page: Uint8Array): ReadonlySet<string> {
  return valuesIn(page, LINK);
}

/** The names of all places in the page. */
export function placesIn(page: Uint8Array): ReadonlySet<string> {
  return valuesIn(page, ID);
}

/** Attributes are few and mostly ASCII: to decode them alone is several times quicker than to decode the page. */
function valuesIn(page: Uint8Array, attribute: RegExp): ReadonlySet<string> {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength).toString('latin1');
  const values = new Set<string>();
  for (const [, value = ''] of bytes.matchAll(attribute)) values.add(value);
  return new Set(Array.from(values, value => unescaped(fromBytes(value))));
}

function fromBytes(text: string): string {
  return /[\x80-\xff]/.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text;
}

/**
 * Where a link of the page at `from` leads; null where it leaves the site: addresses with a scheme, or from the root of the host,
 * which may hold more than the site. A folder is its `index.html`. What leads above the site has the path null.
 */
export function targetOf(from: string, link: string): LinkTarget | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(link)) return null;
  const hash = link.indexOf('#');
  const fragment = hash === -1 ? '' : decoded(link.slice(hash + 1));
  const beforeHash = hash === -1 ? link : link.slice(0, hash);
  const query = beforeHash.indexOf('?');
  const address = decoded(query === -1 ? beforeHash : beforeHash.slice(0, query));
  return { path: address === '' ? from : pathAt(from, address), fragment };
}

function pathAt(from: string, address: string): string | null {
  let [end, at] = [from.lastIndexOf('/'), 0];
  for (; address.startsWith('../', at); at += 3) {
    if (end === -1) return null;
    end = from.lastIndexOf('/', end - 1);
  }
  const rest = address.slice(at);
  if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(rest)) return normalised(from.slice(0, end + 1) + rest);
  return from.slice(0, end + 1) + (rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest);
}

/** Of an address as people write it: `./a/../b`. */
function normalised(address: string): string | null {
  const path = posix.normalize(address);
  if (path === '..' || path.startsWith('../')) return null;
  if (path === '.' || path === './') return 'index.html';
  return /(?:^|\/)\.{0,2}$/.test(address) ? `${path.replace(/\/$/, '')}/index.html` : path;
}

/** The top is on every page (HTML, "indicated part"), and `:~:` looks for a text. */
export function isOnEveryPage(fragment: string): boolean {
  return /^(?:top)?$|:~:/i.test(fragment);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
