/** The page to search on: with the ways into the archive that need no search. */
import { mostFirst, talliesOf } from './breakdowns.ts';
import { monthsOf, yearsOf } from './calendar.ts';
import { tallyKey } from './fingerprint.ts';
import { folders, pageOf } from './paths.ts';
import type { Planner } from './planner.ts';
import type { Site } from './specs.ts';
import type { SearchScripts, SearchSpec, SearchYear } from './specs-search-page.ts';

/** Reporters on the page: the others stand in their directory, to which it leads. */
const MOST_PEOPLE = 60;

/** The scripts of the site, as `src/search/browser/bundle.mjs` names them. */
export const SCRIPTS = {
  page: 'search.js',
  more: 'search-more.js',
  traditional: 'search-traditional.js',
  focus: 'focus.js',
} as const;

/** The page to search on; none where the site has none. */
export function searchSpecs({ site, sign }: Planner): readonly SearchSpec[] {
  if (site.search === null) return [];
  const scripts = scriptsOf(site);
  const years = yearsOf(site.index.entries).map(searchYear);
  const groups = {
    districts: talliesOf(site.districts).filter(isHeld).toSorted(mostFirst),
    topics: talliesOf(site.topics).filter(isHeld).toSorted(mostFirst),
    people: talliesOf(site.people.filter(person => person.roles.includes('reporter')))
      .toSorted(mostFirst)
      .slice(0, MOST_PEOPLE),
  };
  const tallies = Object.values(groups).flat();
  return [
    {
      kind: 'search',
      path: site.search,
      fingerprint: sign('search', [tallies.map(tallyKey), years, scripts]),
      links: [
        ...INDEXES,
        ...tallies.map(({ group }) => group.path),
        ...years.flatMap(({ path, months }) => [path, ...months.map(month => month.path)]),
        ...(scripts === null ? [] : [scripts.page.path, scripts.more, scripts.traditional]),
      ],
      total: site.index.entries.length,
      years,
      ...groups,
      scripts,
    },
  ];
}

/** Directories of all districts, topics and reporters. */
const INDEXES = [folders.districts, folders.topics, folders.people].map(pageOf);

function isHeld({ count }: { readonly count: number }): boolean {
  return count > 0;
}

function searchYear({ number: year, entries }: ReturnType<typeof yearsOf>[number]): SearchYear {
  const months = monthsOf(entries).map(({ number: month, entries: held }) => ({
    month,
    count: held.length,
    path: pageOf(folders.month(year, month)),
  }));
  return { year, count: entries.length, path: pageOf(folders.year(year)), months: months.reverse() };
}

function scriptsOf({ assets, integrities }: Site): SearchScripts | null {
  const [page, more, traditional] = [SCRIPTS.page, SCRIPTS.more, SCRIPTS.traditional].map(name =>
    assets.get(name),
  );
  const integrity = integrities.get(SCRIPTS.page);
  if (!page || !more || !traditional || integrity === undefined) return null;
  return { page: { path: page, integrity }, more, traditional };
}
