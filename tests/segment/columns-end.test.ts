import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();
const REST = '老窑烧的是果木，剪下的枝条由附近果园送来，一年四季没有断过，炉膛里总有一股甜味。';
const OWN = [
  '扫街人吃上热面包',
  '本报讯（记者 方远）城东的面包房只有一口老窑，师傅每天四点生火，头一炉总是先送给扫街的人。',
  REST,
];
const NEXT = [
  '旧仓库里住进合唱队',
  '本报讯（记者 白露）城南粮站的旧仓库空了十年，今年春天传出歌声，搬运工每晚在这里排练。',
  REST,
];
const WIRED = [
  '全国面包师大会开幕',
  '据新华社北京3月4日电 全国面包师大会三月四日在京开幕，两千名面包师带来各地的老手艺。',
  REST,
];

/** `series|headline` of each article. */
function told(...articles: readonly (readonly string[])[]): readonly string[] {
  const page = pageOfLines(articles.flatMap(lines => [...lines, '']));
  return segment(page, gazetteer).value.cuttings.map(
    ({ series, headline }) => `${series?.text ?? ''}|${headline.text}`,
  );
}

describe('the name of a column', () => {
  test.each(['◆老街新事', '■山乡里的手艺'])('is known by its bullet above a headline without one: %s', name =>
    expect(told([name, ...OWN], NEXT)).toEqual([
      `${name.slice(1)}|扫街人吃上热面包`,
      `${name.slice(1)}|旧仓库里住进合唱队`,
    ]),
  );

  test.each(['县市关注', '社区关注', '平安播报'])('is known by its words: %s', name =>
    expect(told([name, ...OWN])).toEqual([`${name}|扫街人吃上热面包`]),
  );

  test('stands above briefs whose titles bear bullets', () =>
    expect(told(['平安播报', '●老窑边装上灭火器', `${REST}（方远）`])).toEqual([
      '平安播报|老窑边装上灭火器',
    ]));

  test('does not hold for what an agency tells', () =>
    expect(told(['◆老街新事', ...OWN], WIRED)).toEqual(['老街新事|扫街人吃上热面包', '|全国面包师大会开幕']));

  test.each([
    ['致敬扫街人', ['致敬扫街人', '']],
    ['庆祝面包节', ['庆祝面包节', '']],
    ['聚焦扫街人', ['聚焦扫街人', '聚焦扫街人']],
  ])('for an occasion holds for what speaks of it: %s', (name, series) =>
    expect(told([name, ...OWN], NEXT).map(each => each.split('|')[0])).toEqual(series),
  );

  test('for an occasion goes on where the next article speaks of it', () =>
    expect(told(['致敬扫街人', ...OWN], OWN).map(each => each.split('|')[0])).toEqual([
      '致敬扫街人',
      '致敬扫街人',
    ]));

  test.each(['国内新闻', '国际要闻', '国内要闻'])(
    'may be one that elsewhere names a page, above what an agency tells: %s',
    name => expect(told(OWN, [name, ...WIRED])).toEqual(['|扫街人吃上热面包', `${name}|全国面包师大会开幕`]),
  );

  test.each(['国内新闻', '综合新闻'])('names a page above the paper’s own: %s', name =>
    expect(told(OWN, [name, ...NEXT])).toEqual(['|扫街人吃上热面包', '|旧仓库里住进合唱队']),
  );

  test('of a picture’s text does not end a column of agencies', () => {
    const pictured = [
      '面包师傅进高校',
      '据新华社电 三月四日，两千名面包师带来各地的老手艺。',
      '三月四日，面包师在和面。新华社发',
    ];
    expect(told(OWN, ['国内新闻', ...WIRED], pictured)[2]).toBe('国内新闻|面包师傅进高校');
  });

  test('is no caption, though the byline above promises a picture', () =>
    expect(told([...OWN.slice(0, 2), `${REST}（通讯员 方远 摄）`], ['窗外新事', ...NEXT])[1]).toBe(
      '窗外新事|旧仓库里住进合唱队',
    ));

  test('of news from elsewhere holds for it', () =>
    expect(told(['◆各地新闻', ...OWN], WIRED)).toEqual([
      '各地新闻|扫街人吃上热面包',
      '各地新闻|全国面包师大会开幕',
    ]));
});
