/** Invented views of every kind, plain and odd, for the tests of the templates. */
import { addDays, type IsoDate, isoDate, sitePath } from '../../src/ids.ts';
import type { ArticleView, Card, Count, Frame, Link, PersonLink, View } from '../../src/render/views.ts';
import type { Settings } from '../../src/types.ts';

export const SETTINGS: Settings = {
  title: '河州日报剪报',
  description: '河州日报各区县新闻，按日期、区县、主题和作者查阅。',
  paper: '河州日报',
  publisher: '河州市图书馆',
  home: '990100',
  baseUrl: 'https://example.org/hezhou/',
  language: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  contact: 'bianji@example.org',
  feeds: { size: 20 },
  lists: { newest: 20, page: 200 },
};

/** The day, which has to exist. */
export function day(text: string): IsoDate {
  const [year, month, date] = text.split('-').map(Number);
  const found = isoDate(year ?? 0, month ?? 0, date ?? 0);
  if (found === null) throw new RangeError(`no such day: ${text}`);
  return found;
}

export const DAY = day('2024-02-29');

const link = (label: string, href: string): Link => ({ label, href });
const count = (label: string, number: number): Count => ({
  label,
  href: number === 0 ? null : `${encodeURIComponent(label)}/`,
  count: number,
});
const person = (label: string, role: PersonLink['roles'][number]): PersonLink => ({
  label,
  href: `../people/${encodeURIComponent(label)}/`,
  roles: [role],
});

/** The frame of a page one folder below the root. */
export function frame(over: Partial<Frame> = {}): Frame {
  return {
    settings: SETTINGS,
    path: sitePath('x/index.html'),
    title: '某页',
    description: '这一页的说明。',
    canonical: 'https://example.org/hezhou/x/',
    root: '../',
    crumbs: [link('首页', '../'), link('2024年', '../2024/'), link('2月', '../2024/02/')],
    feeds: [{ label: '河州日报剪报', atom: '../feed.xml', json: '../feed.json' }],
    navigation: [
      { ...link('首页', '../'), current: false },
      { ...link('日期', '../2024/'), current: false },
      { ...link('区县', '../districts/'), current: true },
      { ...link('主题', '../topics/'), current: false },
      { ...link('作者', '../people/'), current: false },
      { ...link('专栏', '../series/'), current: false },
      { ...link('关于', '../about/'), current: false },
    ],
    stylesheet: '../style.css',
    indexed: true,
    ...over,
  };
}

/** An article in a list. */
export function card(over: Partial<Card> = {}): Card {
  return {
    href: '../2024/02/29/a/',
    title: '织密服务网络 守好百姓粮仓',
    date: DAY,
    dateHref: '../2024/02/29/',
    districts: [link('临川县', '../districts/linchuan/')],
    topics: [link('农业农村', '../topics/agriculture/'), link('经济·产业', '../topics/economy/')],
    people: [person('陆明远', 'reporter'), person('邵文', 'correspondent')],
    excerpt:
      '2月28日，记者从临川县农业农村局了解到，今年春耕备耕以来，该县组织农技人员走进田间地头，查墒情、看苗情，为小麦返青保驾护航，目前已服务农户三千余户。',
    ...over,
  };
}

/** Cards of one issue: every field that a card may have stands in one of them. */
export const CARDS: readonly Card[] = [
  card({
    title: '一城山水满城新 河州迈向春天里',
    kicker: '市十五届人大五次会议胜利闭幕',
    subtitle: '全年投资项目三百二十个 民生支出占比超过七成',
    series: link('聚焦2024两会', '../series/a/'),
  }),
  card(),
  card({ title: '“小网格”托起“大民生”', kicker: '党建引领基层治理', people: [] }),
  card({
    title: '老街灯火又一春',
    districts: [
      link('东关区', '../d/dongguan/'),
      link('西陵区', '../d/xiling/'),
      link('清水县', '../d/qingshui/'),
    ],
    topics: [link('文化', '../topics/culture/')],
    people: [person('诸葛云', 'reporter'), person('清水县融媒体中心', 'correspondent')],
  }),
  card({ title: '消防演练进校园', topics: [], subtitle: '三千名师生上了一堂安全课' }),
  card({ title: '河州北站改造工程今日开工', excerpt: '', districts: [] }),
];

const DISTRICTS = [
  count('东关区', 128),
  count('西陵区', 96),
  count('临川县', 1204),
  count('清水县', 57),
  count('高新技术产业开发区', 12),
  count('南岭回族自治县', 0),
];
const TOPICS = [count('时政·两会', 310), count('农业农村', 88), count('公共安全·应急', 41), count('体育', 0)];
const SERIES = [count('聚焦2024两会', 14), count('新春走基层', 9)];
const YEARS = [count('2024年', 402), count('2023年', 1031), count('2022年', 64)];

const PARAGRAPHS = [
  '2月27日，记者从清水县第六届人民代表大会第四次会议上了解到，该县去年经济运行稳中向好，全年生产总值完成261.2亿元，增长5.2%，增速为近五年最好水平。',
  '过去一年，清水县聚焦“一河两岸”工作布局，把抓项目、促投资作为稳增长的头等大事，开工建设重点项目86个，完成投资143亿元，其中亿元以上项目27个。',
  '今年，该县明确了工作的发力点：',
  '——夯实实体经济根基，加快构建现代化产业体系。做优食品加工产业，做强装备制造产业，提档升级现代服务业。',
  '——统筹投资和消费，释放经济发展活力。抓牢项目稳投资，推动消费提质升级，持续壮大市场主体。',
  '——深化改革开放，增强内生动力。',
  '“今年我们村的草莓大棚又添了十二座，订单排到了四月。”石桥镇河湾村党支部书记说，村里还想把民宿、采摘和研学连成一线，让游客“留下来、住一晚”。',
  '站在新起点上，一项项举措勾勒出充满希望的蓝图；一系列新思路、新部署让人倍增干劲。',
] as const;

/** Sanitised markup as the Markdown stage makes it. */
export const PROSE = PARAGRAPHS.map(text =>
  text.startsWith('——') ? `<p class="dash">${text}</p>` : `<p>${text}</p>`,
)
  .join('\n')
  .replace('<p>“今年', '<h2>让游客留下来</h2>\n<p>“今年');

/** An article with every field. */
export function article(over: Partial<ArticleView> = {}): ArticleView {
  return {
    kind: 'article',
    title: '新型工业化引领 构建现代产业体系',
    kicker: '清水县第六届人民代表大会第四次会议开幕',
    subtitle: '今年地区生产总值预期增长百分之六',
    series: link('聚焦2024两会', '../series/a/'),
    date: DAY,
    dateHref: '../',
    dateInferred: true,
    page: 'A05',
    section: '综合新闻',
    districts: [link('清水县', '../districts/qingshui/')],
    places: ['石桥镇', '河湾村'],
    topics: [link('时政·两会', '../topics/government/'), link('经济·产业', '../topics/economy/')],
    credits: [
      { ...link('陆明远', '../people/a/'), role: 'reporter' },
      { ...link('诸葛云', '../people/b/'), role: 'reporter' },
      { ...link('清水县融媒体中心', '../people/c/'), role: 'correspondent' },
      { ...link('陆明远', '../people/a/'), role: 'photographer' },
    ],
    byline: '本报讯(记者 陆明远 诸葛云 通讯员 清水县融媒体中心 文/图)',
    html: PROSE,
    corrections: [{ date: day('2024-03-02'), text: '第二段“43亿元”应为“143亿元”。' }],
    source: [{ page: '2024-02-29-A05', lines: '43–61' }],
    previous: link('推动高质量发展 创造高品质生活', '../b/'),
    next: link('老街灯火又一春', '../c/'),
    ...over,
  };
}

/** The least an article can be. */
export const BARE_ARTICLE: ArticleView = {
  kind: 'article',
  title: '短讯',
  date: DAY,
  dateHref: '../',
  dateInferred: false,
  districts: [],
  places: [],
  topics: [],
  credits: [],
  html: '',
  corrections: [],
  source: [],
  previous: null,
  next: null,
};

const MONTH_DAYS = Array.from({ length: 29 }, (_, index) => {
  const date = addDays(day('2024-02-01'), index);
  const held = index % 3 === 1 ? index + 1 : 0;
  return { date, count: held, href: held === 0 ? null : `${date.slice(8)}/` };
});

const NINE = '赵甲 钱乙 孙丙 李丁 周戊 吴己 郑庚 王辛 冯壬'.split(' ');

/** Every kind of page with usual data, by name. */
export const USUAL = {
  home: {
    kind: 'home',
    issue: { date: DAY, href: '2024/02/29/', count: CARDS.length, cards: CARDS },
    newest: CARDS.slice(1, 4),
    districts: DISTRICTS,
    topics: TOPICS,
    series: SERIES,
    years: YEARS,
    total: 1497,
  },
  issue: {
    kind: 'issue',
    date: DAY,
    dateInferred: true,
    pages: [
      { page: 'A01', section: '要闻', cards: CARDS.slice(0, 2) },
      { page: 'A05', section: null, cards: CARDS.slice(2, 4) },
      { page: null, section: null, cards: CARDS.slice(4) },
    ],
    previous: link('2024年2月28日', '../28/'),
    next: link('2024年3月1日', '../../03/01/'),
  },
  month: {
    kind: 'month',
    year: 2024,
    month: 2,
    total: 155,
    days: MONTH_DAYS,
    offset: 3,
    previous: link('2024年1月', '../01/'),
    next: null,
  },
  year: {
    kind: 'year',
    year: 2024,
    total: 402,
    months: Array.from({ length: 12 }, (_, index) =>
      count(`${index + 1}月`, index % 4 === 1 ? 0 : index * 9),
    ),
    previous: link('2023年', '../2023/'),
    next: null,
  },
  article: article(),
  group: {
    kind: 'group',
    axis: 'district',
    heading: '清水县',
    about: [
      { label: '行政区划代码', value: '990123' },
      { label: '乡镇街道', value: '石桥镇、柳林镇、城关街道' },
    ],
    total: 57,
    newest: CARDS,
    years: YEARS,
    breakdowns: [
      { heading: '按主题', counts: TOPICS },
      { heading: '按作者', counts: NINE.slice(0, 3).map(name => count(name, 3)) },
    ],
  },
  list: {
    kind: 'list',
    heading: '清水县 2024年2月',
    group: link('清水县', '../../'),
    period: '2024年2月',
    total: 6,
    cards: CARDS,
    months: [],
    previous: link('2024年1月', '../01/'),
    next: link('2024年3月', '../03/'),
  },
  index: { kind: 'index', axis: 'district', heading: '区县', counts: DISTRICTS },
  about: {
    kind: 'about',
    articles: 1497,
    issues: 233,
    from: day('2022-05-01'),
    to: DAY,
    unplaced: 210,
    inferred: 8,
  },
  'not-found': { kind: 'not-found' },
} as const satisfies { readonly [Kind in View['kind']]: Extract<View, { kind: Kind }> };

const SIXTY = '河'.repeat(30) + '州'.repeat(30);
const credits = NINE.map(name => ({
  ...link(name, `../people/${encodeURIComponent(name)}/`),
  role: 'reporter' as const,
}));

/** Pages that few archives have and all must show well, by what is odd about them. */
export const ODD: Readonly<Record<string, View>> = {
  'a title of sixty characters and nine reporters': article({ title: SIXTY, credits }),
  'nothing but a title': BARE_ARTICLE,
  'three districts and no topics': article({
    districts: [link('东关区', '../d/1/'), link('西陵区', '../d/2/'), link('清水县', '../d/3/')],
    topics: [],
    source: [
      { page: '2024-02-29-A01', lines: '3–9' },
      { page: '2024-02-29-A05', lines: '12–20、31' },
    ],
  }),
  'an English article': article({
    title: 'Old Street Lights Up Again as Spring Festival Visitors Return to Hezhou',
    kicker: 'Culture',
    html: '<p>Lanterns were hung along the old street on Tuesday evening, and shops stayed open until ten.</p>',
    places: [],
  }),
  'markup and rare characters in every text': article({
    title: '<script>alert("𠮷")</script> 🎉 {{ title }}',
    kicker: '"引号" & <b>',
    byline: "口 𠮷田's",
    corrections: [{ date: DAY, text: '</p><script>' }],
  }),
  'a table, a list, a quotation and a caption': article({
    html: '<h2>数据</h2><table><thead><tr><th>县</th><th>亩</th></tr></thead><tbody><tr><td>清水县</td><td>1200</td></tr></tbody></table><ul><li>一</li><li>二</li></ul><blockquote><p>引文。</p></blockquote><p class="caption">图为老街夜景。孙丙 摄</p>',
  }),
  'an archive without articles': {
    ...USUAL.home,
    issue: null,
    newest: [],
    districts: [],
    topics: [],
    series: [],
    years: [],
    total: 0,
  },
  'an issue of one page without a name': {
    ...USUAL.issue,
    dateInferred: false,
    pages: [{ page: null, section: null, cards: CARDS.slice(0, 1) }],
    previous: null,
    next: null,
  },
  'a district without articles': { ...USUAL.group, total: 0, newest: [], years: [], breakdowns: [] },
  'the unplaced': { ...USUAL.group, axis: 'unplaced', heading: '未定区县', about: [] },
  'a year of months instead of articles': {
    ...USUAL.list,
    heading: '清水县 2024年',
    cards: [],
    months: USUAL.year.months,
    previous: null,
  },
  'an index of years': { kind: 'index', axis: 'date', heading: '日期', counts: YEARS },
  'an index of nothing': { kind: 'index', axis: 'series', heading: '专栏', counts: [] },
  'a month of five rows that begins on a Monday': {
    ...USUAL.month,
    month: 4,
    offset: 0,
    days: Array.from({ length: 30 }, (_, index) => ({
      date: addDays(day('2024-04-01'), index),
      count: 0,
      href: null,
    })),
  },
  'an archive without a first day': { ...USUAL.about, articles: 0, issues: 0, from: null, to: null },
};

/** The frame that fits a view: the home page has no way up, and the missing page is left out of search engines. */
export function frameFor(view: View, over: Partial<Frame> = {}): Frame {
  if (view.kind === 'home') {
    const navigation = frame().navigation.map((item, index) => ({ ...item, current: index === 0 }));
    return frame({ title: '', root: '', crumbs: [], navigation, ...over });
  }
  if (view.kind === 'not-found') return frame({ crumbs: [link('首页', '../')], indexed: false, ...over });
  return frame({ title: 'heading' in view ? view.heading : '某页', ...over });
}
