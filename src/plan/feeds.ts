/** Atom and JSON feeds of the site and of every group that has them. */
import { groupKey } from './fingerprint.ts';
import { lastChange } from './machine.ts';
import { feedPaths } from './paths.ts';
import { articlePath, type Planner } from './planner.ts';
import type { FeedPaths, FeedSpec, SiteGroup } from './specs.ts';

/** The feeds of the site. */
export function siteFeeds(planner: Planner): readonly FeedSpec[] {
  return feedPair(planner, feedPaths(''), null);
}

/** The feeds of a group; none where it has none. */
export function groupFeeds(planner: Planner, group: SiteGroup): readonly FeedSpec[] {
  return group.feeds ? feedPair(planner, group.feeds, group) : [];
}

function feedPair(
  { site, sign, card }: Planner,
  feeds: FeedPaths,
  group: SiteGroup | null,
): readonly FeedSpec[] {
  const { entries } = group ?? site.index;
  const newest = entries.slice(0, site.settings.feeds.size);
  const items = newest.map(entry => [card(entry), lastChange(entry)]);
  const shown = [feeds, group && groupKey(group), site.assets.get('icon-512.png'), items];
  const links = newest.map(entry => articlePath(entry));
  const content = { links, group, feeds, entries: newest };
  return [
    { kind: 'atom', path: feeds.atom, fingerprint: sign('atom', shown), ...content },
    { kind: 'json-feed', path: feeds.json, fingerprint: sign('json-feed', shown), ...content },
  ];
}
