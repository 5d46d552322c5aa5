/** The structured data of a page: what it is, and the way to it. */
import type {
  Thing as Anything,
  BreadcrumbList,
  CollectionPage,
  Graph,
  ListItem,
  PublicationIssue,
} from 'schema-dts';
import { addressOf } from '../../plan/paths.ts';
import { articlePath } from '../../plan/planner.ts';
import type { IssueSpec, Site } from '../../plan/specs.ts';
import type { ArticleEntry } from '../../types.ts';
import { paperOf } from '../data/article.ts';
import { displayText } from '../display.ts';
import { absolute } from '../view/context.ts';
import type { ArticleFacts } from './article.ts';
import { datasetThing } from './dataset.ts';
import { newsArticle } from './news-article.ts';
import type { FramedPage } from './page.ts';
import { memberOf } from './people.ts';
import {
  contributorThing,
  issueThing,
  keeperThing,
  periodicalThing,
  placeThing,
  siteThing,
  type Thing,
  topicThing,
} from './things.ts';

/** The graph of a page. */
export function graphOf(page: FramedPage, article: ArticleFacts | null): Graph {
  const crumbs = breadcrumbs(page);
  const things = thingsOf(page, article);
  return { '@context': 'https://schema.org', '@graph': crumbs === null ? things : [...things, crumbs] };
}

function thingsOf(page: FramedPage, article: ArticleFacts | null): readonly Anything[] {
  const { context, spec } = page;
  switch (spec.kind) {
    case 'home':
      return homeThings(page);
    case 'article':
      return article === null ? [] : [newsArticle(context, spec, article)];
    case 'issue':
      return [issuePage(page, spec)];
    case 'data':
      return [datasetThing(page, spec)];
    case 'group':
      return [{ ...collection(page, spec.newest, spec.group.entries.length), ...subjectOf(page) }];
    case 'list':
      return [{ ...collection(page, spec.entries, spec.total), ...subjectOf(page) }];
    case 'about':
      return [{ ...pageThing(page), '@type': 'AboutPage' }];
    case 'own':
      return [{ ...pageThing(page), '@type': 'WebPage' }];
    default:
      return [{ ...pageThing(page), '@type': 'CollectionPage' }];
  }
}

function homeThings({ context }: FramedPage): readonly Anything[] {
  const { site } = context;
  const { description, publisher, title, language, paper, baseUrl } = site.settings;
  const periodical = periodicalThing(site, paper);
  const whole = {
    ...siteThing(site),
    ...(description === '' ? {} : { description }),
    inLanguage: language,
    ...searchAction(site),
    publisher: keeperThing(site, publisher || title, baseUrl),
    ...(periodical === null ? {} : { about: periodical }),
  };
  return periodical === null ? [whole] : [whole, periodical];
}

/** How the site is searched; schema.org has no type for the name that stands for what is typed. */
function searchAction({ search, settings: { baseUrl } }: Site) {
  if (search === null) return {};
  const target = {
    '@type': 'EntryPoint' as const,
    urlTemplate: `${baseUrl}${addressOf(search)}?q={search_term_string}`,
  };
  const action = {
    '@type': 'SearchAction' as const,
    target,
    'query-input': 'required name=search_term_string',
  };
  return { potentialAction: action };
}

function pageThing({ context, frame }: FramedPage) {
  const { canonical, title, description } = frame;
  return {
    '@id': canonical,
    url: canonical,
    name: title,
    ...(description === '' ? {} : { description }),
    inLanguage: context.site.settings.language,
    isPartOf: siteThing(context.site),
  };
}

/** A page of articles, with those on it. */
function collection(
  page: FramedPage,
  entries: readonly ArticleEntry[],
  total: number,
): Thing<CollectionPage> {
  const { site } = page.context;
  const items = entries.map(
    (entry, place): Thing<ListItem> => ({
      '@type': 'ListItem',
      position: place + 1,
      url: absolute(site, articlePath(entry)),
    }),
  );
  return {
    ...pageThing(page),
    '@type': 'CollectionPage',
    mainEntity: { '@type': 'ItemList', numberOfItems: total, itemListElement: items },
  };
}

/** What the articles of a group have in common. */
function subjectOf({ context, spec }: FramedPage): Pick<Thing<CollectionPage>, 'about'> {
  if (spec.kind !== 'group' && spec.kind !== 'list') return {};
  const { site } = context;
  const { group } = spec;
  switch (group.axis) {
    case 'district':
      return { about: placeThing(site, group) };
    case 'topic':
      return { about: topicThing(site, group) };
    case 'district-topic':
      return { about: [...(group.parent ? [placeThing(site, group.parent)] : []), topicThing(site, group)] };
    case 'person':
      return { about: contributorThing(context, memberOf(group)) };
    case 'series':
      return {
        about: {
          '@type': 'CreativeWorkSeries',
          name: displayText(group.label),
          url: absolute(site, group.path),
        },
      };
    case 'unplaced':
      return {};
  }
}

function issuePage(page: FramedPage, { date, entries }: IssueSpec): Thing<PublicationIssue> {
  const { context, frame } = page;
  const { site } = context;
  const papers = new Set(entries.map(entry => paperOf(site, entry)));
  const [paper = ''] = papers.size === 1 ? papers : [];
  return {
    ...issueThing(site, date, paper),
    name: frame.title,
    mainEntityOfPage: frame.canonical,
    hasPart: entries.map(entry => ({
      '@type': 'NewsArticle',
      '@id': `${absolute(site, articlePath(entry))}#article`,
      headline: displayText(entry.title),
    })),
  };
}

/** A page has one address, however links to it end. */
const INDEX = /index\.html$/;

/** From the home page to this one; null on the home page, which has no way to it. */
function breadcrumbs({ frame }: FramedPage): Thing<BreadcrumbList> | null {
  const { crumbs, canonical, title } = frame;
  if (crumbs.length === 0) return null;
  const way = [
    ...crumbs.map(({ label, href }) => ({ label, url: new URL(href.replace(INDEX, ''), canonical).href })),
    { label: title, url: canonical },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ label, url }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: label,
      item: url,
    })),
  };
}
