/** The words of the page about the archive, and of the page for addresses that lead nowhere, in Chinese. */
import { groupDigits } from '../numbers.ts';

const titled = (paper: string): string => (paper === '' ? '报纸' : `《${paper}》`);

export const about = {
  heading: '关于本馆',
  intro: (paper: string): readonly string[] => [
    `这里是${titled(paper)}的剪报：报纸版面的文字按篇切开，标明日期、区县、主题和作者，供人查阅。`,
  ],
  figures: '馆藏',
  figureLabels: {
    articles: '文章',
    issues: '报纸',
    span: '起止日期',
    unplaced: '未定区县',
    inferred: '日期推定',
    byHand: '人工录入',
    drafts: '草稿',
    flagged: '有疑点',
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
    '每一项判定的理由和把握，写在每篇文章下的“出处与依据”里，并连到版面文本的那几行。',
  ],
  accuracy: '准确率',
  accuracyText: (pages: number): readonly string[] => [
    `程序的规则以 ${groupDigits(pages)} 多版各地报纸检验，由编辑逐篇切分、归类，与程序的结果相比。下表是判定正确的比例，至少有这么多。`,
    '编写和修改规则时看过这些版面，所以在别的版面上会低一些；本馆的文章没有逐篇核对。',
  ],
  accuracyCaption: '与编辑所作相比，判定正确的比例',
  accuracyColumns: { measure: '项目', percent: '不低于' },
  percent: (percent: number): string => `${percent}%`,
  measures: {
    borders: '一篇的起止',
    headline: '标题',
    kicker: '引题',
    subtitle: '副题',
    series: '专栏',
    paragraphs: '段落',
    captions: '图注',
    people: '署名',
    district: '主要区县',
    districts: '全部区县',
    topic: '主要主题',
    'second topics': '次要主题',
    date: '日期',
    'text kept': '文字无遗漏的版面',
  },
  gaps: '缺漏',
  gapsText: {
    missing: (days: number): string => `首期与末期之间，有 ${groupDigits(days)} 天出报而本馆未收。`,
    unknown: (days: number): string => `首期与末期之间，有 ${groupDigits(days)} 天本馆未收，是否出报不详。`,
    none: '首期与末期之间没有缺期。',
  },
  coverage: '哪些区县、日子和版面没有收录，见收录与缺漏',
  flags: '疑点',
  flagsText: '程序在文中看到的可疑之处，只标出，不改动：',
  reporting: '发现错误',
  reportingText: '切分、归类都可能出错。若发现错误，请告知文章的网址和错处：',
  reportingWithoutContact: '切分、归类都可能出错，改正后会在文章下注明日期和内容。',
  licence: '许可',
  machines: '下载与订阅',
  data: '下载全馆数据',
  atom: '最新文章（Atom）',
  feed: '最新文章（JSON Feed）',
  program: '程序',
  programText: (version: string): string => `本站由剪报程序 jianbao ${version} 生成。`,
};

export const notFound = {
  heading: '没有这一页',
  text: '网址可能写错了，或者这一页从未存在。可以从下面几处找起。',
  home: '首页',
  ways: '入口',
};
