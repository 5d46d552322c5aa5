/** Invented settings and frames for the tests of the templates. */
import { type IsoDate, isoDate, sitePath } from '../../src/ids.ts';
import type { Frame, Link, View } from '../../src/render/views.ts';
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
  feeds: { size: 20, people: 5 },
  lists: { newest: 20, page: 200 },
  links: 'folders',
  headers: [],
  issues: { weekdays: [], closed: [] },
};

/** The day, which has to exist. */
export function day(text: string): IsoDate {
  const [year, month, date] = text.split('-').map(Number);
  const found = isoDate(year ?? 0, month ?? 0, date ?? 0);
  if (found === null) throw new RangeError(`no such day: ${text}`);
  return found;
}

export const DAY = day('2024-02-29');

/** A link. */
export const link = (label: string, href: string): Link => ({ label, href });

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
    data: '../data/',
    metadata: { tags: [], links: [], structured: '' },
    search: { action: '../search/', focus: { src: '../assets/focus.js', integrity: 'sha384-AAAA' } },
    ...over,
  };
}

/** The frame that fits a view: the home page has no way up, and the missing page is left out of search engines. */
export function frameFor(view: View, over: Partial<Frame> = {}): Frame {
  if (view.kind === 'home') {
    const navigation = frame().navigation.map((item, index) => ({ ...item, current: index === 0 }));
    return frame({ title: '', root: '', crumbs: [], navigation, ...over });
  }
  if (view.kind === 'not-found') return frame({ crumbs: [link('首页', '../')], indexed: false, ...over });
  return frame({ title: 'heading' in view ? view.heading : '某页', ...over });
}
