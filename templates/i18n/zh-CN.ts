/** The site's own words in Chinese. This file sets the shape that every other language has to fill. */
import type { IsoDate } from '../../src/ids.ts';
import { calendarDay, weekdayOf } from './dates.ts';
import { groupDigits } from './numbers.ts';
import { about, notFound } from './zh-CN/about.ts';
import { calendar, issue } from './zh-CN/calendar.ts';
import { coverage } from './zh-CN/coverage.ts';
import { data } from './zh-CN/data.ts';
import { front } from './zh-CN/front.ts';
import { reading } from './zh-CN/reading.ts';
import { search } from './zh-CN/search.ts';
import { provenance, source } from './zh-CN/source.ts';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'].map(day => ({ short: day, long: `星期${day}` }));

const day = (date: IsoDate): string => {
  const { year, month, day } = calendarDay(date);
  return `${year}年${month}月${day}日`;
};
/** The paper's name in its marks; nothing where the archive does not name it. */
const titled = (paper: string): string => (paper === '' ? '' : `《${paper}》`);
const articles = (count: number): string => `${groupDigits(count)} 篇`;

/** Every word of the site in Chinese. */
export const zhCN = {
  /** BCP 47, for `lang`. */
  language: 'zh-CN',
  /** What stands between the members of a list in a sentence. */
  listSeparator: '、',
  /** The text of `<title>`. */
  pageTitle: (page: string, site: string): string => `${page} - ${site}`,
  /** A number of articles, short: for lists of counts. */
  articles,
  /** A number of articles in a sentence. */
  heldArticles: (count: number): string => `收录 ${articles(count)}`,

  dates: {
    day,
    dayAndWeekday: (date: IsoDate): string => `${day(date)} ${WEEKDAYS[weekdayOf(date)]?.long ?? ''}`,
    month: (year: number, month: number): string => `${year}年${month}月`,
    /** A month whose year is said nearby. */
    monthOfYear: (month: number): string => `${month}月`,
    year: (year: number): string => `${year}年`,
    /** From the first to the last day held. */
    range: (from: IsoDate, to: IsoDate): string => (from === to ? day(from) : `${day(from)}至${day(to)}`),
    /** Monday first. */
    weekdays: WEEKDAYS,
    inferred: '推定',
    inferredBecause: '原文未注明出版日期，此日期由文中时间推定。',
  },

  landmarks: {
    skip: '跳到正文',
    main: '主导航',
    crumbs: '当前位置',
    neighbours: '前后翻页',
    feeds: '订阅与下载',
  },

  navigation: {
    home: '首页',
    dates: '日期',
    districts: '区县',
    topics: '主题',
    people: '作者',
    series: '专栏',
    about: '关于',
  },

  /** What a page of a group, or an index, is about. */
  axes: {
    district: '区县',
    topic: '主题',
    'district-topic': '区县主题',
    person: '作者',
    series: '专栏',
    unplaced: '区县',
  },
  /** Headings of the breakdowns on a group's page. */
  by: {
    district: '按区县',
    topic: '按主题',
    person: '按作者',
    series: '按专栏',
    year: '按年份',
    month: '按月份',
  },
  /** Labels of the facts about a group. */
  facts: {
    code: '行政区划代码',
    townships: '乡镇街道',
    prefecture: '所属市',
    roles: '署名身份',
    medtop: 'IPTC 主题代码',
    span: '起止',
  },

  roles: {
    reporter: '记者',
    correspondent: '通讯员',
    photographer: '摄影',
  },

  home: {
    issueCount: (count: number): string => `本期 ${articles(count)}`,
    total: (count: number): string => `全馆 ${articles(count)}`,
    frontPage: '最新一期',
    wholeIssue: (date: IsoDate): string => `读${day(date)}整期`,
    earlier: '往期新收',
    districts: '区县',
    topics: '主题',
    series: '专栏',
    years: '年份',
    empty: '馆中还没有文章。',
    howToBegin: '把报纸版面的文字存到 content/pages/，再运行 jianbao build。',
  },

  article: {
    details: '本文信息',
    date: '日期',
    page: '版次',
    district: '区县',
    unplaced: '未定区县',
    places: '地点',
    topics: '主题',
    series: '专栏',
    byline: '原署名',
    agency: '电讯',
    source: '来源',
    corrections: '更正',
    noText: '此篇没有正文。',
  },

  issue,
  calendar,
  coverage,
  about,
  notFound,
  front,
  reading,
  source,
  provenance,
  data,
  search,

  group: {
    newest: '最新文章',
    more: '按年份查阅',
    none: '还没有文章。',
    unplaced: '未定区县',
    unplacedNote: '全市性报道、外地报道，以及看不出属于哪个区县的文章。',
  },

  list: {
    heading: (group: string, period: string): string => `${group} ${period}`,
    months: '各月',
    /** Of a month that is cut in several lists: from 1. */
    part: (part: number): string => `之${part}`,
  },

  neighbours: {
    issue: { previous: '上一期', next: '下一期' },
    month: { previous: '上一月', next: '下一月' },
    year: { previous: '上一年', next: '下一年' },
    list: { previous: '更早', next: '更晚' },
    article: { previous: '上一篇', next: '下一篇' },
  },

  footer: {
    source: (paper: string): string => `文章取自${titled(paper)}`,
    publisher: (publisher: string): string => `${publisher}编`,
    address: '本页网址',
    atom: (label: string): string => `${label}（Atom）`,
    json: (label: string): string => `${label}（JSON）`,
  },

  feeds: {
    site: (site: string): string => `${site}：最新文章`,
    group: (site: string, group: string): string => `${site}：${group}`,
  },

  /** One sentence for `<meta name="description">`. */
  descriptions: {
    issue: (paper: string, date: IsoDate, count: number): string =>
      `${titled(paper)}${day(date)}，收录 ${articles(count)}。`,
    month: (paper: string, year: number, month: number, count: number): string =>
      `${titled(paper)}${year}年${month}月，收录 ${articles(count)}。`,
    year: (paper: string, year: number, count: number): string =>
      `${titled(paper)}${year}年，收录 ${articles(count)}。`,
    group: (paper: string, group: string, count: number): string =>
      `${titled(paper)}关于“${group}”的文章，共 ${articles(count)}。`,
    person: (paper: string, name: string, count: number): string =>
      `${titled(paper)}署名${name}的文章，共 ${articles(count)}。`,
    index: (paper: string, heading: string): string => `${titled(paper)}剪报的${heading}。`,
    about: (paper: string): string => `${titled(paper)}剪报怎样切分、怎样归类，以及发现错误怎样告知。`,
  },
};

/** The words of the site in one language. */
export type Strings = typeof zhCN;
