/** The site's own words in Chinese. This file sets the shape that every other language has to fill. */
import type { IsoDate } from '../../src/ids.ts';
import { calendarDay, weekdayOf } from './dates.ts';
import { groupDigits } from './numbers.ts';
import { data } from './zh-CN/data.ts';
import { reading } from './zh-CN/reading.ts';
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

  issue: {
    page: (page: string): string => `第${page}版`,
    noPage: '版次不详',
  },

  calendar: {
    caption: (year: number, month: number): string => `${year}年${month}月各日收录篇数`,
    /** In a cell of the calendar, which is narrow. */
    count: (count: number): string => `${count}篇`,
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

  reading,
  source,
  provenance,
  data,

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

  about: {
    heading: '关于本馆',
    intro: (paper: string): readonly string[] => [
      `这里是${titled(paper) || '报纸'}的剪报：报纸版面的文字按篇切开，标明日期、区县、主题和作者，供人查阅。`,
    ],
    figures: '馆藏',
    figureLabels: {
      articles: '文章',
      issues: '报纸',
      span: '起止日期',
      unplaced: '未定区县',
      inferred: '日期推定',
    },
    issues: (count: number): string => `${groupDigits(count)} 期`,
    cutting: '怎样切分',
    cuttingText: [
      '程序读入一版报纸的文字，依标题、引题、副题、署名和分栏的痕迹，把它切成一篇一篇的文章；栏末断开的句子接回原处。版面上每一行都有着落：归入某一篇，或标明是报头、栏目、署名。',
      '正文保持原样，一字不改。为便于阅读，只在显示时把汉字之间的半角标点改为全角；存档的文字不动。疑有错漏之处只标出，不代为改正。',
    ],
    placing: '怎样归类',
    placingText: [
      '区县依标题上的地名、标题、文中的机关和街道乡镇判定；主题依用语判定，一篇可有一两个；记者和通讯员依原署名。看不准的留空，不作猜测，归入“未定区县”。',
      '版面未注明日期的，按文中最晚的日期推定，并注明“推定”。',
    ],
    reporting: '发现错误',
    reportingText: '切分、归类都可能出错。若发现错误，请告知文章的网址和错处：',
    reportingWithoutContact: '切分、归类都可能出错，改正后会在文章下注明日期和内容。',
    licence: '许可',
  },

  notFound: {
    heading: '没有这一页',
    text: '网址可能写错了，或者这一页从未存在。可以从首页、日期或区县找起。',
    home: '回首页',
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
