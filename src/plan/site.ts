/** What all files of a site refer to: groups with their places, and maps to find them by name. */
import { digest, integrity } from '../digest.ts';
import type { SitePath } from '../ids.ts';
import type { ArchiveIndex, ArticleEntry, District, Settings } from '../types.ts';
import { districtLabels } from './labels.ts';
import { assetPath, feedPaths, folders, pageOf } from './paths.ts';
import { siteSources } from './sources.ts';
import type { Asset, Site, SiteGroup } from './specs.ts';

/** The groups of an archive with their names in the site's language and their folders. */
export function siteOf(index: ArchiveIndex, settings: Settings, assets: readonly Asset[]): Site {
  const districts = districtGroups(index);
  const topics = topicGroups(index, settings);
  const people = index.people.map(({ key, entries, roles }) =>
    personGroup({ label: key, folder: folders.person(key), entries, roles }, settings),
  );
  const series = index.series.map(({ key, entries }) => seriesGroup(key, entries));
  const cells = districts.flatMap(district => cellsWithin(district, topics));
  return {
    settings,
    index,
    stylesheet: stylesheetPath(assets),
    assets: new Map(assets.map(asset => [asset.name, pathOfAsset(asset)])),
    integrities: new Map(
      assets.flatMap(({ name, contents }) =>
        name.endsWith('.js') ? [[name, integrity(contents)] as const] : [],
      ),
    ),
    search: pageOf(folders.search),
    districts,
    topics,
    cells,
    cellsOf: cellsByPath(cells),
    people,
    series,
    districtNamed: districtsByName(index, districts),
    topicWith: new Map(topics.flatMap(topic => (topic.topic ? [[topic.topic.id, topic]] : []))),
    personNamed: new Map(people.map(person => [person.label, person])),
    seriesNamed: new Map(series.map(one => [one.label, one])),
    issuePaths: new Map(index.days.map(day => [day.key, pageOf(folders.issue(day.key))])),
    ...siteSources(index),
  };
}

type GroupParts = Pick<SiteGroup, 'axis' | 'label' | 'folder' | 'entries'> & Partial<SiteGroup>;

function group(parts: GroupParts): SiteGroup {
  const path = pageOf(parts.folder);
  return { path, parent: null, feeds: null, district: null, topic: null, roles: [], ...parts };
}

/** A feed for each of thousands who signed once would be more files than articles, and never change. */
function personGroup(parts: Omit<GroupParts, 'axis'>, { feeds }: Settings): SiteGroup {
  const { folder, entries } = parts;
  return group({
    axis: 'person',
    ...parts,
    feeds: entries.length >= feeds.people ? feedPaths(folder) : null,
  });
}

function seriesGroup(label: string, entries: readonly ArticleEntry[]): SiteGroup {
  const folder = folders.oneSeries(label);
  return group({ axis: 'series', label, folder, entries, feeds: feedPaths(folder) });
}

function districtGroups(index: ArchiveIndex): readonly SiteGroup[] {
  const labels = districtLabels(index);
  return index.districts.flatMap(({ key, entries }) => {
    if (key !== null) return [districtGroup(key, labels.get(key) ?? key.name, entries)];
    const folder = folders.unplaced;
    return entries.length > 0 ? [group({ axis: 'unplaced', label: '', folder, entries })] : [];
  });
}

function districtGroup(district: District, label: string, entries: readonly ArticleEntry[]): SiteGroup {
  const folder = folders.district(district.slug);
  return group({ axis: 'district', label, folder, entries, district, feeds: feedPaths(folder) });
}

function topicGroups(index: ArchiveIndex, settings: Settings): readonly SiteGroup[] {
  return index.topics.map(({ key, entries }) => {
    const folder = folders.topic(key.id);
    const label = (settings.words?.base ?? settings.language) === 'en' ? key.english : key.label;
    return group({ axis: 'topic', label, folder, entries, topic: key, feeds: feedPaths(folder) });
  });
}

function cellsWithin(parent: SiteGroup, topics: readonly SiteGroup[]): readonly SiteGroup[] {
  const { district } = parent;
  if (district === null || parent.entries.length === 0) return [];
  const held = entriesByTopic(parent.entries);
  return topics.flatMap(({ topic, label }) => {
    const entries = topic === null ? undefined : held.get(topic.id);
    if (topic === null || entries === undefined) return [];
    const folder = folders.districtTopic(district.slug, topic.id);
    return [group({ axis: 'district-topic', label, folder, entries, parent, district, topic })];
  });
}

function entriesByTopic(entries: readonly ArticleEntry[]): ReadonlyMap<string, readonly ArticleEntry[]> {
  const held = new Map<string, ArticleEntry[]>();
  for (const entry of entries) {
    for (const topic of new Set(entry.topics)) {
      const known = held.get(topic);
      if (known === undefined) held.set(topic, [entry]);
      else known.push(entry);
    }
  }
  return held;
}

function districtsByName(index: ArchiveIndex, districts: readonly SiteGroup[]): Site['districtNamed'] {
  const groups = new Map(districts.map(group => [group.district, group]));
  return new Map(
    [...index.districtNamed].flatMap(([name, district]) => {
      const group = groups.get(district);
      return group === undefined ? [] : [[name, group] as const];
    }),
  );
}

function cellsByPath(cells: readonly SiteGroup[]): Site['cellsOf'] {
  const found = new Map<SitePath, SiteGroup[]>();
  for (const cell of cells) {
    for (const owner of [cell.parent?.path, cell.topic && pageOf(folders.topic(cell.topic.id))]) {
      if (!owner) continue;
      const known = found.get(owner);
      if (known === undefined) found.set(owner, [cell]);
      else known.push(cell);
    }
  }
  return found;
}

function stylesheetPath(assets: readonly Asset[]): SitePath | null {
  const sheet = assets.find(asset => asset.name === 'style.css');
  return sheet === undefined ? null : pathOfAsset(sheet);
}

/** Where an asset is published: a stylesheet or script under a name with its digest, all else under its own name. */
export function pathOfAsset(asset: Asset): SitePath {
  const hashed = asset.hashed === true || /\.(?:css|js)$/.test(asset.name);
  return assetPath(asset.name, hashed ? digest(asset.contents) : '');
}
