import { describe, expect, test } from 'vitest';
import { digest } from '../../src/digest.ts';
import type { TopicId } from '../../src/ids.ts';
import { type PlanInputs, planSite, type SitePlan } from '../../src/plan/index.ts';
import type { Settings, StoredArticle } from '../../src/types.ts';
import { ARTICLES, article, INPUTS, indexOf, planOf, SETTINGS, TOPICS } from './archive.ts';

/** Paths whose fingerprint differs, and those that came or went, marked `+` and `-`. */
function changed(before: SitePlan, after: SitePlan): readonly string[] {
  const [old, now] = [before, after].map(
    plan => new Map<string, string>(plan.specs.map(spec => [spec.path, spec.fingerprint])),
  );
  if (old === undefined || now === undefined) return [];
  const differing = [...now].filter(([path, print]) => old.get(path) !== print);
  return [
    ...differing.map(([path]) => (old.has(path) ? path : `+${path}`)),
    ...[...old.keys()].filter(path => !now.has(path)).map(path => `-${path}`),
  ].sort();
}

/** Files of the index of the texts: what changes in it is told in tests/search. */
const OF_INDEX = /^[+-]?search\/.*\.(?:bin|json)$/;

/** What changes when fields of the article `2024/02/29/xue-xiao` do. */
function changedBy(fields: Partial<StoredArticle>): readonly string[] {
  const edited = ARTICLES.map(one => (one.id === '2024/02/29/xue-xiao' ? { ...one, ...fields } : one));
  return changed(planOf(ARTICLES), planOf(edited)).filter(path => !OF_INDEX.test(path));
}

/** Of an article, whatever changes in it: its data beside its page, its year’s, and what tells of those. */
const DATA_OF_IT = [
  '2024/02/29/xue-xiao/article.json',
  'data/2024.csv',
  'data/2024.jsonl',
  'data/datapackage.json',
  'data/index.html',
];

const LISTS_OF_IT = [
  '2024/02/29/index.html',
  'districts/qingyuan/feed.json',
  'districts/qingyuan/feed.xml',
  'districts/qingyuan/index.html',
  'districts/qingyuan/topics/education/index.html',
  'feed.json',
  'feed.xml',
  'index.html',
  'reporters/付小雨/index.html',
  'reporters/甘小满/feed.json',
  'reporters/甘小满/feed.xml',
  'reporters/甘小满/index.html',
  'topics/education/feed.json',
  'topics/education/feed.xml',
  'topics/education/index.html',
];

describe('what is rendered anew', () => {
  test('nothing where nothing changed', () => {
    expect(changedBy({})).toEqual([]);
  });

  test('a word of the body that the excerpt does not show: the page and data of the article', () => {
    const long = (end: string) => `${'甲'.repeat(100)}。${'乙'.repeat(100)}${end}`;
    const before = planOf([article('2024/02/29/a', { body: long('。') })]);
    const after = planOf([article('2024/02/29/a', { body: long('！') })]);
    expect(changed(before, after).filter(path => !OF_INDEX.test(path))).toEqual([
      '2024/02/29/a/article.json',
      '2024/02/29/a/index.html',
      ...DATA_OF_IT.slice(1),
    ]);
  });

  test('a word of the excerpt: its page and the lists that show it', () => {
    expect(changedBy({ body: '另一句话。' })).toEqual(
      ['2024/02/29/xue-xiao/index.html', ...LISTS_OF_IT, ...DATA_OF_IT].sort(),
    );
  });

  test('a headline: the same, its neighbours in the issue and what it is related to', () => {
    const related = ['2024/02/28/bi-sai/index.html', '2024/02/29/hui-yi/index.html'];
    const expected = [...related, '2024/02/29/xue-xiao/index.html', ...LISTS_OF_IT];
    const cited = ['2024/02/29/xue-xiao/cite.bib', '2024/02/29/xue-xiao/cite.ris'];
    expect(changedBy({ title: '新标题' })).toEqual([...expected, ...cited, ...DATA_OF_IT].sort());
  });

  test('the source lines: the page and data of the article', () => {
    const source = [{ page: 'p' as never, lines: [{ from: 1, to: 2 }] }];
    expect(changedBy({ source })).toEqual(['2024/02/29/xue-xiao/index.html', ...DATA_OF_IT].sort());
  });

  test('a correction: the page and data of the article, and its day in feeds and sitemap', () => {
    const corrections = [{ date: article('2024/03/02/x').date, text: '更正' }];
    const expected = [
      ...DATA_OF_IT,
      '2024/02/29/xue-xiao/index.html',
      'districts/qingyuan/feed.json',
      'districts/qingyuan/feed.xml',
      'feed.json',
      'feed.xml',
      'reporters/甘小满/feed.json',
      'reporters/甘小满/feed.xml',
      'sitemaps/2024.xml',
      'topics/education/feed.json',
      'topics/education/feed.xml',
    ];
    expect(changedBy({ corrections })).toEqual(expected.sort());
  });

  test('a district: its page, the lists that show it, both districts, and the indexes that count them', () => {
    const expected = [
      '+districts/yuntai/topics/education/index.html',
      ...DATA_OF_IT,
      '2024/02/29/hui-yi/index.html',
      '2024/02/29/xue-xiao/index.html',
      ...LISTS_OF_IT,
      'coverage/2024/index.html',
      'coverage/index.html',
      'districts/index.html',
      'districts/yuntai/feed.json',
      'districts/yuntai/feed.xml',
      'districts/yuntai/index.html',
      'search/index.html',
      'sitemaps/lists.xml',
    ];
    expect(changedBy({ district: ['云台县'] })).toEqual(expected.sort());
  });
});

/** What changes when something beside the articles does. */
function changedByOthers(changes: {
  settings?: Partial<Settings>;
  inputs?: Partial<PlanInputs>;
}): readonly string[] {
  return changed(planOf(ARTICLES), planOf(ARTICLES, changes));
}

const paths = (kinds: RegExp) =>
  planOf(ARTICLES)
    .specs.filter(spec => kinds.test(spec.kind))
    .map(spec => spec.path)
    .sort();

/** Kinds that a template makes, with the redirects. */
const PAGES =
  /^(?!asset|atom|json-feed|sitemap|robots|bibtex|ris|article-data|year-|data-package|manifest|opensearch|search-)/;

describe('what else a file depends on', () => {
  test('the templates of one kind: the pages of that kind', () => {
    const templateDigests = { ...INPUTS.templateDigests, issue: digest('new') };
    expect(changedByOthers({ inputs: { templateDigests } })).toEqual(paths(/^issue$/));
  });

  test('the version of the program: every file', () => {
    expect(changedByOthers({ inputs: { generator: '1.0.1' } })).toEqual(paths(/./));
  });

  test('the base URL: every file but the assets and the manifest', () => {
    expect(changedByOthers({ settings: { baseUrl: 'https://example.net/' } })).toEqual(
      paths(/^(?!asset|manifest|search-)/),
    );
  });

  test('the address for errors: pages, not feeds and sitemaps', () => {
    const pages = paths(PAGES);
    expect(changedByOthers({ settings: { contact: 'other@example.org' } })).toEqual(pages);
  });

  test('the stylesheet: a new file, and all pages', () => {
    const assets = [{ name: 'style.css', contents: 'body { margin: 0 }' }];
    const pages = paths(PAGES);
    expect(changedByOthers({ inputs: { assets } }).filter(path => !/^[+-]/.test(path))).toEqual(pages);
  });

  test('the phrases of a topic: nothing; its label: what shows it', () => {
    const other = indexOf(ARTICLES);
    const withTopic = (change: object) => {
      const topics = other.topics.map(group =>
        group.key.id === 'sport' ? { ...group, key: { ...group.key, ...change } } : group,
      );
      return planSite({ ...other, topics }, SETTINGS, INPUTS).value;
    };
    expect(TOPICS.map(topic => topic.id)).toContain('sport' as TopicId);
    expect(changed(planOf(ARTICLES), withTopic({ phrases: [{ phrase: '联赛', weight: 1 }] }))).toEqual([]);
    expect(changed(planOf(ARTICLES), withTopic({ label: '运动' }))).toEqual([
      '2024/02/28/bi-sai/index.html',
      '2024/02/28/index.html',
      'districts/yuntai/feed.json',
      'districts/yuntai/feed.xml',
      'districts/yuntai/index.html',
      'districts/yuntai/topics/sport/index.html',
      'feed.json',
      'feed.xml',
      'index.html',
      'reporters/乔一/index.html',
      'reporters/甘小满/feed.json',
      'reporters/甘小满/feed.xml',
      'reporters/甘小满/index.html',
      'search/index.html',
      'topics/index.html',
      'topics/sport/feed.json',
      'topics/sport/feed.xml',
      'topics/sport/index.html',
    ]);
  });
});
