/** How the articles of a group spread over the other axes. */
import { compareText } from '../compare.ts';
import type { ArticleEntry } from '../types.ts';
import type { Planner } from './planner.ts';
import type { Site, SiteGroup } from './specs.ts';
import type { Breakdown, Tally } from './specs-front.ts';

/** Of a breakdown, those with the most articles: the others are told as a number. */
const MOST: Readonly<Record<Breakdown['axis'], number>> = { district: 24, topic: 24, person: 12 };

/** The breakdowns of a group; an empty one is left out. */
export function breakdownsOf(planner: Planner, group: SiteGroup): readonly Breakdown[] {
  return breakdownsByAxis(planner, group).filter(breakdown => breakdown.tallies.length > 0);
}

function breakdownsByAxis(planner: Planner, group: SiteGroup): readonly Breakdown[] {
  const { site, filed: filedAll } = planner;
  const reporters = () => cut('person', tallied(group.entries, reportersOf(planner)));
  const by = (axis: 'district' | 'topic') => {
    const filed = (entry: ArticleEntry) => filedAll(entry).filter(other => other.axis === axis);
    return cut(axis, tallied(group.entries, filed));
  };
  switch (group.axis) {
    case 'district':
      return [cut('topic', cellTallies(site, group)), reporters()];
    case 'topic':
      return [cut('district', cellTallies(site, group)), reporters()];
    case 'district-topic':
      return [reporters()];
    case 'unplaced':
      return [by('topic'), reporters()];
    case 'person':
      return [by('topic'), by('district'), cut('person', companions(planner, group))];
    case 'series':
      return [by('district'), by('topic'), reporters()];
  }
}

function cut(axis: Breakdown['axis'], tallies: readonly Tally[]): Breakdown {
  return { axis, tallies: tallies.slice(0, MOST[axis]), more: Math.max(0, tallies.length - MOST[axis]) };
}

function reportersOf({ people }: Planner): (entry: ArticleEntry) => readonly SiteGroup[] {
  return entry => {
    if (entry.correspondent.length + entry.photographer.length === 0) return people(entry);
    const names = new Set(entry.reporter.map(name => name.normalize('NFC')));
    return people(entry).filter(person => names.has(person.label));
  };
}

/** Everybody who signed an article together with a person, in whatever role. */
function companions({ people }: Planner, person: SiteGroup): readonly Tally[] {
  return tallied(person.entries, entry => people(entry).filter(other => other !== person));
}

function cellTallies(site: Site, group: SiteGroup): readonly Tally[] {
  const cells = site.cellsOf.get(group.path) ?? [];
  return cells.map(cell => ({ group: cell, count: cell.entries.length })).sort(mostFirst);
}

function tallied(
  entries: readonly ArticleEntry[],
  groupsOf: (entry: ArticleEntry) => readonly SiteGroup[],
): readonly Tally[] {
  const counts = new Map<SiteGroup, number>();
  for (const entry of entries)
    for (const group of groupsOf(entry)) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].map(([group, count]) => ({ group, count })).sort(mostFirst);
}

/** Groups with the number of all their articles. */
export function talliesOf(groups: readonly SiteGroup[]): readonly Tally[] {
  return groups.map(group => ({ group, count: group.entries.length }));
}

/** Equal counts by path, so that the order does not hang on which article came first. */
export function mostFirst(a: Tally, b: Tally): number {
  return b.count - a.count || compareText(a.group.path, b.group.path);
}
