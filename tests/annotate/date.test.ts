import { describe, expect, test } from 'vitest';
import { issueDateOf } from '../../src/annotate/date.ts';
import type { IsoDate } from '../../src/ids.ts';
import { cutPage, sentFrom } from './cuttings.ts';

const given = (date: string, by: 'option' | 'file name') => ({ date: date as IsoDate, by: { date: by } });
const dateLine = {
  value: '2024-02-28' as IsoDate,
  confidence: 0.97,
  because: 'date line',
  lines: [{ from: 1, to: 1 }],
};
const story = (...paragraphs: string[]) => ({ paragraphs });

describe('the issue date', () => {
  const page = [story('2024年2月27日,某市召开会议。')];

  test('is what was given by option, whatever the page says', () => {
    const found = issueDateOf(cutPage(page, { given: given('2024-03-01', 'option'), dateLine }));
    expect(found).toMatchObject({ value: '2024-03-01', basis: 'option', confidence: 1 });
  });
  test('else what the file name gives', () => {
    const found = issueDateOf(
      cutPage(page, { id: '2024-03-01-A05', given: given('2024-03-01', 'file name'), dateLine }),
    );
    expect(found).toMatchObject({
      value: '2024-03-01',
      basis: 'file name',
      because: 'in the file name 2024-03-01-A05',
    });
  });
  test('else what the date line says, with its evidence', () => {
    expect(issueDateOf(cutPage(page, { dateLine }))).toEqual({ ...dateLine, basis: 'date line' });
  });
  test('else inferred', () => {
    expect(issueDateOf(cutPage(page))).toMatchObject({ value: '2024-02-28', basis: 'inferred' });
  });
});

/** Day and confidence to a tenth, or null. */
function inferred(stories: readonly string[], id = 'page'): string | null {
  const found = issueDateOf(
    cutPage(
      stories.map(text => story(text)),
      { id },
    ),
  );
  return found && `${found.value} ${found.confidence >= 0.5 ? 'sure' : 'unsure'}`;
}

describe('an inferred day', () => {
  test.each([
    [
      'is the day after the newest dateline',
      ['2月27日,甲县开会。2024年,甲县将修路。', '2月28日,乙县开会。'],
      '2024-02-29 sure',
    ],
    [
      'is a later day told of as past',
      ['2月27日,甲县开会。2024年,甲县将修路。', '节日到2月29日落幕,一切圆满。'],
      '2024-02-29 sure',
    ],
    [
      'is not a day to come',
      ['2月27日,甲县开会。2024年,甲县将修路。', '3月1日起施行新规,3月5日将召开大会。'],
      '2024-02-28 sure',
    ],
    [
      'minds the turn of the year',
      ['12月31日,甲县开会。', '1月2日,乙县开会。2024年,乙县将修路。'],
      '2024-01-03 sure',
    ],
    [
      'is the first of January after the last of December',
      ['12月31日,甲县开会。2023年12月5日,签约。'],
      '2024-01-01 sure',
    ],
    ['minds the leap day', ['2月28日,甲县开会。2023年2月20日,签约。'], '2023-03-01 sure'],
    [
      'leans on 昨日 with its day',
      ['昨日(2月28日),甲县开会。2024年,甲县将修路。3月1日,天晴。'],
      '2024-02-29 sure',
    ],
    [
      'takes the latest day where no story opens with one',
      [
        '一个大家都熟悉的地方,一群大家都熟悉的人,在大家都熟悉的日子里,做着大家都熟悉的事情。2024年2月20日,他来了,2月27日又来了。',
      ],
      '2024-02-27 sure',
    ],
  ])('%s', (_, stories, day) => expect(inferred(stories)).toBe(day));

  test('comes from an agency’s dateline too', () => {
    const found = issueDateOf(
      cutPage([{ bylines: [sentFrom('北京9月2日')], paragraphs: ['2024年,我国将办大会。'] }]),
    );
    expect(found).toMatchObject({ value: '2024-09-03' });
  });

  test('tells its reason and the lines of its evidence', () => {
    const found = issueDateOf(cutPage([story('2月28日,某区开会。'), story('2023年成绩大,2024年将更好。')]));
    expect(found?.because).toBe(
      'newest dateline 2月28日 + 1; year 2024: the newest spoken of as present, after 2023',
    );
    expect(found?.lines).toEqual([{ from: 102, to: 102 }]);
  });
});

describe('the year of an inferred day', () => {
  const opening = '2月27日,某县召开会议。';
  const late = '11月27日,某县召开会议。';
  test.each([
    ['is that of a day shortly before', [`${opening}2024年2月5日,项目开工。`], '2024-02-28 sure'],
    [
      'is the next where that day would come after',
      [`${opening}2023年12月5日,项目开工。`],
      '2024-02-28 sure',
    ],
    ['is that of the plans told of', [`${opening}2024年,该县将修路。`], '2024-02-28 sure'],
    ['is not a goal', [`${opening}到2035年,基本实现现代化。2024年,将迈大步。`], '2024-02-28 sure'],
    [
      'is not the next year that is planned for in November',
      [`${late}2023年成效明显。2024年,将再创新高。`],
      '2023-11-28 sure',
    ],
    ['is unsure where a year is only told of', [`${late}工厂2019年投产,工人很多。`], '2019-11-28 unsure'],
    [
      'is unsure where the only day with a year is long ago',
      [`${late}2015年3月5日,工厂投产。`],
      '2015-11-28 unsure',
    ],
    ['is checked by weekdays', ['2月28日(星期三),某县开会。2023年,该县将修路。'], '2024-02-29 sure'],
    ['is surer with the animal of the year', [`${opening}工厂2024年投产,龙年再出发。`], '2024-02-28 sure'],
    ['stays unknown where nothing tells', [opening], null],
  ])('%s', (_, stories, day) => expect(inferred(stories)).toBe(day));

  test('is that of a headline', () => {
    const page = cutPage([{ headline: '聚焦2024县区两会', paragraphs: [opening] }]);
    expect(issueDateOf(page)).toMatchObject({ value: '2024-02-28', confidence: 0.72 });
  });

  test('is that of the file name, unless the text tells of something later', () => {
    expect(inferred([opening], 'city-2024-congress')).toBe('2024-02-28 sure');
    expect(inferred([`${opening}工厂2019年投产。`], 'city-2024-congress')).toBe('2024-02-28 sure');
    expect(inferred([`${opening}2024年2月5日,开工。`], 'scan-2019-x')).toBe('2024-02-28 sure');
    expect(inferred([opening], 'scan-2019-2020')).toBe(null);
  });
});

describe('no ground at all', () => {
  test.each([
    ['no article', []],
    ['no day', ['2024年,某县将修路。']],
    ['vague days only', ['日前,某县召开会议。2024年,该县将修路。']],
    ['days of other years only', ['去年12月31日,某县召开会议。2024年,该县将修路。']],
  ])('%s', (_, stories) => expect(inferred(stories)).toBe(null));
});
