/** The lists of a group that has more articles than its page shows: years, months, parts of months. */
import type { Digest, SitePath } from '../ids.ts';
import { type CalendarList, cutByCalendar, type Period } from './calendar.ts';
import { groupKey } from './fingerprint.ts';
import { listPath } from './paths.ts';
import { articlePath, inTime, type Planner } from './planner.ts';
import type { ListNeighbour, ListSpec, Site, SiteGroup } from './specs.ts';

/** The pages of all groups of a site, each with its lists. */
export function groupPaths({ settings, ...site }: Site): readonly SitePath[] {
  const { newest, page } = settings.lists;
  const groups = [site.districts, site.topics, site.cells, site.people, site.series].flat();
  return groups.flatMap(({ path, folder, entries }) => {
    if (entries.length <= newest) return [path];
    return [path, ...cutByCalendar(entries, page).map(({ period }) => listPath(folder, period))];
  });
}

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
  const { sign, card } = planner;
  const { list, previous, next } = placed;
  const { period, entries, total, months } = list;
  const shown = [groupKey(group), period, total, months, previous, next, entries.map(card)];
  return new PlannedList(sign('list', shown), { group, ...list, previous, next });
}

type Listed = Omit<ListSpec, 'kind' | 'path' | 'fingerprint' | 'links'>;

/** A list whose links are made when they are asked for: of one that stays as it is nobody asks. */
class PlannedList implements ListSpec {
  readonly kind = 'list';
  readonly path: SitePath;
  readonly fingerprint: Digest;
  readonly group: SiteGroup;
  readonly period: Period;
  readonly entries: ListSpec['entries'];
  readonly total: number;
  readonly months: ListSpec['months'];
  readonly previous: ListNeighbour | null;
  readonly next: ListNeighbour | null;

  constructor(fingerprint: Digest, listed: Listed) {
    this.path = listPath(listed.group.folder, listed.period);
    this.fingerprint = fingerprint;
    this.group = listed.group;
    this.period = listed.period;
    this.entries = listed.entries;
    this.total = listed.total;
    this.months = listed.months;
    this.previous = listed.previous;
    this.next = listed.next;
  }

  get links(): readonly SitePath[] {
    const { group, period, entries, months, previous, next } = this;
    const { year } = period;
    return [
      group.path,
      ...entries.map(entry => articlePath(entry)),
      ...months.map(({ month }) => listPath(group.folder, { year, month, part: 1 })),
      ...[previous, next].flatMap(neighbour => neighbour?.path ?? []),
    ];
  }
}
