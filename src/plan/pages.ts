/** The pages there is one of: home, about, and the page for addresses that lead nowhere. */
import type { SitePath } from '../ids.ts';
import type { ArticleEntry } from '../types.ts';
import { yearTallies } from './dates.ts';
import { cardKey, tallyKey } from './fingerprint.ts';
import { talliesOf } from './groups.ts';
import { feedPaths, files, folders, pageOf } from './paths.ts';
import { articlePath, issuePath, type Planner } from './planner.ts';
import type { AboutSpec, HomeSpec, NotFoundSpec, Site } from './specs.ts';

/** Series on the home page: those last added to. */
const RUNNING_SERIES = 12;

/** Pages that every page's navigation links to, in its order; the plan checks them once, as links of the home page. */
export const NAVIGATION = (['dates', 'districts', 'topics', 'people', 'series', 'about'] as const).map(
  name => ({
    name,
    path: pageOf(folders[name]),
  }),
);

/** The home page. */
export function homeSpec({ site, sign }: Planner): HomeSpec {
  const shown = homeContent(site);
  const cards = [...(shown.issue?.entries ?? []), ...shown.newest];
  const tallies = [shown.districts, shown.topics, shown.series].map(all => all.map(tallyKey));
  const { issue, years, total } = shown;
  const counts = [issue?.date, issue?.count, issue?.entries.length, years, total];
  return {
    kind: 'home',
    path: files.home,
    fingerprint: sign('home', [counts, tallies, cards.map(entry => cardKey(site, entry))]),
    links: homeLinks(site, shown, cards),
    ...shown,
  };
}

type HomeContent = Omit<HomeSpec, 'kind' | 'path' | 'fingerprint' | 'links'>;

function homeContent(site: Site): HomeContent {
  const { entries, days } = site.index;
  const limit = site.settings.lists.newest;
  const day = days[0];
  const count = day?.entries.length ?? 0;
  return {
    issue: day === undefined ? null : { date: day.key, count, entries: day.entries.slice(0, limit) },
    newest: entries.slice(count, count + limit),
    districts: talliesOf(site.districts),
    topics: talliesOf(site.topics),
    series: talliesOf(site.series.slice(0, RUNNING_SERIES)),
    years: yearTallies(entries),
    total: entries.length,
  };
}

function homeLinks(site: Site, shown: HomeContent, cards: readonly ArticleEntry[]): readonly SitePath[] {
  const tallies = [shown.districts, shown.topics, shown.series].flat();
  return [
    ...NAVIGATION.map(({ path }) => path),
    ...Object.values(feedPaths('')),
    pageOf(folders.data),
    files.manifest,
    ...(shown.issue === null ? [] : [issuePath(site, shown.issue.date)]),
    ...cards.map(entry => articlePath(site, entry)),
    ...tallies.map(tally => tally.group.path),
    ...shown.years.map(year => year.path),
  ];
}

/** What the archive is, in figures. */
export function aboutSpec({ site, sign }: Planner): AboutSpec {
  const { entries, days } = site.index;
  const unplaced = site.districts.find(group => group.axis === 'unplaced');
  const figures = {
    articles: entries.length,
    issues: days.length,
    from: days.at(-1)?.key ?? null,
    to: days[0]?.key ?? null,
    unplaced: unplaced?.entries.length ?? 0,
    inferred: entries.filter(entry => entry.dateSource === 'inferred').length,
  };
  const fingerprint = sign('about', Object.values(figures));
  return { kind: 'about', path: pageOf(folders.about), fingerprint, links: [], ...figures };
}

/** The page that a server shows for an address that is not on the site. */
export function notFoundSpec({ sign }: Planner): NotFoundSpec {
  return { kind: 'not-found', path: files.notFound, fingerprint: sign('not-found', []), links: [files.home] };
}
