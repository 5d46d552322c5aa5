/** What every part of the plan works with. */
import type { IsoDate, SitePath } from '../ids.ts';
import type { ArticleEntry } from '../types.ts';
import { filedUnder, groupMarker, peopleOf, type Sign } from './fingerprint.ts';
import { folders, pageOf } from './paths.ts';
import type { Site, SiteGroup } from './specs.ts';

/** The site to plan, the maker of its fingerprints, and what many files ask of each article: found once. */
export interface Planner {
  readonly site: Site;
  readonly sign: Sign;
  /** What a card shows of an article, in short: its own card, and the names that the groups it is filed under have on the site. */
  readonly card: (entry: ArticleEntry) => string;
  /** As `groupMarker`. */
  readonly mark: (group: SiteGroup) => string;
  /** As `filedUnder`. */
  readonly filed: (entry: ArticleEntry) => readonly SiteGroup[];
  /** As `peopleOf`. */
  readonly people: (entry: ArticleEntry) => readonly SiteGroup[];
  /** The place of each article in the index. */
  readonly orders: ReadonlyMap<ArticleEntry, number>;
}

/** The planner of a site. */
export function plannerOf(site: Site, sign: Sign): Planner {
  const mark = groupMarker();
  const filed = once(filedAs, entry => filedUnder(site, entry));
  return {
    site,
    sign,
    card: entry => {
      let told: string = entry.card;
      for (const group of filed(entry)) told += mark(group);
      return told;
    },
    mark,
    filed,
    orders: new Map(site.index.entries.map((entry, order) => [entry, order])),
    people: once(signedAs, entry => peopleOf(site, entry)),
  };
}

/** Found once for all articles of which the same is told, and held once: of many articles few are the only ones. */
function once<Found>(
  told: (entry: ArticleEntry) => string,
  find: (entry: ArticleEntry) => Found,
): (entry: ArticleEntry) => Found {
  const [kept, shared] = [new Map<ArticleEntry, Found>(), new Map<string, Found>()];
  return entry => {
    const known = kept.get(entry);
    if (known !== undefined) return known;
    const key = told(entry);
    const found = shared.get(key) ?? find(entry);
    shared.set(key, found);
    kept.set(entry, found);
    return found;
  };
}

/** Names have no line end. */
function filedAs({ district, topics }: ArticleEntry): string {
  return `${district.join('\n')}\n\n${topics.join('\n')}`;
}

function signedAs({ reporter, correspondent, photographer }: ArticleEntry): string {
  return [reporter, correspondent, photographer].map(names => names.join('\n')).join('\n\n');
}

/** The page of an article. */
export function articlePath(entry: Pick<ArticleEntry, 'id'>): SitePath {
  return `${folders.article(entry.id)}/index.html` as SitePath;
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
