/** An article as structured data: what Google asks of a NewsArticle (developers.google.com, Article), and more. */
import type { CorrectionComment, CreativeWorkSeries, NewsArticle } from 'schema-dts';
import type { ArticleSpec, Site } from '../../plan/specs.ts';
import type { ArticleEntry } from '../../types.ts';
import { displayText } from '../display.ts';
import { absolute, type PageContext } from '../view/context.ts';
import type { ArticleFacts } from './article.ts';
import {
  contributorThing,
  issueThing,
  keeperThing,
  placeThing,
  publisherThing,
  type Thing,
  topicThing,
} from './things.ts';

/** Characters of a headline at most: search engines cut or drop longer ones. */
const HEADLINE = 110;

/** The article of a page. There is no `image`: a photo that is not held has no address, and a logo is no photo. */
export function newsArticle(
  context: PageContext,
  { entry }: ArticleSpec,
  facts: ArticleFacts,
): Thing<NewsArticle> {
  const { site } = context;
  const { url, description, published, modified, language, paper, json, keywords } = facts;
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    ...headlines(facts),
    ...(description === '' ? {} : { description }),
    datePublished: published,
    dateModified: modified,
    inLanguage: language,
    isAccessibleForFree: true,
    ...credits(context, entry, facts),
    publisher: publisherThing(site, paper),
    isPartOf: wholesOf(site, entry, facts),
    ...(facts.page === '' ? {} : { pagination: facts.page, pageStart: facts.page }),
    ...(facts.section === '' ? {} : { articleSection: facts.section }),
    ...subjects(site, entry, facts),
    ...(keywords.length === 0 ? {} : { keywords: [...keywords] }),
    ...corrections(entry),
    ...rights(site),
    encoding: { '@type': 'MediaObject', contentUrl: json, encodingFormat: 'application/json' },
  };
}

function headlines({
  title,
  subtitle,
}: ArticleFacts): Pick<Thing<NewsArticle>, 'headline' | 'name' | 'alternativeHeadline'> {
  const characters = [...title];
  const cut = characters.length > HEADLINE;
  return {
    headline: cut ? `${characters.slice(0, HEADLINE - 1).join('')}…` : title,
    ...(cut ? { name: title } : {}),
    ...(subtitle === '' ? {} : { alternativeHeadline: subtitle }),
  };
}

type Credits = Pick<Thing<NewsArticle>, 'author' | 'contributor' | 'creditText'>;

/** Every article has an author: where nobody signs, the agency, else the newspaper, else who publishes the site. */
function credits(
  context: PageContext,
  entry: ArticleEntry,
  { writers, others, paper }: ArticleFacts,
): Credits {
  const { site } = context;
  const { publisher, title, baseUrl } = site.settings;
  const agency = entry.agency ? ({ '@type': 'Organization', name: entry.agency } as const) : null;
  const unsigned =
    agency ?? (paper === '' ? keeperThing(site, publisher || title, baseUrl) : publisherThing(site, paper));
  const signed = writers.map(writer => contributorThing(context, writer));
  return {
    author: signed.length > 0 ? signed : [unsigned],
    ...(others.length === 0 ? {} : { contributor: others.map(other => contributorThing(context, other)) }),
    ...(entry.byline ? { creditText: displayText(entry.byline) } : {}),
  };
}

function wholesOf(
  site: Site,
  entry: ArticleEntry,
  { paper, series }: ArticleFacts,
): NonNullable<Thing<NewsArticle>['isPartOf']> {
  const issue = issueThing(site, entry.date, paper);
  if (series === '') return issue;
  const path = site.seriesNamed.get((entry.series ?? '').normalize('NFC'))?.path;
  const url = path === undefined ? {} : { url: absolute(site, path) };
  const whole: Thing<CreativeWorkSeries> = { '@type': 'CreativeWorkSeries', name: series, ...url };
  return [issue, whole];
}

function subjects(
  site: Site,
  entry: ArticleEntry,
  { districts, topics }: ArticleFacts,
): Pick<Thing<NewsArticle>, 'about' | 'mentions'> {
  const about = [
    ...districts.map(group => placeThing(site, group)),
    ...topics.map(group => topicThing(site, group)),
  ];
  const places = entry.places.map(name => ({ '@type': 'Place', name: displayText(name) }) as const);
  return { ...(about.length === 0 ? {} : { about }), ...(places.length === 0 ? {} : { mentions: places }) };
}

function corrections({ corrections }: ArticleEntry): { readonly correction?: Thing<CorrectionComment>[] } {
  if (corrections.length === 0) return {};
  return {
    correction: corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text: displayText(text),
    })),
  };
}

function rights({ settings: { licence } }: Site): Pick<Thing<NewsArticle>, 'license' | 'copyrightNotice'> {
  if (licence === '') return {};
  return /^https?:\/\/\S+$/.test(licence) ? { license: licence } : { copyrightNotice: licence };
}
