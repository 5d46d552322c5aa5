import { dirname, extname } from 'node:path';
import { articlePath } from '../content/format.ts';
import type { ArticleId, IsoDate, PageId } from '../ids.ts';
import { mostMegabytes } from '../inputs/convert.ts';
import { kindOf, readBytes } from '../io/read.ts';
import { type RawFile, removeInOrder, writeInOrder } from '../io/write.ts';
import type { Archive } from '../open.ts';
import type { ContentFile, Problem, Staged } from '../types.ts';
import type { Met } from './find.ts';
import { assignIds, type Ids } from './ids.ts';
import type { Ticket } from './intake.ts';
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
 * Writes the articles of issues' pages, then their texts where they are new here, then their records: what was cut off is
 * done again. The issues are written together, as flushing is dear; where that fails, each by itself, so that what is wrong
 * with one keeps no other from being written. `taken` gains the ids that are given. What is written of each, in order.
 */
export function writeIssues(
  archive: Archive,
  issues: readonly (readonly Met[])[],
  taken: Set<ArticleId>,
): readonly Staged<readonly Written[]>[] {
  const settled = issues.map(pages => settleIssue(archive, pages, taken));
  const faults = writeAll(archive, settled.flat());
  return settled.map(pages => {
    const failed = faults.length > 0 && issues.length > 1 ? writeAll(archive, pages) : faults;
    const written = failed.length > 0 ? [] : pages.map(({ met, value }) => writtenPage(met, value));
    return { value: written, problems: [...pages.flatMap(({ problems }) => problems), ...failed] };
  });
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

/** Articles and page texts, then what they take the place of, then records; all the issues at each step. */
function writeAll(archive: Archive, pages: readonly Settled[]): readonly Problem[] {
  const all = <T>(pick: (reconciled: Reconciled, page: CutTicket) => readonly T[]): readonly T[] =>
    pages.flatMap(({ met, value }) => pick(value, met.page));
  const texts = all(({ articles }, page) => [...articles, ...copyOf(page)]);
  const replaced = all(each => each.replaced);
  const records = all(({ record }) => [record]);
  const steps = [
    () => keepOriginals(archive, pages),
    // Written together they are flushed together; but a record is not written before what it replaces is gone.
    ...(replaced.length === 0
      ? [() => writeInOrder(archive, [...texts, ...records])]
      : [
          () => writeInOrder(archive, texts),
          () => removeInOrder(archive, replaced),
          () => writeInOrder(archive, records),
        ]),
    () =>
      removeInOrder(
        archive,
        all(({ record }, { ticket }) => outdated(ticket, record)),
      ),
  ];
  for (const step of steps) {
    const faults = step();
    if (faults.length > 0) return faults;
  }
  return [];
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
