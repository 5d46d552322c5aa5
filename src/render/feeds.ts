/** Feeds: Atom (RFC 4287) and JSON Feed 1.1, of the newest articles with what a list shows of them. */
import { stringsOf } from '../../templates/i18n/index.ts';
import type { IsoDate } from '../ids.ts';
import { filedUnder, peopleOf } from '../plan/fingerprint.ts';
import { lastChange } from '../plan/machine.ts';
import { files } from '../plan/paths.ts';
import { articlePath } from '../plan/planner.ts';
import type { FeedSpec, Site } from '../plan/specs.ts';
import type { ArticleEntry } from '../types.ts';
import { displayText } from './display.ts';
import { midnightIn } from './instant.ts';
import { absolute, headingOf } from './view/context.ts';
import { element, escapeXml } from './xml.ts';

/** What either feed says of itself. */
interface Channel {
  readonly title: string;
  readonly description: string;
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  readonly author: string;
  /** A square picture and a small one; null where the site has none. */
  readonly icons: { readonly large: string; readonly small: string } | null;
  readonly updated: string;
  readonly items: readonly Item[];
}

/** Somebody who signs, with the address of their page. */
interface Author {
  readonly name: string;
  readonly url: string;
}

/** What either feed says of an article. */
interface Item {
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly Author[];
  readonly tags: readonly string[];
}

/** Of a feed with no article: a feed must have a date, and the day of the build would make the same archive differ. */
const NEVER = '1970-01-01T00:00:00Z';

function channelOf(site: Site, { group, feeds, entries }: FeedSpec): Channel {
  const { title, publisher, paper, timeZone } = site.settings;
  const words = stringsOf(site.settings);
  const midnight = midnightIn(timeZone);
  const name = group && headingOf(group, words);
  const changes = entries.map(lastChange).sort();
  const newest: IsoDate | undefined = changes.at(-1);
  return {
    title: name === null ? title : words.feeds.group(title, name),
    description: name === null ? site.settings.description : '',
    home: absolute(site, group?.path ?? files.home),
    atom: absolute(site, feeds.atom),
    json: absolute(site, feeds.json),
    // A feed must have an author, and an author a name (RFC 4287, 4.1.1 and 3.2.1).
    author: publisher || paper || title,
    icons: iconsOf(site),
    updated: newest === undefined ? NEVER : midnight(newest),
    items: entries.map(entry => itemOf(site, entry, midnight)),
  };
}

function itemOf(site: Site, entry: ArticleEntry, midnight: (date: IsoDate) => string): Item {
  return {
    title: displayText(entry.title),
    url: absolute(site, articlePath(entry)),
    summary: displayText(entry.excerpt),
    published: midnight(entry.date),
    updated: midnight(lastChange(entry)),
    authors: peopleOf(site, entry).map(person => ({ name: person.label, url: absolute(site, person.path) })),
    tags: filedUnder(site, entry).map(group => group.label),
  };
}

function iconsOf(site: Site): Channel['icons'] {
  const [large, small] = [site.assets.get('icon-512.png'), site.assets.get('icon-180.png')];
  return large && small ? { large: absolute(site, large), small: absolute(site, small) } : null;
}

/** An Atom feed. */
export function atomFeed(site: Site, spec: FeedSpec): string {
  const channel = channelOf(site, spec);
  const entries = channel.items.map(atomEntry);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.settings.language}">
${element('  ', 'title', channel.title) || '  <title/>\n'}${element('  ', 'subtitle', channel.description)}${element('  ', 'id', channel.atom)}  <link rel="self" type="application/atom+xml" href="${escapeXml(channel.atom)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(channel.home)}"/>
${element('  ', 'updated', channel.updated)}${atomPerson({ name: channel.author, url: '' }, '  ')}${element('  ', 'icon', channel.icons?.small ?? '')}${element('  ', 'rights', site.settings.licence)}${entries.join('')}</feed>
`;
}

function atomEntry(item: Item): string {
  const { title, url, summary, published, updated, authors, tags } = item;
  const lines = [
    element('    ', 'title', title) || '    <title/>\n',
    element('    ', 'id', url),
    `    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>\n`,
    element('    ', 'published', published),
    element('    ', 'updated', updated),
    ...authors.map(author => atomPerson(author, '    ')),
    ...tags.map(tag => `    <category term="${escapeXml(tag)}"/>\n`),
    element('    ', 'summary', summary),
  ];
  return `  <entry>\n${lines.join('')}  </entry>\n`;
}

function atomPerson({ name, url }: Author, indent: string): string {
  const uri = element('', 'uri', url).trim();
  return `${indent}<author><name>${escapeXml(name)}</name>${uri}</author>\n`;
}

/** A JSON Feed. */
export function jsonFeed(site: Site, spec: FeedSpec): string {
  const channel = channelOf(site, spec);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    home_page_url: channel.home,
    feed_url: channel.json,
    ...(channel.description === '' ? {} : { description: channel.description }),
    ...(channel.icons === null ? {} : { icon: channel.icons.large, favicon: channel.icons.small }),
    authors: [{ name: channel.author }],
    language: site.settings.language,
    items: channel.items.map(jsonItem),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function jsonItem(item: Item): object {
  const { title, url, summary, published, updated, authors, tags } = item;
  return {
    id: url,
    url,
    title,
    content_text: summary,
    date_published: published,
    date_modified: updated,
    ...(authors.length === 0 ? {} : { authors }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}
