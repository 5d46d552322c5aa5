import { entryOf } from './archive/index.ts';
import { parseArticle } from './content/parse.ts';
import { digestOf } from './digest.ts';
import type { Digest } from './ids.ts';
import type { Row } from './io/cache-block.ts';
import { readCached, readRows, unkept } from './io/entry-cache.ts';
import { codeOf, modulesFrom } from './io/modules.ts';
import type { Root } from './io/paths.ts';
import { listFiles, readBytes, readText, textOf } from './io/read.ts';
import type { Archive } from './open.ts';
import type { ArticleEntry, Staged, StoredArticle } from './types.ts';

/** Where article files are kept, below an archive's root. */
export const ARTICLES = 'content/articles';

/** The article files of an archive, in order of path. */
export function listArticles(root: Root): Staged<readonly string[]> {
  return listFiles(root, ARTICLES, ['.md']);
}

/**
 * What lists need of every article, in order of path. Files that nobody touched since they were read last are not read
 * again, and what was wrong with them is told all the same. Bodies don't stay in memory. `ahead` has what was read of some a moment ago.
 */
export function readEntries(
  archive: Archive,
  listed: Staged<readonly string[]> = listArticles(archive),
  ahead?: ArticleRows,
): Staged<readonly ArticleEntry[]> {
  const read = readCached<ArticleEntry>(archive, listed.value, {
    name: KEPT,
    key: readingKey(archive),
    read: (path, bytes) => entryIn(archive, path, bytes),
    ...(ahead && { ahead }),
  });
  return {
    value: read.value.filter(entry => entry !== null),
    problems: [...listed.problems, ...read.problems],
  };
}

/** What is read of article files, by path. */
export type ArticleRows = ReadonlyMap<string, Row>;

/** What `readEntries` needs of these files: plain data. */
export function readArticleRows(archive: Archive, paths: readonly string[]): readonly Row[] {
  return readRows(archive, paths, { read: (path, bytes) => entryIn(archive, path, bytes) });
}

/** Those of these article files that are of a part of which nothing has been read yet. */
export function unreadArticles(root: Root, paths: readonly string[]): readonly string[] {
  return unkept(root, paths, KEPT);
}

/** What is read of articles goes by this name in the cache. */
const KEPT = 'articles';

/** All that decides what is read of an article's bytes: the code that reads it, and what its names are looked up in. */
function readingKey(archive: Archive): Digest {
  const code = codeOf(modulesFrom(['src/content/parse', 'src/archive/entry', 'src/io/read']));
  const gazetteers = listFiles(archive, 'content/gazetteer', ['.json']).value;
  const places = gazetteers.map(path => [path, readBytes(archive, path).value?.toString()]);
  const topics = archive.topics.map(({ id, label, english }) => [id, label, english]);
  return digestOf([code, archive.settings.home, places, topics]);
}

function entryIn(archive: Archive, path: string, bytes: Uint8Array): Staged<ArticleEntry | null> {
  const read = textOf(path, bytes);
  if (read.value === null) return { value: null, problems: read.problems };
  const { value: article, problems } = parseArticle(read.value, archive);
  return { value: article && entryOf(article), problems };
}

/** Reads and parses one article file; null with problems where it is no article. */
export function readArticle(archive: Archive, path: string): Staged<StoredArticle | null> {
  const read = readText(archive, path);
  return read.value === null ? { value: null, problems: read.problems } : parseArticle(read.value, archive);
}
