import { entryOf } from './archive/index.ts';
import { articlePath } from './content/format.ts';
import { parseArticle } from './content/parse.ts';
import type { ArticleId } from './ids.ts';
import { listFiles, readText } from './io/read.ts';
import type { Archive } from './open.ts';
import type { ArticleEntry, Problem, Staged, StoredArticle } from './types.ts';

/** Where article files are kept, below an archive's root. */
export const ARTICLES = 'content/articles';

/** What lists need of every article, in order of path. Files are read one by one: bodies don't stay in memory. */
export function readEntries(archive: Archive): Staged<readonly ArticleEntry[]> {
  const listed = listFiles(archive, ARTICLES, ['.md']);
  const problems: Problem[] = [...listed.problems];
  const entries: ArticleEntry[] = [];
  for (const path of listed.value) {
    const { value: article, problems: faults } = readArticle(archive, path);
    problems.push(...faults);
    if (article !== null) entries.push(entryOf(article));
  }
  return { value: entries, problems };
}

/** Reads and parses one article file; null with problems where it is no article. */
export function readArticle(archive: Archive, path: string): Staged<StoredArticle | null> {
  const read = readText(archive, path);
  return read.value === null ? { value: null, problems: read.problems } : parseArticle(read.value, archive);
}

/** Reads an article again when its page is rendered. Throws where it can't be read any more. */
export function articleReader(archive: Archive): (id: ArticleId) => StoredArticle {
  return id => {
    const { value } = readArticle(archive, articlePath(id));
    if (value === null)
      throw new Error(`${articlePath(id)} changed while the site was built; build it again.`);
    return value;
  };
}
