import { describe, expect, test } from 'vitest';
import { entryOf } from '../../src/archive/entry.ts';
import { indexArticles } from '../../src/archive/index.ts';
import { NO_SOURCES, recordRefs, type Sources, sourcePage } from '../../src/archive/sources.ts';
import { checkPlan, planSite, type SitePlan } from '../../src/plan/index.ts';
import { pageSlugs } from '../../src/plan/names.ts';
import { articleMark, markOf } from '../../src/plan/sources.ts';
import type { PageRecord, SourcePage, StoredArticle } from '../../src/types.ts';
import {
  articleRecord,
  FIRST,
  LINES,
  pageOf,
  pageText,
  RECORD,
  RECORD_FILE,
  run,
  SECOND,
  written,
} from '../sources/records.ts';
import { article, day, GAZETTEER, INPUTS, id, SETTINGS, TOPICS } from './archive.ts';

const OTHER_DAY = article('2024/02/28/bi-sai', { district: ['云台县'] });

function planOf(articles: readonly StoredArticle[], sources: Sources): SitePlan {
  const index = indexArticles(articles.map(entryOf), { gazetteer: GAZETTEER, topics: TOPICS }, sources);
  return planSite(index, SETTINGS, INPUTS).value;
}

function sourcesOf(record: PageRecord = RECORD, lines = LINES): Sources {
  return { pages: [pageOf(record, lines)], records: new Map(recordRefs({ file: RECORD_FILE, record })) };
}

const ARTICLES = [FIRST, SECOND, OTHER_DAY];
const PAGE = 'pages/2024-02-29-A02/index.html';

function linksOf(plan: SitePlan, path: string): readonly string[] {
  return plan.specs.find(spec => spec.path === path)?.links ?? [];
}

test('a page text has a page that its articles, its issue and itself are linked with both ways', () => {
  const plan = planOf(ARTICLES, sourcesOf());
  const both = ['2024/02/29/index.html', '2024/02/29/hui-yi/index.html', '2024/02/29/xue-xiao/index.html'];
  expect(linksOf(plan, PAGE)).toEqual(both);
  for (const path of both) expect(linksOf(plan, path)).toContain(PAGE);
  expect(linksOf(plan, '2024/02/28/index.html')).not.toContain(PAGE);
  expect(checkPlan(plan)).toEqual([]);
});

test('a page text is in no sitemap: the articles are what search engines should show', () => {
  const sitemaps = planOf(ARTICLES, sourcesOf()).specs.filter(spec => spec.kind === 'sitemap');
  expect(sitemaps.flatMap(spec => spec.links).filter(path => path.startsWith('pages/'))).toEqual([]);
});

test('a page text without a record has a page, and leads nowhere', () => {
  const plan = planOf(ARTICLES, { pages: [pageOf(null)], records: new Map() });
  expect(linksOf(plan, PAGE)).toEqual([]);
  expect(checkPlan(plan)).toEqual([]);
});

test('a page text of a day without articles, a draft’s or a deleted article’s, leads to none of them', () => {
  const plan = planOf([OTHER_DAY], sourcesOf());
  expect(linksOf(plan, PAGE)).toEqual([]);
  expect(checkPlan(plan)).toEqual([]);
});

test('an article may name a page text that is not there', () => {
  const plan = planOf(ARTICLES, { pages: [], records: sourcesOf().records });
  expect(plan.specs.filter(spec => spec.kind === 'source')).toEqual([]);
  expect(checkPlan(plan)).toEqual([]);
});

test('page texts of a day that none of its articles is from are the issue’s all the same', () => {
  const plan = planOf([article('2024/02/29/by-hand')], sourcesOf());
  expect(linksOf(plan, '2024/02/29/index.html')).toContain(PAGE);
});

describe('the address of a page text', () => {
  const slugs = (...names: readonly string[]) => [...pageSlugs(names).values()];

  test('is its name, where a path can take it', () => {
    expect(slugs('2024-02-29-A05', '要闻', 'x.y')).toEqual(['2024-02-29-A05', '要闻', 'x.y']);
  });

  test('is what is left of it with digits of its digest, where a path can not', () => {
    expect(slugs('A 5 (1)', '..', 'con', 'x.')).toEqual([
      expect.stringMatching(/^a-5-1-[0-9a-f]{6}$/),
      expect.stringMatching(/^_-[0-9a-f]{6}$/),
      expect.stringMatching(/^con-[0-9a-f]{6}$/),
      expect.stringMatching(/^x-[0-9a-f]{6}$/),
    ]);
  });

  test('tells names apart that differ in case alone', () => {
    const [first = '', second = '', third] = slugs('p-A05', 'p-a05', 'p-A06');
    expect(first.toLowerCase()).not.toBe(second.toLowerCase());
    expect(third).toBe('p-A06');
  });
});

describe('the mark of lines on a page text', () => {
  const page = pageOf();

  test('is the article’s, with the number of the run from the second on', () => {
    expect(markOf(page, FIRST.id, { from: 2, to: 2 })).toBe('a-hui-yi');
    expect(markOf(page, FIRST.id, { from: 4, to: 4 })).toBe('a-hui-yi_2');
  });

  test('is the first line’s where the record does not give the article those lines', () => {
    expect(markOf(page, FIRST.id, { from: 3, to: 4 })).toBe('L3');
    expect(markOf(page, id('2024/02/29/other'), { from: 1, to: 2 })).toBe('L1');
  });

  test('is none where the page has no such line', () => {
    expect(markOf(page, FIRST.id, { from: 7, to: 9 })).toBeNull();
    expect(markOf(page, FIRST.id, { from: 0, to: 0 })).toBeNull();
  });

  test('is another for articles of one slug and two days', () => {
    const marks = ['2024/02/29/a', '2024/02/28/a'].map(one => articleMark(page, id(one), 2));
    expect(marks).toEqual(['a-a_2', 'a-2024_02_28_a_2']);
  });
});

describe('what is rendered anew', () => {
  const before = planOf(ARTICLES, sourcesOf());
  function changed(articles: readonly StoredArticle[], sources: Sources, from = before): readonly string[] {
    const old = new Map<string, string>(from.specs.map(spec => [spec.path, spec.fingerprint]));
    const { specs } = planOf(articles, sources);
    return specs.filter(spec => old.get(spec.path) !== spec.fingerprint).map(spec => spec.path);
  }
  const edited = (fields: Partial<StoredArticle>) =>
    ARTICLES.map(one => (one === SECOND ? { ...one, ...fields } : one));

  test('nothing where nothing changed', () => {
    expect(changed(ARTICLES, sourcesOf())).toEqual([]);
  });

  test('a headline: what it changes in an archive without page texts, and the page text it stands on', () => {
    const without = planOf(ARTICLES, NO_SOURCES);
    const lists = changed(edited({ title: '新标题' }), NO_SOURCES, without);
    expect(changed(edited({ title: '新标题' }), sourcesOf()).filter(path => !lists.includes(path))).toEqual([
      PAGE,
    ]);
  });

  test('a word of a body: not the page text', () => {
    expect(changed(edited({ body: '另一句。' }), sourcesOf())).not.toContain(PAGE);
  });

  test('a word of the page text: its own page alone', () => {
    expect(changed(ARTICLES, sourcesOf(RECORD, ['报头!', ...LINES.slice(1)]))).toEqual([PAGE]);
  });

  test('the role of a line: the page of the page text alone', () => {
    const lines = RECORD.lines.map(one =>
      one.role === 'unassigned' ? { ...one, role: 'furniture' as const } : one,
    );
    expect(changed(ARTICLES, sourcesOf({ ...RECORD, lines }))).toEqual([PAGE]);
  });

  test('why a line has its role, which no page shows: nothing', () => {
    const lines = RECORD.lines.map(one => ({ ...one, because: 'another reason' }));
    expect(changed(ARTICLES, sourcesOf({ ...RECORD, lines }))).toEqual([]);
  });

  test('the evidence of an article: its page alone', () => {
    const articles = [written({ subtitle: '副题' }), articleRecord(SECOND)];
    expect(changed(ARTICLES, sourcesOf({ ...RECORD, articles }))).toEqual(['2024/02/29/hui-yi/index.html']);
  });

  test('the owner of a line: the page text, and the pages of both articles', () => {
    const lines = [...RECORD.lines.slice(0, 3), run(4, 4, { article: SECOND.id }), ...RECORD.lines.slice(4)];
    expect(changed(ARTICLES, sourcesOf({ ...RECORD, lines }))).toEqual([
      '2024/02/29/hui-yi/index.html',
      '2024/02/29/xue-xiao/index.html',
      PAGE,
    ]);
  });
});

describe('what the index knows of a page text', () => {
  test('its pages and sections as its articles carry them, unless one was given for the whole', () => {
    const articles = [
      written({ page: 'A02', section: '要闻' }),
      written({ page: 'A03' }),
      written({ page: 'A02' }),
    ];
    const of = (record: PageRecord): Partial<SourcePage> => pageOf(record);
    expect(of({ ...RECORD, articles })).toMatchObject({ numbers: ['A02', 'A03'], sections: ['要闻'] });
    expect(of({ ...RECORD, articles, given: { page: 'B1', by: {} } })).toMatchObject({ numbers: ['B1'] });
  });

  test('its lines without blank ones at the end, and its day', () => {
    expect(pageOf()).toMatchObject({ lines: 6, date: day('2024-02-29') });
    expect(sourcePage(pageText(['', ' ']), null)).toMatchObject({ lines: 0, date: null, articles: [] });
  });

  test('where each article stands: a run for each stretch that no other line interrupts', () => {
    expect(pageOf().articles).toEqual([
      {
        id: FIRST.id,
        runs: [
          { from: 2, to: 2 },
          { from: 4, to: 4 },
        ],
      },
      { id: SECOND.id, runs: [{ from: 3, to: 3 }] },
    ]);
  });
});
