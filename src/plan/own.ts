/** The pages that the owner adds: where they stand, and what they depend on. */
import { digestOf } from '../digest.ts';
import type { SitePath } from '../ids.ts';
import { isSitePath } from '../ids.ts';
import { badPermalink } from '../problems/owner.ts';
import type { Problem } from '../types.ts';
import { talliesOf } from './breakdowns.ts';
import { yearTallies } from './dates.ts';
import { tallyKey } from './fingerprint.ts';
import { ownPath, pathOfAddress } from './paths.ts';
import type { Planner } from './planner.ts';
import type { NavigationItem, OwnPage, OwnSpec } from './specs-own.ts';

/** Where a page stands: at its `permalink`, or as its file does below templates/pages; null where it can't. */
export function pathOfOwn({ file, permalink }: OwnPage): SitePath | null {
  const path = permalink === null ? ownPath(file) : pathOfAddress(permalink.value);
  return path !== null && isSitePath(path) ? path : null;
}

/** Pages whose place is no place on the site. */
export function placeProblems(pages: readonly OwnPage[]): readonly Problem[] {
  const lost = pages.filter(page => pathOfOwn(page) === null);
  return lost.map(({ file, permalink }) => {
    const line = permalink?.line;
    return badPermalink(line === undefined ? { file } : { file, line }, permalink?.value ?? file);
  });
}

/** The pages that ask for a place in the navigation, in the order of their places. */
export function ownNavigation(pages: readonly OwnPage[]): readonly NavigationItem[] {
  const items = pages.flatMap(page => {
    const path = pathOfOwn(page);
    return page.nav === null || path === null ? [] : [{ label: page.title, path, place: page.nav }];
  });
  return items.sort((a, b) => a.place - b.place);
}

/** The pages of the owner. Each may show anything of the archive's data, so each depends on all of them. */
export function ownSpecs(planner: Planner, pages: readonly OwnPage[]): readonly OwnSpec[] {
  if (pages.length === 0) return [];
  const data = dataKey(planner);
  return pages.flatMap(page => {
    const path = pathOfOwn(page);
    if (path === null) return [];
    const links = page.links.flatMap(({ value }) => pathOfLink(value) ?? []);
    return [
      { kind: 'own' as const, path, fingerprint: planner.sign('own', [page.digest, data]), links, page },
    ];
  });
}

/** The file behind a link of an own page from the site's root: a page, or any other file by its name. */
export function pathOfLink(address: string): SitePath | null {
  const file = address.replace(/[?#].*$/s, '').slice(1);
  return /\.\w+$/.test(file) && !/\.html?$/.test(file)
    ? isSitePath(file)
      ? file
      : null
    : pathOfAddress(address);
}

function dataKey({ site, card }: Planner): string {
  const { entries, days, people } = site.index;
  const tallies = [site.districts, site.topics, site.series].map(groups => talliesOf(groups).map(tallyKey));
  const newest = entries.slice(0, site.settings.lists.newest).map(card);
  const span = [days.at(-1)?.key, days[0]?.key];
  return digestOf([entries.length, days.length, people.length, span, tallies, yearTallies(entries), newest]);
}
