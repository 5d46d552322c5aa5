import { articlePath } from '../content/format.ts';
import type { ArticleId, IsoDate, PageId } from '../ids.ts';
import { isFile } from '../io/read.ts';
import { removeInOrder, writeInOrder } from '../io/write.ts';
import type { Archive } from '../open.ts';
import type { Problem, Staged } from '../types.ts';
import type { Met } from './find.ts';
import { assignIds, type Ids } from './ids.ts';
import type { CutTicket } from './issues.ts';
import { type Reconciled, reconcile } from './reconcile.ts';
import type { Outcome } from './settle.ts';
import type { RecordSummary } from './survey.ts';

/** A page whose articles were written, or found to stand as they should. */
export interface ImportedPage {
  readonly page: PageId;
  readonly file: string;
  readonly date: IsoDate;
  readonly dateGiven: boolean;
  readonly articles: readonly Outcome[];
}

/** A page that was written, with what must be known of its record. */
export type Written = ImportedPage & { readonly record: RecordSummary };

/**
 * Writes each page's articles, then its text where it is new here, then its record: what was cut off is done again. `taken`
 * gains the ids that are given.
 */
export function writeIssue(
  archive: Archive,
  pages: readonly Met[],
  taken: Set<ArticleId>,
): Staged<readonly Written[]> {
  const ids = new Map<PageId, Ids>();
  for (const { page, found, known } of pages) {
    const isTaken = (id: ArticleId): boolean => taken.has(id) || isFile(archive, articlePath(id));
    const assigned = assignIds(found, known, isTaken);
    ids.set(page.cut.page.id, assigned);
    for (const { id } of assigned.values()) taken.add(id);
  }
  const written: Written[] = [];
  const problems: Problem[] = [];
  for (const each of pages) {
    const reconciled = reconcile(each.found, each.known, page => ids.get(page) ?? new Map());
    const faults = writePage(archive, each.page, reconciled.value);
    problems.push(...reconciled.problems, ...faults);
    if (faults.length === 0) written.push(writtenPage(each, reconciled.value));
  }
  return { value: written, problems };
}

function writePage(archive: Archive, page: CutTicket, reconciled: Reconciled): readonly Problem[] {
  const { ticket, raw } = page;
  const { articles, replaced, record } = reconciled;
  const copy = ticket.from === null ? [] : [{ path: ticket.page.path, bytes: raw.bytes }];
  const outdated = ticket.record !== null && ticket.record.path !== record.path ? [ticket.record.path] : [];
  const steps = [
    () => writeInOrder(archive, [...articles, ...copy]),
    () => removeInOrder(archive, replaced),
    () => writeInOrder(archive, [record]),
    () => removeInOrder(archive, outdated),
  ];
  for (const step of steps) {
    const faults = step();
    if (faults.length > 0) return faults;
  }
  return [];
}

function writtenPage({ page, found, dateGiven }: Met, { outcomes, record }: Reconciled): Written {
  const { id, file, digest } = page.cut.page;
  const date = found.date.value;
  const summary = { page: id, path: record.path, file, digest, date };
  return { page: id, file, date, dateGiven, articles: outcomes, record: summary };
}
