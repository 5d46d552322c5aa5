/** The search index before it is made. plan → select → render. */
import type { SegmentEntry } from '../search/directory.ts';
import type { FileName } from '../search/format.ts';
import type { ArticleEntry, PageSpec } from '../types.ts';

/** A run of the archive's days that is indexed by itself. */
export interface SearchSegment extends SegmentEntry {
  /** Newest first, numbered from 0. */
  readonly entries: readonly ArticleEntry[];
  /** Characters of their texts, about. */
  readonly characters: number;
}

/** One file of a segment. */
export interface SearchFileSpec extends PageSpec {
  readonly kind: 'search-file';
  readonly segment: SearchSegment;
  readonly file: FileName;
}
/** What a search begins with. */
export interface SearchDirectorySpec extends PageSpec {
  readonly kind: 'search-directory';
  readonly segments: readonly SearchSegment[];
  /** Texts that tell how common characters are. */
  readonly sample: readonly string[];
}
export type SearchSpec = SearchFileSpec | SearchDirectorySpec;
