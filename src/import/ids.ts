import { freeSlug, slugOf } from '../content/slug.ts';
import type { IsoDate } from '../ids.ts';
import { type ArticleId, articleId, dateOfId } from '../ids.ts';
import type {
  AnnotatedArticle,
  Article,
  CutPage,
  Fact,
  OriginalFile,
  PageRecord,
  StoredArticle,
} from '../types.ts';
import { type KnownArticle, matchArticles } from './match.ts';

/** A page as cut and annotated now. */
export interface FoundPage {
  readonly cut: CutPage;
  readonly date: Fact<IsoDate>;
  readonly articles: readonly AnnotatedArticle[];
  /** The name the page text came with, where it was copied in. */
  readonly originalName: string | null;
  /** What the page text was made from, where it was not text already. */
  readonly original: OriginalFile | null;
}

/** A page as the archive has it. */
export interface KnownPage {
  readonly record: PageRecord | null;
  /** Its article files, by id. */
  readonly standing: ReadonlyMap<ArticleId, StoredArticle>;
}

/** The id of a found article, and the one it has in the archive: null where it is new, another where its day was corrected. */
export interface Assigned {
  readonly id: ArticleId;
  readonly was: ArticleId | null;
}

/** The ids of a page's articles by the `order` of their cuttings. */
export type Ids = ReadonlyMap<number, Assigned>;

/**
 * Gives each found article the id it has in the archive, or a new one that is free in its day's folder. `isTaken` knows every
 * id of the archive, deleted articles' too. An article whose issue turns out to be another day's is filed there.
 */
export function assignIds(found: FoundPage, known: KnownPage, isTaken: (id: ArticleId) => boolean): Ids {
  const articles = found.articles.map(({ article }) => article);
  const sameText = known.record === null || known.record.digest === found.cut.page.digest;
  const matched = matchArticles(knownArticles(known), articles, sameText);
  const fresh = new Set<ArticleId>();
  const taken = (id: ArticleId): boolean => fresh.has(id) || isTaken(id);
  // Thousands of articles under one headline: what was given to the last is not tried again for the next.
  const last = new Map<ArticleId, number>();
  const file = (date: IsoDate, slug: string): ArticleId => {
    const bare = articleId(date, slug);
    const id = freeId(bare, taken, last.get(bare));
    last.set(bare, id === bare ? 1 : Number(id.slice(bare.length + 1)));
    fresh.add(id);
    return id;
  };
  return new Map(
    found.articles.map(({ cutting, article }, index): [number, Assigned] => {
      const was = matched.get(index) ?? null;
      if (was === null) return [cutting.order, { id: file(article.date, slugOf(article.title)), was }];
      const moved = isMoved(was, article, known);
      return [cutting.order, { id: moved ? file(article.date, was.slice('YYYY/MM/DD/'.length)) : was, was }];
    }),
  );
}

function freeId(id: ArticleId, isTaken: (id: ArticleId) => boolean, from?: number): ArticleId {
  const [date, slug] = [dateOfId(id), id.slice('YYYY/MM/DD/'.length)];
  return articleId(
    date,
    freeSlug(slug, free => isTaken(articleId(date, free)), from),
  );
}

/** True where the day that is found now is not the one it is filed under, and no hand has set that. */
function isMoved(id: ArticleId, { date }: Article, { record, standing }: KnownPage): boolean {
  const stands = standing.get(id);
  const written = record?.articles.find(article => article.id === id)?.written;
  return date !== dateOfId(id) && stands !== undefined && stands.date === written?.date;
}

/** What stands comes before what was deleted: of two alike, a file renamed by hand is the article. */
function knownArticles({ record, standing }: KnownPage): readonly KnownArticle[] {
  const recorded = (record?.articles ?? []).map(({ id, source, written }) => ({ ...written, id, source }));
  const ids = new Set(recorded.map(({ id }) => id));
  const [there, deleted] = [true, false].map(stands =>
    recorded.filter(({ id }) => standing.has(id) === stands),
  );
  return [...(there ?? []), ...[...standing.values()].filter(({ id }) => !ids.has(id)), ...(deleted ?? [])];
}
