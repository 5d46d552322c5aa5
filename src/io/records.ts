import { parseRecord } from '../content/record.ts';
import type { PageRecord, Staged } from '../types.ts';
import type { Root } from './paths.ts';
import { readText } from './read.ts';

/** Where records are kept, below an archive's root. */
export const RECORDS = 'content/records';

/** Reads one record; null with problems where it can't be read. */
export function readRecordFile(root: Root, path: string): Staged<PageRecord | null> {
  const read = readText(root, path);
  return read.value === null ? { value: null, problems: read.problems } : parseRecord(read.value);
}
