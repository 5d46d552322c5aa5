/** From articles to the files of their segment. */
import { type Filed, writeColumns } from '../columns.ts';
import { type FileCounts, type FileName, filesOf, IDS_IN_FILE, sealed } from '../format.ts';
import { writeIds } from '../ids.ts';
import { gramFiles, type IndexFile } from './encode.ts';
import type { TextStream } from './stream.ts';

export type { IndexFile } from './encode.ts';
export { TextStream } from './stream.ts';

/** An article beside its text. */
export interface IndexedArticle extends Filed {
  /** `2024/02/29/name`: the folder of its page. */
  readonly id: string;
}

/**
 * The files of a segment in the order of `filesOf`. `texts` holds the texts of the articles in their order, newest first.
 * One file at a time is in memory.
 */
export function* segmentFiles(
  articles: readonly IndexedArticle[],
  texts: TextStream,
  counts: FileCounts,
): Generator<IndexFile, void, undefined> {
  for (const name of filesOf(counts)) {
    if (name.kind === 'columns') yield fileOf(name, writeColumns(articles));
    else if (name.kind === 'ids') yield fileOf(name, writeIds(idsOf(articles, name.number)));
    else break;
  }
  yield* gramFiles(texts, counts);
}

function fileOf(name: FileName, contents: Uint8Array): IndexFile {
  return { ...name, contents: sealed(name, contents) };
}

function idsOf(articles: readonly IndexedArticle[], file: number): readonly string[] {
  return articles.slice(file * IDS_IN_FILE, (file + 1) * IDS_IN_FILE).map(({ id }) => id);
}
