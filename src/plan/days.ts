/** A day of the archive as a part of its plan: the page of its issue, and the files of every article of it. */
import { digest } from '../digest.ts';
import type { Digest, IsoDate } from '../ids.ts';
import type { ArticleEntry, Group } from '../types.ts';
import { articleSpec, type RelatedTo, redirectSpecs } from './articles.ts';
import { citationSpecs } from './citations.ts';
import { articleDataSpec } from './data.ts';
import { type IssueNeighbours, issueSpec, sourceKey } from './dates.ts';
import type { PlanPart } from './parts.ts';
import { folders } from './paths.ts';
import { inTime, type Planner } from './planner.ts';
import { relatedFinder } from './related.ts';
import { issueSources, provenanceKey } from './sources.ts';
import type { RedirectSpec, SiteSpec, SpecKind } from './specs.ts';
import type { ToldRows } from './told.ts';

/** The days, newest first, and the files of articles that stand outside of their day's folder. */
export interface Days {
  readonly parts: readonly PlanPart[];
  readonly others: readonly SiteSpec[];
}

/** All that days are made with. */
interface Making {
  readonly planner: Planner;
  readonly relatedTo: RelatedTo;
  readonly rows: ToldRows;
  /** Of what all files of the kinds that a day has depend on. */
  readonly made: string;
}

/** A day, and the issues around it. */
interface Day extends IssueNeighbours {
  readonly date: IsoDate;
  readonly folder: string;
  readonly entries: readonly ArticleEntry[];
}

const KINDS: readonly SpecKind[] = ['article', 'article-data', 'bibtex', 'issue', 'redirect'];

/** The days of an archive. */
export function planDays(planner: Planner, rows: ToldRows): Days {
  const made = KINDS.map(kind => planner.sign(kind, [])).join('');
  const making = { planner, relatedTo: relatedFinder(planner), rows, made };
  const days = inTime(planner.site.index.days).map(({ member, previous, next }) =>
    dayOf(member, { previous: previous?.key ?? null, next: next?.key ?? null }),
  );
  return { parts: days.map(day => dayPart(making, day)), others: days.flatMap(day => strays(making, day)) };
}

function dayOf({ key: date, entries }: Group<IsoDate>, neighbours: IssueNeighbours): Day {
  return { date, folder: folders.issue(date), entries, ...neighbours };
}

function dayPart(making: Making, day: Day): PlanPart {
  return { folder: day.folder, print: printOf(making, day), specs: () => filesOfDay(making, day) };
}

function filesOfDay(making: Making, day: Day): readonly SiteSpec[] {
  const { date, entries, previous, next } = day;
  const articles = entries.flatMap((entry, place) =>
    isOf(day, `${entry.id}/`) ? filesOfArticle(making, day, place) : [],
  );
  const issue = issueSpec(making.planner, { key: date, entries }, { previous, next });
  return [...articles, ...redirectsOf(making, day, true), issue];
}

/** The page of an article before its data: what stands together is read once. */
function filesOfArticle(
  { planner, relatedTo }: Making,
  { entries }: Day,
  place: number,
): readonly SiteSpec[] {
  const entry = entries[place];
  if (entry === undefined) return [];
  const [previous, next] = [entries[place - 1] ?? null, entries[place + 1] ?? null];
  return [
    articleSpec(planner, { entry, previous, next }, relatedTo),
    articleDataSpec(planner, entry),
    ...citationSpecs(planner, entry),
  ];
}

/** An article keeps its address when its day is corrected, and an old address may be any. */
function strays(making: Making, day: Day): readonly SiteSpec[] {
  const articles = day.entries.flatMap(({ id }, place) =>
    isOf(day, `${id}/`) ? [] : filesOfArticle(making, day, place),
  );
  return [...articles, ...redirectsOf(making, day, false)];
}

function redirectsOf({ planner }: Making, day: Day, within: boolean): readonly RedirectSpec[] {
  return redirectSpecs(planner, day.entries).filter(({ path }) => isOf(day, path) === within);
}

function isOf({ folder }: Day, path: string): boolean {
  return path.startsWith(`${folder}/`);
}

/**
 * Covers what the fingerprints of all files of a day do: where it is as it was, they are. It may cover more than they, which
 * costs a look at them and nothing else.
 */
function printOf({ planner, rows, made }: Making, { date, entries, previous, next }: Day): Digest {
  const { site, orders } = planner;
  const [first] = entries;
  const shown = rows.ofRun((first && orders.get(first)) ?? 0, entries.length);
  const told = [made, date, previous ?? '', next ?? '', shown];
  if (site.sourceWith.size > 0) told.push(JSON.stringify(issueSources(site, date, entries).map(sourceKey)));
  if (site.sourceWith.size + site.index.records.size > 0)
    told.push(JSON.stringify(entries.map(entry => provenanceKey(site, entry))));
  return digest(told.join('\n'));
}
