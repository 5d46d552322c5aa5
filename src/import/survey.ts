import type { ArticleId, Digest, IsoDate, PageId } from '../ids.ts';
import { stemOf } from '../io/pages.ts';
import type { Root } from '../io/paths.ts';
import { listFiles } from '../io/read.ts';
import { RECORDS, readRecordFile } from '../io/records.ts';
import type { OriginalFile, Problem, Staged } from '../types.ts';

export { RECORDS, readRecordFile };

/** What must be known of every record at once; the records themselves are read one by one. */
export interface RecordSummary {
  readonly page: PageId;
  /** The record's own file. */
  readonly path: string;
  /** The page text's. */
  readonly file: string;
  readonly digest: Digest;
  readonly date: IsoDate;
  readonly original: OriginalFile | null;
}

/** What import did so far. */
export interface Survey {
  readonly records: ReadonlyMap<PageId, RecordSummary>;
  /** Every article that a record names, there or deleted: no new one gets its address. */
  readonly ids: ReadonlySet<ArticleId>;
  /** Names of pages whose records can't be read: they are not imported, so that nothing the records say is lost. */
  readonly damaged: ReadonlySet<string>;
}

/** Reads every record once and keeps the little that is needed of all. */
export function surveyRecords(root: Root): Staged<Survey> {
  const listed = listFiles(root, RECORDS, ['.json']);
  const problems: Problem[] = [...listed.problems];
  const records = new Map<PageId, RecordSummary>();
  const ids = new Set<ArticleId>();
  const damaged = new Set<string>();
  for (const path of listed.value) {
    const { value: record, problems: faults } = readRecordFile(root, path);
    problems.push(...faults);
    if (record === null) {
      damaged.add(stemOf(path));
      continue;
    }
    const { page, file, digest, date, original = null, articles } = record;
    records.set(page, { page, path, file, digest, date: date.value, original });
    for (const article of articles) ids.add(article.id);
  }
  return { value: { records, ids, damaged }, problems };
}
