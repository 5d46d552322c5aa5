import { articlePath } from '../content/format.ts';
import { readArticle } from '../entries.ts';
import type { ArticleId, IsoDate, PageId } from '../ids.ts';
import { isFile, listFiles } from '../io/read.ts';
import type { Archive } from '../open.ts';
import type { PageRecord, Problem, Staged, StoredArticle } from '../types.ts';

/** The articles of a page as they stand in the archive, by id; those of the record that are missing were deleted. */
export type Standing = ReadonlyMap<ArticleId, StoredArticle>;

/**
 * Reads the article files that belong to a page: those that its record names, and those of its day that name it as their
 * first source (their record was lost, or import was cut off before it could write one). An article that only goes on
 * here belongs to the page it begins on.
 */
export function readStanding(
  archive: Archive,
  page: { readonly id: PageId; readonly date: IsoDate },
  record: PageRecord | null,
): Staged<Standing> {
  const recorded = (record?.articles ?? []).map(article => articlePath(article.id));
  const known = new Set(recorded);
  const listed = listFiles(archive, `content/articles/${page.date.replaceAll('-', '/')}`, ['.md']);
  const problems: Problem[] = [...listed.problems];
  const standing = new Map<ArticleId, StoredArticle>();
  for (const path of new Set([...recorded, ...listed.value])) {
    if (!isFile(archive, path)) continue;
    const { value: article, problems: faults } = readArticle(archive, path);
    const ours = known.has(path) || article?.source[0]?.page === page.id;
    if (!ours) continue;
    problems.push(...faults);
    if (article !== null) standing.set(article.id, article);
  }
  return { value: standing, problems };
}
