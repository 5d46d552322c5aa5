/**
 * Fingerprints: a file is rendered anew when, and only when, one of these differs.
 * - every file: the program's version, and the digest of the templates that its kind uses
 * - a page: all settings (a template receives them all), the stylesheet's address, and what the page shows
 * - a feed, sitemap, redirect: the settings that its writer takes, and what it shows
 * - an article's page: the whole article and its neighbours' headlines; a list: the cards of its articles
 */
import { digest, digestOf } from '../digest.ts';
import type { Digest } from '../ids.ts';
import type { ArticleEntry, Settings } from '../types.ts';
import type { Breakdown, PlainSpec, PlanInputs, Site, SiteGroup, SpecKind, Tally } from './specs.ts';

/** The fingerprint of a file of a kind that shows `shown` (plain data, in a fixed order). */
export type Sign = (kind: SpecKind, shown: readonly unknown[]) => Digest;

const OF_FEEDS = [
  'title',
  'description',
  'paper',
  'publisher',
  'baseUrl',
  'language',
  'words',
  'timeZone',
  'licence',
] as const;

const OF_CITATIONS = ['paper', 'baseUrl'] as const;

const OF_DATA = ['baseUrl', 'paper', 'licence'] as const;

/** The settings that a file without a template depends on. */
const SETTINGS_TAKEN: Readonly<Record<PlainSpec['kind'], readonly (keyof Settings)[]>> = {
  atom: OF_FEEDS,
  'json-feed': OF_FEEDS,
  'search-file': [],
  'search-directory': [],
  bibtex: OF_CITATIONS,
  ris: OF_CITATIONS,
  'article-data': OF_DATA,
  'year-jsonl': OF_DATA,
  'year-csv': OF_DATA,
  'data-package': [...OF_DATA, 'title', 'description', 'publisher', 'language', 'words'],
  manifest: ['title', 'description', 'language', 'theme'],
  opensearch: ['title', 'description', 'language', 'words', 'baseUrl'],
  'redirect-list': ['baseUrl', 'headers'],
  headers: ['baseUrl'],
  nginx: ['baseUrl'],
  redirect: ['baseUrl', 'language', 'links'],
  sitemap: ['baseUrl'],
  'sitemap-index': ['baseUrl'],
  robots: ['baseUrl'],
  asset: [],
};

/** Digits of a fingerprint for what all files of a kind depend on; the others are for what the one file shows. */
export const BASE = 8;

/** Makes fingerprints for the files of a site. */
export function signerOf(site: Site, inputs: PlanInputs): Sign {
  const bases = new Map<SpecKind, Digest>();
  return (kind, shown) => {
    const base = bases.get(kind) ?? baseOf(kind, site, inputs);
    bases.set(kind, base);
    return digest(JSON.stringify(shown), base.slice(0, BASE));
  };
}

function baseOf(kind: SpecKind, site: Site, inputs: PlanInputs): Digest {
  const { generator, templateDigests } = inputs;
  const template = templateDigests[kind] ?? templateDigests['*'] ?? '';
  if (!isPlain(kind))
    return digestOf([
      generator,
      kind,
      template,
      site.settings,
      site.stylesheet,
      site.logo,
      site.navigation,
      site.search,
      site.assets.get('focus.js'),
    ]);
  return digestOf([generator, kind, template, SETTINGS_TAKEN[kind].map(key => site.settings[key])]);
}

/** What whole kinds of files depend on, by name: `settings.title`, `templates.article`, with the digest of each. */
export function inputsOf(
  site: Site,
  { generator, templateDigests }: PlanInputs,
): Readonly<Record<string, string>> {
  const { settings, stylesheet, logo, navigation, search } = site;
  const named = (prefix: string, values: object) =>
    Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value] as const);
  const all = [
    ['program', generator] as const,
    ...named('templates', templateDigests),
    ...named('settings', settings),
    ...named('layout', { stylesheet, logo, navigation, search, script: site.assets.get('focus.js') }),
  ];
  return Object.fromEntries(all.map(([name, value]) => [name, digestOf(value ?? null).slice(0, BASE)]));
}

/** The names among those of `inputsOf` that a kind of file depends on. */
export function dependsOn(kind: SpecKind, name: string): boolean {
  const [group = '', key = ''] = name.split('.');
  if (group === 'program') return true;
  if (group === 'templates') return key === kind || key === '*';
  if (!isPlain(kind)) return true;
  return group === 'settings' && SETTINGS_TAKEN[kind].some(taken => taken === key);
}

function isPlain(kind: SpecKind): kind is PlainSpec['kind'] {
  return Object.hasOwn(SETTINGS_TAKEN, kind);
}

/** What a page shows of a group that it links to. */
export function groupKey(group: SiteGroup): string {
  return `${group.path}\t${group.label}\t${group.parent?.label ?? ''}`;
}

/** Digits of a mark: it tells one state of a group from another, not one group from all others. */
const MARK = 16;

/** Digits that stand for what a page shows of a group, and for its district's code: made once for each group. */
export function groupMarker(): (group: SiteGroup) => string {
  const marks = new Map<SiteGroup, string>();
  return group => {
    const known = marks.get(group);
    if (known !== undefined) return known;
    const mark = digest(`${groupKey(group)}\t${group.district?.code ?? ''}`).slice(0, MARK);
    marks.set(group, mark);
    return mark;
  };
}

/** What a page shows of a number of articles. */
export function tallyKey({ group, count }: Tally): string {
  return `${groupKey(group)}\t${count}`;
}

/** What a page shows of a breakdown. */
export function breakdownKey({ axis, tallies, more }: Breakdown): readonly (string | number)[] {
  return [axis, more, ...tallies.map(tallyKey)];
}

/** The district and topic groups of an article, each once: in the order of its fields. */
export function filedUnder(site: Site, entry: ArticleEntry): readonly SiteGroup[] {
  const districts = entry.district.map(name => site.districtNamed.get(name));
  const topics = entry.topics.map(topic => site.topicWith.get(topic));
  return [...new Set([...districts, ...topics])].filter(group => group !== undefined);
}

/** The people of an article, each once: reporters, correspondents, photographers. */
export function peopleOf(site: Site, entry: ArticleEntry): readonly SiteGroup[] {
  const names = [...entry.reporter, ...entry.correspondent, ...entry.photographer];
  const people = names.map(name => site.personNamed.get(name.normalize('NFC')));
  return [...new Set(people)].filter(group => group !== undefined);
}
