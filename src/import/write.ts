import { dirname, extname } from 'node:path';
import { articlePath } from '../content/format.ts';
import type { ArticleId, IsoDate, PageId } from '../ids.ts';
import { mostMegabytes } from '../inputs/convert.ts';
import { kindOf, readBytes } from '../io/read.ts';
import {
  type Draft,
  flushDrafts,
  placeDrafts,
  type RawFile,
  removeDrafts,
  removeInOrder,
  writeDrafts,
  writeInOrder,
} from '../io/write.ts';
import type { Archive } from '../open.ts';
import type { ContentFile, Problem, Staged } from '../types.ts';
import type { Met } from './find.ts';
import { assignIds, type Ids } from './ids.ts';
import type { CutTicket } from './issues.ts';
import { type Reconciled, reconcile } from './reconcile.ts';
import type { Outcome } from './settle.ts';
import type { Ticket } from './shelf.ts';
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

/** An issue whose files are written beside their places: nothing of it is seen yet. */
export interface Drafted {
  readonly pages: readonly Written[];
  /** Articles, and page texts where they are new here. */
  readonly texts: readonly Draft[];
  /** Paths of articles that others take the place of. */
  readonly replaced: readonly string[];
  readonly records: readonly Draft[];
  /** Paths of records under a page's former name or year. */
  readonly outdated: readonly string[];
  readonly problems: readonly Problem[];
}

/** Writes all files of an issue beside their places; no page of it is written where one can't be. `taken` gains the ids that are given. */
export function draftIssue(archive: Archive, issue: readonly Met[], taken: Set<ArticleId>): Drafted {
  const settled = settleIssue(archive, issue, taken);
  const problems = settled.flatMap(page => page.problems);
  const kept = keepOriginals(archive, settled);
  if (kept.length > 0) return { ...NOTHING, problems: [...problems, ...kept] };
  const texts = writeDrafts(
    archive,
    settled.flatMap(({ met, value }) => [...value.articles, ...copyOf(met.page)]),
  );
  if (texts.problems.length > 0) return { ...NOTHING, problems: [...problems, ...texts.problems] };
  const records = writeDrafts(
    archive,
    settled.map(({ value }) => value.record),
  );
  if (records.problems.length > 0) {
    removeDrafts(archive, texts.value);
    return { ...NOTHING, problems: [...problems, ...records.problems] };
  }
  return {
    pages: settled.map(({ met, value }) => writtenPage(met, value)),
    texts: texts.value,
    replaced: settled.flatMap(({ value }) => value.replaced),
    records: records.value,
    outdated: settled.flatMap(({ met, value }) => outdated(met.page.ticket, value.record)),
    problems,
  };
}

const NOTHING: Drafted = { pages: [], texts: [], replaced: [], records: [], outdated: [], problems: [] };

/**
 * Puts issues in their places, articles and texts before records: what was cut off is done again. They are flushed together, as
 * flushing is dear; where that fails, each by itself, so that what is wrong with one keeps no other from being written.
 * What is written of each, in order.
 */
export function placeIssues(
  archive: Archive,
  issues: readonly Drafted[],
): readonly Staged<readonly Written[]>[] {
  const all = flushDrafts(archive, issues.flatMap(draftsOf));
  return issues.map(issue => {
    const flushed = all.length > 0 && issues.length > 1 ? flushDrafts(archive, draftsOf(issue)) : all;
    const faults = flushed.length > 0 ? flushed : placeIssue(archive, issue);
    if (faults.length > 0) removeDrafts(archive, draftsOf(issue));
    return { value: faults.length > 0 ? [] : issue.pages, problems: [...issue.problems, ...faults] };
  });
}

function draftsOf({ texts, records }: Drafted): readonly Draft[] {
  return [...texts, ...records];
}

/** A record is not placed before what it replaces is gone. */
function placeIssue(archive: Archive, { texts, replaced, records, outdated }: Drafted): readonly Problem[] {
  const steps = [
    () => placeDrafts(archive, texts),
    () => removeInOrder(archive, replaced),
    () => placeDrafts(archive, records),
    () => removeInOrder(archive, outdated),
  ];
  for (const step of steps) {
    const faults = step();
    if (faults.length > 0) return faults;
  }
  return [];
}

/** A page with the files that are to be written of it. */
interface Settled extends Staged<Reconciled> {
  readonly met: Met;
}

function settleIssue(archive: Archive, pages: readonly Met[], taken: Set<ArticleId>): readonly Settled[] {
  const ids = new Map<PageId, Ids>();
  const stands = standsIn(archive);
  for (const { page, found, known } of pages) {
    const isTaken = (id: ArticleId): boolean => taken.has(id) || stands(articlePath(id));
    const assigned = assignIds(found, known, isTaken);
    ids.set(page.cut.page.id, assigned);
    for (const { id } of assigned.values()) taken.add(id);
  }
  return pages.map(met => {
    const { value, problems } = reconcile(met.found, met.known, page => ids.get(page) ?? new Map());
    return { met, value, problems };
  });
}

/** Whether there is a file at a path; a folder that is not there, as of a new day, is looked for once. */
function standsIn(archive: Archive): (path: string) => boolean {
  const [folders, absent] = [new Set<string>(), new Map<string, boolean>()];
  return path => {
    const folder = dirname(path);
    const isAbsent = absent.get(folder) ?? kindOf(archive, folder, folders) === null;
    absent.set(folder, isAbsent);
    return !isAbsent && kindOf(archive, path, folders) === 'file';
  };
}

function copyOf({ ticket, raw }: CutTicket): readonly RawFile[] {
  const isNew = ticket.from !== null || ticket.conversion !== null;
  return isNew ? [{ path: ticket.page.path, bytes: raw.bytes }] : [];
}

/** Copies originals from elsewhere beside their page texts, one by one: they may be large. */
function keepOriginals(archive: Archive, pages: readonly Settled[]): readonly Problem[] {
  for (const { met } of pages) {
    const { from, conversion, page } = met.page.ticket;
    if (from === null || conversion === null) continue;
    const read = readBytes(from.root, from.path, mostMegabytes(extname(from.path).toLowerCase()));
    const copy = {
      path: `${dirname(page.path)}/${conversion.original.name}`,
      bytes: read.value ?? new Uint8Array(),
    };
    const faults = read.value === null ? read.problems : writeInOrder(archive, [copy]);
    if (faults.length > 0) return faults;
  }
  return [];
}

/** The record's file under the page's former name or year. */
function outdated({ record }: Ticket, { path }: ContentFile): readonly string[] {
  return record === null || record.path === path ? [] : [record.path];
}

function writtenPage({ page, found, dateGiven }: Met, { outcomes, record }: Reconciled): Written {
  const { id, file, digest } = page.cut.page;
  const date = found.date.value;
  const summary = { page: id, path: record.path, file, digest, date, original: found.original };
  return { page: id, file, date, dateGiven, articles: outcomes, record: summary };
}
