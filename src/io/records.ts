import { parseRecord } from '../content/record.ts';
import { type Summarised, summaryIn, summaryOf } from '../content/record-summary.ts';
import type { PageRecord, Staged } from '../types.ts';
import type { Root } from './paths.ts';
import { readBytes, readText } from './read.ts';

/** Where records are kept, below an archive's root. */
export const RECORDS = 'content/records';

/** Reads one record; null with problems where it can't be read. */
export function readRecordFile(root: Root, path: string): Staged<PageRecord | null> {
  const read = readText(root, path);
  return read.value === null ? { value: null, problems: read.problems } : parseRecord(read.value);
}

/** The summary of one record; null with problems where the record can't be read. */
export function readRecordSummary(root: Root, path: string): Staged<Summarised | null> {
  const { value: bytes, problems } = readBytes(root, path);
  if (bytes === null) return { value: null, problems };
  const summary = summaryIn(path, bytes);
  if (summary !== null) return { value: summary, problems: [] };
  const { value: record, problems: faults } = readRecordFile(root, path);
  return { value: record && summaryOf(path, record), problems: faults };
}
