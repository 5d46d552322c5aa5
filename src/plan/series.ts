/** A series by districts, side by side. */
import { compareText } from '../compare.ts';
import type { ArticleEntry } from '../types.ts';
import { filedUnder } from './fingerprint.ts';
import type { Site, SiteGroup } from './specs.ts';
import type { SeriesSection } from './specs-front.ts';

/** Headlines of a district on the page of a series. */
const HEADLINES = 5;

/** The districts of a series in the order of their codes, zones after them and the unplaced last; none for other groups. */
export function seriesSections(site: Site, { axis, entries }: SiteGroup): readonly SeriesSection[] {
  if (axis !== 'series') return [];
  const unplaced = site.districts.at(-1);
  const held = new Map<SiteGroup, ArticleEntry[]>();
  for (const entry of entries) {
    const placed = filedUnder(site, entry).filter(group => group.axis === 'district');
    const groups = placed.length > 0 || unplaced?.axis !== 'unplaced' ? placed : [unplaced];
    for (const group of groups) {
      const known = held.get(group);
      if (known === undefined) held.set(group, [entry]);
      else known.push(entry);
    }
  }
  return [...held]
    .sort(([a], [b]) => compareText(orderOf(a), orderOf(b)))
    .map(([group, all]) => ({ group, count: all.length, entries: all.slice(0, HEADLINES) }));
}

function orderOf({ axis, district, path }: SiteGroup): string {
  return `${axis === 'unplaced' ? 'z' : (district?.code ?? 'x')} ${path}`;
}
