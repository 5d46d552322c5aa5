/** The directories of districts, topics, people and series: whole where they are small, else cut by letter, place or year. */
import { compareText } from '../compare.ts';
import type { SitePath } from '../ids.ts';
import { mostFirst, talliesOf } from './breakdowns.ts';
import { tallyKey } from './fingerprint.ts';
import { type Initial, initialFinder } from './initials.ts';
import { directoryPath, folders, pageOf } from './paths.ts';
import { isRunning } from './periods.ts';
import type { Planner } from './planner.ts';
import type { IndexSpec, Site, SiteGroup } from './specs.ts';
import type { DirectoryNeighbour, DirectorySection, MapSection, Tally } from './specs-front.ts';
import { isAtHome, type PlaceOf, sectionOf, tileMap } from './tiles.ts';

/** Groups on a page, at most. */
const PAGE = 500;
/** Of a section that has pages of its own, on the directory's first page. */
const FOREMOST = 12;

type Axis = IndexSpec['axis'];

const FOLDERS: Readonly<Record<Axis, string>> = {
  district: folders.districts,
  topic: folders.topics,
  person: folders.people,
  series: folders.series,
};

interface Run {
  readonly key: string;
  readonly label: string;
  readonly groups: readonly SiteGroup[];
}

/** The directories of all axes; there even where they are empty. */
export function indexSpecs(planner: Planner): readonly IndexSpec[] {
  return (['district', 'topic', 'person', 'series'] as const).flatMap(axis => directory(planner, axis));
}

function directory(planner: Planner, axis: Axis): readonly IndexSpec[] {
  const runs = runsOf(planner.site, axis);
  const total = runs.reduce((sum, { groups }) => sum + placesIn(groups), 0);
  const isCut = total > PAGE;
  const map = axis === 'district' ? districtMap(planner.site) : [];
  const sections = runs.map(run => sectionOn(axis, run, isCut));
  const first = indexSpec(planner, { axis, total, sections, part: null, map }, pageOf(FOLDERS[axis]));
  return isCut ? [first, ...partSpecs(planner, axis, runs)] : [first];
}

/** The unplaced are a group, but no district. */
function placesIn(groups: readonly SiteGroup[]): number {
  return groups.filter(({ axis }) => axis !== 'unplaced').length;
}

function sectionOn(axis: Axis, { key, label, groups }: Run, isCut: boolean): DirectorySection {
  const all = talliesOf(groups);
  const path = isCut ? directoryPath(FOLDERS[axis], key, 1) : null;
  const tallies = isCut ? all.toSorted(mostFirst).slice(0, FOREMOST) : all;
  return { key, label, count: placesIn(groups), tallies, path };
}

function partSpecs(planner: Planner, axis: Axis, runs: readonly Run[]): readonly IndexSpec[] {
  const pages = runs.flatMap(run => partsOf(run, FOLDERS[axis]));
  return pages.map(({ groups, count, ...page }, at) => {
    const { key, label, path, part, parts } = page;
    const section = { key, label, count, tallies: talliesOf(groups), path };
    const neighbours = { previous: neighbour(pages[at - 1]), next: neighbour(pages[at + 1]) };
    const content = {
      axis,
      total: count,
      sections: [section],
      part: { part, parts, ...neighbours },
      map: [],
    };
    return indexSpec(planner, content, path);
  });
}

interface PartPage extends DirectoryNeighbour {
  readonly groups: readonly SiteGroup[];
  /** Of the whole section. */
  readonly count: number;
}

function partsOf({ key, label, groups }: Run, folder: string): readonly PartPage[] {
  const parts = Math.ceil(groups.length / PAGE);
  return Array.from({ length: parts }, (_, at) => ({
    path: directoryPath(folder, key, at + 1),
    key,
    label,
    part: at + 1,
    parts,
    groups: groups.slice(at * PAGE, (at + 1) * PAGE),
    count: placesIn(groups),
  }));
}

function neighbour(page: PartPage | undefined): DirectoryNeighbour | null {
  if (page === undefined) return null;
  const { path, key, label, part, parts } = page;
  return { path, key, label, part, parts };
}

type Content = Pick<IndexSpec, 'axis' | 'total' | 'sections' | 'part' | 'map'>;

function indexSpec({ sign }: Planner, content: Content, path: SitePath): IndexSpec {
  const { axis, total, sections, part, map } = content;
  const shown = sections.map(({ tallies, ...section }) => [section, tallies.map(tallyKey)]);
  const links = [
    ...sections.flatMap(({ path: own, tallies }) => [
      ...(own === null ? [] : [own]),
      ...tallies.map(pathOfTally),
    ]),
    ...[part?.previous, part?.next].flatMap(other => other?.path ?? []),
    ...mapLinks(map),
  ];
  return {
    kind: 'index',
    path,
    fingerprint: sign('index', [axis, total, shown, part, map]),
    links,
    ...content,
  };
}

function pathOfTally({ group }: Tally): SitePath {
  return group.path;
}

/** Where the squares of a map lead. */
export function mapLinks(map: readonly MapSection[]): readonly SitePath[] {
  return map.flatMap(({ tiles }) => tiles.flatMap(({ path }) => path ?? []));
}

/** The home's districts with all their articles. */
export function districtMap(site: Site): readonly MapSection[] {
  const squareOf = ({ path, entries }: SiteGroup) => ({ path, count: entries.length });
  return tileMap(site, squareOf, provincePlace(site));
}

/** On the directory itself, or where it is cut on the province's own page. */
function provincePlace({ districts }: Site): PlaceOf {
  if (districts.length > PAGE)
    return key => ({ path: directoryPath(folders.districts, key, 1), fragment: '' });
  return key => ({ path: pageOf(folders.districts), fragment: `#at-${key}` });
}

function runsOf(site: Site, axis: Axis): readonly Run[] {
  switch (axis) {
    case 'district':
      return districtRuns(site);
    case 'topic':
      return site.topics.length > 0 ? [{ key: 'all', label: '', groups: site.topics }] : [];
    case 'person':
      return personRuns(site.people);
    case 'series':
      return seriesRuns(site);
  }
}

/** By prefecture or province at home; then those elsewhere and the unplaced. */
function districtRuns({ districts, index }: Site): readonly Run[] {
  const keys = new Map<string, string>();
  return grouped(districts, group => {
    if (group.district === null) return { key: 'unplaced', label: '' };
    if (!isAtHome(group, index.home)) return { key: 'elsewhere', label: '' };
    const { key, label } = sectionOf(group.district, index.home);
    const known = keys.get(label) ?? key;
    keys.set(label, known);
    return { key: known, label };
  });
}

function personRuns(people: readonly SiteGroup[]): readonly Run[] {
  const find = initialFinder();
  const named = people.map(group => ({ group, initial: find(group.label) }));
  named.sort(
    (a, b) =>
      compareText(placeOf(a.initial), placeOf(b.initial)) || compareText(a.group.label, b.group.label),
  );
  const letters = new Map(named.map(({ group, initial }) => [group, initial.letter]));
  return grouped(
    named.map(({ group }) => group),
    group => {
      const key = letters.get(group) ?? 'other';
      return { key, label: key === 'other' ? '' : key.toUpperCase() };
    },
  );
}

/** What no letter begins stands last. */
function placeOf({ letter, order }: Initial): string {
  return `${letter === 'other' ? '~' : letter} ${order}`;
}

/** Those that go on, then by the year of their last article. */
function seriesRuns({ series, index }: Site): readonly Run[] {
  const newest = index.days[0]?.key;
  return grouped(series, ({ entries }) =>
    isRunning(entries, newest)
      ? { key: 'running', label: '' }
      : { key: entries[0]?.date.slice(0, 4) ?? 'other', label: '' },
  );
}

/** Runs in the order in which their first members come. */
function grouped(
  groups: readonly SiteGroup[],
  runOf: (group: SiteGroup) => Pick<Run, 'key' | 'label'>,
): readonly Run[] {
  const runs = new Map<string, { key: string; label: string; groups: SiteGroup[] }>();
  for (const group of groups) {
    const { key, label } = runOf(group);
    const run = runs.get(key);
    if (run === undefined) runs.set(key, { key, label, groups: [group] });
    else run.groups.push(group);
  }
  return [...runs.values()];
}
