/** A site as a reader meets it, and what may be wrong with it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Its files by path, without what only the program reads. */
export function siteIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter(name => statSync(join(folder, name)).isFile());
  const pages = files.filter(name => !name.startsWith('.') && name !== 'changed.txt');
  return Object.fromEntries(pages.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}

const BASE = 'https://example.org/';

/** Pages that can be got to from these and are absent or cut off, and links that lead nowhere. */
export function faultsIn(site: Readonly<Record<string, string>>, from: readonly string[]): readonly string[] {
  const seen = new Set(from.filter(path => path in site));
  const faults: string[] = [];
  for (const path of seen) {
    if (!path.endsWith('.html')) continue;
    const text = site[path] ?? '';
    if (!text.endsWith('</html>\n')) faults.push(`${path} is cut off`);
    for (const link of linksIn(path, text)) {
      const file = link in site ? link : `${link.replace(/\/?$/, '/')}index.html`.replace(/^\//, '');
      if (file in site) seen.add(file);
      else faults.push(`${path} leads to ${link}, where nothing is`);
    }
  }
  return faults;
}

/** Links within the site, as paths of files or folders below it. */
function linksIn(path: string, text: string): readonly string[] {
  const links = [...text.matchAll(/\b(?:href|src)="([^"#?]*)/g)].map(match => match[1] ?? '');
  return links
    .filter(link => !/^(?:mailto|data|https?):/.test(link))
    .map(link => decodeURIComponent(new URL(link, BASE + encodeURI(path)).href.slice(BASE.length)));
}
