/** The page texts that an archive has, and which of them wait to be imported: told by their bytes alone, nothing is cut. */
import { digest } from '../digest.ts';
import type { Digest } from '../ids.ts';
import { listPages, type PageFile } from '../io/pages.ts';
import type { Root } from '../io/paths.ts';
import { readBytes } from '../io/read.ts';
import { samePageTwice } from '../problems/import.ts';
import type { Problem, Staged } from '../types.ts';
import type { Conversion } from './conversion.ts';
import { staleOriginals, type WantedOriginal } from './originals.ts';
import { type RecordSummary, type Survey, surveyRecords } from './survey.ts';

/** A page text to be imported, not yet read. */
export interface Ticket {
  /** Its place in the archive, where it is or will be. */
  readonly page: PageFile;
  readonly record: RecordSummary | null;
  /** Where it comes from, if it is not in the archive yet. */
  readonly from: { readonly root: Root; readonly path: string } | null;
  /** The text as it was made from an original, where it is not on the disk yet. */
  readonly conversion: Conversion | null;
}

/** The page texts that are in the archive. */
export interface Shelf {
  /** Without those that have the text of an earlier one. */
  readonly pages: readonly (Ticket & { readonly digest: Digest })[];
  readonly orphans: ReadonlyMap<Digest, RecordSummary>;
  readonly problems: readonly Problem[];
}

/** Looks at every page text, but those whose records can't be read. */
export function shelve(archive: Root, survey: Survey): Shelf {
  const listed = listPages(archive);
  const files = listed.value.filter(file => !survey.damaged.has(file.id));
  const problems: Problem[] = [...listed.problems];
  const orphans = orphansOf(files, survey);
  const pages = files.flatMap(page => {
    const { value: bytes, problems: faults } = readBytes(archive, page.path);
    problems.push(...faults);
    if (bytes === null) return [];
    const digested = digest(bytes);
    const record = survey.records.get(page.id) ?? orphans.get(digested) ?? null;
    return [{ page, digest: digested, record, from: null, conversion: null }];
  });
  const firsts = new Map<Digest, PageFile>();
  // A page that was imported before comes before one that was not, whatever their names.
  for (const each of [...pages].sort(importedFirst)) {
    const first = firsts.get(each.digest);
    if (first === undefined) firsts.set(each.digest, each.page);
    else problems.push(samePageTwice({ file: each.page.path }, first.path));
  }
  return { pages: pages.filter(each => firsts.get(each.digest) === each.page), orphans, problems };
}

function importedFirst(a: Ticket, b: Ticket): number {
  return Number(a.record === null) - Number(b.record === null);
}

/** Records whose page is gone, by its text: a page with that text was renamed by hand and keeps its articles. */
function orphansOf(files: readonly PageFile[], survey: Survey): ReadonlyMap<Digest, RecordSummary> {
  const there = new Set(files.map(file => file.id));
  const orphans = [...survey.records.values()].filter(record => !there.has(record.page));
  return new Map(orphans.map(record => [record.digest, record]));
}

/** Those that no record knows as they are. */
export function newOrChanged(shelf: Shelf, survey: Survey): readonly Ticket[] {
  return shelf.pages.filter(each => survey.records.get(each.page.id)?.digest !== each.digest);
}

/** What an import would look into. */
export interface Waiting {
  readonly texts: readonly Ticket[];
  readonly originals: readonly WantedOriginal[];
}

/** The page texts and originals that are new or changed, and what is wrong with those that an archive has. */
export function waitingPages(archive: Root): Staged<Waiting> {
  const survey = surveyRecords(archive);
  const originals = staleOriginals(archive, survey.value);
  const shelf = shelve(archive, survey.value);
  return {
    value: { texts: newOrChanged(shelf, survey.value), originals: originals.value },
    problems: [survey, originals, shelf].flatMap(({ problems }) => problems),
  };
}
