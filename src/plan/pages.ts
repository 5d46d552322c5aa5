/** The pages there is one of: home, and the page for addresses that lead nowhere. */
import type { SitePath } from '../ids.ts';
import type { ArticleEntry } from '../types.ts';
import { mostFirst, talliesOf } from './breakdowns.ts';
import { yearTallies } from './dates.ts';
import { districtMap, mapLinks } from './directory.ts';
import { breakdownKey, tallyKey } from './fingerprint.ts';
import { feedPaths, files, folders, pageOf } from './paths.ts';
import { isRunning } from './periods.ts';
import { articlePath, issuePath, type Planner } from './planner.ts';
import type { Breakdown, HomeSpec, NotFoundSpec, Site } from './specs.ts';
import { isAtHome } from './tiles.ts';

/** Series on the home page: those last added to. */
const RUNNING_SERIES = 12;
/** Topics on the home page. */
const TOPICS = 12;
/** Districts elsewhere on the home page: those with the most articles. */
const BEYOND = 12;

/** Pages that every page's navigation links to, in its order; the plan checks them once, as links of the home page. */
export const NAVIGATION = (['dates', 'districts', 'topics', 'people', 'series', 'about'] as const).map(
  name => ({
    name,
    path: pageOf(folders[name]),
  }),
);

/** The home page. */
export function homeSpec({ site, sign, card }: Planner): HomeSpec {
  const shown = homeContent(site);
  const cards = [...(shown.issue?.entries ?? []), ...shown.newest];
  const tallies = [shown.beyond, shown.series].map(all => all.map(tallyKey));
  const { issue, years, total, map, topics } = shown;
  const counts = [issue?.date, issue?.count, issue?.entries.length, years, total, map, breakdownKey(topics)];
  return {
    kind: 'home',
    path: files.home,
    fingerprint: sign('home', [counts, tallies, cards.map(card)]),
    links: homeLinks(site, shown, cards),
    ...shown,
  };
}

type HomeContent = Omit<HomeSpec, 'kind' | 'path' | 'fingerprint' | 'links'>;

function homeContent(site: Site): HomeContent {
  const { entries, days, home } = site.index;
  const limit = site.settings.lists.newest;
  const day = days[0];
  const count = day?.entries.length ?? 0;
  const running = site.series.filter(one => isRunning(one.entries, day?.key));
  return {
    issue: day === undefined ? null : { date: day.key, count, entries: day.entries.slice(0, limit) },
    newest: entries.slice(count, count + limit),
    map: entries.length === 0 ? [] : districtMap(site),
    beyond: talliesOf(site.districts.filter(group => !isAtHome(group, home)))
      .toSorted(mostFirst)
      .slice(0, BEYOND),
    topics: topicsHeld(site),
    series: talliesOf(running.slice(0, RUNNING_SERIES)),
    years: yearTallies(entries),
    total: entries.length,
  };
}

/** Those with the most articles. */
function topicsHeld({ topics }: Site): Breakdown {
  const held = talliesOf(topics.filter(topic => topic.entries.length > 0)).toSorted(mostFirst);
  const tallies = held.slice(0, TOPICS);
  return { axis: 'topic', tallies, more: held.length - tallies.length };
}

function homeLinks(site: Site, shown: HomeContent, cards: readonly ArticleEntry[]): readonly SitePath[] {
  const tallies = [shown.beyond, shown.topics.tallies, shown.series].flat();
  return [
    ...NAVIGATION.map(({ path }) => path),
    ...Object.values(feedPaths('')),
    pageOf(folders.data),
    files.manifest,
    ...(shown.issue === null ? [] : [issuePath(site, shown.issue.date)]),
    ...cards.map(entry => articlePath(entry)),
    ...mapLinks(shown.map),
    ...tallies.map(tally => tally.group.path),
    ...shown.years.map(year => year.path),
  ];
}

/** The page that a server shows for an address that is not on the site. */
export function notFoundSpec({ sign }: Planner): NotFoundSpec {
  return { kind: 'not-found', path: files.notFound, fingerprint: sign('not-found', []), links: [files.home] };
}
