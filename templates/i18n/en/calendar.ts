/** The words of issues, calendars and the index of years, in English. */
import { calendarDay } from '../dates.ts';
import { groupDigits } from '../numbers.ts';
import type { calendar as chineseCalendar, issue as chineseIssue } from '../zh-CN/calendar.ts';
import { monthName } from './months.ts';

const range = (from: string, to: string): string => (from === to ? `page ${from}` : `pages ${from}–${to}`);
const issues = (count: number): string => `${groupDigits(count)} ${count === 1 ? 'issue' : 'issues'}`;

/** On the page of an issue. */
export const issue: typeof chineseIssue = {
  page: page => `Page ${page}`,
  noPage: 'Page not known',
  pages: 'Pages',
  range,
  lacking: (from, to) => `${from === to ? 'Page' : 'Pages'} ${from === to ? from : `${from}–${to}`} not held`,
  textOnly: 'Only the text of this page is held: no article was cut from it.',
};

/** On the pages of months, years, and all years. */
export const calendar: typeof chineseCalendar = {
  caption: (year, month) => `Articles held for each day of ${monthName(month)} ${year}`,
  count: count => `(${groupDigits(count)})`,
  around: date => {
    const { year, month } = calendarDay(date);
    return ['', ` ${monthName(month)} ${year}`];
  },
  issues,
  extent: (count, articles) => `${issues(count)} held, ${articles}`,
  noIssue: 'not held',
  states: { text: 'text', closed: 'off', missing: 'gap', unknown: 'none' },
  meanings: {
    text: 'page texts held, no article',
    closed: 'the paper did not appear',
    missing: 'the paper appeared, the archive lacks it',
    unknown: 'not held; whether the paper appeared is not known',
  },
  fewer: 'fewer',
  more: 'more',
  decade: from => `${from}s`,
  coverage: 'What is missing',
};
