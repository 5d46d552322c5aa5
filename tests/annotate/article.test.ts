import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/article.ts';
import { sourceOf } from '../../src/annotate/source.ts';
import { trusted } from '../../src/annotate/trusted.ts';
import type { IsoDate, PageId } from '../../src/ids.ts';
import type { Gazetteer, PageGiven, PageText, Settings, Topic } from '../../src/types.ts';
import { cutPage, cutting, type Sketch } from './cuttings.ts';

const gazetteer: Gazetteer = {
  home: { code: '000000', name: '全国', level: 'nation' },
  districts: [],
  find: () => null,
  nearest: () => [],
  scan: () => [],
};
const topics: readonly Topic[] = [];
const settings = {} as Settings;
const given: PageGiven = { date: '2024-02-29' as IsoDate, by: { date: 'option' } };

function annotated(sketches: readonly Sketch[], by: PageGiven = given) {
  return annotate(cutPage(sketches, { given: by }), { gazetteer, topics, settings });
}

describe('annotate', () => {
  test('makes an article of a cutting, with what is printed and nothing more', () => {
    const { value, problems } = annotated([
      {
        series: '聚焦春耕',
        kicker: '一年之计',
        headline: '春耕正忙',
        subtitle: '——某镇见闻',
        pageNumber: 'A05',
        section: '要闻',
        paragraphs: ['2月28日,某镇春耕正忙。', { kind: 'subheading', text: '一早下地' }, '1. 天还没亮。'],
      },
    ]);
    expect(problems).toEqual([]);
    expect(value.articles[0]?.article).toEqual({
      title: '春耕正忙',
      date: '2024-02-29',
      district: [],
      reporter: [],
      topics: [],
      series: '聚焦春耕',
      kicker: '一年之计',
      subtitle: '——某镇见闻',
      correspondent: [],
      photographer: [],
      page: 'A05',
      section: '要闻',
      order: 1,
      places: [],
      source: [{ page: 'page', lines: [{ from: 101, to: 107 }] }],
      corrections: [],
      draft: false,
      aliases: [],
      body: '2月28日,某镇春耕正忙。\n\n## 一早下地\n\n1\\. 天还没亮。',
    });
  });

  test('keeps the fact behind each field it found', () => {
    const [article] = annotated([{ headline: '春耕正忙', section: '要闻', paragraphs: ['某镇春耕正忙。'] }])
      .value.articles;
    expect(article?.facts.title).toEqual({
      value: '春耕正忙',
      confidence: 0.9,
      because: 'made by hand',
      lines: [{ from: 101, to: 101 }],
    });
    expect(article?.facts.date).toMatchObject({ value: '2024-02-29', because: 'given by option' });
    expect(article?.facts.section).toMatchObject({ value: '要闻', because: 'a page-heading line above it' });
    expect(article?.facts.kicker).toBeUndefined();
    expect(article?.facts.district).toBeDefined();
  });

  test('takes page and section as given where the page does not say', () => {
    const by: PageGiven = {
      ...given,
      page: '05',
      section: '综合',
      by: { date: 'option', page: 'file name', section: 'option' },
    };
    const [silent, telling] = annotated(
      [{ paragraphs: ['一。'] }, { paragraphs: ['二。'], pageNumber: 'A06' }],
      by,
    ).value.articles;
    expect(silent?.article).toMatchObject({ page: '05', section: '综合' });
    expect(silent?.facts.page?.because).toBe('given by file name');
    expect(telling?.article).toMatchObject({ page: 'A06', section: '综合' });
  });

  test('says of an inferred day that it is inferred', () => {
    const { value } = annotated([{ paragraphs: ['2月28日,某镇开会。2024年2月1日,开工。'] }], { by: {} });
    expect(value.articles[0]?.article).toMatchObject({ date: '2024-02-29', dateSource: 'inferred' });
    expect(value.articles[0]?.facts.date?.because).toMatch(/^inferred: newest dateline 2月28日 \+ 1;/);
    expect(annotated([{ paragraphs: ['一。'] }]).value.articles[0]?.article.dateSource).toBeUndefined();
  });

  test('gives no article without a day, and the remedy', () => {
    const { value, problems } = annotated([{ paragraphs: ['日前,某镇开会。'] }], { by: {} });
    expect(value).toEqual({ date: null, articles: [] });
    expect(problems).toMatchObject([{ code: 'no-date', severity: 'error', file: 'content/pages/page.txt' }]);
    expect(problems[0]?.hint).toContain('--date');
  });

  test('takes a day that is unsure, and asks the editor to look at it', () => {
    const { value, problems } = annotated([{ paragraphs: ['11月27日,某镇开会。工厂2019年投产。'] }], {
      by: {},
    });
    expect(value.date).toMatchObject({ value: '2019-11-28', basis: 'inferred' });
    expect(value.articles[0]?.article.dateSource).toBe('inferred');
    const doubt = problems.find(({ code }) => code === 'uncertain-date');
    expect(doubt).toMatchObject({ severity: 'warning' });
    expect(doubt?.hint).toContain('--date 2019-11-28');
  });

  test('says nothing of a page without articles: the cutting has', () => {
    expect(annotated([], { by: {} })).toEqual({ value: { date: null, articles: [] }, problems: [] });
  });

  test('raises flags on the text and mends nothing', () => {
    const [article] = annotated([{ paragraphs: ['印发《方案,明确责任。'] }]).value.articles;
    expect(article?.flags.map(({ code }) => code)).toEqual(['mixed-brackets']);
    expect(article?.article.body).toBe('印发《方案,明确责任。');
  });
});

describe('trusted', () => {
  const otherwise = { empty: [] as readonly string[], place: { file: 'p.txt', line: 3 } };
  const fact = (value: readonly string[], confidence: number) => ({
    value,
    confidence,
    because: 'two tails',
    lines: [],
  });

  test('lets a sure fact stand', () => {
    expect(trusted(fact(['王某'], 0.5), 'reporter', otherwise)).toEqual({ value: ['王某'], problems: [] });
  });
  test('leaves an unsure one empty, and says what it was', () => {
    const { value, problems } = trusted(fact(['王某', '李某'], 0.49), 'reporter', otherwise);
    expect(value).toEqual([]);
    expect(problems).toEqual([
      {
        code: 'uncertain-field',
        severity: 'warning',
        file: 'p.txt',
        line: 3,
        message:
          'Expected to be sure of reporter, found only "王某、李某" (two tails; 49 in 100); it was left empty.',
        hint: "If it is right, put it into the article's front matter: reporter.",
      },
    ]);
  });
  test('has nothing to say of what was not found', () => {
    expect(trusted(fact([], 0.1), 'reporter', otherwise)).toEqual({ value: [], problems: [] });
    expect(trusted<readonly string[]>(null, 'reporter', otherwise)).toEqual({ value: [], problems: [] });
  });
});

describe('sourceOf', () => {
  const page = { lines: ['甲', '', '乙', ' ', '', '丙', '丁'] } as unknown as PageText;
  test.each([
    [
      'one span over blank lines',
      [
        { from: 1, to: 1 },
        { from: 3, to: 3 },
        { from: 6, to: 7 },
      ],
      [{ from: 1, to: 7 }],
    ],
    [
      'two where a line of another stands between',
      [
        { from: 1, to: 1 },
        { from: 6, to: 6 },
      ],
      [
        { from: 1, to: 1 },
        { from: 6, to: 6 },
      ],
    ],
    [
      'neighbours joined',
      [
        { from: 6, to: 6 },
        { from: 7, to: 7 },
      ],
      [{ from: 6, to: 7 }],
    ],
  ])('%s', (_, lines, hull) => {
    expect(sourceOf(cutting({ lines }), page)).toEqual([{ page: 'page', lines: hull }]);
  });
  test('adds what was joined from other pages', () => {
    const elsewhere = [{ page: 'page-3' as PageId, lines: [{ from: 2, to: 5 }] }];
    expect(sourceOf({ ...cutting({ lines: [{ from: 1, to: 1 }] }), elsewhere }, page)).toEqual([
      { page: 'page', lines: [{ from: 1, to: 1 }] },
      ...elsewhere,
    ]);
  });
});
