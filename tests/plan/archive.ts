/** A small archive with invented names, for the tests of plan and render. */
import { entryOf, indexArticles } from '../../src/archive/index.ts';
import { digest } from '../../src/digest.ts';
import {
  type ArticleId,
  type DistrictSlug,
  dateOfId,
  type IsoDate,
  isArticleId,
  type TopicId,
} from '../../src/ids.ts';
import { type PlanInputs, planSite, type SitePlan } from '../../src/plan/index.ts';
import type { ArchiveIndex, District, Gazetteer, Settings, StoredArticle, Topic } from '../../src/types.ts';

export const SETTINGS: Settings = {
  title: '沐州日报剪报',
  description: '沐州的旧闻',
  paper: '沐州日报',
  publisher: '沐州档案馆',
  home: '419900',
  baseUrl: 'https://example.org/archive/',
  language: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  licence: 'CC BY 4.0',
  contact: 'editor@example.org',
  feeds: { size: 20, people: 3 },
  lists: { newest: 3, page: 4 },
  links: 'folders',
  headers: [],
  issues: { weekdays: [], closed: [] },
};

function district(name: string, slug: string, code: string | null): District {
  const parts = { name, short: name.slice(0, 2), code, prefecture: '沐州市', province: '某省', aliases: [] };
  const townships = [{ name: '甘棠镇', code: '419901100', communities: [] }];
  return { ...parts, slug: slug as DistrictSlug, kind: code === null ? 'zone' : 'county', townships };
}

export const DISTRICTS = [
  district('清源区', 'qingyuan', '419901'),
  district('云台县', 'yuntai', '419902'),
  district('高新区', 'gaoxin', null),
];
const ELSEWHERE: District = {
  ...district('鼓山区', 'gushan', '429901'),
  prefecture: '远州市',
  townships: [],
};

export const GAZETTEER: Gazetteer = {
  home: { code: '419900', name: '沐州市', level: 'city' },
  districts: DISTRICTS,
  find: name => DISTRICTS.find(known => known.name === name) ?? (name === '远州市鼓山区' ? ELSEWHERE : null),
  nearest: () => [],
  scan: () => [],
};

export const TOPICS: readonly Topic[] = [
  { id: 'government' as TopicId, label: '时政·两会', english: 'Government', medtop: '20000593', phrases: [] },
  { id: 'education' as TopicId, label: '教育', english: 'Education', medtop: '05000000', phrases: [] },
  { id: 'sport' as TopicId, label: '体育', english: 'Sport', medtop: '15000000', phrases: [] },
];

/** An id given as text. */
export function id(text: string): ArticleId {
  if (!isArticleId(text)) throw new RangeError(text);
  return text;
}

/** A day given as text. */
export const day = (text: string): IsoDate => text as IsoDate;

/** An article in the archive: `2024/02/29/name`, with what the test cares about. */
export function article(address: string, fields: Partial<StoredArticle> = {}): StoredArticle {
  const articleId = id(address);
  return {
    id: articleId,
    file: `content/articles/${address}.md`,
    title: `标题 ${address.slice(11)}`,
    date: dateOfId(articleId),
    district: ['清源区'],
    reporter: ['甘小满'],
    topics: ['government' as TopicId],
    correspondent: [],
    photographer: [],
    places: [],
    source: [],
    corrections: [],
    draft: false,
    aliases: [],
    body: '春耕正忙,田里人多。',
    ...fields,
  };
}

/** The index of articles. */
export function indexOf(articles: readonly StoredArticle[]): ArchiveIndex {
  return indexArticles(articles.map(entryOf), { gazetteer: GAZETTEER, topics: TOPICS });
}

export const INPUTS: PlanInputs = {
  generator: '1.0.0',
  templateDigests: { '*': digest('templates') },
  assets: [{ name: 'style.css', contents: 'body {}' }],
};

/** The plan of articles, with other settings or inputs where a test needs them. */
export function planOf(
  articles: readonly StoredArticle[],
  changes: { settings?: Partial<Settings>; inputs?: Partial<PlanInputs> } = {},
): SitePlan {
  const settings = { ...SETTINGS, ...changes.settings };
  return planSite(indexOf(articles), settings, { ...INPUTS, ...changes.inputs }).value;
}

/** Three issues of two years, with a series, two people and an article that is no district's. */
export const ARTICLES: readonly StoredArticle[] = [
  article('2024/02/29/hui-yi', {
    page: 'A02',
    order: 1,
    series: '聚焦两会',
    topics: ['government', 'education'] as TopicId[],
  }),
  article('2024/02/29/xue-xiao', {
    page: 'A02',
    order: 2,
    topics: ['education' as TopicId],
    correspondent: ['付小雨'],
  }),
  article('2024/02/28/bi-sai', {
    district: ['云台县'],
    topics: ['sport' as TopicId],
    reporter: ['乔一', '甘小满'],
  }),
  article('2023/12/31/jiu-wen', { district: [], topics: [], reporter: [], dateSource: 'inferred' }),
];
