import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '../../src/ids.ts';
import { calendarDay, weekdayOf } from '../../templates/i18n/dates.ts';
import { en } from '../../templates/i18n/en.ts';
import { stringsOf } from '../../templates/i18n/index.ts';
import { groupDigits } from '../../templates/i18n/numbers.ts';
import { zhCN } from '../../templates/i18n/zh-CN.ts';
import { day } from './frames.ts';

describe('dates', () => {
  it.each([
    ['2024-02-29', '2024年2月29日 星期四', 'Thursday 29 February 2024'],
    ['2000-01-01', '2000年1月1日 星期六', 'Saturday 1 January 2000'],
    ['1949-10-01', '1949年10月1日 星期六', 'Saturday 1 October 1949'],
    ['1900-03-01', '1900年3月1日 星期四', 'Thursday 1 March 1900'],
    ['2025-12-28', '2025年12月28日 星期日', 'Sunday 28 December 2025'],
  ])('writes %s in both languages', (date, chinese, english) => {
    expect(zhCN.dates.dayAndWeekday(day(date))).toBe(chinese);
    expect(en.dates.dayAndWeekday(day(date))).toBe(english);
  });

  it('writes a range once where it is one day', () => {
    expect(zhCN.dates.range(day('2024-02-29'), day('2024-02-29'))).toBe('2024年2月29日');
    expect(zhCN.dates.range(day('2022-05-01'), day('2024-02-29'))).toBe('2022年5月1日至2024年2月29日');
  });

  it('moves the weekday on by one each day, and agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), offset => {
        const date: IsoDate = addDays(day('1582-10-15'), offset);
        expect(weekdayOf(date)).toBe((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7);
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) + 1) % 7);
      }),
    );
  });

  it('takes a day apart', () => {
    expect(calendarDay(day('2024-02-09'))).toEqual({ year: 2024, month: 2, day: 9 });
  });
});

describe('groupDigits', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [12_345, '12,345'],
    [1_234_567, '1,234,567'],
  ])('writes %d in threes', (value, text) => {
    expect(groupDigits(value)).toBe(text);
  });
});

describe('strings', () => {
  it('counts one article as one in English', () => {
    expect([0, 1, 2].map(en.articles)).toEqual(['0 articles', '1 article', '2 articles']);
  });

  it('follow the language of the settings', () => {
    expect(stringsOf({ language: 'zh-CN' })).toBe(zhCN);
    expect(stringsOf({ language: 'en' })).toBe(en);
  });
});
