/** The words of the pages of page texts, and of where an article came from, in Chinese. */
import { groupDigits } from '../numbers.ts';

/** On the page of a page text, and in links to one. */
export const source = {
  name: '版面文本',
  /** The directory of all page texts. */
  all: '版面文本目录',
  whatTheyAre: '版面文本是各篇文章所由剪下的原文，照收到时的样子逐行收录。',
  ofMonth: (month: string): string => `${month}的版面文本`,
  undated: '未知日期的版面文本',
  noDay: '日期未知',
  texts: (count: number): string => `${groupDigits(count)} 份`,
  lists: { previous: '更早', next: '更新' },
  named: (page: string): string => `版面文本 ${page}`,
  /** What stands before and after the numbers of lines; `several` where there is more than one line. */
  aroundLines: (_several: boolean): readonly [before: string, after: string] => ['第\u00a0', '\u00a0行'],
  moreLines: (count: number): string => `另 ${groupDigits(count)} 处`,
  title: (page: string): string => `${page} 版面文本`,
  description: (page: string, lines: number): string =>
    `${page}的版面文字，照原样逐行收录，共 ${groupDigits(lines)} 行，并标明每一行归入哪一篇文章。`,
  extent: (lines: number, articles: number): string =>
    `${groupDigits(lines)} 行，切出 ${groupDigits(articles)} 篇`,
  howToRead:
    '文字照收到时的原样，一字未改；行号与文章所注的来源一致。色块和标题标出每一篇的起止，行首注明该行是什么。',
  notImported: '此版面文本尚未导入，各行归属未知。',
  contents: '本版文章',
  columns: { line: '行', role: '类别', text: '原文' },
  caption: '逐行文字',
  article: (number: number): string => `第 ${number} 篇`,
  unpublished: '未收录的文章',
  /** Of an article in several runs. */
  run: (run: number, runs: number): string => `第 ${run} 段，共 ${runs} 段`,
  previousRun: '上一段',
  nextRun: '下一段',
  facts: {
    issue: '报纸',
    section: '版名',
    file: '文件',
    encoding: '编码',
    original: '原文件名',
    digest: 'SHA-256（前 32 位）',
  },
  /** What a line is; short, for the margin. */
  roles: {
    furniture: '版面',
    series: '专栏',
    place: '地名',
    kicker: '引题',
    headline: '标题',
    subtitle: '副题',
    byline: '署名',
    subheading: '小标题',
    body: '正文',
    caption: '图注',
    jump: '转接',
    unassigned: '未归属',
  },
};

/** In an article's provenance. */
export const provenance = {
  heading: '出处与依据',
  intro: '各项由程序从版面文字判定；把握是同样判定以往的正确率。',
  byHand: '此篇由人工录入，没有程序判定的记录。',
  paper: '报纸',
  fields: {
    title: '标题',
    kicker: '引题',
    subtitle: '副题',
    series: '专栏',
    date: '日期',
    page: '版次',
    section: '版名',
    district: '区县',
    places: '地点',
    reporter: '记者',
    correspondent: '通讯员',
    photographer: '摄影',
    agency: '电讯',
    byline: '原署名',
    topics: '主题',
    summary: '摘要',
    body: '正文',
  },
  sureness: { certain: '很有把握', likely: '较有把握', doubtful: '把握不大' },
  percent: (percent: number): string => `${percent}%`,
  notTaken: '把握不足，未采用',
  /** What the file has instead. */
  otherwise: (value: string): string => `未采用，现作“${value}”`,
  corrected: (value: string): string => `人工改为“${value}”`,
  removed: '人工删去',
  added: (value: string): string => `人工补入“${value}”`,
  confirmed: '人工确认',
  bodyChanged: '经人工改动',
  flags: '疑点',
  flagNames: {
    'cut-sentence': '句子不完整',
    'repeated-clause': '分句重复',
    'doubled-character': '叠字',
    'dropped-character': '脱字',
    'figure-out-of-range': '数字可疑',
    'empty-body': '没有正文',
    'wrong-unit': '区划称谓不符',
    'mixed-brackets': '括号不成对',
  },
};
