import type { Article } from '../types.ts';
import { oneLine, tidyBody } from './text.ts';

/**
 * The article as a file can hold it, and as reading the file gives it back: fields on one line, trimmed, without
 * characters that can't be seen; lists without empty and repeated values; empty optional fields left out; the body
 * with line feeds, without blank lines at either end. Import keeps this form as what it last wrote.
 */
export function tidyArticle(article: Article): Article {
  const { corrections, source, draft, body, date } = article;
  return {
    title: oneLine(article.title),
    date,
    district: tidyList(article.district),
    reporter: tidyList(article.reporter),
    topics: [...new Set(article.topics)],
    ...tidyTexts(article),
    correspondent: tidyList(article.correspondent),
    photographer: tidyList(article.photographer),
    ...(isOrder(article.order) ? { order: article.order } : {}),
    ...(article.dateSource === undefined ? {} : { dateSource: article.dateSource }),
    places: tidyList(article.places),
    source: source.map(({ page, lines }) => ({ page, lines })),
    corrections: corrections.map(({ date: day, text }) => ({ date: day, text: oneLine(text) })),
    draft,
    aliases: tidyList(article.aliases),
    body: tidyBody(body),
  };
}

/** The highest place on a page that the format takes. */
export const HIGHEST_ORDER = 999_999_999;

const OPTIONAL_TEXTS = [
  'kicker',
  'subtitle',
  'series',
  'agency',
  'byline',
  'page',
  'section',
  'summary',
] as const;
type OptionalTexts = { [Field in (typeof OPTIONAL_TEXTS)[number]]?: string };

function tidyTexts(article: Article): OptionalTexts {
  const texts: OptionalTexts = {};
  for (const field of OPTIONAL_TEXTS) {
    const text = oneLine(article[field] ?? '');
    if (text !== '') texts[field] = text;
  }
  return texts;
}

function tidyList(items: readonly string[]): readonly string[] {
  // Most lists of most articles are empty.
  return items.length === 0 ? items : [...new Set(items.map(oneLine).filter(item => item !== ''))];
}

function isOrder(order: number | undefined): order is number {
  return order !== undefined && Number.isInteger(order) && order >= 1 && order <= HIGHEST_ORDER;
}
