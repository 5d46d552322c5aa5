/** An archive of everything: each kind of page and each oddity, with invented places and people. */
import { ODDITIES } from './oddities.ts';
import { PAGES } from './pages.ts';
import { SERIAL } from './serial.ts';

/** The site's address. */
export const BASE = 'https://clips.example/yunhe/';

const SETTINGS = `title: 云河剪报
description: 云河市的旧闻新编。
paper: 云河日报
publisher: 云河市图书馆
home: "990100"
baseUrl: ${BASE}
licence: 仅供研究
contact: mailto:clips@library.example
issues: { weekdays: [1, 2, 3, 4, 5, 6], closed: [2031-05-01/2031-05-03] }
lists: { newest: 5, page: 8 }
feeds: { size: 10, people: 3 }
headers: [netlify, nginx]
`;

const TOPICS = `topics:
  - { key: culture, label: 文化, english: Culture, medtop: "01000000", phrases: { 图书馆: 5, 读书会: 4 } }
  - { key: transport, label: 交通, english: Transport, medtop: "20000337", phrases: { 轮渡: 5, 公交: 5 } }
  - { key: water, label: 水利, english: Water, medtop: "20000445", phrases: { 水库: 5 } }
`;

/** Name, slug, code, and its square on the map, if it has one. 槐荫县 never has an article, and no square. */
const DISTRICTS: readonly (readonly [string, string, string, (readonly [number, number])?])[] = [
  ['北湖区', 'beihu', '990102', [1, 1]],
  ['东关区', 'dongguan', '990103', [2, 1]],
  ['西陵区', 'xiling', '990104', [1, 2]],
  ['南坡县', 'nanpo', '990121', [2, 2]],
  ['石渡自治县', 'shidu', '990122', [3, 2]],
  ['槐荫县', 'huaiyin', '990123'],
];

function districtOf([name, slug, code]: (typeof DISTRICTS)[number]) {
  const short = name.replace(/(?:自治)?[区县]$/, '');
  const townships = [{ name: `${short}新街街道`, code: `${code}001`, communities: [`${short}桥社区`] }];
  const above = { prefecture: '云河市', province: '江东省' };
  return { name, slug, code, kind: 'county', short, aliases: [], ...above, townships };
}

const GAZETTEER = {
  source: 'invented',
  home: { code: '990100', name: '云河市', level: 'city' },
  tiles: Object.fromEntries(
    DISTRICTS.flatMap(([, slug, , tile]) => (tile === undefined ? [] : [[slug, tile]])),
  ),
  districts: DISTRICTS.map(districtOf),
};

/** The archive's files, by path. `files` come to them, or stand in the place of those of the same path. */
export function everything(files: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    'content/archive.yaml': SETTINGS,
    'content/topics.yaml': TOPICS,
    'content/gazetteer/yunhe.json': JSON.stringify(GAZETTEER, null, 1),
    ...PAGES,
    ...SERIAL,
    ...Object.fromEntries(ODDITIES.map(({ id, text }) => [`content/articles/${id}.md`, text])),
    ...files,
  };
}

/** One page of each kind, by the class that its `<body>` has. */
export const ONE_OF_EACH_KIND: Readonly<Record<string, string>> = {
  home: '',
  issue: '2031/05/06/',
  month: '2031/05/',
  year: '2031/',
  article: '2031/05/06/wang-hu-tu-shu-guan-kai-guan/',
  group: 'districts/beihu/',
  list: 'districts/beihu/2031/',
  dates: 'dates/',
  index: 'topics/',
  coverage: 'coverage/',
  'coverage-year': 'coverage/2031/',
  search: 'search/',
  about: 'about/',
  source: 'pages/2031-05-06-A02/',
  'source-index': 'pages/',
  'source-list': 'pages/by-month/2031/05/',
  data: 'data/',
  'not-found': '404.html',
};
