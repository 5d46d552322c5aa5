/** The words of issues, calendars and the index of years, in Chinese. */
import type { IsoDate } from '../../../src/ids.ts';
import { calendarDay } from '../dates.ts';
import { groupDigits } from '../numbers.ts';

/** Pages that the archive lacks; the same twice where it is one. */
const range = (from: string, to: string): string => (from === to ? `${from} 版` : `${from}—${to} 版`);

/** On the page of an issue. */
export const issue = {
  page: (page: string): string => `第${page}版`,
  noPage: '版次不详',
  /** Of the list of pages. */
  pages: '各版',
  range,
  lacking: (from: string, to: string): string => `${range(from, to)}未收`,
  textOnly: '此版只收有版面文本，没有切出文章。',
};

/** What is held of a day, in a cell of a calendar or a table, which is narrow. */
const states = { text: '文本', closed: '休', missing: '缺', unknown: '未收' };

/** On the pages of months, years, and all years. */
export const calendar = {
  caption: (year: number, month: number): string => `${year}年${month}月各日收录篇数`,
  count: (count: number): string => `${groupDigits(count)}篇`,
  /** What is read out before and after the number of a day. */
  around: (date: IsoDate): readonly [before: string, after: string] => {
    const { year, month } = calendarDay(date);
    return [`${year}年${month}月`, '日'];
  },
  issues: (count: number): string => `${groupDigits(count)} 期`,
  /** How much a month or year holds. */
  extent: (issues: number, articles: string): string => `收录 ${groupDigits(issues)} 期，${articles}`,
  noIssue: '未收',
  states,
  meanings: {
    text: '收有版面文本，没有文章',
    closed: '当日不出报',
    missing: '当日出报，本馆未收',
    unknown: '本馆未收，当日是否出报不详',
  },
  fewer: '少',
  more: '多',
  decade: (from: number): string => `${from}年代`,
  coverage: '查看缺期缺版',
};
