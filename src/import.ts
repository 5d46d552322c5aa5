/** Page texts → article files: what is new or changed is cut, annotated, reconciled with what stands, and written. */
import { join } from 'node:path';
import { annotate } from './annotate/article.ts';
import { articlePath } from './content/format.ts';
import type { ArticleId, IsoDate, PageId } from './ids.ts';
import { type ImportOptions, intake, type Ticket } from './import/intake.ts';
import { type CutTicket, issuesOf } from './import/issues.ts';
import {
  assignIds,
  type FoundPage,
  type Ids,
  type KnownPage,
  type Outcome,
  type Reconciled,
  reconcile,
} from './import/reconcile.ts';
import { readStanding } from './import/standing.ts';
import { type RecordSummary, type Survey, surveyRecords } from './import/survey.ts';
import { attempt } from './io/faults.ts';
import { type Lock, takeLock } from './io/lock.ts';
import { isFile } from './io/read.ts';
import { removeFile, writeInOrder } from './io/write.ts';
import type { Archive } from './open.ts';
import type { Problem, Staged } from './types.ts';

export type { ImportOptions } from './import/intake.ts';
export type { Outcome } from './import/reconcile.ts';

/** What an import did. */
export interface ImportReport {
  readonly pages: readonly ImportedPage[];
  readonly problems: readonly Problem[];
}

/** A page whose articles were written, or found to stand as they should. */
export interface ImportedPage {
  readonly page: PageId;
  readonly file: string;
  readonly date: IsoDate;
  readonly dateGiven: boolean;
  readonly articles: readonly Outcome[];
}

/** Imports the pages named, or all that are new or changed. A page with an error is left out; the others go on. */
export function importPages(archive: Archive, options: ImportOptions): ImportReport {
  const lock = lockImport(archive);
  try {
    const survey = surveyRecords(archive);
    const tickets = intake(archive, survey.value, options);
    const problems = [...survey.problems, ...tickets.problems];
    if (tickets.value.length === 0) return { pages: [], problems };
    if (!lock.held) return { pages: [], problems: [...problems, lock.problem] };
    const imported = importTickets(archive, tickets.value, { ...survey.value, given: options.given });
    return { pages: imported.value, problems: [...problems, ...imported.problems] };
  } finally {
    if (lock.held) lock.release();
  }
}

/** One at a time: two imports would give one address to two articles. */
function lockImport(archive: Archive): Lock {
  const folder = join(archive.folder, '.jianbao');
  const made = attempt('.jianbao', 'write', () => archive.disk.makeFolder(folder));
  const [fault] = made.problems;
  if (fault !== undefined) return { held: false, problem: fault };
  const lock = takeLock(archive.disk, join(folder, 'lock'), '.jianbao/lock');
  if (!lock.held) return lock;
  const release = (): void => {
    lock.release();
    archive.disk.removeFolder(folder);
  };
  return { held: true, release };
}

function importTickets(
  archive: Archive,
  tickets: readonly Ticket[],
  { given, ...survey }: Survey & Pick<ImportOptions, 'given'>,
): Staged<readonly ImportedPage[]> {
  const records = new Map(survey.records);
  const taken = new Set(survey.ids);
  const pages: ImportedPage[] = [];
  const problems: Problem[] = [];
  for (const issue of issuesOf(tickets, { archive, given, records })) {
    const found = findArticles(archive, issue.value);
    const written = writeIssue(archive, found.value, taken);
    for (const { record, ...page } of written.value) {
      pages.push(page);
      records.set(record.page, record);
    }
    problems.push(...issue.problems, ...found.problems, ...written.problems);
  }
  return { value: pages, problems };
}

/** A page with all that is found in it and all that the archive has of it. */
interface Met {
  readonly page: CutTicket;
  readonly found: FoundPage;
  readonly known: KnownPage;
  readonly dateGiven: boolean;
}

/** Pages of which something is wrong are left out. */
function findArticles(archive: Archive, pages: readonly CutTicket[]): Staged<readonly Met[]> {
  const problems: Problem[] = [];
  const met = pages.flatMap((page): readonly Met[] => {
    const { value, problems: faults } = annotate(page.cut, archive);
    problems.push(...faults);
    if (value.date === null || faults.some(isError)) return [];
    const { basis, ...date } = value.date;
    const standing = readStanding(archive, { id: page.cut.page.id, date: date.value }, page.record);
    problems.push(...standing.problems);
    if (standing.problems.some(isError)) return [];
    const found = { cut: page.cut, date, articles: value.articles, originalName: originalNameOf(page) };
    const known = { record: page.record, standing: standing.value };
    return [{ page, found, known, dateGiven: basis !== 'inferred' }];
  });
  return { value: met, problems };
}

function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}

/** The name a page came with stays on record as long as the page has the name that the program gave it. */
function originalNameOf({ ticket, record, cut }: CutTicket): string | null {
  if (ticket.from !== null) return ticket.from.path;
  return (record?.page === cut.page.id && record.originalName) || null;
}

type Written = ImportedPage & { readonly record: RecordSummary };

/** Writes each page's articles, then its text where it is new here, then its record: what was cut off is done again. */
function writeIssue(
  archive: Archive,
  pages: readonly Met[],
  taken: Set<ArticleId>,
): Staged<readonly Written[]> {
  const ids = new Map<PageId, Ids>();
  for (const { page, found, known } of pages) {
    const isTaken = (id: ArticleId): boolean => taken.has(id) || isFile(archive, articlePath(id));
    const assigned = assignIds(found, known, isTaken);
    ids.set(page.cut.page.id, assigned);
    for (const id of assigned.values()) taken.add(id);
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

function writePage(archive: Archive, { ticket, raw }: CutTicket, { files }: Reconciled): readonly Problem[] {
  const [articles, record] = [files.slice(0, -1), files.slice(-1)];
  const copy = ticket.from === null ? [] : [{ path: ticket.page.path, bytes: raw.bytes }];
  const faults = writeInOrder(archive, [...articles, ...copy, ...record]);
  const outdated =
    ticket.record !== null && ticket.record.path !== record[0]?.path ? ticket.record.path : null;
  return faults.length > 0 || outdated === null ? faults : removeFile(archive, outdated);
}

function writtenPage({ page, found, dateGiven }: Met, { articles, files }: Reconciled): Written {
  const { id, file, digest } = page.cut.page;
  const date = found.date.value;
  const record = { page: id, path: files.at(-1)?.path ?? '', file, digest, date };
  return { page: id, file, date, dateGiven, articles, record };
}
