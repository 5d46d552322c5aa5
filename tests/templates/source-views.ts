/** A page text and the origin of an article, with invented names, as templates receive them. */
import type {
  Provenance,
  SourceArticleView,
  SourceIndexView,
  SourceListView,
  SourceView,
} from '../../src/render/views/source.ts';
import { link } from './frames.ts';

const PAGE = '../../../../pages/2024-02-29-A05/';
const line = (label: string) => ({ label, href: `${PAGE}#L${label}` });
const reason = {
  percent: 99,
  sureness: 'certain',
  because: 'carries a heading mark',
  lines: [line('45')],
} as const;

/** Of an article that import wrote and hands changed: every outcome, and a long reason. */
export const PROVENANCE: Provenance = {
  paper: '河州日报',
  source: [
    {
      page: '2024-02-29-A05',
      href: PAGE,
      runs: [
        { label: '43–61', href: `${PAGE}#a-xin` },
        { label: '70', href: `${PAGE}#a-xin_2` },
      ],
    },
  ],
  recorded: true,
  fields: [
    { field: 'title', found: '新型工业化', reason, outcome: 'by-hand', standing: '新型工业化引领' },
    { field: 'subtitle', found: null, reason: null, outcome: 'by-hand', standing: '今年预期' },
    { field: 'series', found: '聚焦', reason, outcome: 'by-hand', standing: '' },
    { field: 'reporter', found: '陆明远、诸葛云', reason, outcome: 'taken', standing: null },
    { field: 'agency', found: '新华社', reason, outcome: 'by-hand', standing: null },
    {
      field: 'district',
      found: '清水县',
      reason: {
        ...reason,
        percent: 40,
        sureness: 'doubtful',
        because: '清水县 3.1: '.padEnd(200, 'text ×2, '),
      },
      outcome: 'unsure',
      standing: '',
    },
    {
      field: 'topics',
      found: '时政',
      reason: { ...reason, lines: ['1', '2', '3', '4', '5', '6', '7', '8'].map(line) },
      outcome: 'unsure',
      standing: '经济',
    },
    { field: 'body', found: null, reason: null, outcome: 'by-hand', standing: null },
  ],
  flags: [{ code: 'doubled-character', excerpt: '日夜夜', because: '夜 twice', lines: [line('47')] }],
};

/** Of an article by hand. */
export const NO_PROVENANCE: Provenance = {
  paper: '河州日报',
  source: [],
  recorded: false,
  fields: [],
  flags: [],
};

const whole: SourceArticleView = {
  number: 1,
  link: link('老街灯火又一春', '../../2024/02/29/a/'),
  marks: ['a-a'],
};
const broken: SourceArticleView = {
  number: 2,
  link: link('<b>短讯</b>', '../../2024/02/29/b/'),
  marks: ['a-b', 'a-b_2'],
};
const draft: SourceArticleView = { number: 3, link: null, marks: ['a-c'] };

/** A page text with an article in two runs, one that is not published, furniture, and lines nobody knows. */
export const SOURCE: SourceView = {
  kind: 'source',
  heading: '河州日报 2024年2月29日 第A05版',
  section: '综合新闻',
  issue: link('2024年2月29日 星期四', '../../2024/02/29/'),
  total: 12,
  file: 'content/pages/2024/2024-02-29-A05.txt',
  encoding: 'gb18030',
  digest: '0123456789abcdef0123456789abcdef',
  original: '第05版 <综合>.pdf',
  recorded: true,
  articles: [whole, broken, draft],
  groups: [
    {
      article: null,
      run: 0,
      lines: [{ number: 1, text: '河州日报  第05版:综合', role: 'furniture' }, blank(2)],
    },
    {
      article: whole,
      run: 1,
      lines: [
        { number: 3, text: '老街灯火又一春', role: 'headline' },
        { number: 4, text: '　　本报讯(记者 陆明远)老街点灯,<游客>来了。', role: 'body' },
      ],
    },
    { article: broken, run: 1, lines: [{ number: 5, text: '短讯', role: 'headline' }] },
    { article: draft, run: 1, lines: [{ number: 6, text: '草稿', role: 'headline' }] },
    { article: broken, run: 2, lines: [{ number: 7, text: 'An English line', role: 'body' }] },
    { article: null, run: 0, lines: [blank(8), { number: 9, text: '不知何来', role: 'unassigned' }] },
  ],
};

function blank(number: number): SourceView['groups'][number]['lines'][number] {
  return { number, text: '', role: null };
}

/** Two years of page texts, and one without a day. */
export const SOURCE_INDEX = {
  kind: 'source-index',
  total: 14,
  years: [
    { label: '2024年', months: [{ label: '2月', href: 'by-month/2024/02/', count: 12 }] },
    { label: '2023年', months: [{ label: '12月', href: 'by-month/2023/12/', count: 1 }] },
  ],
  undated: { label: '未知日期的版面文本', href: 'by-month/undated/', count: 1 },
} as const satisfies SourceIndexView;

/** Two days, one of them without an article. */
export const SOURCE_LIST = {
  kind: 'source-list',
  heading: '2024年2月的版面文本',
  total: 3,
  days: [
    {
      day: { label: '2024年2月28日', href: null },
      texts: [{ label: 'hezhou-1', href: '../../../hezhou-1/' }],
    },
    {
      day: { label: '2024年2月29日', href: '../../../../2024/02/29/' },
      texts: [
        { label: 'A02 版', href: '../../../2024-02-29-A02/' },
        { label: 'A03 版', href: '../../../2024-02-29-A03/' },
      ],
    },
  ],
  previous: { label: '2024年1月的版面文本', href: '../01/' },
  next: null,
} as const satisfies SourceListView;
