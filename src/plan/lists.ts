/** The lists of a group that has more articles than its page shows: years, months, parts of months. */
import { type CalendarList, cutByCalendar } from './calendar.ts';
import { cardKey, groupKey } from './fingerprint.ts';
import { listPath } from './paths.ts';
import { articlePath, inTime, type Planner } from './planner.ts';
import type { ListNeighbour, ListSpec, SiteGroup } from './specs.ts';

type Neighbours = Pick<ListSpec, 'previous' | 'next'>;

/** The lists of a group; none where its own page shows all. */
export function listSpecs(planner: Planner, group: SiteGroup): readonly ListSpec[] {
  const { newest, page } = planner.site.settings.lists;
  if (group.entries.length <= newest) return [];
  const lists = cutByCalendar(group.entries, page);
  const neighbours = neighboursOf(group, lists);
  return lists.map(list => listSpec(planner, group, { list, ...(neighbours.get(list) ?? ALONE) }));
}

const ALONE: Neighbours = { previous: null, next: null };

/** A year stands between years; a month, or a part of one, between the lists that hold the articles before and after. */
function neighboursOf(
  group: SiteGroup,
  lists: readonly CalendarList[],
): ReadonlyMap<CalendarList, Neighbours> {
  const years = lists.filter(list => list.period.month === null);
  const leaves = lists.filter(list => list.months.length === 0);
  const asNeighbour = (list: CalendarList | null): ListNeighbour | null =>
    list && { path: listPath(group.folder, list.period), period: list.period };
  return new Map(
    [...inTime(leaves), ...inTime(years)].map(({ member, previous, next }) => [
      member,
      { previous: asNeighbour(previous), next: asNeighbour(next) },
    ]),
  );
}

function listSpec(planner: Planner, group: SiteGroup, placed: Neighbours & { list: CalendarList }): ListSpec {
  const { site, sign } = planner;
  const { list, previous, next } = placed;
  const { period, entries, total, months } = list;
  const cards = entries.map(entry => cardKey(site, entry));
  const monthPaths = months.map(({ month }) => listPath(group.folder, { year: period.year, month, part: 1 }));
  const neighbours = [previous, next].flatMap(neighbour => neighbour?.path ?? []);
  return {
    kind: 'list',
    path: listPath(group.folder, period),
    fingerprint: sign('list', [groupKey(group), period, total, months, previous, next, cards]),
    links: [group.path, ...entries.map(entry => articlePath(site, entry)), ...monthPaths, ...neighbours],
    group,
    period,
    entries,
    total,
    months,
    previous,
    next,
  };
}
