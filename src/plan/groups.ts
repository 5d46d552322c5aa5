/** The pages of districts, topics, topics in districts, people and series, and the indexes of them. */
import { breakdownsOf } from './breakdowns.ts';
import { yearsOf } from './calendar.ts';
import { breakdownKey, cardKey, groupKey, tallyKey } from './fingerprint.ts';
import { listSpecs } from './lists.ts';
import { folders, listPath, pageOf } from './paths.ts';
import { articlePath, type Planner } from './planner.ts';
import type { GroupSpec, IndexSpec, ListSpec, SiteGroup, Tally, YearTally } from './specs.ts';

/** The page of every group, and where it has more articles than its page shows, its lists. */
export function groupSpecs(planner: Planner): readonly (GroupSpec | ListSpec)[] {
  const { districts, topics, cells, people, series } = planner.site;
  const groups = [districts, topics, cells, people, series].flat();
  return groups.flatMap(group => [groupSpec(planner, group), ...listSpecs(planner, group)]);
}

function groupSpec(planner: Planner, group: SiteGroup): GroupSpec {
  const { site, sign } = planner;
  const newest = group.entries.slice(0, site.settings.lists.newest);
  const years = newest.length < group.entries.length ? groupYears(group) : [];
  const breakdowns = breakdownsOf(site, group);
  const cards = newest.map(entry => cardKey(site, entry));
  const facts = [group.entries.length, spanOf(group), factsOf(group)];
  const tallied = breakdowns.flatMap(({ tallies }) => tallies.map(tally => tally.group.path));
  return {
    kind: 'group',
    path: group.path,
    fingerprint: sign('group', [groupKey(group), facts, cards, years, breakdowns.map(breakdownKey)]),
    links: [...newest.map(entry => articlePath(site, entry)), ...years.map(year => year.path), ...tallied],
    group,
    newest,
    years,
    breakdowns,
  };
}

function groupYears(group: SiteGroup): readonly YearTally[] {
  return yearsOf(group.entries).map(({ number: year, entries }) => ({
    year,
    count: entries.length,
    path: listPath(group.folder, { year, month: null, part: 1 }),
  }));
}

/** What its page says of the thing itself. */
function factsOf({ axis, district, topic, roles }: SiteGroup): readonly unknown[] {
  if (axis !== 'district' || district === null) return [topic?.medtop, roles];
  return [district.code, district.prefecture, district.townships.map(township => township.name)];
}

function spanOf(group: SiteGroup): readonly (string | undefined)[] {
  return [group.entries.at(-1)?.date, group.entries[0]?.date];
}

/** The indexes of districts, topics, people and series; there even where they are empty. */
export function indexSpecs(planner: Planner): readonly IndexSpec[] {
  const { districts, topics, people, series } = planner.site;
  return [
    indexSpec(planner, 'district', districts),
    indexSpec(planner, 'topic', topics),
    indexSpec(planner, 'person', people),
    indexSpec(planner, 'series', series),
  ];
}

const INDEX_FOLDERS = {
  district: folders.districts,
  topic: folders.topics,
  person: folders.people,
  series: folders.series,
} as const;

function indexSpec({ sign }: Planner, axis: IndexSpec['axis'], groups: readonly SiteGroup[]): IndexSpec {
  const tallies = talliesOf(groups);
  const fingerprint = sign('index', [axis, tallies.map(tallyKey)]);
  const links = groups.map(group => group.path);
  return { kind: 'index', path: pageOf(INDEX_FOLDERS[axis]), fingerprint, links, axis, tallies };
}

/** Groups with the number of all their articles. */
export function talliesOf(groups: readonly SiteGroup[]): readonly Tally[] {
  return groups.map(group => ({ group, count: group.entries.length }));
}
