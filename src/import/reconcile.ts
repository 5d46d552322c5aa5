/** What is found in a page against what the archive has of it: which files to write, and what to tell. */
import { articlePath, formatArticle } from '../content/format.ts';
import { type FieldValue, mergeArticle } from '../content/merge.ts';
import { formatRecord } from '../content/record.ts';
import { freeSlug, slugOf } from '../content/slug.ts';
import { tidyArticle } from '../content/tidy.ts';
import { type ArticleId, articleId, type IsoDate, type PageId } from '../ids.ts';
import { articleDeleted, articleGone, mergeConflict } from '../problems/import.ts';
import type {
  AnnotatedArticle,
  Article,
  ArticleRecord,
  ContentFile,
  CutPage,
  Fact,
  PageRecord,
  Problem,
  Staged,
  StoredArticle,
} from '../types.ts';
import { lineRuns } from './lines.ts';
import { type KnownArticle, matchArticles } from './match.ts';

/** A page as cut and annotated now. */
export interface FoundPage {
  readonly cut: CutPage;
  readonly date: Fact<IsoDate>;
  readonly articles: readonly AnnotatedArticle[];
  /** The name the page text came with, where it was copied in. */
  readonly originalName: string | null;
}

/** A page as the archive has it. */
export interface KnownPage {
  readonly record: PageRecord | null;
  /** Its article files, by id. */
  readonly standing: ReadonlyMap<ArticleId, StoredArticle>;
}

/** The ids of a page's articles by the `order` of their cuttings. */
export type Ids = ReadonlyMap<number, ArticleId>;

/** What became of an article. */
export interface Outcome {
  readonly id: ArticleId;
  readonly file: string;
  readonly title: string;
  readonly change: 'new' | 'changed' | 'unchanged' | 'deleted';
}

/** What import writes for one page. */
export interface Reconciled {
  readonly articles: readonly Outcome[];
  /** Articles first, the record last. */
  readonly files: readonly ContentFile[];
}

/**
 * Gives each found article the id it has in the archive, or a new one that is free in its day's folder. `isTaken` knows every
 * id of the archive, deleted articles' too.
 */
export function assignIds(found: FoundPage, known: KnownPage, isTaken: (id: ArticleId) => boolean): Ids {
  const articles = found.articles.map(({ article }) => article);
  const sameText = known.record === null || known.record.digest === found.cut.page.digest;
  const matched = matchArticles(knownArticles(known), articles, sameText);
  const fresh = new Set<ArticleId>();
  const ids = new Map<number, ArticleId>();
  for (const [index, { cutting, article }] of found.articles.entries()) {
    const id = matched.get(index) ?? newId(article, other => fresh.has(other) || isTaken(other));
    if (!matched.has(index)) fresh.add(id);
    ids.set(cutting.order, id);
  }
  return ids;
}

function newId({ date, title }: Article, isTaken: (id: ArticleId) => boolean): ArticleId {
  return articleId(
    date,
    freeSlug(slugOf(title), slug => isTaken(articleId(date, slug))),
  );
}

function knownArticles({ record, standing }: KnownPage): readonly KnownArticle[] {
  const recorded = (record?.articles ?? []).map(({ id, source, written }) => ({ ...written, id, source }));
  const ids = new Set(recorded.map(({ id }) => id));
  return [...recorded, ...[...standing.values()].filter(({ id }) => !ids.has(id))];
}

/**
 * The files of a page: found articles merged into those that stand, new ones, and the record. A file is not written where it
 * says the same already. `idsOf` gives the ids of any page of the issue: a piece may belong to an article of another page.
 */
export function reconcile(
  found: FoundPage,
  known: KnownPage,
  idsOf: (page: PageId) => Ids,
): Staged<Reconciled> {
  const ids = idsOf(found.cut.page.id);
  const settled = found.articles.flatMap(annotated => {
    const id = ids.get(annotated.cutting.order);
    return id === undefined ? [] : [settle(annotated, known, id)];
  });
  const gone = goneFrom(known, new Set(ids.values()));
  const record = recordOf(found, [...settled.map(each => each.record), ...gone], idsOf);
  const files = [...settled.flatMap(each => each.file ?? []), formatRecord(record)];
  const missing = gone.map(({ id }) => articleGone({ file: found.cut.page.file }, articlePath(id)));
  const problems = [...settled.flatMap(each => each.problems), ...missing];
  return { value: { articles: settled.map(each => each.outcome), files }, problems };
}

interface Settled {
  readonly outcome: Outcome;
  readonly record: ArticleRecord;
  readonly file: ContentFile | null;
  readonly problems: readonly Problem[];
}

function settle(
  { cutting, facts, flags, ...found }: AnnotatedArticle,
  known: KnownPage,
  id: ArticleId,
): Settled {
  const file = articlePath(id);
  const article = tidyArticle(found.article);
  const record: ArticleRecord = { id, source: article.source, facts, flags, written: article };
  const before = known.record?.articles.find(each => each.id === id);
  const standing = known.standing.get(id);
  const outcome = { id, file, title: article.title };
  if (standing !== undefined) {
    const merged = mergeInto(standing, before?.written ?? article, article);
    const change = merged.file === null ? 'unchanged' : 'changed';
    return { outcome: { ...outcome, change }, record, ...merged };
  }
  if (before === undefined) {
    return { outcome: { ...outcome, change: 'new' }, record, file: formatArticle(id, article), problems: [] };
  }
  const line = cutting.headline.lines[0]?.from;
  const place = { file: known.record?.file ?? file, ...(line !== undefined && { line }) };
  return {
    outcome: { ...outcome, change: 'deleted' },
    record,
    file: null,
    problems: [articleDeleted(place, file)],
  };
}

function mergeInto(
  stored: StoredArticle,
  written: Article,
  found: Article,
): Pick<Settled, 'file' | 'problems'> {
  const { id, file, ...standing } = stored;
  const { article, conflicts, changed } = mergeArticle(written, standing, found);
  const problems = conflicts.map(conflict => {
    const values = { standing: shown(conflict.hand), found: shown(conflict.found) };
    return mergeConflict({ file }, conflict.field, values);
  });
  return { file: changed ? formatArticle(id, article) : null, problems };
}

/** Longest value shown in a message, in characters. */
const SHOWN = 60;

function shown(value: FieldValue): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const characters = Array.from(text.slice(0, 2 * SHOWN + 2));
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text;
}

/** Articles of the record that the page no longer gives and that still stand; deleted ones are forgotten with it. */
function goneFrom({ record, standing }: KnownPage, ids: ReadonlySet<ArticleId>): readonly ArticleRecord[] {
  return (record?.articles ?? []).filter(({ id }) => !ids.has(id) && standing.has(id));
}

function recordOf(
  { cut, date, originalName }: FoundPage,
  articles: readonly ArticleRecord[],
  idsOf: (page: PageId) => Ids,
): PageRecord {
  const { page, joined } = cut;
  const owner = (order: number): ArticleId | null => {
    const elsewhere = joined.find(piece => piece.order === order);
    const id = elsewhere ? idsOf(elsewhere.page).get(elsewhere.to) : idsOf(page.id).get(order);
    return id ?? null;
  };
  return {
    version: 1,
    page: page.id,
    file: page.file,
    digest: page.digest,
    encoding: page.encoding,
    ...(originalName !== null && { originalName }),
    given: page.given,
    date,
    articles,
    lines: lineRuns(cut.accounts, owner),
  };
}
