import { articlePath, formatArticle, formatTidy } from '../content/format.ts';
import { type FieldValue, mergeArticle } from '../content/merge.ts';
import { oneLine } from '../content/text.ts';
import { tidyArticle } from '../content/tidy.ts';
import { digestOf } from '../digest.ts';
import type { ArticleId } from '../ids.ts';
import { articleDeleted, mergeConflict, unreadableHeadline } from '../problems/import.ts';
import type {
  AnnotatedArticle,
  Article,
  ArticleRecord,
  ContentFile,
  Problem,
  StoredArticle,
} from '../types.ts';
import type { Assigned, KnownPage } from './ids.ts';

/** What became of an article. */
export interface Outcome {
  readonly id: ArticleId;
  readonly file: string;
  readonly title: string;
  /** `moved`: filed under another day, its old address kept as an alias. `deleted`: by hand, and left so. */
  readonly change: 'new' | 'changed' | 'unchanged' | 'moved' | 'deleted';
}

/** What is to be done with one article. */
export interface Settled {
  readonly outcome: Outcome;
  readonly record: ArticleRecord;
  /** Null where the file may stand as it is. */
  readonly file: ContentFile | null;
  /** Path of the file that it takes the place of. */
  readonly replaced: string | null;
  readonly problems: readonly Problem[];
}

/** Merges a found article into the one that stands, makes a new file, or leaves a deleted one deleted. */
export function settle(
  { cutting, facts, flags, ...found }: AnnotatedArticle,
  known: KnownPage,
  { id, was }: Assigned,
): Settled {
  const file = articlePath(id);
  const article = titled(tidyArticle(found.article));
  const before = known.record?.articles.find(each => each.id === was);
  const standing = was === null ? undefined : known.standing.get(was);
  const record: ArticleRecord = { id, source: article.source, facts, flags, written: article };
  const line = cutting.headline.lines[0]?.from;
  const place = { file: known.record?.file ?? file, ...(line !== undefined && { line }) };
  const settled = { record, file: null, replaced: null, problems: [] };
  const outcome = { id, file, title: ownCopy(article.title) };
  if (standing !== undefined) {
    const merged = mergeInto(standing, writtenBefore(standing, known) ?? article, { id, article });
    const change = merged.replaced !== null ? 'moved' : merged.file === null ? 'unchanged' : 'changed';
    return { ...settled, ...merged, outcome: { ...outcome, change } };
  }
  if (before === undefined) {
    const problems = oneLine(found.article.title) === '' ? [unreadableHeadline({ file }, UNTITLED)] : [];
    return { ...settled, problems, file: formatTidy(id, article), outcome: { ...outcome, change: 'new' } };
  }
  return { ...settled, problems: [articleDeleted(place, file)], outcome: { ...outcome, change: 'deleted' } };
}

/** The same text by itself: a piece cut out of a page text keeps all of it in memory for as long as it is told of. */
function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** What the trade prints above a text that has no headline. */
const UNTITLED = '无题';

/** No file can be read without a title: one stands for a headline of nothing but characters that can't be seen. */
function titled(article: Article): Article {
  return article.title === '' ? { ...article, title: UNTITLED } : article;
}

/** The article as import last wrote it; of a file that was renamed, under its old name; null where no record has it. */
function writtenBefore({ id, source }: StoredArticle, { record, standing }: KnownPage): Article | null {
  const renamed = (each: ArticleRecord): boolean =>
    !standing.has(each.id) && digestOf(each.source) === digestOf(source);
  const articles = record?.articles ?? [];
  return (articles.find(each => each.id === id) ?? articles.find(renamed))?.written ?? null;
}

function mergeInto(
  { id: was, file, ...standing }: StoredArticle,
  written: Article,
  found: { readonly id: ArticleId; readonly article: Article },
): Pick<Settled, 'file' | 'replaced' | 'problems'> {
  const { article, conflicts, changed } = mergeArticle(written, standing, found.article);
  const problems = conflicts.map(conflict => {
    const values = { standing: shown(conflict.hand), found: shown(conflict.found) };
    return mergeConflict({ file }, conflict.field, values);
  });
  if (found.id === was) {
    return { file: changed ? formatArticle(was, article) : null, replaced: null, problems };
  }
  const moved = { ...article, aliases: [...article.aliases, `/${was}/`] };
  return { file: formatArticle(found.id, moved), replaced: file, problems };
}

/** Longest value shown in a message, in characters. */
const SHOWN = 60;

function shown(value: FieldValue): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const characters = Array.from(text.slice(0, 2 * SHOWN + 2));
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text;
}
