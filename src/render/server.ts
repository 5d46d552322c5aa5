/** What servers and devices read: old addresses, headers, the manifest, the description of the search. */
import { stringsOf } from '../../templates/i18n/index.ts';
import type { SitePath } from '../ids.ts';
import { addressOf, hrefBetween, searchPath } from '../plan/paths.ts';
import type { Site } from '../plan/specs.ts';
import type {
  HeadersSpec,
  ManifestSpec,
  OldAddress,
  OpenSearchSpec,
  RedirectListSpec,
} from '../plan/specs-machine.ts';
import { absolute } from './view/context.ts';
import { GROUND } from './views/ground.ts';
import { HEADER_POLICY } from './views/policy.ts';
import { element, escapeXml } from './xml.ts';

/** Headers that every file of the site is served with. A policy that every page states too stands here for all else. */
export const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', HEADER_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Of files whose name changes with their contents: a year (RFC 8246). */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** The way to a file from the root of its host: `/archive/2024/`. */
export function hostPath({ settings }: Site, path: SitePath): string {
  return new URL(settings.baseUrl).pathname + addressOf(path);
}

/**
 * `_redirects`, which Netlify and Cloudflare read. Netlify serves the page that stands at an old address, and follows a
 * line only where it ends in `!`, which Cloudflare does not take: it is written where the settings name Netlify alone.
 */
export function redirectList(site: Site, { addresses }: RedirectListSpec): string {
  const { headers } = site.settings;
  const status = headers.includes('netlify') && !headers.includes('cloudflare') ? '301!' : '301';
  return addresses.map(old => `${hostPath(site, old.from)} ${hostPath(site, old.to)} ${status}\n`).join('');
}

/**
 * `_headers`, which Netlify and Cloudflare read. Both serve what is not named here so that browsers ask again each time;
 * a rule for all would be added to the others with a comma, not replaced by them. A segment of the search index is called
 * by a digest of what is in it.
 */
export function headerFile(site: Site, { immutable }: HeadersSpec): string {
  const root = new URL(site.settings.baseUrl).pathname;
  const rule = (path: string, lines: readonly (readonly [string, string])[]) =>
    `${path}\n${lines.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  return [
    rule(`${root}*`, HEADERS),
    ...immutable.map(path => rule(hostPath(site, path), [['Cache-Control', FOR_EVER]])),
    rule(hostPath(site, searchPath(':segment/:file')), [['Cache-Control', FOR_EVER]]),
    rule(`${root}data/*`, [['Access-Control-Allow-Origin', '*']]),
  ].join('\n');
}

/** `manifest.webmanifest`. Addresses in it are relative to it. */
export function manifest(site: Site, { path, links }: ManifestSpec): string {
  const { title, description, language, theme } = site.settings;
  const icons = links.map(icon => ({ src: hrefBetween(path, icon), ...iconKind(icon) }));
  const described = {
    name: title,
    short_name: [...title].slice(0, 12).join(''),
    ...(description === '' ? {} : { description }),
    lang: language,
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: theme?.light.paper ?? GROUND.light,
    theme_color: theme?.light.paper ?? GROUND.light,
    icons,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** Type and size of an icon, by its name. */
export function iconKind(path: string): { readonly sizes: string; readonly type: string } {
  const pixels = /-(\d+)\.png$/.exec(path)?.[1];
  return pixels === undefined
    ? { sizes: 'any', type: 'image/svg+xml' }
    : { sizes: `${pixels}x${pixels}`, type: 'image/png' };
}

/** `opensearch.xml` (OpenSearch 1.1, draft 6): a short name has 16 characters at most. */
export function openSearch(site: Site, { search }: OpenSearchSpec): string {
  const { title, description, language } = site.settings;
  const icon = site.assets.get('icon.svg');
  const template = `${absolute(site, search)}?q={searchTerms}`;
  const words = stringsOf(site.settings);
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
${element('  ', 'ShortName', [...title].slice(0, 16).join(''))}${element('  ', 'Description', description || words.data.search(title))}  <Url type="text/html" method="get" template="${escapeXml(template)}"/>
${icon === undefined ? '' : `  <Image type="image/svg+xml">${escapeXml(absolute(site, icon))}</Image>\n`}  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}

/** Old addresses with the way from their host's root, decoded as servers compare them. */
export function decodedPath(site: Site, { from }: OldAddress): string {
  return decodeURIComponent(hostPath(site, from));
}
