import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateLineOf, givenInName, pageHeading } from '../../src/trade/dates.ts';

describe('dateLineOf', () => {
  test.each([
    ['2024年2月29日 星期四 农历甲辰年正月二十', '2024-02-29'],
    ['2024-02-29', '2024-02-29'],
    ['2024.2.29', '2024-02-29'],
    ['2024/2/29', '2024-02-29'],
    ['二〇二四年二月二十九日 星期四', '2024-02-29'],
    ['二○二四年 二月二十九日　星期四　今日８版', '2024-02-29'],
    ['２０２４年２月２９日　星期四', '2024-02-29'],
    ['2024年2月29日 第1234期 某城日报 A05', '2024-02-29'],
    ['某城日报2024年2月29日星期四', '2024-02-29'],
    ['要闻 2024年2月29日 05', '2024-02-29'],
    ['责编 王某 校对 李某某 2024年2月29日', '2024-02-29'],
    ['星期四 2024/02/29 THURSDAY', '2024-02-29'],
    ['# 2024年2月29日 星期四', '2024-02-29'],
    ['2024年2月29日 星期四 国内统一刊号 CN12-3456 邮发代号 12-34 总第12345期', '2024-02-29'],
    ['2024年2月29日（星期四） 今日16版', '2024-02-29'],
    ['2024 年 2 月 29 日', '2024-02-29'],
  ])('%s', (line, date) => expect(dateLineOf(line)?.date).toBe(date));

  test.each([
    '',
    '2月29日 星期四',
    '2024年2月30日',
    '2024年2月',
    '2024年2月29日,记者从某地获悉',
    '2024年2月29日召开会议',
    '于2024年2月29日',
    '2024年2月29日至3月1日',
    '2023年12月31日至2024年1月2日 展览',
    '新华社北京2024年2月29日电',
    '某市某局关于某事的公告 某市某区某街道某某某公司 某某某 2024年2月29日',
    '编号:2024-02-29-0012',
    '截至2024年2月29日。',
  ])('%j is no date line', line => expect(dateLineOf(line)).toBeNull());

  test('tells of a weekday that agrees and of one that does not', () => {
    expect(dateLineOf('2024年2月29日 星期四')?.because).toBe('date line 2024年2月29日, its weekday agrees');
    expect(dateLineOf('2024年2月29日 星期五')?.because).toBe(
      'date line 2024年2月29日, though its weekday is a Friday and the day was a Thursday',
    );
  });
});

describe('pageHeading', () => {
  test.each([
    ['第05版:综合新闻', '05', '综合新闻', null],
    ['第05版：综合新闻', '05', '综合新闻', null],
    ['第 05 版 县区新闻', '05', '县区新闻', null],
    ['A05 要闻', 'A05', '要闻', null],
    ['Ａ０５　要闻', 'A05', '要闻', null],
    ['A05·要闻', 'A05', '要闻', null],
    ['# A05 | 综合新闻', 'A05', '综合新闻', null],
    ['A04综合新闻', 'A04', '综合新闻', null],
    ['05版', '05', null, null],
    ['A05版', 'A05', null, null],
    ['第三版', '3', null, null],
    ['第十二版', '12', null, null],
    ['头版', '1', null, null],
    ['二版', '2', null, null],
    ['03 综合', '03', '综合', null],
    ['第三版:要闻 · 时政', '3', '要闻 · 时政', null],
    ['T03 特刊', 'T03', '特刊', null],
    ['版次:A05 版名:要闻', 'A05', '要闻', null],
    ['第05版：综合新闻 上一版 下一版', '05', '综合新闻', null],
    ['要闻 2024年2月29日 05', '05', '要闻', '2024-02-29'],
    ['某城日报 2024年2月29日 A05', 'A05', null, '2024-02-29'],
    ['A05·要闻 责编 王小某 校对 李某 2024年2月29日', 'A05', '要闻', '2024-02-29'],
    ['2024年2月29日 星期四 要闻', null, '要闻', '2024-02-29'],
  ])('%s', (line, page, section, date) => expect(pageHeading(line)).toEqual({ page, section, date }));

  test.each([
    '',
    '要闻',
    '今日8版',
    '上一版 下一版',
    '10.1版',
    'G20 峰会',
    '5G 应用',
    '第三版《某书》',
    '05',
    '10 件民生实事',
    '2024 要闻',
    '12 月',
    '出版',
    '第5版,某文',
    '2024年2月29日 星期四',
    '第3版本',
    'A4 纸',
    '第5版修订本',
    '某书第三版',
  ])('%j is no page heading', line => expect(pageHeading(line)).toBeNull());
});

describe('givenInName', () => {
  test.each([
    ['2024-02-29-A05', { date: '2024-02-29', page: 'A05' }],
    ['20240229_05', { date: '2024-02-29', page: '05' }],
    ['2024年2月29日第5版', { date: '2024-02-29', page: '5' }],
    ['2024-02-29', { date: '2024-02-29' }],
    ['2024.02.29', { date: '2024-02-29' }],
    ['2024-02-29-xx', { date: '2024-02-29' }],
    ['mcrb20240229A05要闻', { date: '2024-02-29', page: 'A05', section: '要闻' }],
    ['某城日报2024-02-29 05版 要闻', { date: '2024-02-29', page: '05', section: '要闻' }],
    ['2024-02-29-第三版-综合', { date: '2024-02-29', page: '3', section: '综合' }],
    ['2024-02-29-a5', { date: '2024-02-29', page: 'A5' }],
    ['２０２４－０２－２９', { date: '2024-02-29' }],
    ['IMG_20240229_123456', { date: '2024-02-29' }],
    ['city-2024-congress', {}],
    ['2024-02-30', {}],
    ['2024-02-29-2024-03-01', {}],
    ['page-12', {}],
    ['__proto__', {}],
    ['', {}],
  ])('%s', (stem, given) => expect(givenInName(stem)).toEqual(given));
});

test('no line and no name makes any of them fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      dateLineOf(text);
      pageHeading(text);
      givenInName(text);
    }),
    { numRuns: 300 },
  );
});
