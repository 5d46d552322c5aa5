import { describe, expect, test } from 'vitest';
import { issueDateOf } from '../../src/annotate/date.ts';
import { cutPage } from './cuttings.ts';

/** Day of a page of these stories, and what its year or day rests on; null where it can't be told. */
function inferred(...stories: readonly string[]): readonly [day: string, because: string] | null {
  const found = issueDateOf(cutPage(stories.map(text => ({ paragraphs: [text] }))));
  return found && [found.value, found.because];
}

describe('a page that names no year of its own', () => {
  test.each([
    ['a goal near by', '六月十四日,某县开镰。2018年底前,还将修路。', '2018-06-15', 'by whose end'],
    ['a goal further off', '6月14日,某县开镰。到2025年,该县将建成果园。', '2023-06-15', 'the goal 2025'],
    ['an anniversary', '9月29日,某县升旗,庆祝新中国成立七十周年。', '2019-09-30', 'the anniversary'],
    ['a plan of five years', '3月2日,某县开会,今年是“十四五”开局之年。', '2021-03-03', 'five-year plan'],
    ['stem and branch', '2月2日,某县舞狮,迎接乙巳蛇年到来。', '2025-02-03', 'stem and branch'],
    [
      'five years to come',
      '7月28日,某县开会。今后五年,到2026年,该县建成果园。',
      '2021-07-29',
      'five years to',
    ],
    ['a congress', '6月14日,某县学习党的十九大精神。', '2020-06-15', 'five years'],
    ['a year in a name', '6月14日,某县举办2018村歌大赛。', '2018-06-15', 'in a name'],
  ])('leans on %s', (_ground, story, day, because) => {
    expect(inferred(story)).toEqual([day, expect.stringContaining(because)]);
  });
  test('leans on what is awaited sooner than on a year long past', () => {
    expect(inferred('12月5日,某县开会。从2006年起,老人守着渠。预计到2014年春节前,路将修好。')?.[0]).toBe(
      '2013-12-06',
    );
  });
  test('is not sure of it', () => {
    const found = issueDateOf(cutPage([{ paragraphs: ['六月十四日,某县开镰。2018年底前,还将修路。'] }]));
    expect(found?.confidence).toBeGreaterThanOrEqual(0.3);
    expect(found?.confidence).toBeLessThan(0.5);
  });
  test('takes what is about to begin in the next year for the next year', () => {
    expect(inferred('11月22日,某校开会。2017年考试就要开始。', '2016年以来,某县修路三条。')?.[0]).toBe(
      '2016-11-23',
    );
  });
});

test('a stretch of days that a notice announces is not past', () => {
  expect(inferred('2019年3月27日,某县开会。', '自2019年4月1日至4月20日,某路施工,公交临时绕行。')?.[0]).toBe(
    '2019-03-28',
  );
});
test('a day that was learned of yesterday is no dateline', () => {
  expect(inferred('2022年1月12日,某县开会。', '记者昨日从气象台获悉,1月15日至17日我市有雨。')?.[0]).toBe(
    '2022-01-13',
  );
});

describe('a page that tells of no past day', () => {
  test('is thought to be from before the day it looks forward to', () => {
    expect(inferred('某桥将于6月20日通车。2018年,某县已修路三条。')).toEqual([
      '2018-06-19',
      expect.stringContaining('still to come'),
    ]);
  });
  test('else from the newest month named', () => {
    expect(inferred('今年5月以来,某县修路三条。2018年,某县将再修两条。')?.[0]).toBe('2018-05-31');
  });
  test('and of no month has no day', () => {
    expect(inferred('近日,某县开会。2018年,某县将修路。')).toBeNull();
    expect(inferred('近日,某县开会。')).toBeNull();
  });
});
