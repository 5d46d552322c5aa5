/** How the articles of a group spread over the other axes. */
import type { ArticleEntry } from '../types.ts';
import { filedUnder, peopleOf } from './fingerprint.ts';
import type { Breakdown, Site, SiteGroup, Tally } from './specs.ts';

/** People named on the page of a district or topic: those with the most articles. */
const MOST_PEOPLE = 12;

/** The breakdowns of a group; an empty one is left out. */
export function breakdownsOf(site: Site, group: SiteGroup): readonly Breakdown[] {
  const all = breakdownsByAxis(site, group);
  return all.filter(breakdown => breakdown.tallies.length > 0);
}

function breakdownsByAxis(site: Site, group: SiteGroup): readonly Breakdown[] {
  const people = () => tallied(group.entries, entry => reportersOf(site, entry)).slice(0, MOST_PEOPLE);
  const by = (axis: 'district' | 'topic') =>
    tallied(group.entries, entry => filedUnder(site, entry).filter(filed => filed.axis === axis));
  switch (group.axis) {
    case 'district':
      return [
        { axis: 'topic', tallies: cellTallies(site, group) },
        { axis: 'person', tallies: people() },
      ];
    case 'topic':
      return [
        { axis: 'district', tallies: cellTallies(site, group) },
        { axis: 'person', tallies: people() },
      ];
    case 'district-topic':
      return [{ axis: 'person', tallies: people() }];
    case 'unplaced':
      return [{ axis: 'topic', tallies: by('topic') }];
    case 'person':
    case 'series':
      return [
        { axis: 'district', tallies: by('district') },
        { axis: 'topic', tallies: by('topic') },
      ];
  }
}

function reportersOf(site: Site, entry: ArticleEntry): readonly SiteGroup[] {
  const names = new Set(entry.reporter.map(name => name.normalize('NFC')));
  return peopleOf(site, entry).filter(person => names.has(person.label));
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

/** Equal counts by path, so that the order does not hang on which article came first. */
function mostFirst(a: Tally, b: Tally): number {
  return b.count - a.count || (a.group.path < b.group.path ? -1 : 1);
}
