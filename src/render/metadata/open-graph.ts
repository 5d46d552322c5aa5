/** Open Graph (ogp.me): how a page looks where its address is shared. */
import { absolute } from '../view/context.ts';
import type { MetaTag } from '../views/metadata.ts';
import type { ArticleFacts } from './article.ts';
import type { FramedPage } from './page.ts';

/** As Open Graph writes a language: with a country. */
function localeOf(language: string): string {
  return language === 'en' ? 'en_US' : language.replaceAll('-', '_');
}

/** The tags of a page; `article` where it is an article’s. */
export function openGraph({ context, frame }: FramedPage, article: ArticleFacts | null): readonly MetaTag[] {
  const { site } = context;
  const { title, language } = site.settings;
  const picture = site.assets.get('icon-512.png');
  const tags: (readonly [property: string, content: string])[] = [
    ['og:type', article === null ? 'website' : 'article'],
    ['og:title', frame.title || title],
    ['og:description', frame.description],
    ['og:url', frame.canonical],
    ['og:site_name', title],
    ['og:locale', localeOf(article?.language ?? language)],
    ['og:image', picture === undefined ? '' : absolute(site, picture)],
    ...(picture === undefined ? [] : SIZE),
    ...(article === null ? [] : articleTags(article, context)),
  ];
  const given = tags
    .filter(([, content]) => content !== '')
    .map(([property, content]) => ({ property, content }));
  return [...given, { name: 'twitter:card', content: 'summary' }];
}

const SIZE = [
  ['og:image:width', '512'],
  ['og:image:height', '512'],
] as const;

type Property = readonly [property: string, content: string];

/** An author is told by the address of a page (ogp.me, `profile`); who has none is told of elsewhere. */
function articleTags(article: ArticleFacts, { site }: FramedPage['context']): readonly Property[] {
  const { published, modified, section, keywords, writers } = article;
  const authors = writers.flatMap(({ path }) => (path === null ? [] : [absolute(site, path)]));
  return [
    ['article:published_time', published],
    ['article:modified_time', modified],
    ['article:section', section],
    ...authors.map((author): Property => ['article:author', author]),
    ...keywords.map((keyword): Property => ['article:tag', keyword]),
  ];
}
