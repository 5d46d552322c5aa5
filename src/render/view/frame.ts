/** What the layout of every page needs. */
import type { IsoDate } from '../../ids.ts';
import { isListed } from '../../plan/kinds.ts';
import { NAVIGATION } from '../../plan/pages.ts';
import { feedPaths, files, folders, pageOf } from '../../plan/paths.ts';
import { issuePath } from '../../plan/planner.ts';
import type { HtmlSpec, SiteGroup } from '../../plan/specs.ts';
import { metadataOf } from '../metadata/index.ts';
import type { Frame, Link } from '../views.ts';
import { absolute, headingOf, type PageContext } from './context.ts';
import { searchBoxOf } from './search.ts';
import { descriptionOf, titleOf } from './title.ts';

/** The frame of a page. */
export function frameOf(context: PageContext, spec: HtmlSpec): Frame {
  const { site, root, href } = context;
  const frame = {
    settings: site.settings,
    path: spec.path,
    title: titleOf(context, spec),
    description: descriptionOf(context, spec),
    canonical: absolute(site, spec.path),
    root,
    crumbs: crumbsOf(context, spec),
    feeds: feedsOf(context, spec),
    navigation: navigationOf(context),
    stylesheet: site.stylesheet === null ? '' : href(site.stylesheet),
    indexed: isListed(spec),
    data: href(pageOf(folders.data)),
    search: searchBoxOf(context, spec),
  };
  const shown = site.logo && {
    logo: { src: href(site.logo.path), width: site.logo.width, height: site.logo.height },
  };
  return { ...frame, ...shown, metadata: metadataOf(context, spec, frame) };
}

function navigationOf({ site, words, href, path: here }: PageContext): Frame['navigation'] {
  const items = NAVIGATION.map(({ name, path }) => ({ label: words.navigation[name], path }));
  for (const { label, path, place } of site.navigation ?? []) items.splice(place - 1, 0, { label, path });
  return items.map(({ label, path }) => ({ label, href: href(path), current: path === here }));
}

function feedsOf(context: PageContext, spec: HtmlSpec): Frame['feeds'] {
  const { words, site, href } = context;
  const group = spec.kind === 'group' || spec.kind === 'list' ? spec.group : null;
  const ofGroup = group?.feeds
    ? [{ label: words.feeds.group(site.settings.title, headingOf(group, words)), ...group.feeds }]
    : [];
  const ofSite = { label: words.feeds.site(site.settings.title), ...feedPaths('') };
  return [...ofGroup, ofSite].map(({ label, atom, json }) => ({ label, atom: href(atom), json: href(json) }));
}

function crumbsOf(context: PageContext, spec: HtmlSpec): readonly Link[] {
  if (spec.kind === 'home') return [];
  const home = { label: context.words.navigation.home, href: context.href(files.home) };
  return [home, ...crumbsBelowHome(context, spec)];
}

function crumbsBelowHome(context: PageContext, spec: HtmlSpec): readonly Link[] {
  switch (spec.kind) {
    case 'article':
      return [...monthCrumbs(context, spec.entry.date), issueCrumb(context, spec.entry.date)];
    case 'issue':
      return monthCrumbs(context, spec.date);
    case 'source':
      return sourceCrumbs(context, spec.source.page.date);
    case 'source-list':
      return [sourceIndexCrumb(context)];
    case 'month':
      return [datesCrumb(context), yearCrumb(context, spec.year)];
    case 'year':
    case 'coverage':
      return [datesCrumb(context)];
    case 'coverage-year':
      return [datesCrumb(context), coverageCrumb(context)];
    case 'group':
      return aboveGroup(context, spec.group);
    case 'index':
      return spec.part === null ? [] : [indexCrumb(context, spec.axis)];
    case 'list':
      return [...aboveGroup(context, spec.group), groupCrumb(context, spec.group)];
    default:
      return [];
  }
}

function datesCrumb({ words, href }: PageContext): Link {
  return { label: words.navigation.dates, href: href(pageOf(folders.dates)) };
}

function coverageCrumb({ words, href }: PageContext): Link {
  return { label: words.coverage.heading, href: href(pageOf(folders.coverage)) };
}

function yearCrumb({ words, href }: PageContext, year: number): Link {
  return { label: words.dates.year(year), href: href(pageOf(folders.year(year))) };
}

function monthCrumbs(context: PageContext, date: IsoDate): readonly Link[] {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const label = context.words.dates.monthOfYear(month);
  return [
    datesCrumb(context),
    yearCrumb(context, year),
    { label, href: context.href(pageOf(folders.month(year, month))) },
  ];
}

function issueCrumb({ words, href, site }: PageContext, date: IsoDate): Link {
  return { label: words.dates.day(date), href: href(issuePath(site, date)) };
}

function sourceCrumbs(context: PageContext, date: IsoDate | null): readonly Link[] {
  if (date === null || !context.site.issuePaths.has(date)) return [sourceIndexCrumb(context)];
  return [...monthCrumbs(context, date), issueCrumb(context, date)];
}

function sourceIndexCrumb({ words, href }: PageContext): Link {
  return { label: words.source.all, href: href(pageOf(folders.sources)) };
}

function aboveGroup(context: PageContext, { axis, parent }: SiteGroup): readonly Link[] {
  const { words, href } = context;
  const index = (label: string, folder: string): Link => ({ label, href: href(pageOf(folder)) });
  switch (axis) {
    case 'district':
    case 'unplaced':
      return [index(words.navigation.districts, folders.districts)];
    case 'district-topic':
      return parent ? [...aboveGroup(context, parent), groupCrumb(context, parent)] : [];
    case 'topic':
      return [index(words.navigation.topics, folders.topics)];
    case 'person':
      return [index(words.navigation.people, folders.people)];
    case 'series':
      return [index(words.navigation.series, folders.series)];
  }
}

const INDEXES = { district: 'districts', topic: 'topics', person: 'people', series: 'series' } as const;

function indexCrumb({ words, href }: PageContext, axis: keyof typeof INDEXES): Link {
  return { label: words.navigation[INDEXES[axis]], href: href(pageOf(folders[INDEXES[axis]])) };
}

function groupCrumb(context: PageContext, group: SiteGroup): Link {
  return { label: headingOf(group, context.words), href: context.href(group.path) };
}
