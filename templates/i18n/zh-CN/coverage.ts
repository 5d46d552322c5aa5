/** The words of the pages that tell what the archive lacks, in Chinese. */

import type { IsoDate } from '../../../src/ids.ts';
import { calendarDay } from '../dates.ts';
import { groupDigits } from '../numbers.ts';

export const coverage = {
  heading: '收录与缺漏',
  headingOf: (year: number): string => `${year}年收录与缺漏`,
  description: '各区县各年的报道篇数，以及缺报、缺版和没有报道的地方。',
  descriptionOf: (year: number): string => `${year}年各区县各月的报道篇数，以及缺报、缺版和没有报道的地方。`,
  extent: (issues: number, articles: number): string =>
    `收录 ${groupDigits(issues)} 期，${groupDigits(articles)} 篇`,
  intro: [
    '没有报道，可能是报纸没有写，也可能是本馆没有收。收有报纸的时段里，某区县没有文章，记作 0：是报纸没有写，或写了而程序没有认出是哪个区县。没有收到报纸的时段另作标记：是本馆的缺漏。',
  ],
  scheduled: '各日是否出报，依本馆所设的出报日判断。',
  notScheduled: '本馆未设出报日，没有收到的日子是否出报不详。',
  empty: '馆中还没有文章。',
  years: (from: number, to: number): string => `${from}—${to}年`,
  month: (month: number): string => `${month}月`,
  caption: '各区县各年收录篇数',
  captionOf: (year: number): string => `${year}年各区县各月收录篇数`,
  district: '区县',
  total: '合计',
  issues: '期数',
  articles: '篇数',
  missingDays: '缺期',
  unplaced: '未定区县',
  /** A number read alone: its row, its column, and what it counts. */
  cell: (row: string, column: string, articles: string): string => `${row}，${column}，${articles}`,
  more: (count: number): string => `其余 ${groupDigits(count)} 个`,
  states: { silent: '0', closed: '休', missing: '缺', unknown: '未收' },
  meanings: {
    silent: '收有报纸，没有该区县的文章',
    closed: '报纸休刊',
    missing: '报纸出报，本馆未收',
    unknown: '本馆未收，是否出报不详',
  },
  facts: {
    missing: '缺期',
    unknown: '未收，是否出报不详',
    closed: '不出报',
    unplaced: '未定区县',
    drafts: '草稿',
  },
  days: (count: number): string => `${groupDigits(count)} 天`,
  share: (percent: number): string => `${percent}%`,
  silent: '没有报道的区县',
  silentNone: '每个区县都有报道。',
  gaps: { missing: '缺期', unknown: '未收的日子' },
  gapsNone: '首期与末期之间没有缺期。',
  /** Days of a month that is named before; `days` of them lack, the paper did not appear on the others. */
  span: (from: IsoDate, to: IsoDate, days: number): string => {
    const [first, last] = [calendarDay(from).day, calendarDay(to).day];
    return first === last ? `${first}日` : `${first}日—${last}日（${days} 天）`;
  },
  pageGaps: '缺版',
  pageGapsNote: '依已收版面的版次推知；末版之后是否还有版面，无从得知。',
  loneTexts: '没有文章的版面文本',
  reasons: {
    'not-imported': '尚未导入',
    'none-found': '没有切出文章',
    'not-published': '文章是草稿，或已删去',
  },
  folded: (count: number): string => `展开全部 ${groupDigits(count)} 项`,
  calendar: '按日查看',
  byYear: '各年',
};
