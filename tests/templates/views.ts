/** Invented views of every kind for the tests of the templates. */
import type { ArticleView, Card, Count, PersonLink, View } from '../../src/render/views.ts';
import { ABOUT, COVERAGE, COVERAGE_YEAR, DATES, MONTH, YEAR } from './calendar-views.ts';
import { DATA } from './data-view.ts';
import { DAY, day, link } from './frames.ts';
import { bars, directory, tileMap, timeline } from './front-views.ts';
import { READING } from './reading.ts';
import { SEARCH } from './search-view.ts';
import { NO_PROVENANCE, PROVENANCE, SOURCE, SOURCE_INDEX, SOURCE_LIST } from './source-views.ts';

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
export const YEARS = [count('2024年', 402), count('2023年', 1031), count('2022年', 64)];

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
    provenance: PROVENANCE,
    ...READING,
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
  provenance: NO_PROVENANCE,
  ...READING,
  related: [],
  previous: null,
  next: null,
};

/** Nine names. */
export const NINE = '赵甲 钱乙 孙丙 李丁 周戊 吴己 郑庚 王辛 冯壬'.split(' ');

/** Every kind of page with usual data, by name. */
export const USUAL = {
  home: {
    kind: 'home',
    issue: { date: DAY, href: '2024/02/29/', count: CARDS.length, cards: CARDS },
    newest: CARDS.slice(1, 4),
    map: tileMap(DISTRICTS),
    beyond: [count('远州市鼓山区', 3)],
    topics: bars(TOPICS),
    series: SERIES,
    years: bars(YEARS).bars,
    timeline: null,
    total: 1497,
  },
  issue: {
    kind: 'issue',
    date: DAY,
    dateInferred: true,
    pages: [
      {
        id: 'p-A01',
        page: 'A01',
        section: '要闻',
        missing: null,
        cards: CARDS.slice(0, 2),
        sources: [link('2024-02-29-A01', '../../../pages/2024-02-29-A01/')],
      },
      {
        id: 'p-A05',
        page: 'A05',
        section: null,
        missing: { from: 'A02', to: 'A04' },
        cards: CARDS.slice(2, 4),
        sources: [],
      },
      {
        id: 'p-A06',
        page: 'A06',
        section: '广告',
        missing: null,
        cards: [],
        sources: [link('2024-02-29-A06', '../../../pages/2024-02-29-A06/')],
      },
      { id: 'p_4', page: null, section: null, missing: null, cards: CARDS.slice(4), sources: [] },
    ],
    otherSources: [link('2024-02-29-A09', '../../../pages/2024-02-29-A09/')],
    previous: link('2024年2月28日', '../28/'),
    next: link('2024年3月1日', '../../03/01/'),
  },
  month: MONTH,
  year: YEAR,
  dates: DATES,
  coverage: COVERAGE,
  'coverage-year': COVERAGE_YEAR,
  article: article(),
  source: SOURCE,
  'source-index': SOURCE_INDEX,
  'source-list': SOURCE_LIST,
  group: {
    kind: 'group',
    axis: 'district',
    heading: '清水县',
    about: [
      { label: '行政区划代码', value: '990123', folded: null },
      { label: '乡镇街道', value: '石桥镇、柳林镇、城关街道', folded: 3 },
    ],
    total: 57,
    timeline: timeline([12, 0, 40, 5, 0]),
    map: null,
    sections: [],
    newest: CARDS,
    years: YEARS,
    breakdowns: [
      { heading: '按主题', ...bars(TOPICS) },
      {
        heading: '采写记者',
        ...bars(
          NINE.slice(0, 3).map(name => count(name, 3)),
          6,
        ),
      },
    ],
    feeds: { atom: 'feed.xml', json: 'feed.json' },
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
  index: directory(DISTRICTS),
  about: ABOUT,
  data: DATA,
  own: { kind: 'own', title: '到馆查阅', html: '<p>周二至周日开放。</p>' },
  search: SEARCH,
  'not-found': { kind: 'not-found' },
} as const satisfies { readonly [Kind in View['kind']]: Extract<View, { kind: Kind }> };
