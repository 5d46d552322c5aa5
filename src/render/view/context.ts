/** What the makers of views work with: the site, its words, and links from one page. */
import { type Strings, stringsOf } from '../../../templates/i18n/index.ts';
import type { SitePath } from '../../ids.ts';
import { addressOf, files, hrefBetween, rootFrom } from '../../plan/paths.ts';
import type { HtmlSpec, Site, SiteGroup } from '../../plan/specs.ts';
import { displayText } from '../display.ts';

/** Of one page. */
export interface PageContext {
  readonly site: Site;
  readonly words: Strings;
  readonly path: SitePath;
  /** The way to the site's root. */
  readonly root: string;
  /** The link to a file of the site. */
  href(to: SitePath): string;
}

/** The page for addresses that lead nowhere is shown at any depth: its links begin at the site's root. */
export function pageContext(site: Site, { path }: Pick<HtmlSpec, 'path'>): PageContext {
  const words = stringsOf(site.settings);
  if (path !== files.notFound) {
    const { links } = site.settings;
    return { site, words, path, root: rootFrom(path), href: remembered(to => hrefBetween(path, to, links)) };
  }
  const root = new URL(site.settings.baseUrl).pathname;
  return { site, words, path, root, href: to => root + addressOf(to) };
}

/** The cards of a list lead to the same few districts, topics and people. */
function remembered(hrefTo: (to: SitePath) => string): (to: SitePath) => string {
  const known = new Map<SitePath, string>();
  return to => {
    const href = known.get(to) ?? hrefTo(to);
    known.set(to, href);
    return href;
  };
}

/** The absolute address of a file of the site. */
export function absolute(site: Site, path: SitePath): string {
  return site.settings.baseUrl + addressOf(path);
}

/** What to call a group where it stands alone. */
export function headingOf(group: SiteGroup, words: Strings): string {
  if (group.axis === 'unplaced') return words.group.unplaced;
  const label = displayText(group.label);
  return group.parent === null ? label : `${group.parent.label} · ${label}`;
}
