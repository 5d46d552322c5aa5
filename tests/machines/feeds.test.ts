import { describe, expect, test } from 'vitest';
import type { FeedSpec } from '../../src/plan/specs.ts';
import { atomFeed, jsonFeed } from '../../src/render/feeds.ts';
import { ARTICLES, article, planOf } from '../plan/archive.ts';
import { atomFaults, jsonFeedFaults } from './feed-rules.ts';

const ODD = [
  article('2024/02/27/hostile', {
    title: '甲 & <script>]]>\u0000\ud800乙',
    reporter: ['甘&<小', '100%'],
    body: '</summary>&copy;',
  }),
  article('2024/02/26/silent', { title: '无', reporter: [], district: [], topics: [], body: '' }),
];
const UNNAMED = { paper: '', publisher: '', description: '', licence: '' };
const ICONS = ['icon-512.png', 'icon-180.png'].map(name => ({ name, contents: name }));

function feedsOf(
  plan: ReturnType<typeof planOf>,
): readonly (readonly [path: string, faults: readonly string[]])[] {
  const specs = plan.specs.filter((spec): spec is FeedSpec => 'feeds' in spec);
  return specs.map(spec => [
    spec.path,
    spec.kind === 'atom' ? atomFaults(atomFeed(plan.site, spec)) : jsonFeedFaults(jsonFeed(plan.site, spec)),
  ]);
}

describe('every feed holds to its specification', () => {
  test.each([
    ['of an archive of odd articles', planOf([...ARTICLES, ...ODD], { inputs: { assets: ICONS } })],
    ['of one that names nobody', planOf([...ARTICLES, ...ODD], { settings: UNNAMED })],
    ['of an empty one', planOf([])],
  ])('%s', (_, plan) => {
    const feeds = feedsOf(plan);
    expect(feeds.length).toBeGreaterThan(10);
    expect(feeds.filter(([, faults]) => faults.length > 0)).toEqual([]);
  });

  test('and one that does not would be found out', () => {
    const bare = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><author><name/></author></entry></feed>';
    expect(atomFaults(bare)).toEqual(
      expect.arrayContaining(['feed: not one id', 'no link to itself', 'entry: a person without name']),
    );
    expect(jsonFeedFaults('{"version":"1","title":"甲","items":[{"id":""}]}')).toEqual([
      'version',
      'id',
      'no content',
    ]);
  });
});

describe('feeds', () => {
  const feeds = (people: number) =>
    planOf(ARTICLES, { settings: { feeds: { size: 20, people } } })
      .specs.filter(spec => spec.kind === 'atom')
      .map(spec => spec.path);

  test('are of the site, every district, topic and series, and of people with as many articles as the settings ask', () => {
    expect(feeds(3)).toEqual([
      ...['qingyuan', 'yuntai', 'gaoxin'].map(slug => `districts/${slug}/feed.xml`),
      ...['government', 'education', 'sport'].map(topic => `topics/${topic}/feed.xml`),
      'reporters/甘小满/feed.xml',
      'series/聚焦两会/feed.xml',
      'feed.xml',
    ]);
    expect(feeds(1).filter(path => path.startsWith('reporters/'))).toHaveLength(3);
    expect(feeds(4).filter(path => path.startsWith('reporters/'))).toHaveLength(0);
  });
});
