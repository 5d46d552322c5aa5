/** The words of the pages of page texts, and of where an article came from, in English. */
import { groupDigits } from '../numbers.ts';
import type { provenance as chineseProvenance, source as chineseSource } from '../zh-CN/source.ts';

const counted = (count: number, one: string, many: string): string =>
  `${groupDigits(count)} ${count === 1 ? one : many}`;

/** On the page of a page text, and in links to one. */
export const source: typeof chineseSource = {
  name: 'Page text',
  all: 'All page texts',
  whatTheyAre: 'The texts that the articles were cut from, line by line as they came.',
  ofMonth: month => `Page texts of ${month}`,
  undated: 'Page texts without a day',
  noDay: 'No day known',
  texts: count => counted(count, 'text', 'texts'),
  lists: { previous: 'Older', next: 'Newer' },
  named: page => `Page text ${page}`,
  aroundLines: several => [several ? 'lines\u00a0' : 'line\u00a0', ''],
  moreLines: count => `${groupDigits(count)} more`,
  title: page => `${page}: page text`,
  description: (page, lines) =>
    `The text of ${page} as it came, ${counted(lines, 'line', 'lines')}, each with the article it belongs to.`,
  extent: (lines, articles) =>
    `${counted(lines, 'line', 'lines')}, cut into ${counted(articles, 'article', 'articles')}`,
  howToRead:
    'The text as it came, not a character changed; articles name their source by these line numbers. Shading and headings show where each article stands, the margin what each line is.',
  notImported: 'This page text has not been imported: nothing is known of its lines.',
  contents: 'Articles on this page',
  columns: { line: 'Line', role: 'Kind', text: 'Text' },
  caption: 'Line by line',
  article: number => `Article ${number}`,
  unpublished: 'an article that is not published',
  run: (run, runs) => `part ${run} of ${runs}`,
  previousRun: 'previous part',
  nextRun: 'next part',
  facts: {
    issue: 'Issue',
    section: 'Section',
    file: 'File',
    encoding: 'Encoding',
    original: 'Original name',
    digest: 'SHA-256 (first 32 digits)',
  },
  roles: {
    furniture: 'page',
    series: 'series',
    place: 'place',
    kicker: 'kicker',
    headline: 'head',
    subtitle: 'subtitle',
    byline: 'byline',
    subheading: 'subhead',
    body: 'text',
    caption: 'caption',
    jump: 'jump',
    unassigned: 'nobody’s',
  },
};

/** In an article's provenance. */
export const provenance: typeof chineseProvenance = {
  heading: 'Provenance',
  intro: 'Found in the page text by rule; the figure says how often a value found in this way is right.',
  byHand: 'This article was entered by hand: there is no record of how its fields were found.',
  paper: 'Paper',
  fields: {
    title: 'Headline',
    kicker: 'Kicker',
    subtitle: 'Subtitle',
    series: 'Series',
    date: 'Date',
    page: 'Page',
    section: 'Section',
    district: 'District',
    places: 'Places',
    reporter: 'Reporter',
    correspondent: 'Correspondent',
    photographer: 'Photographer',
    agency: 'Agency',
    byline: 'Byline as printed',
    topics: 'Topics',
    summary: 'Summary',
    body: 'Text',
  },
  sureness: { certain: 'sure', likely: 'likely', doubtful: 'doubtful' },
  percent: percent => `${percent}%`,
  notTaken: 'too unsure, not taken',
  otherwise: value => `not taken; it says “${value}”`,
  corrected: value => `corrected by hand to “${value}”`,
  removed: 'removed by hand',
  added: value => `added by hand: “${value}”`,
  confirmed: 'confirmed by hand',
  bodyChanged: 'corrected by hand',
  flags: 'To be looked at',
  flagNames: {
    'cut-sentence': 'sentence cut short',
    'repeated-clause': 'clause repeated',
    'doubled-character': 'character doubled',
    'dropped-character': 'character dropped',
    'figure-out-of-range': 'figure out of range',
    'empty-body': 'no text',
    'wrong-unit': 'wrong name of a division',
    'mixed-brackets': 'brackets do not match',
  },
};
