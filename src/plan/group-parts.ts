/** A group as a part of the plan: its page, lists and feeds, and of a district those of the topics in it. */
import { digest } from '../digest.ts';
import type { Digest } from '../ids.ts';
import { groupFeeds } from './feeds.ts';
import { groupKey } from './fingerprint.ts';
import { factsOf, groupSpecs } from './groups.ts';
import { lastChange } from './machine.ts';
import type { PlanPart } from './parts.ts';
import { isRunning, spanOf } from './periods.ts';
import type { Planner } from './planner.ts';
import type { Site, SiteGroup, SiteSpec, SpecKind } from './specs.ts';
import type { ToldRows } from './told.ts';

/** All that groups are made with. */
interface Making {
  readonly planner: Planner;
  readonly rows: ToldRows;
  /** What all files of the kinds that a group has depend on, and what pages of groups show of the whole archive. */
  readonly made: string;
}

const KINDS: readonly SpecKind[] = ['group', 'list', 'atom', 'json-feed'];

/** The districts, topics, people and series of an archive. */
export function groupParts(planner: Planner, rows: ToldRows): readonly PlanPart[] {
  const { site, sign } = planner;
  const { districts, topics, people, series } = site;
  const making = { planner, rows, made: KINDS.map(kind => sign(kind, [])).join('') + wholeKey(site) };
  return [districts, topics, people, series].flat().map(group => groupPart(making, group));
}

function groupPart(making: Making, group: SiteGroup): PlanPart {
  const { planner } = making;
  return {
    folder: group.folder,
    print: printOf(making, group),
    specs: () => [group, ...cellsOf(planner.site, group)].flatMap(one => filesOf(planner, one)),
  };
}

/** The topics in a district stand in its folder; seen from a topic they are others'. */
function cellsOf({ cellsOf: cells }: Site, group: SiteGroup): readonly SiteGroup[] {
  return group.axis === 'district' ? (cells.get(group.path) ?? []) : [];
}

function filesOf(planner: Planner, group: SiteGroup): readonly SiteSpec[] {
  return [...groupSpecs(planner, group), ...groupFeeds(planner, group)];
}

/**
 * What the page of a group shows of the archive as a whole: the months that charts begin and end with, the districts as they
 * stand on maps, and the icon of feeds.
 */
function wholeKey({ index, districts, assets }: Site): Digest {
  const span = spanOf(index.entries);
  const months = [span?.from.slice(0, 7), span?.to.slice(0, 7)];
  const squares = districts.map(group => {
    const { slug, short, code, prefecture, province } = group.district ?? {};
    return [groupKey(group), slug, short, code, prefecture, province];
  });
  return digest(JSON.stringify([months, squares, [...index.tiles], index.home, assets.get('icon-512.png')]));
}

/** Covers what the fingerprints of all files of a group do: they depend on its articles' cards, and on what is told of itself. */
function printOf({ planner: { site }, rows, made }: Making, group: SiteGroup): Digest {
  const { entries } = group;
  const running = group.axis === 'series' && isRunning(entries, site.index.days[0]?.key);
  const facts = [groupKey(group), factsOf(group), group.feeds, running];
  const corrected = entries.filter(({ corrections }) => corrections.length > 0);
  const changes = corrected.map(entry => [entry.id, lastChange(entry)]);
  return digest(`${made} ${JSON.stringify([facts, changes])} ${rows.ofCards(entries)}`);
}
