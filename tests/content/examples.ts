import {
  type ArticleId,
  articleId,
  type IsoDate,
  isIsoDate,
  isPageId,
  isTopicId,
  type PageId,
  type TopicId,
} from '../../src/ids.ts';
import type { Article, District, Gazetteer, Topic } from '../../src/types.ts';

/** A day for a test; throws where there is none. */
export function day(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Error(text);
  return text;
}

/** A page id for a test. */
export function pageId(text: string): PageId {
  if (!isPageId(text)) throw new Error(text);
  return text;
}

/** A topic id for a test. */
export function topicId(text: string): TopicId {
  if (!isTopicId(text)) throw new Error(text);
  return text;
}

const DISTRICTS = ['惠济区', '荥阳市', '新密市', '中原区', '开封市鼓楼区'];

/** A gazetteer that knows five names and nothing else. */
export const gazetteer: Gazetteer = {
  home: { code: '410100', name: '郑州市', level: 'city' },
  districts: [],
  find: name => (DISTRICTS.includes(name) ? districtOf(name) : null),
  nearest: name => DISTRICTS.filter(known => known[0] === name[0]).slice(0, 3),
  scan: () => [],
};

function districtOf(name: string): District {
  const rest = {
    code: null,
    kind: 'county',
    prefecture: '郑州市',
    province: '河南省',
    townships: [],
  } as const;
  return { name, short: null, aliases: [], slug: 'x', ...rest } as unknown as District;
}

/** Topics of three keys. */
export const topics: readonly Topic[] = ['government', 'economy', 'culture'].map(key => ({
  id: topicId(key),
  label: key,
  english: key,
  medtop: '20000593',
  phrases: [],
}));

/** An article with nothing but what it must have. */
export const bare: Article = {
  title: '惠济推出“政策包”',
  date: day('2024-02-29'),
  district: [],
  reporter: [],
  topics: [],
  correspondent: [],
  photographer: [],
  places: [],
  source: [],
  corrections: [],
  draft: false,
  aliases: [],
  body: '',
};

/** An article with every field. */
export const full: Article = {
  ...bare,
  district: ['荥阳市'],
  reporter: ['史治国'],
  topics: [topicId('government'), topicId('economy')],
  kicker: '党建引领网格化',
  subtitle: '副题: 一 # 二',
  series: '聚焦2024县市区两会',
  correspondent: ['付志华', '县融媒体中心'],
  agency: '新华社',
  photographer: ['孙志刚', '蔡剑锋'],
  byline: '本报讯(记者 史治国 通讯员 付志华)',
  page: '05',
  section: '综合新闻',
  order: 2,
  dateSource: 'inferred',
  places: ['迎宾路街道', '龙源街社区'],
  summary: '一句话。',
  source: [
    {
      page: pageId('2024-02-29-A05'),
      lines: [
        { from: 43, to: 47 },
        { from: 55, to: 55 },
      ],
    },
  ],
  corrections: [{ date: day('2024-03-02'), text: '“七”应为“八”。' }],
  draft: true,
  aliases: ['/old/path/'],
  body: '2月27日,记者从会上了解到。\n\n## 小标题\n\n——其一。',
};

/** The id of the examples. */
export const id: ArticleId = articleId(day('2024-02-29'), 'hui-ji-tui-chu');
