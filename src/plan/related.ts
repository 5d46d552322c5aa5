/** Which articles a reader of an article may want next. */
import type { IsoDate } from '../ids.ts';
import type { ArticleEntry } from '../types.ts';
import type { Planner } from './planner.ts';
import type { Site, SiteGroup } from './specs.ts';
import type { Related } from './specs-article.ts';

/** Related articles on a page at most. */
const MOST = 6;
/** Neighbours looked at on either side in each group: what is farther can't change a page. */
export const REACH = 2;
/** Days within which two stories of one topic in one district may tell of the same thing: about a season. */
const NEAR = 92;

/**
 * The related articles of any article: at most six, nobody twice, never the article itself. Those of its series come
 * first, then those of its topics in its districts, near in time only, then those of its people; in each group the next
 * neighbours in time before the ones beyond. As groups keep the order of the index, a search by halves tells an article's
 * place in each; a new article changes the pages of its near neighbours only.
 */
export function relatedFinder(planner: Planner): (entry: ArticleEntry) => readonly Related[] {
  const { orders } = planner;
  const ordersIn = new Map<SiteGroup, Uint32Array>();
  const cellAt = cellsByPair(planner.site);
  const placeOf = (group: SiteGroup, order: number): number => {
    let known = ordersIn.get(group);
    if (known === undefined) {
      known = Uint32Array.from(group.entries, entry => orders.get(entry) ?? 0);
      ordersIn.set(group, known);
    }
    return placeIn(known, order);
  };
  return entry => {
    const order = orders.get(entry) ?? 0;
    const groups = groupsOf(planner, entry, cellAt);
    return nearest(
      entry,
      groups.map(group => ({ group, place: placeOf(group, order) })),
    );
  };
}

/** The first place among rising numbers that does not come before `order`. */
function placeIn(orders: Uint32Array, order: number): number {
  let [low, high] = [0, orders.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((orders[middle] ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return low;
}

type CellAt = ReadonlyMap<SiteGroup, ReadonlyMap<string, SiteGroup>>;

function cellsByPair({ cells }: Site): CellAt {
  const found = new Map<SiteGroup, Map<string, SiteGroup>>();
  for (const cell of cells) {
    if (cell.parent === null || cell.topic === null) continue;
    const known = found.get(cell.parent) ?? new Map<string, SiteGroup>();
    found.set(cell.parent, known.set(cell.topic.id, cell));
  }
  return found;
}

/** Each once: the series, the cells by district and topic as the article names them, the people. */
function groupsOf({ site, people }: Planner, entry: ArticleEntry, cellAt: CellAt): readonly SiteGroup[] {
  const series = entry.series && site.seriesNamed.get(entry.series.normalize('NFC'));
  const districts = new Set(entry.district.map(name => site.districtNamed.get(name)));
  const cells = [...districts].flatMap(district => {
    const held = district && cellAt.get(district);
    return held ? [...new Set(entry.topics)].flatMap(topic => held.get(topic) ?? []) : [];
  });
  return [...(series ? [series] : []), ...cells, ...people(entry)];
}

interface Placed {
  readonly group: SiteGroup;
  readonly place: number;
}

function nearest(entry: ArticleEntry, groups: readonly Placed[]): readonly Related[] {
  const related: Related[] = [];
  const taken = new Set([entry]);
  for (let distance = 1; distance <= REACH; distance += 1) {
    for (const { group, place } of groups) {
      for (const other of [group.entries[place + distance], group.entries[place - distance]]) {
        if (related.length === MOST) return related;
        if (other === undefined || taken.has(other) || !isNear(group, entry, other)) continue;
        taken.add(other);
        related.push({ entry: other, group });
      }
    }
  }
  return related;
}

function isNear({ axis }: SiteGroup, entry: ArticleEntry, other: ArticleEntry): boolean {
  return axis !== 'district-topic' || Math.abs(daysBetween(entry.date, other.date)) <= NEAR;
}

const DAY = 86_400_000;

/** Days from one day to another; negative where the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return from === to ? 0 : Math.round((timeOf(to) - timeOf(from)) / DAY);
}

function timeOf(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
}
