import type { View } from '../../src/render/views.ts';
import { month } from './calendar-views.ts';
import { DAY, link } from './frames.ts';
import { bars, directory, NO_CHARTS, PEOPLE, SERIES } from './front-views.ts';
import { NO_PROVENANCE, SOURCE } from './source-views.ts';
import { article, BARE_ARTICLE, CARDS, NINE, USUAL } from './views.ts';

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
    provenance: {
      ...NO_PROVENANCE,
      source: [
        { page: '2024-02-29-A01', href: '../p/', runs: [{ label: '3–9', href: '../p/#L3' }] },
        { page: '2024-02-29-A05', href: null, runs: [{ label: '12', href: null }] },
      ],
    },
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
    map: null,
    beyond: [],
    topics: bars([]),
    series: [],
    years: [],
    timeline: null,
    total: 0,
  },
  'an issue of one page without a name': {
    ...USUAL.issue,
    dateInferred: false,
    pages: [{ id: 'p_1', page: null, section: null, missing: null, cards: CARDS.slice(0, 1), sources: [] }],
    previous: null,
    next: null,
  },
  'a district without articles': {
    ...USUAL.group,
    ...NO_CHARTS,
    total: 0,
    newest: [],
    years: [],
    breakdowns: [],
  },
  'a topic compared by districts': {
    ...USUAL.group,
    axis: 'topic',
    heading: '体育',
    map: USUAL.home.map,
  },
  'a series by districts': SERIES,
  'a directory by letters': PEOPLE,
  'the unplaced': { ...USUAL.group, axis: 'unplaced', heading: '未定区县', about: [] },
  'a year of months instead of articles': {
    ...USUAL.list,
    heading: '清水县 2024年',
    cards: [],
    months: [{ label: '2月', href: '02/', count: 6 }],
    previous: null,
  },
  'an index of nothing': { ...directory([]), axis: 'series', heading: '专栏' },
  'a month of five rows that begins on a Monday': { ...USUAL.month, ...month(4, 30), offset: 0 },
  'an archive without a year': { ...USUAL.dates, decades: [] },
  'coverage of nothing': {
    ...USUAL.coverage,
    table: { columns: [], bands: [], unplaced: null, articles: 0, issues: 0 },
    absent: { closed: 0, missing: 0, unknown: 0 },
    scheduled: false,
    unplacedPercent: null,
    loneTexts: [],
    drafts: 0,
  },
  'coverage of a year without gaps': { ...USUAL['coverage-year'], gaps: [], pageGaps: [], loneTexts: [] },
  'a page text that was never imported': {
    ...SOURCE,
    issue: null,
    section: '',
    original: null,
    recorded: false,
    articles: [],
    groups: [{ article: null, run: 0, lines: [{ number: 1, text: '某行', role: null }] }],
  },
  'an archive without a first day': {
    ...USUAL.about,
    articles: 0,
    issues: 0,
    from: null,
    to: null,
    absent: { closed: 0, missing: 0, unknown: 0 },
    flags: [],
  },
};
