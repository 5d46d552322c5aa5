/** What of an article is searched, and under which names a query asks for it. */

/** The fields, in the order of their numbers in the files. A phrase never runs from one to another. */
export const FIELDS = ['headline', 'kicker', 'text', 'people', 'district', 'series'] as const;
export type SearchField = (typeof FIELDS)[number];

/** Number of the text's field: the long one. */
export const TEXT = FIELDS.indexOf('text');

/** What is searched, named as an article's data names it: plain text, without Markdown. */
export interface Searchable {
  readonly title: string;
  readonly subtitle?: string | null | undefined;
  readonly kicker?: string | null | undefined;
  readonly series?: string | null | undefined;
  readonly district: readonly string[];
  readonly reporter: readonly string[];
  readonly correspondent: readonly string[];
  readonly photographer: readonly string[];
  readonly text: string;
}

/** The values of each field, by its number: a subtitle counts as headline, and every name once. */
export function valuesOf(article: Searchable): readonly (readonly string[])[] {
  const { title, subtitle, kicker, series, text, district } = article;
  const people = [...article.reporter, ...article.correspondent, ...article.photographer];
  return [
    subtitle ? [title, subtitle] : [title],
    kicker ? [kicker] : [],
    [text],
    [...new Set(people)],
    district,
    series ? [series] : [],
  ];
}

/** What each field is called in a query, in Chinese and in English; the first is the one that is written. */
export const FIELD_NAMES: Readonly<Record<SearchField, readonly string[]>> = {
  headline: ['标题', '题', 'title', 'headline'],
  kicker: ['引题', '肩题', 'kicker'],
  text: ['正文', '内文', 'text', 'body'],
  people: ['记者', '作者', '通讯员', '摄影', 'people', 'reporter', 'author', 'by'],
  district: ['区县', '地区', '地点', 'district', 'place'],
  series: ['栏目', '专栏', 'series'],
};
