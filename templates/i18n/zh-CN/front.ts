/** The words of the front page, of charts, and of the pages and directories of groups, in Chinese. */
import { groupDigits } from '../numbers.ts';

/** What a chart over time shows: its first and last period, and the one with the most articles. */
export interface OverTime {
  readonly first: string;
  readonly last: string;
  readonly unit: 'month' | 'year' | 'decade';
  readonly most: number;
  readonly at: string;
}

const UNITS = { month: '月', year: '年', decade: '十年' } as const;

/** Of the front page, of charts, and of the pages and directories of groups. */
export const front = {
  /** Of a map, by the name of the home. */
  mapOf: (home: string): string => `${home}各地收录篇数`,
  /** Numbers of articles that share a shade. */
  range: (from: number, to: number): string => {
    if (to === 0) return '无';
    return from === to ? `${groupDigits(from)} 篇` : `${groupDigits(from)}—${groupDigits(to)} 篇`;
  },
  overTime: ({ first, last, unit, most, at }: OverTime): string =>
    `${first}至${last}每${UNITS[unit]}的篇数，${at}最多，${groupDigits(most)} 篇。`,
  decade: (year: number): string => `${year}年代`,
  /** Opens the numbers behind a chart. */
  table: '看数字',
  columns: { place: '地区', period: '时间', count: '篇数' },
  timeline: '时间分布',
  beyond: '外地与未定',
  running: '连载中的专栏',
  allSeries: '全部专栏',
  sideBySide: '各区县报道',
  writesWith: '合作者',
  reporters: '采写记者',
  stateLabel: '状态',
  state: { running: '连载中', ended: '已结束' },
  /** Things that a list leaves out. */
  more: (count: number): string => `另有 ${groupDigits(count)} 个未列`,
  moreArticles: (count: number): string => `另有 ${groupDigits(count)} 篇`,
  /** Opens a long list of places. */
  places: (count: number): string => `${groupDigits(count)} 个`,
  subscribe: '订阅',
  /** A directory and one of its sections. */
  sectionOf: (name: string, section: string): string => `${name}：${section}`,
  /** Series that ended in a year. */
  endedIn: (year: number): string => `止于${year}年`,
  sections: {
    running: '连载中',
    elsewhere: '外地',
    unplaced: '未定',
    all: '全部',
    other: '其他',
  },
  jump: '分段索引',
  /** Leads to all things of a section. */
  all: (count: number): string => `全部 ${groupDigits(count)} 个`,
  members: {
    district: (count: number): string => `${groupDigits(count)} 个区县`,
    topic: (count: number): string => `${groupDigits(count)} 个主题`,
    person: (count: number): string => `${groupDigits(count)} 位作者`,
    series: (count: number): string => `${groupDigits(count)} 个专栏`,
  },
  pages: { previous: '上一页', next: '下一页' },
};
