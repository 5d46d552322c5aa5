/** The archive without bodies: entries in printed order, grouped by everything a reader looks for. */
import { compareText } from '../compare.ts';
import type { TopicId } from '../ids.ts';
import type { ArchiveIndex, ArticleEntry, Credit, District, Gazetteer, Group, Topic } from '../types.ts';
import { compareEntries } from './order.ts';
import { NO_SOURCES, type Sources } from './sources.ts';

export { entryOf } from './entry.ts';
export type { Sources } from './sources.ts';

/** What an archive is grouped by. */
export interface IndexContext {
  readonly gazetteer: Gazetteer;
  /** In the order of content/topics.yaml. */
  readonly topics: readonly Topic[];
}

type Person = ArchiveIndex['people'][number];

/**
 * Sorts and groups entries; drafts are left out. Names of people and series are taken as one where they are equal
 * in Unicode's composed form. A district or topic that is not known is no group: the content stage has reported it.
 */
export function indexArticles(
  entries: Iterable<ArticleEntry>,
  context: IndexContext,
  sources: Sources = NO_SOURCES,
): ArchiveIndex {
  const all = [...entries];
  const sorted = inOrder(all.filter(entry => !entry.draft));
  const districtNamed = resolveDistricts(sorted, context.gazetteer);
  return {
    home: context.gazetteer.home,
    tiles: context.gazetteer.tiles ?? new Map(),
    entries: sorted,
    days: [...groupBy(sorted, entry => entry.date)].map(toGroup),
    districts: districtGroups(sorted, districtNamed, context.gazetteer),
    topics: topicGroups(sorted, context.topics),
    people: peopleGroups(sorted),
    series: [...groupBy(sorted, entry => (entry.series ? composed(entry.series) : []))].map(toGroup),
    districtNamed,
    drafts: draftsByDay(all),
    ...sources,
  };
}

/** Sorted a day at a time: of two days no article has to be compared with another. */
function inOrder(entries: readonly ArticleEntry[]): readonly ArticleEntry[] {
  const days = [...groupBy(entries, entry => entry.date)];
  days.sort(([a], [b]) => compareText(b, a));
  return days.flatMap(([, held]) => held.sort(compareEntries));
}

function draftsByDay(entries: readonly ArticleEntry[]): ArchiveIndex['drafts'] {
  const drafts = new Map<ArticleEntry['date'], number>();
  for (const { draft, date } of entries) if (draft) drafts.set(date, (drafts.get(date) ?? 0) + 1);
  return drafts;
}

function composed(name: string): string {
  return name.normalize('NFC');
}

function toGroup<Key>([key, entries]: [Key, readonly ArticleEntry[]]): Group<Key> {
  return { key, entries };
}

/** Groups in the order in which their first entries come, by one key of each entry or several. An entry is in a group once. */
function groupBy<Key extends string | District | null>(
  entries: readonly ArticleEntry[],
  keysOf: (entry: ArticleEntry) => Key | readonly Key[],
): Map<Key, ArticleEntry[]> {
  const groups = new Map<Key, ArticleEntry[]>();
  const add = (key: Key, entry: ArticleEntry): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else if (group.at(-1) !== entry) group.push(entry);
  };
  for (const entry of entries) {
    const keys = keysOf(entry);
    if (isList(keys)) for (const key of keys) add(key, entry);
    else add(keys, entry);
  }
  return groups;
}

function isList<Key>(keys: Key | readonly Key[]): keys is readonly Key[] {
  return Array.isArray(keys);
}

/** One object for each district, whatever the name it was found by. */
function resolveDistricts(entries: readonly ArticleEntry[], gazetteer: Gazetteer): Map<string, District> {
  const bySlug = new Map(gazetteer.districts.map(district => [district.slug, district]));
  const found = new Map<string, District>();
  for (const name of new Set(entries.flatMap(entry => entry.district))) {
    const district = gazetteer.find(name);
    if (district === null) continue;
    const known = bySlug.get(district.slug) ?? district;
    bySlug.set(district.slug, known);
    found.set(name, known);
  }
  return found;
}

/** An archive of the nation shows only the districts it has; any other shows where it is silent. */
function districtGroups(
  entries: readonly ArticleEntry[],
  named: ReadonlyMap<string, District>,
  gazetteer: Gazetteer,
): readonly Group<District | null>[] {
  const held = groupBy(entries, entry => {
    const districts = entry.district.flatMap(name => named.get(name) ?? []);
    return districts.length > 0 ? districts : [null];
  });
  const home =
    gazetteer.home.level === 'nation'
      ? gazetteer.districts.filter(key => held.has(key))
      : gazetteer.districts;
  const atHome = new Set<District | null>(home);
  const elsewhere = [...held.keys()].filter(key => key !== null).filter(key => !atHome.has(key));
  elsewhere.sort((a, b) => compareText(a.name, b.name) || compareText(a.slug, b.slug));
  return [...home, ...elsewhere, null].map(key => ({ key, entries: held.get(key) ?? [] }));
}

function topicGroups(entries: readonly ArticleEntry[], topics: readonly Topic[]): readonly Group<Topic>[] {
  const held = groupBy<TopicId>(entries, entry => entry.topics);
  return topics.map(topic => ({ key: topic, entries: held.get(topic.id) ?? [] }));
}

const ROLES = ['reporter', 'correspondent', 'photographer'] as const satisfies readonly Credit['role'][];

function peopleGroups(entries: readonly ArticleEntry[]): readonly Person[] {
  const roles = new Map<string, Set<Credit['role']>>();
  for (const entry of entries) {
    for (const role of ROLES) for (const name of entry[role]) rolesOf(roles, composed(name)).add(role);
  }
  const held = groupBy(entries, entry => ROLES.flatMap(role => entry[role].map(composed)));
  return [...held]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, group]) => ({ key, entries: group, roles: ROLES.filter(role => roles.get(key)?.has(role)) }));
}

function rolesOf(roles: Map<string, Set<Credit['role']>>, name: string): Set<Credit['role']> {
  const known = roles.get(name);
  if (known !== undefined) return known;
  const made = new Set<Credit['role']>();
  roles.set(name, made);
  return made;
}
