/** What every part of the plan works with. */
import type { IsoDate, SitePath } from '../ids.ts';
import type { ArticleEntry } from '../types.ts';
import type { Sign } from './fingerprint.ts';
import { folders, pageOf } from './paths.ts';
import type { Site } from './specs.ts';

/** The site to plan, and the maker of its fingerprints. */
export interface Planner {
  readonly site: Site;
  readonly sign: Sign;
}

/** The page of an article: one string for all who link to it. */
export function articlePath(site: Site, entry: ArticleEntry): SitePath {
  return site.articlePaths.get(entry.id) ?? pageOf(folders.article(entry.id));
}

/** The page of an issue. */
export function issuePath(site: Site, date: IsoDate): SitePath {
  return site.issuePaths.get(date) ?? pageOf(folders.issue(date));
}

/** The members of a newest-first list, each with the one before it in time and the one after. */
export function inTime<Member>(
  newestFirst: readonly Member[],
): readonly { member: Member; previous: Member | null; next: Member | null }[] {
  return newestFirst.map((member, place) => ({
    member,
    previous: newestFirst[place + 1] ?? null,
    next: newestFirst[place - 1] ?? null,
  }));
}
