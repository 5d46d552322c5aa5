import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();
const TITLE = '村东老井又出水了';
const TEXT =
  '本报讯（记者 方远）村东的老井去年秋天淘过一回，今年开春又能打上水来，吃水的人家都说比自来水甜。';

/** The cuttings of a page with these lines above one article, as `series | kicker | headline`. */
function cut(...top: readonly string[]): readonly string[] {
  const { cuttings } = segment(pageOfLines([...top, '', TITLE, TEXT]), gazetteer).value;
  return cuttings.map(({ series, kicker, headline }) =>
    [series, kicker, headline].flatMap(part => part?.text ?? []).join(' | '),
  );
}

describe('at the top of a page stand, as no part of an article', () => {
  test.each([
    [['江城日报 2018年12月4日 星期二', '3 今日关注']],
    [['江城晨报 2009年12月11日 星期五', '026 区县', '责编 何青 校对 罗平']],
    [['江城晚报', '县域·风采 7', '2018年12月4日']],
    [['江城晚报 今日北岸', '2015年5月4日 星期一 C03 编辑：何青']],
    [['江城日报 2011年3月16日 星期三 ○编辑/何青 ○校对/罗平 ○组版/江小雨']],
    [['江城日报', '本版未署名图片均为资料图片']],
    [['江城商报', '2011年9月8日　星期四', '11 江城 街坊', '责编 何青 版式 罗平']],
    [['江城日报', '2021年7月20日 星期二', '05 沿江周刊 责编 何青 美编 罗平 校对 江小雨']],
  ])('%j', lines => expect(cut(...lines)).toEqual([TITLE]));
});

test('a district alone below the page’s editors is where the article below it is from', () => {
  const { cuttings } = segment(
    pageOfLines(['江城日报', '责编：何青 校对：罗平', '', '荥阳', TITLE, TEXT]),
    gazetteer,
  ).value;
  expect(cuttings.map(({ placeLine }) => placeLine?.text)).toEqual(['荥阳']);
});

describe('a number that counts something, or an edition’s name in the middle of a page, is not the page’s', () => {
  test.each([
    [['江城日报 2018年12月4日 星期二', '3 个老友一口井'], '3 个老友一口井'],
    [['乡里乡亲', '3 今日关注'], '3 今日关注'],
  ])('%j', (lines, kept) => expect(cut(...lines).join(' ')).toContain(kept));
});

test('the page’s own day is known beside its editors', () => {
  const page = pageOfLines([
    '江城日报 2011年3月16日 星期三 ○编辑/何青 ○校对/罗平 ○组版/江小雨',
    '',
    TITLE,
    TEXT,
  ]);
  expect(segment(page, gazetteer).value.dateLine?.value).toBe('2011-03-16');
});
