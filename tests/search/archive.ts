/** Small archives to search in, indexed in memory. */

import { characterTable } from '../../src/search/build/characters.ts';
import { segmentFiles, TextStream } from '../../src/search/build/index.ts';
import type { Facet } from '../../src/search/columns.ts';
import { DIRECTORY, formatDirectory, type SegmentEntry } from '../../src/search/directory.ts';
import { type Searchable, valuesOf } from '../../src/search/fields.ts';
import { fileCounts, pathInIndex } from '../../src/search/format.ts';
import { openSearch, type SearchIndex, type SearchOptions } from '../../src/search/search.ts';

/** An article to search for; its topics are for filters only. */
export interface Told extends Searchable {
  readonly id: string;
  readonly date: string;
  readonly topics: readonly string[];
}

/** An article with this text and title, and nothing else unless it is given. */
export function told(id: string, title: string, text: string, more: Partial<Told> = {}): Told {
  const date = id.slice(0, 10).replaceAll('/', '-');
  const people = { reporter: [], correspondent: [], photographer: [] };
  return { id, date, title, text, district: [], topics: [], ...people, ...more };
}

export type Files = Map<string, Uint8Array>;

/** The index of segments of articles, newest first, by path. */
export function indexOf(segments: readonly (readonly Told[])[]): Files {
  const files: Files = new Map();
  const entries = segments.map((articles, number) => addSegment(files, `segment-${number}`, articles));
  const sample = segments.flatMap(articles => articles.map(article => article.title + article.text));
  files.set(DIRECTORY, new TextEncoder().encode(formatDirectory(entries, characterTable(sample))));
  return files;
}

function addSegment(files: Files, name: string, articles: readonly Told[]): SegmentEntry {
  const characters = articles.reduce((sum, article) => sum + article.text.length + article.title.length, 0);
  const counts = fileCounts(articles.length, characters);
  const texts = new TextStream(articles.length, characters);
  for (const article of articles) texts.add(valuesOf(article));
  const filed = articles.map(article => ({ ...article, ...facetsOf(article) }));
  for (const file of segmentFiles(filed, texts, counts)) files.set(pathInIndex(name, file), file.contents);
  const days = articles.map(article => article.date).sort();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  return { name, from, to, articles: articles.length, files: counts };
}

function facetsOf({ district, topics, reporter }: Told): Record<Facet, readonly string[]> {
  return { district, topic: topics, reporter };
}

/** Opens an index in memory. */
export function searchIn(files: Files, options: SearchOptions = {}): Promise<SearchIndex> {
  return openSearch(async path => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Error(`no file ${path}`);
    return bytes;
  }, options);
}
