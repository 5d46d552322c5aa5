/** What crawlers read: sitemaps (sitemaps.org, protocol 0.9) and robots.txt. */
import { files } from '../plan/paths.ts';
import type { Site, SitemapIndexSpec, SitemapSpec } from '../plan/specs.ts';
import { absolute } from './view/context.ts';
import { element } from './xml.ts';

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A part of the sitemap. */
export function sitemap(site: Site, { urls }: SitemapSpec): string {
  const lines = urls.map(({ path, lastmod }) => {
    const location = element('', 'loc', absolute(site, path)).trim();
    return `<url>${location}${element('', 'lastmod', lastmod ?? '').trim()}</url>\n`;
  });
  return `${DECLARATION}\n<urlset ${NAMESPACE}>\n${lines.join('')}</urlset>\n`;
}

/** The index of all parts. */
export function sitemapIndex(site: Site, { parts }: SitemapIndexSpec): string {
  const lines = parts.map(part => `<sitemap>${element('', 'loc', absolute(site, part)).trim()}</sitemap>\n`);
  return `${DECLARATION}\n<sitemapindex ${NAMESPACE}>\n${lines.join('')}</sitemapindex>\n`;
}

/** Everything may be read; the sitemap is here. */
export function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, files.sitemapIndex)}\n`;
}
