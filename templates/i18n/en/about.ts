/** The words of the page about the archive, and of the page for addresses that lead nowhere, in English. */
import { groupDigits } from '../numbers.ts';
import type { about as chineseAbout, notFound as chineseNotFound } from '../zh-CN/about.ts';

const counted = (count: number, one: string, many: string): string =>
  `${groupDigits(count)} ${count === 1 ? one : many}`;
const titled = (paper: string): string => (paper === '' ? 'the newspaper' : paper);

export const about: typeof chineseAbout = {
  heading: 'About this archive',
  intro: paper => [
    `Clippings of ${titled(paper)}: the text of its pages cut into articles, each with its date, district, topics and byline.`,
  ],
  figures: 'Holdings',
  figureLabels: {
    articles: 'Articles',
    issues: 'Issues',
    span: 'From and to',
    unplaced: 'Unplaced',
    inferred: 'With an inferred date',
    byHand: 'Entered by hand',
    drafts: 'Drafts',
    flagged: 'With something to be looked at',
  },
  issues: count => counted(count, 'issue', 'issues'),
  cutting: 'How pages are cut',
  cuttingText: [
    'The program reads the text of a page and cuts it into articles by its headlines, kickers, subtitles, bylines and the marks of its columns; a sentence broken at the foot of a column is joined again. Every line of the page is accounted for, as part of an article or as masthead, series or byline.',
    'The text is kept as it came. Half-width punctuation between Chinese characters is shown full-width for ease of reading; the stored text is not touched. What looks like a slip is marked, never mended.',
  ],
  placing: 'How articles are placed',
  placingText: [
    'The district is told from place lines, the headline and the offices, subdistricts and townships named; topics, one or two, from the wording; reporters and correspondents from the printed byline. What is not sure is left empty and counted as unplaced.',
    'Where a page does not give its date, the latest day in its text settles it, and the date is marked as inferred.',
    'Why each value was taken, and how sure it is, stands under every article as its provenance, with links to the lines of the page text.',
  ],
  accuracy: 'How accurate it is',
  accuracyText: pages => [
    `The rules are held to more than ${groupDigits(pages)} pages of many newspapers that an editor cut and placed by hand. The table gives the share of comparisons that come out right, at least.`,
    'The rules were written and mended with these pages in sight, so they do less well on others; the articles of this archive have not been checked one by one.',
  ],
  accuracyCaption: 'Share of comparisons with an editor’s work that come out right',
  accuracyColumns: { measure: 'What is compared', percent: 'At least' },
  percent: percent => `${percent}%`,
  measures: {
    borders: 'Where an article begins and ends',
    headline: 'Headline',
    kicker: 'Kicker',
    subtitle: 'Subtitle',
    series: 'Series',
    paragraphs: 'Paragraphs',
    captions: 'Captions',
    people: 'Bylines',
    district: 'Main district',
    districts: 'All districts',
    topic: 'Main topic',
    'second topics': 'Second topics',
    date: 'Date',
    'text kept': 'Pages with no text lost',
  },
  gaps: 'Gaps',
  gapsText: {
    missing: days =>
      `Between the first issue and the last, the paper appeared on ${counted(days, 'day', 'days')} that the archive lacks.`,
    unknown: days =>
      `Between the first issue and the last, ${counted(days, 'day is', 'days are')} not held; whether the paper appeared is not known.`,
    none: 'No day is lacking between the first issue and the last.',
  },
  coverage: 'Coverage and gaps: which districts, days and pages are not there',
  flags: 'Things to be looked at',
  flagsText: 'What looks doubtful in the texts is marked, never mended:',
  reporting: 'Reporting an error',
  reportingText:
    'Cutting and placing can go wrong. Please send the address of the article and what is wrong to:',
  reportingWithoutContact:
    'Cutting and placing can go wrong. Corrections are shown below the article with their date.',
  licence: 'Licence',
  machines: 'Downloads and feeds',
  data: 'Download the archive’s data',
  atom: 'Newest articles (Atom)',
  feed: 'Newest articles (JSON Feed)',
  program: 'Program',
  programText: version => `This site is made by jianbao ${version}, a program that clips newspapers.`,
};

export const notFound: typeof chineseNotFound = {
  heading: 'There is no such page',
  text: 'The address may be mistyped, or the page never was. Try one of these.',
  home: 'Home page',
  ways: 'Ways in',
};
