import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();

/** The cuttings of a page as `series | kicker | headline | subtitle | number of paragraphs`, parts that are missing left out. */
function cut(...lines: readonly string[]): readonly string[] {
  const page = pageOfLines(lines.flatMap(line => [line, '']));
  return segment(page, gazetteer).value.cuttings.map(each => {
    const titles = [each.series, each.kicker, each.headline, each.subtitle].flatMap(part => part?.text ?? []);
    return [...titles, each.paragraphs.length].join(' | ');
  });
}

const BYLINE = '本报讯（记者 方远 通讯员 白露）';
const KITCHEN = [
  '昨日上午，金水区一处社区食堂正式开门迎客。',
  '食堂负责人介绍，菜品每天更换，老人享受八折优惠。',
];
const TREES = ['3月2日，惠济区启动春季义务植树活动。', '据介绍，今年全区计划植树三十万株。'];
const ORCHARD = ['近日，登封市大冶镇的樱桃沟迎来第一批踏青客。', '镇党委负责人说，下一步将修通环山步道。'];
const signed = ([first, ...rest]: readonly string[]) => [`${BYLINE}${first}`, ...rest];

describe('above a headline', () => {
  test('an account of one place is the kicker of one article', () => {
    const found = cut(
      '# 金水区老旧小区改造一线见闻',
      '# 先通下水道 再刷外墙皮',
      ...signed(KITCHEN),
      '# 植树忙',
      ...signed(TREES),
    );
    expect(found).toEqual(['金水区老旧小区改造一线见闻 | 先通下水道 再刷外墙皮 | 2', '植树忙 | 2']);
  });

  test('a slogan of three short parts is a series', () => {
    const found = cut('新时代 新作为 新篇章', '樱桃沟里踏青忙', '本报记者 方远', ...ORCHARD);
    expect(found).toEqual(['新时代 新作为 新篇章 | 樱桃沟里踏青忙 | 2']);
  });

  test('the name of a county’s paper is known by the page number below it', () => {
    expect(cut('登封时讯', '第2版', '我市樱桃沟迎客', ...signed(ORCHARD))).toEqual(['我市樱桃沟迎客 | 2']);
  });

  test('the name of the page is not a series', () => {
    expect(cut('A08', '民生·警讯', '惠济区万人植树', ...signed(TREES))).toEqual(['惠济区万人植树 | 2']);
  });
});

test('briefs without marks are cut by the title and the name that each has', () => {
  const found = cut('区县简讯', `食堂开张了 ${KITCHEN[0]}（方远）`, `植树护黄河 ${TREES[0]}（白露）`);
  expect(found).toEqual(['区县简讯 | 食堂开张了 | 1', '区县简讯 | 植树护黄河 | 1']);
});

test('a heading without a byline, where all others have one, is a subheading', () => {
  const heads = ['# 食堂开张了', '# 植树护黄河', '# 樱桃沟迎客', '# 樱桃红了'];
  const texts = [KITCHEN, TREES, ORCHARD, ORCHARD];
  const articles = heads.flatMap((head, at) => [head, ...signed(texts[at] ?? [])]);
  const found = cut(...articles, '# 水塘边的“露营经济”', '水塘边搭起四十顶帐篷，每到周末都住满了人。');
  expect(found).toEqual(['食堂开张了 | 2', '植树护黄河 | 2', '樱桃沟迎客 | 2', '樱桃红了 | 4']);
});

test('a scrap of a broken column goes back, and what follows it stays', () => {
  const broken = `${BYLINE}昨日上午，金水区一处社区食堂正式开门迎客，三百多位老人吃上了热`;
  const [first, second] = signed(ORCHARD);
  const found = cut(
    '老人食堂开张了',
    broken,
    '樱桃沟里踏青忙',
    first ?? '',
    '乎饭，价钱还便宜。',
    second ?? '',
  );
  expect(found).toEqual(['老人食堂开张了 | 1', '樱桃沟里踏青忙 | 2']);
});
