/** What every part of the plan works with. */
import { digest } from '../digest.ts';
import type { Digest, IsoDate, SitePath } from '../ids.ts';
import type { ArticleEntry } from '../types.ts';
import { cardKey, filedUnder, peopleOf, type Sign } from './fingerprint.ts';
import { folders, pageOf } from './paths.ts';
import type { Site, SiteGroup } from './specs.ts';

/** The site to plan, the maker of its fingerprints, and what many files ask of each article: found once. */
export interface Planner {
  readonly site: Site;
  readonly sign: Sign;
  /** Digest of what a card shows of an article. */
  readonly card: (entry: ArticleEntry) => Digest;
  /** As `filedUnder`. */
  readonly filed: (entry: ArticleEntry) => readonly SiteGroup[];
  /** As `peopleOf`. */
  readonly people: (entry: ArticleEntry) => readonly SiteGroup[];
}

/** The planner of a site. */
export function plannerOf(site: Site, sign: Sign): Planner {
  const filed = once(entry => filedUnder(site, entry));
  return {
    site,
    sign,
    card: once(entry => digest(cardKey(entry, filed(entry)))),
    filed,
    people: once(entry => peopleOf(site, entry)),
  };
}

function once<Found>(find: (entry: ArticleEntry) => Found): (entry: ArticleEntry) => Found {
  const kept = new Map<ArticleEntry, Found>();
  return entry => {
    const known = kept.get(entry);
    if (known !== undefined) return known;
    const found = find(entry);
    kept.set(entry, found);
    return found;
  };
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
