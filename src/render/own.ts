/** The pages of the owner: the data they are given, and their templates rendered. */

import type { SitePath } from '../ids.ts';
import { yearTallies } from '../plan/dates.ts';
import { pathOfLink } from '../plan/own.ts';
import { addressOf, files, folders, hrefBetween, pageOf } from '../plan/paths.ts';
import type { Site, SiteGroup } from '../plan/specs.ts';
import type { OwnSpec } from '../plan/specs-own.ts';
import type { ArticleEntry, LinkForm } from '../types.ts';
import { renderTemplates, type TemplateFault } from './eleventy.ts';
import { cardOf } from './view/card.ts';
import { headingOf, type PageContext, pageContext } from './view/context.ts';

/** Pages of the owner rendered, without the layout around them; and those whose templates are at fault. */
export interface RenderedOwn {
  readonly html: ReadonlyMap<SitePath, string>;
  readonly faults: readonly (TemplateFault & { readonly file: string })[];
}

/** Renders the templates of pages. */
export async function renderOwn(site: Site, specs: readonly OwnSpec[]): Promise<RenderedOwn> {
  const pages = specs.map(spec => ({
    path: spec.path,
    template: spec.page.template,
    data: { ...spec.page.fields, ...archiveData(site, spec) },
  }));
  const { contents, faults } = await renderTemplates(pages);
  const html = new Map(
    specs.flatMap(({ path }) => {
      const found = contents.get(path);
      return found === undefined
        ? []
        : [[path, withRelativeLinks(found, { path, form: site.settings.links })] as const];
    }),
  );
  const files = new Map(specs.map(({ path, page }) => [path, page.file]));
  return { html, faults: faults.map(fault => ({ ...fault, file: files.get(fault.path) ?? '' })) };
}

/** Links from the site's root made links from the page: the site works under any folder. */
function withRelativeLinks(
  html: string,
  { path: from, form }: { readonly path: SitePath; readonly form: LinkForm },
): string {
  return html.replace(/(\s(?:href|src)=")(\/(?!\/)[^"]*)"/g, (whole, attribute: string, address: string) => {
    const path = pathOfLink(address);
    const mark = /[?#].*$/s.exec(address)?.[0] ?? '';
    return path === null ? whole : `${attribute}${hrefBetween(from, path, form)}${mark}"`;
  });
}

/** A group as pages see it. */
interface GroupData {
  readonly name: string;
  readonly count: number;
  readonly href: string;
}

/** What every page of the owner is given; docs/customising.md lists it. Nothing in it is undefined. */
export function archiveData(site: Site, spec: Pick<OwnSpec, 'path'>): Readonly<Record<string, unknown>> {
  const context = pageContext(site, spec);
  const { entries, days, people } = site.index;
  const { title, description, paper, publisher, language, baseUrl, licence, contact } = site.settings;
  return {
    site: { title, description, paper, publisher, language, baseUrl, licence, contact },
    archive: {
      counts: {
        articles: entries.length,
        issues: days.length,
        districts: site.districts.filter(group => group.axis === 'district').length,
        topics: site.topics.length,
        people: people.length,
        series: site.series.length,
      },
      from: days.at(-1)?.key ?? '',
      to: days[0]?.key ?? '',
      districts: groupsData(context, site.districts),
      topics: groupsData(context, site.topics),
      series: groupsData(context, site.series),
      years: yearTallies(entries).map(({ year, count, path }) => ({ year, count, href: context.href(path) })),
      newest: entries.slice(0, site.settings.lists.newest).map(entry => cardData(context, entry)),
      links: linksData(context),
    },
    url: site.settings.baseUrl + addressOf(spec.path),
  };
}

function groupsData(context: PageContext, groups: readonly SiteGroup[]): readonly GroupData[] {
  return groups.map(group => ({
    name: headingOf(group, context.words),
    count: group.entries.length,
    href: context.href(group.path),
  }));
}

/** A card with every field there, empty where the article has none. */
function cardData(context: PageContext, entry: ArticleEntry): Readonly<Record<string, unknown>> {
  const { href, title, kicker, subtitle, date, excerpt, ...links } = cardOf(context, entry);
  const none = { label: '', href: '' };
  return {
    href,
    title,
    kicker: kicker ?? '',
    subtitle: subtitle ?? '',
    date,
    day: context.words.dates.day(date),
    excerpt,
    districts: links.districts,
    topics: links.topics,
    people: links.people.map(({ label, href: to }) => ({ label, href: to })),
    series: links.series ?? none,
  };
}

function linksData({ href }: PageContext): Readonly<Record<string, string>> {
  const names = ['dates', 'districts', 'topics', 'people', 'series', 'about', 'data'] as const;
  const places = names.map(name => [name, href(pageOf(folders[name]))] as const);
  return { home: href(files.home), ...Object.fromEntries(places) };
}
