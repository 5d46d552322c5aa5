import type { ArticleId } from '../ids.ts';
import type { Article, ArticleFields, ContentFile, Correction, SourceRef } from '../types.ts';
import { spansText } from './spans.ts';
import { tidyArticle } from './tidy.ts';
import { yamlList, yamlText } from './yaml-text.ts';

/** Editors that know the YAML language server check the file as it is typed. From content/articles/YYYY/MM/DD/. */
const SCHEMA_LINE = '# yaml-language-server: $schema=../../../../schema/article.schema.json';

/** How each field is written, in the order of writing; the empty string: not written. */
const WRITERS: { readonly [Field in keyof ArticleFields]-?: (article: Article) => string } = {
  title: ({ title }) => yamlText(title),
  date: ({ date }) => yamlText(date),
  district: ({ district }) => (district.length === 1 ? district.map(yamlText).join() : listOf(district)),
  reporter: ({ reporter }) => listOf(reporter),
  topics: ({ topics }) => listOf(topics),
  kicker: ({ kicker }) => textOf(kicker),
  subtitle: ({ subtitle }) => textOf(subtitle),
  series: ({ series }) => textOf(series),
  correspondent: ({ correspondent }) => listOf(correspondent),
  agency: ({ agency }) => textOf(agency),
  photographer: ({ photographer }) => listOf(photographer),
  byline: ({ byline }) => textOf(byline),
  page: ({ page }) => textOf(page),
  section: ({ section }) => textOf(section),
  order: ({ order }) => (order === undefined ? '' : String(order)),
  dateSource: ({ dateSource }) => textOf(dateSource),
  places: ({ places }) => listOf(places),
  summary: ({ summary }) => textOf(summary),
  source: ({ source }) => (source.length === 1 ? source.map(sourceOf).join() : listOf(source, sourceOf)),
  corrections: ({ corrections }) => listOf(corrections, correctionOf),
  draft: ({ draft }) => (draft ? 'true' : ''),
  aliases: ({ aliases }) => listOf(aliases),
};

const FIELDS = Object.entries(WRITERS);

/** Path of the article with this id, below the archive's root. */
export function articlePath(id: ArticleId): string {
  return `content/articles/${id}.md`;
}

/** The article as a file: front matter, then the body. What a file can't hold is tidied first, as {@link tidyArticle} says. */
export function formatArticle(id: ArticleId, article: Article): ContentFile {
  return formatTidy(id, tidyArticle(article));
}

/** As `formatArticle`, of an article that is tidy already. */
export function formatTidy(id: ArticleId, tidy: Article): ContentFile {
  let fields = '';
  for (const [field, write] of FIELDS) {
    const value = write(tidy);
    if (value !== '') fields += `${field}: ${value}\n`;
  }
  const body = tidy.body === '' ? '' : `\n${tidy.body}\n`;
  return { path: articlePath(id), text: `---\n${SCHEMA_LINE}\n${fields}---\n${body}` };
}

function textOf(text: string | undefined): string {
  return text === undefined ? '' : yamlText(text);
}

function listOf<Item>(
  items: readonly Item[],
  write: (item: Item) => string = item => yamlText(String(item)),
): string {
  return items.length === 0 ? '' : yamlList(items.map(write));
}

function sourceOf({ page, lines }: SourceRef): string {
  const spans = lines.length === 0 ? '' : `, lines: ${yamlText(spansText(lines))}`;
  return `{ page: ${yamlText(page)}${spans} }`;
}

function correctionOf({ date, text }: Correction): string {
  return `{ date: ${yamlText(date)}, text: ${yamlText(text)} }`;
}
