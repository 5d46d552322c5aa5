import type { RecordSummary } from '../content/record-summary.ts';
import type { ArticleId, PageId } from '../ids.ts';
import { stemOf } from '../io/pages.ts';
import type { Root } from '../io/paths.ts';
import { listFiles } from '../io/read.ts';
import { RECORDS, readRecordFile, readRecordSummary } from '../io/records.ts';
import type { Problem, Staged } from '../types.ts';

export { RECORDS, type RecordSummary, readRecordFile };

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
    const { value: found, problems: faults } = readRecordSummary(root, path);
    problems.push(...faults);
    if (found === null) {
      damaged.add(stemOf(path));
      continue;
    }
    records.set(found.summary.page, found.summary);
    for (const id of found.ids) ids.add(id);
  }
  return { value: { records, ids, damaged }, problems };
}
