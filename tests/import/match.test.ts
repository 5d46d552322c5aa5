import { describe, expect, test } from 'vitest';
import type { ArticleId, PageId } from '../../src/ids.ts';
import { type KnownArticle, matchArticles } from '../../src/import/match.ts';
import type { Article, SourceRef } from '../../src/types.ts';

const FLOOD = '连日来强降雨导致河水上涨,沿岸群众已经全部转移安置。';
const SCHOOL = '新学期开学第一课在操场上举行,孩子们种下了一百棵树苗。';
const ROAD = '环城路改造工程昨日完工通车,市民出行时间缩短了一半。';

function lines(from: number, to: number, page = '2031-05-06-A01'): readonly SourceRef[] {
  return [{ page: page as PageId, lines: [{ from, to }] }];
}

function known(slug: string, title: string, body: string, source: readonly SourceRef[]): KnownArticle {
  return { id: `2031/05/06/${slug}` as ArticleId, title, body, source };
}

function found(title: string, body: string, source: readonly SourceRef[]): Article {
  const fields = { district: [], reporter: [], topics: [], correspondent: [], photographer: [], places: [] };
  const rest = { corrections: [], draft: false, aliases: [], date: '2031-05-06' };
  return { title, body, source, ...fields, ...rest } as unknown as Article;
}

/** The slug that each found article gets, in their order; null: none. */
function slugs(known: readonly KnownArticle[], found: readonly Article[], sameText: boolean) {
  const matched = matchArticles(known, found, sameText);
  return found.map((_, index) => matched.get(index)?.split('/').at(-1) ?? null);
}

describe('an article of the page is the article of the archive', () => {
  const archive = [
    known('flood', '河水上涨', FLOOD, lines(1, 9)),
    known('school', '开学', SCHOOL, lines(11, 20)),
  ];
  test('that has its lines, whatever became of its headline', () => {
    expect(
      slugs(archive, [found('强降雨', '别的', lines(2, 9)), found('别题', '', lines(11, 20))], true),
    ).toEqual(['flood', 'school']);
  });
  test('that has its headline, where the text of the page was changed', () => {
    const page = [
      found('通车', ROAD, lines(1, 9)),
      found('河水 上涨', '', lines(11, 20)),
      found('开学', '', []),
    ];
    expect(slugs(archive, page, false)).toEqual([null, 'flood', 'school']);
  });
  test('that has most of its text, where the headline was changed too', () => {
    const page = [found('植树', `${SCHOOL}下午还有雨。`, lines(1, 9)), found('转移', FLOOD, lines(11, 20))];
    expect(slugs(archive, page, false)).toEqual(['school', 'flood']);
  });
  test('never by its place on the page', () => {
    expect(slugs(archive, [found('通车', ROAD, lines(1, 9))], false)).toEqual([null]);
    expect(slugs(archive, [found('通车', ROAD, lines(30, 39))], true)).toEqual([null]);
  });
  test('once: the better match takes it', () => {
    const halves = [
      found('强降雨', FLOOD.slice(0, 9), lines(1, 3)),
      found('转移', FLOOD.slice(9), lines(4, 9)),
    ];
    expect(slugs(archive, halves, true)).toEqual([null, 'flood']);
  });
  test('by its headline where both halves have as many lines', () => {
    const halves = [found('强降雨', '', lines(1, 5)), found('河水上涨', '', lines(5, 9))];
    expect(slugs(archive, halves, true)).toEqual([null, 'flood']);
  });
  test('of its own page: the same lines of another page are other lines', () => {
    const page = [found('通车', ROAD, lines(1, 9, '2031-05-06-A02'))];
    expect(slugs(archive, page, true)).toEqual([null]);
  });
});

test('two articles with the headline of a column are told apart by their text', () => {
  const archive = [known('a', '简讯', FLOOD, lines(1, 2)), known('b', '简讯', SCHOOL, lines(3, 4))];
  expect(slugs(archive, [found('简讯', SCHOOL, []), found('简讯', FLOOD, [])], false)).toEqual(['b', 'a']);
});
