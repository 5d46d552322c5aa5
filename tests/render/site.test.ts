import { Fragment, h, type VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import type { SitePlan } from '../../src/plan/index.ts';
import { isPlain } from '../../src/plan/kinds.ts';
import { renderPages } from '../../src/render/index.ts';
import type { SourceReader } from '../../src/render/sources.ts';
import { type Shown, shownOn } from '../../src/render/view/index.ts';
import type { OutputFile, StoredArticle } from '../../src/types.ts';
import { ARTICLES, article, planOf } from '../plan/archive.ts';

/** No page text is to be read. */
const NO_SOURCES: SourceReader = {
  record: file => expect.unreachable(file),
  text: file => expect.unreachable(file),
};

/** A page that shows only what it was given. */
const Bare = ({ frame, view }: Shown): VNode =>
  h(Fragment, null, h('pre', { title: frame.title }, view.kind));

async function rendered(plan: SitePlan, articles: readonly StoredArticle[]): Promise<readonly OutputFile[]> {
  const bodies = new Map(articles.map(one => [one.id, one]));
  const files: OutputFile[] = [];
  const body = (id: StoredArticle['id']) => bodies.get(id) ?? article('2024/02/29/none');
  const texts = { body, sources: NO_SOURCES };
  for await (const file of renderPages(plan.specs, { site: plan.site, page: Bare, ...texts }))
    files.push(file);
  return files;
}

/** What the page at a path receives. */
function shown(path: string, articles: readonly StoredArticle[] = ARTICLES): Shown {
  const plan = planOf(articles);
  const spec = plan.specs.find(one => one.path === path);
  if (spec === undefined || isPlain(spec)) throw new RangeError(path);
  return shownOn(
    plan.site,
    spec,
    articles.find(one => `${one.id}/index.html` === path),
  );
}

test('every planned file is rendered, in the order of the plan', async () => {
  const plan = planOf(ARTICLES);
  const files = await rendered(plan, ARTICLES);
  expect(files.map(file => file.path)).toEqual(plan.specs.map(spec => spec.path));
  expect(String(files.at(-1)?.contents)).toBe('body {}');
  expect(String(files[0]?.contents)).toBe('<!doctype html>\n<pre title="标题 hui-yi">article</pre>\n');
});

test('more pages than a batch holds come out the same', async () => {
  const articles = Array.from({ length: 600 }, (_, place) => article(`2024/02/29/n${place}`));
  const plan = planOf(articles);
  const files = await rendered(plan, articles);
  expect(files.map(file => file.path)).toEqual(plan.specs.map(spec => spec.path));
});

test('the body is asked for only where an article is rendered', async () => {
  const plan = planOf(ARTICLES);
  const asked: string[] = [];
  const body = (id: StoredArticle['id']) => {
    asked.push(id);
    return Promise.resolve({ body: '' });
  };
  const specs = plan.specs.filter(
    spec => spec.kind === 'issue' || spec.path === '2024/02/28/bi-sai/index.html',
  );
  for await (const file of renderPages(specs, { site: plan.site, page: Bare, body, sources: NO_SOURCES }))
    expect(String(file.contents)).not.toBe('');
  expect(asked).toEqual(['2024/02/28/bi-sai']);
});

test('an article that can not be read stops the rendering with its own error', async () => {
  const plan = planOf(ARTICLES);
  const fault = new Error('gone');
  const body = () => Promise.reject(fault);
  const files = renderPages(plan.specs, { site: plan.site, page: Bare, body, sources: NO_SOURCES });
  await expect(files.next()).rejects.toBe(fault);
});

test('control characters in an article do not reach its page', async () => {
  const articles = [article('2024/02/29/a', { title: '甲\u0000\u001b乙𠮷' })];
  const [file] = await rendered(planOf(articles), articles);
  expect(String(file?.contents)).toContain('title="甲乙𠮷"');
});

describe('what templates receive', () => {
  test('an article', () => {
    const articles = [
      article('2024/02/29/a', {
        title: '甲,乙',
        kicker: '引题:甲',
        series: '聚焦(一)',
        district: ['清源区', '远州市鼓山区'],
        reporter: ['甘小满', '乔一'],
        photographer: ['甘小满'],
        byline: '本报讯(记者 甘小满 乔一 文/图)',
        page: 'A02',
        dateSource: 'inferred',
        source: [
          {
            page: 'p1' as never,
            lines: [
              { from: 3, to: 9 },
              { from: 12, to: 12 },
            ],
          },
        ],
        corrections: [{ date: '2024-03-01' as never, text: '一,二' }],
        body: '# 小标题\n\n正文,见[乙](/2024/02/29/b/#x)。',
      }),
      article('2024/02/29/b', { title: '后一篇', page: 'A03' }),
    ];
    expect(shown('2024/02/29/a/index.html', articles).view).toMatchInlineSnapshot(`
      {
        "byline": "本报讯（记者 甘小满 乔一 文/图）",
        "cite": {
          "bibtex": "cite.bib",
          "citations": [
            {
              "parts": [
                {
                  "as": "text",
                  "text": "甘小满, 乔一. 甲，乙[N/OL]. 沐州日报, [2024-02-29](A02)[",
                },
                {
                  "as": "blank",
                  "text": "引用日期",
                },
                {
                  "as": "text",
                  "text": "]. ",
                },
                {
                  "as": "url",
                  "text": "https://example.org/archive/2024/02/29/a/",
                },
                {
                  "as": "text",
                  "text": ".",
                },
              ],
              "style": "GB/T 7714—2015",
            },
            {
              "parts": [
                {
                  "as": "text",
                  "text": "Gan, X., & Qiao, Y. (ca. 2024, February 29). 甲，乙. ",
                },
                {
                  "as": "work",
                  "text": "沐州日报",
                },
                {
                  "as": "text",
                  "text": ". ",
                },
                {
                  "as": "url",
                  "text": "https://example.org/archive/2024/02/29/a/",
                },
              ],
              "style": "APA（第 7 版）",
            },
            {
              "parts": [
                {
                  "as": "text",
                  "text": "Gan Xiaoman 甘小满 and Qiao Yi 乔一, “甲，乙,” ",
                },
                {
                  "as": "work",
                  "text": "沐州日报",
                },
                {
                  "as": "text",
                  "text": ", ",
                },
                {
                  "as": "text",
                  "text": "[February 29, 2024?], ",
                },
                {
                  "as": "url",
                  "text": "https://example.org/archive/2024/02/29/a/",
                },
                {
                  "as": "text",
                  "text": ".",
                },
              ],
              "style": "Chicago（第 17 版，注释）",
            },
            {
              "parts": [
                {
                  "as": "text",
                  "text": "Gan Xiaoman 甘小满 and Qiao Yi 乔一. “甲，乙.” ",
                },
                {
                  "as": "work",
                  "text": "沐州日报",
                },
                {
                  "as": "text",
                  "text": ", ",
                },
                {
                  "as": "text",
                  "text": "[February 29, 2024?]. ",
                },
                {
                  "as": "url",
                  "text": "https://example.org/archive/2024/02/29/a/",
                },
                {
                  "as": "text",
                  "text": ".",
                },
              ],
              "style": "Chicago（第 17 版，书目）",
            },
          ],
          "name": "2024-02-29-a",
          "ris": "cite.ris",
          "title": "甲，乙",
        },
        "corrections": [
          {
            "date": "2024-03-01",
            "text": "一，二",
          },
        ],
        "credits": [
          {
            "href": "../../../../reporters/%E7%94%98%E5%B0%8F%E6%BB%A1/",
            "label": "甘小满",
            "role": "reporter",
          },
          {
            "href": "../../../../reporters/%E4%B9%94%E4%B8%80/",
            "label": "乔一",
            "role": "reporter",
          },
          {
            "href": "../../../../reporters/%E7%94%98%E5%B0%8F%E6%BB%A1/",
            "label": "甘小满",
            "role": "photographer",
          },
        ],
        "date": "2024-02-29",
        "dateHref": "../",
        "dateInferred": true,
        "districts": [
          {
            "href": "../../../../districts/qingyuan/",
            "label": "清源区",
          },
          {
            "href": "../../../../districts/gushan/",
            "label": "远州市鼓山区",
          },
        ],
        "html": "<h2>小标题</h2>
      <p>正文，见<a href="../b/">乙</a>。</p>",
        "kicker": "引题：甲",
        "kind": "article",
        "next": {
          "href": "../b/",
          "label": "后一篇",
        },
        "page": "A02",
        "permalink": "https://example.org/archive/2024/02/29/a/",
        "picturesMissing": true,
        "places": [],
        "previous": null,
        "provenance": {
          "fields": [],
          "flags": [],
          "paper": "沐州日报",
          "recorded": false,
          "source": [
            {
              "href": null,
              "page": "p1",
              "runs": [
                {
                  "href": null,
                  "label": "3–9",
                },
                {
                  "href": null,
                  "label": "12",
                },
              ],
            },
          ],
        },
        "related": [
          {
            "href": "../b/",
            "label": "后一篇",
            "reason": "清源区 · 时政·两会，同日",
          },
        ],
        "series": {
          "href": "../../../../series/%E8%81%9A%E7%84%A6-%E4%B8%80-f1f18c/",
          "label": "聚焦（一）",
        },
        "title": "甲，乙",
        "topics": [
          {
            "href": "../../../../topics/government/",
            "label": "时政·两会",
          },
        ],
        "unplaced": null,
      }
    `);
  });

  test('a frame', () => {
    const { settings, navigation, metadata, ...frame } = shown(
      'districts/qingyuan/topics/education/index.html',
    ).frame;
    expect(settings.title).toBe('沐州日报剪报');
    expect(metadata.tags).toContainEqual({ property: 'og:title', content: frame.title });
    expect(navigation.map(link => link.href)).toContain('../../../../about/');
    expect(frame).toMatchInlineSnapshot(`
      {
        "canonical": "https://example.org/archive/districts/qingyuan/topics/education/",
        "crumbs": [
          {
            "href": "../../../../",
            "label": "首页",
          },
          {
            "href": "../../../",
            "label": "区县",
          },
          {
            "href": "../../",
            "label": "清源区",
          },
        ],
        "data": "../../../../data/",
        "description": "《沐州日报》关于“清源区 · 教育”的文章，共 2 篇。",
        "feeds": [
          {
            "atom": "../../../../feed.xml",
            "json": "../../../../feed.json",
            "label": "沐州日报剪报：最新文章",
          },
        ],
        "indexed": true,
        "path": "districts/qingyuan/topics/education/index.html",
        "root": "../../../../",
        "search": {
          "action": "../../../../search/",
          "focus": null,
        },
        "stylesheet": "../../../../assets/style.62368a1a.css",
        "title": "清源区 · 教育",
      }
    `);
  });

  test('the page for addresses that lead nowhere is shown at any depth, so its links begin at the root', () => {
    const { frame } = shown('404.html');
    expect([frame.root, frame.stylesheet, frame.indexed]).toEqual([
      '/archive/',
      '/archive/assets/style.62368a1a.css',
      false,
    ]);
  });

  test('a month is a calendar', () => {
    const { view } = shown('2024/02/index.html');
    expect(
      view.kind === 'month' && [view.offset, view.days.length, view.total, view.previous?.label],
    ).toEqual([3, 29, 3, '2023年12月']);
    expect(view.kind === 'month' && view.days.filter(one => one.href !== null)).toEqual([
      { date: '2024-02-28', state: 'held', count: 1, level: 2, href: '28/' },
      { date: '2024-02-29', state: 'held', count: 2, level: 4, href: '29/' },
    ]);
  });

  test('a year is its months', () => {
    const { view } = shown('2024/index.html');
    expect(view.kind === 'year' && view.months.map(month => month.total)).toEqual([
      0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  test('an issue is its pages in the order of the paper', () => {
    const articles = [
      article('2024/02/29/a', { page: 'A02', section: '要闻', order: 2 }),
      article('2024/02/29/b', { page: 'A02', section: '要闻', order: 1 }),
      article('2024/02/29/c', { page: 'A10' }),
      article('2024/02/29/d'),
    ];
    const { view } = shown('2024/02/29/index.html', articles);
    const pages = view.kind === 'issue' ? view.pages : [];
    expect(pages.map(({ page, section, cards }) => [page, section, cards.map(card => card.href)])).toEqual([
      ['A02', '要闻', ['b/', 'a/']],
      ['A10', null, ['c/']],
      [null, null, ['d/']],
    ]);
  });

  test('a district is its facts, its topics and its people', () => {
    const { view } = shown('districts/qingyuan/index.html');
    if (view.kind !== 'group') throw new Error(view.kind);
    expect(view.about.map(({ label, value, folded }) => [label, value, folded])).toEqual([
      ['行政区划代码', '419901', null],
      ['所属市', '沐州市', null],
      ['乡镇街道', '甘棠镇', null],
      ['起止', '2024年2月29日', null],
    ]);
    expect(view.breakdowns).toEqual([
      {
        heading: '按主题',
        more: 0,
        bars: [
          { label: '教育', href: 'topics/education/', count: 2, length: 100 },
          { label: '时政·两会', href: 'topics/government/', count: 1, length: 50 },
        ],
      },
      {
        heading: '采写记者',
        more: 0,
        bars: [
          {
            label: '甘小满',
            href: '../../reporters/%E7%94%98%E5%B0%8F%E6%BB%A1/',
            count: 2,
            length: 100,
          },
        ],
      },
    ]);
    expect(view.feeds).toEqual({ atom: 'feed.xml', json: 'feed.json' });
    expect(view.timeline?.columns.map(({ label, count }) => `${label} ${count}`)).toEqual([
      '2023年12月 0',
      '2024年1月 0',
      '2024年2月 2',
    ]);
  });

  test('a topic names its districts, and leads to the topic in the district', () => {
    const { view } = shown('topics/education/index.html');
    if (view.kind !== 'group') throw new Error(view.kind);
    expect(view.breakdowns[0]).toEqual({
      heading: '按区县',
      more: 0,
      bars: [{ label: '清源区', href: '../../districts/qingyuan/topics/education/', count: 2, length: 100 }],
    });
    expect(view.map?.sections[0]?.tiles.map(({ short, shade, href }) => [short, shade, href])).toEqual([
      ['清源', 4, '../../districts/qingyuan/topics/education/'],
      ['云台', 0, null],
      ['高新', 0, null],
    ]);
  });

  test('a list has its group above it', () => {
    const days = ['01', '02', '03', '04', '05'].map(day => article(`2024/02/${day}/a`));
    const { frame, view } = shown('topics/government/2024/02/2/index.html', days);
    expect(frame.crumbs.map(crumb => crumb.href)).toEqual(['../../../../../', '../../../../', '../../../']);
    expect(
      view.kind === 'list' && [view.heading, view.total, view.cards.length, view.previous, view.next],
    ).toEqual(['时政·两会 2024年2月 2/2', 5, 1, null, { label: '2024年2月 1/2', href: '../' }]);
  });
});
