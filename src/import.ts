/** Page texts → article files: what is new or changed is cut, annotated, reconciled with what stands, and written. */
import { topicMatcher } from './annotate/topic.ts';
import { compilingLess } from './import/compiling.ts';
import { convertOriginals } from './import/conversion.ts';
import { findArticles } from './import/find.ts';
import { type ImportOptions, intake, type TextOptions } from './import/intake.ts';
import { type Issue, issuesOf, joined } from './import/issues.ts';
import { lockImport } from './import/lock.ts';
import { wantedOriginals } from './import/originals.ts';
import type { Ticket } from './import/shelf.ts';
import { type Survey, surveyRecords } from './import/survey.ts';
import { type Drafted, draftIssue, type ImportedPage, placeIssues } from './import/write.ts';
import { remembering } from './io/paths.ts';
import type { Archive } from './open.ts';
import type { Problem, Staged } from './types.ts';

export type { ImportOptions } from './import/intake.ts';
export type { Outcome } from './import/settle.ts';
export type { ImportedPage } from './import/write.ts';

/** What an import did. */
export interface ImportReport {
  readonly pages: readonly ImportedPage[];
  readonly problems: readonly Problem[];
}

/** So many originals are made into texts before these are imported: what is done is written before all is done. */
const BATCH = 100;

/**
 * Imports the pages named, or all that are new or changed, as texts or as originals that texts are made from. A page with
 * an error is left out; the others go on.
 */
export async function importPages(archive: Archive, { files, given }: ImportOptions): Promise<ImportReport> {
  const all = files.length === 0;
  const { value: wanted, problems } = wantedOriginals(archive, files);
  const reports: ImportReport[] = [{ pages: [], problems }];
  const texts = [...wanted.texts];
  for (let at = 0; at < wanted.originals.length; at += BATCH) {
    const made = await convertOriginals(archive, wanted.originals.slice(at, at + BATCH));
    const { conversions, standing } = made.value;
    texts.push(...(all ? [] : standing));
    reports.push({ pages: [], problems: made.problems });
    if (conversions.size === 0) continue;
    reports.push(importTexts(archive, { files: [...conversions.keys()], given, conversions }));
  }
  if (all || texts.length > 0) reports.push(importTexts(archive, { files: texts, given }));
  const found = reports.flatMap(report => report.problems);
  return { pages: reports.flatMap(({ pages }) => pages), problems: reports.length > 2 ? once(found) : found };
}

/** Without repeats: what is wrong with the archive is met by each batch. */
function once(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map(problem => [JSON.stringify(problem), problem])).values()];
}

/** Imports page texts only, those that are on the disk or made from originals. */
export function importTexts(opened: Archive, options: TextOptions): ImportReport {
  const archive = remembering(opened);
  const lock = lockImport(archive);
  try {
    const survey = surveyRecords(archive);
    const tickets = intake(archive, survey.value, options);
    const problems = [...survey.problems, ...tickets.problems];
    if (tickets.value.length === 0) return { pages: [], problems };
    if (!lock.held) return { pages: [], problems: [...problems, lock.problem] };
    const sources = { ...survey.value, given: options.given };
    const imported = compilingLess(() => importTickets(archive, tickets.value, sources));
    return { pages: imported.value, problems: [...problems, ...imported.problems] };
  } finally {
    if (lock.held) lock.release();
  }
}

/** Issues of at least so many pages are flushed together: each flush takes as long as a dozen pages. */
const TOGETHER = 256;

/** Issue by issue: only one is in memory. */
function importTickets(
  archive: Archive,
  tickets: readonly Ticket[],
  { given, ...survey }: Survey & Pick<ImportOptions, 'given'>,
): Staged<readonly ImportedPage[]> {
  const records = new Map(survey.records);
  const taken = new Set(survey.ids);
  const pages: ImportedPage[] = [];
  const problems: Problem[] = [];
  const topics = topicMatcher(archive.topics);
  const sources = { archive, given, records };
  let waiting: Drafted[] = [];
  const placeWaiting = (): void => {
    for (const written of placeIssues(archive, waiting)) {
      for (const { record, ...page } of written.value) {
        pages.push(page);
        records.set(record.page, record);
      }
      problems.push(...written.problems);
    }
    waiting = [];
  };
  for (const issue of issuesOf(tickets, sources)) {
    // Pages of a day look at what stands of it: all of that must be in its place.
    if (waiting.some(drafted => isOfDay(drafted, issue))) placeWaiting();
    const whole = joined(issue, sources);
    const found = findArticles(archive, whole.value, topics);
    const drafted = draftIssue(archive, found.value, taken);
    waiting.push({ ...drafted, problems: [...whole.problems, ...found.problems, ...drafted.problems] });
    if (waiting.reduce((sum, each) => sum + each.pages.length, 0) >= TOGETHER) placeWaiting();
  }
  placeWaiting();
  return { value: pages, problems };
}

function isOfDay({ pages }: Drafted, { value: [first] }: Issue): boolean {
  return pages.some(({ date }) => date === first?.day?.value);
}
