/** The pages of an import, read and cut, issue by issue: only one issue is in memory. */

import { dayOf, type IssueDate } from '../annotate/article.ts';
import { compareText } from '../compare.ts';
import type { IsoDate, PageId } from '../ids.ts';
import { type RawPage, rawPage, readPage } from '../io/pages.ts';
import { isFile } from '../io/read.ts';
import type { Archive } from '../open.ts';
import { joinJumps } from '../segment/jumps.ts';
import { segment } from '../segment/segment.ts';
import { givenInName } from '../trade/dates.ts';
import type { CutPage, PageRecord, Problem, Staged } from '../types.ts';
import { type GivenByOption, givenOf, tellingName } from './given.ts';
import type { Ticket } from './shelf.ts';
import { readStanding } from './standing.ts';
import { type RecordSummary, readRecordFile } from './survey.ts';

/** A page cut, with what is known of it. */
export interface CutTicket {
  readonly ticket: Ticket;
  readonly raw: RawPage;
  readonly cut: CutPage;
  /** As the page alone tells it: what is joined to it from other pages has no say. Null where it can't be told. */
  readonly day: IssueDate | null;
  readonly record: PageRecord | null;
}

/** The pages of one issue; a page whose day is not known stands alone. Pages with an error are left out. */
export type Issue = Staged<readonly CutTicket[]>;

/** What reading an issue leans on. `records` is read when an issue is joined: it knows the pages written until then. */
export interface Sources {
  readonly archive: Archive;
  readonly given: GivenByOption;
  readonly records: ReadonlyMap<PageId, RecordSummary>;
}

/** Reads and cuts the pages in order, neighbours of one day together. */
export function* issuesOf(tickets: readonly Ticket[], sources: Sources): Generator<Issue> {
  let pages: CutTicket[] = [];
  let problems: Problem[] = [];
  for (const ticket of tickets) {
    const read = cutTicket(ticket, sources);
    if (read.value !== null && pages.length > 0 && !sameDay(pages[0], read.value)) {
      yield { value: pages, problems };
      [pages, problems] = [[], []];
    }
    if (read.value !== null) pages.push(read.value);
    problems.push(...read.problems);
  }
  if (pages.length > 0 || problems.length > 0) yield { value: pages, problems };
}

function sameDay(one: CutTicket | undefined, other: CutTicket): boolean {
  return one?.day != null && one.day.value === other.day?.value;
}

function cutTicket(ticket: Ticket, { archive, given }: Sources): Staged<CutTicket | null> {
  const { page, from, record: summary } = ticket;
  const raw = readTicket(ticket, archive);
  if (raw.value === null) return { value: null, problems: raw.problems };
  const recorded = summary ? readRecordFile(archive, summary.path) : { value: null, problems: [] };
  const { value: record } = recorded;
  const name = from === null ? nameOf(ticket, record, archive) : from.path;
  const text = { ...raw.value.text, file: page.path, given: givenOf({ options: given, record, name }) };
  const { value: cut, problems: faults } = segment(text, archive.gazetteer);
  const problems = [...raw.problems, ...recorded.problems, ...faults];
  const failed = problems.some(problem => problem.severity === 'error');
  return { value: failed ? null : { ticket, raw: raw.value, cut, day: dayOf(cut), record }, problems };
}

function readTicket({ page, from, conversion }: Ticket, archive: Archive): Staged<RawPage | null> {
  if (conversion !== null) return rawPage(page, conversion.bytes);
  return from === null ? readPage(archive, page) : readPage(from.root, { id: page.id, path: from.path });
}

function nameOf({ page }: Ticket, record: PageRecord | null, archive: Archive): string | null {
  const { date } = record === null ? givenInName(page.id) : {};
  const standing =
    date === undefined ? [] : [...readStanding(archive, { id: page.id, date }, null).value.values()];
  return tellingName(page.path, record, standing);
}

/**
 * The issue with what jumps from page to page joined. Where a piece does, or did when it was imported last, all pages of the
 * day are looked at: those imported before must be written by then.
 */
export function joined({ value: pages, problems }: Issue, sources: Sources): Issue {
  const reaching = pages.some(page => jumps(page) || wasJoined(page));
  const day = pages[0]?.day?.value;
  const others = reaching && day ? siblings(pages, day, sources) : { value: [], problems: [] };
  const all = [...pages, ...others.value].sort((a, b) => compareText(a.cut.page.id, b.cut.page.id));
  const cuts = joinJumps(all.map(({ cut }) => cut));
  return {
    value: all.map((each, index) => ({ ...each, cut: cuts[index] ?? each.cut })),
    problems: [...problems, ...others.problems],
  };
}

function jumps({ cut }: CutTicket): boolean {
  return cut.cuttings.some(cutting => cutting.jumps.length > 0);
}

/** True where an article of the page had text of another page, or lines of the page were another page's article. */
function wasJoined({ record }: CutTicket): boolean {
  if (record === null) return false;
  const own = new Set(record.articles.map(({ id }) => id));
  return (
    record.articles.some(({ source }) => source.some(({ page }) => page !== record.page)) ||
    record.lines.some(({ article }) => article !== null && !own.has(article))
  );
}

/** The other pages of the issue whose texts are still there; a page renamed by hand is here under its new name. */
function siblings(pages: readonly CutTicket[], day: IsoDate, sources: Sources): Issue {
  const here = new Set(pages.map(({ cut }) => cut.page.id));
  const records = [...sources.records.values()].filter(
    record => record.date === day && !here.has(record.page) && isFile(sources.archive, record.file),
  );
  // What was given by option is for the pages that are imported, not for those they are read with.
  const silent = { ...sources, given: {} };
  const read = records.map(record => {
    const page = { id: record.page, path: record.file };
    return cutTicket({ page, record, from: null, conversion: null }, silent);
  });
  return {
    value: read.flatMap(({ value }) => (value?.day?.value === day ? value : [])),
    problems: read.flatMap(({ problems }) => problems),
  };
}
