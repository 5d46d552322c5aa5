/** The pages of districts, topics, topics in districts, people and series. */
import type { SitePath } from '../ids.ts';
import { breakdownsOf } from './breakdowns.ts';
import { yearsOf } from './calendar.ts';
import { mapLinks } from './directory.ts';
import { breakdownKey, groupKey } from './fingerprint.ts';
import { listSpecs } from './lists.ts';
import { listPath } from './paths.ts';
import { isRunning, periodsOf, type Span, spanOf } from './periods.ts';
import { articlePath, type Planner } from './planner.ts';
import { seriesSections } from './series.ts';
import type { GroupSpec, ListSpec, Site, SiteGroup } from './specs.ts';
import type { MapSection, SeriesSection, YearTally } from './specs-front.ts';
import { tileMap } from './tiles.ts';

/** The page of a group, and where it has more articles than its page shows, its lists. */
export function groupSpecs(planner: Planner, group: SiteGroup): readonly (GroupSpec | ListSpec)[] {
  return [groupSpec(planner, group), ...listSpecs(planner, group)];
}

function groupSpec(planner: Planner, group: SiteGroup): GroupSpec {
  const { sign, card } = planner;
  const shown = groupContent(planner, group);
  const { newest, years, breakdowns, periods, map, sections, running } = shown;
  const facts = [group.entries.length, spanOf(group.entries), factsOf(group), group.feeds !== null];
  const cards = [...newest, ...sections.flatMap(({ entries }) => entries)];
  const charts = [breakdowns.map(breakdownKey), periods, map, sections.map(sectionKey), running];
  const keys = cards.map(card);
  return {
    kind: 'group',
    path: group.path,
    fingerprint: sign('group', [groupKey(group), facts, keys, years, charts]),
    links: groupLinks(group, shown),
    group,
    ...shown,
  };
}

type GroupContent = Omit<GroupSpec, 'kind' | 'path' | 'fingerprint' | 'links' | 'group'>;

function groupContent(planner: Planner, group: SiteGroup): GroupContent {
  const { site } = planner;
  const { entries, axis } = group;
  const sections = seriesSections(site, group);
  const newest = isShownWhole(group, sections) ? [] : entries.slice(0, site.settings.lists.newest);
  return {
    newest,
    years: entries.length > site.settings.lists.newest ? groupYears(group) : [],
    breakdowns: breakdownsOf(planner, group),
    periods: entries.length === 0 ? null : periodsOf(entries, spanShown(site, group)),
    map: axis === 'topic' && entries.length > 0 ? topicMap(site, group) : [],
    sections,
    running: axis === 'series' ? isRunning(entries, site.index.days[0]?.key) : null,
  };
}

/** Where the newest articles would say what the districts of a series have said. */
function isShownWhole({ entries }: SiteGroup, sections: readonly SeriesSection[]): boolean {
  return new Set(sections.flatMap(section => section.entries)).size === entries.length;
}

/**
 * Districts and topics are seen against the whole archive, silence at its end too. All others by themselves: each day
 * of the paper would change the page of everybody who ever signed.
 */
function spanShown({ index }: Site, { axis, entries }: SiteGroup): Span | null {
  return spanOf(axis === 'district' || axis === 'topic' || axis === 'unplaced' ? index.entries : entries);
}

function topicMap(site: Site, topic: SiteGroup): readonly MapSection[] {
  const cells = new Map((site.cellsOf.get(topic.path) ?? []).map(cell => [cell.parent, cell]));
  const squareOf = (district: SiteGroup) => {
    const cell = cells.get(district);
    return { path: cell?.path ?? null, count: cell?.entries.length ?? 0 };
  };
  return tileMap(site, squareOf, () => ({ path: null, fragment: '' }));
}

function groupYears(group: SiteGroup): readonly YearTally[] {
  return yearsOf(group.entries).map(({ number: year, entries }) => ({
    year,
    count: entries.length,
    path: listPath(group.folder, { year, month: null, part: 1 }),
  }));
}

/** What its page says of the thing itself. */
export function factsOf({ axis, district, topic, roles }: SiteGroup): readonly unknown[] {
  if (axis !== 'district' || district === null) return [topic?.medtop, roles];
  return [district.code, district.prefecture, district.townships.map(township => township.name)];
}

function sectionKey({ group, count, entries }: SeriesSection): readonly unknown[] {
  return [groupKey(group), count, entries.map(entry => entry.id)];
}

function groupLinks(group: SiteGroup, shown: GroupContent): readonly SitePath[] {
  const { newest, years, breakdowns, map, sections } = shown;
  return [
    ...newest.map(entry => articlePath(entry)),
    ...years.map(year => year.path),
    ...breakdowns.flatMap(({ tallies }) => tallies.map(tally => tally.group.path)),
    ...mapLinks(map),
    ...sections.flatMap(section => [section.group.path, ...section.entries.map(entry => articlePath(entry))]),
    ...(group.feeds === null ? [] : Object.values(group.feeds)),
  ];
}
