/** The site's own words in English. */
import type { IsoDate } from '../../src/ids.ts';
import { calendarDay, weekdayOf } from './dates.ts';
import { about, notFound } from './en/about.ts';
import { calendar, issue } from './en/calendar.ts';
import { coverage } from './en/coverage.ts';
import { data } from './en/data.ts';
import { front } from './en/front.ts';
import { monthName } from './en/months.ts';
import { reading } from './en/reading.ts';
import { search } from './en/search.ts';
import { provenance, source } from './en/source.ts';
import { groupDigits } from './numbers.ts';
import type { Strings } from './zh-CN.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(long => ({
  short: long.slice(0, 3),
  long,
}));
const monthOfYear = monthName;
const month = (year: number, number: number): string => `${monthOfYear(number)} ${year}`;
const day = (date: IsoDate): string => {
  const parts = calendarDay(date);
  return `${parts.day} ${month(parts.year, parts.month)}`;
};
const plural = (count: number, one: string, many: string): string =>
  `${groupDigits(count)} ${count === 1 ? one : many}`;
/** The paper's name, or what stands for it where the archive does not name it. */
const titled = (paper: string): string => (paper === '' ? 'the newspaper' : paper);
const articles = (count: number): string => plural(count, 'article', 'articles');

/** Every word of the site in English; the compiler sees that none is missing and none is over. */
export const en: Strings = {
  language: 'en',
  listSeparator: ', ',
  pageTitle: (page, site) => `${page} – ${site}`,
  articles,
  heldArticles: count => `${articles(count)} held`,

  dates: {
    day,
    dayAndWeekday: date => `${WEEKDAYS[weekdayOf(date)]?.long ?? ''} ${day(date)}`,
    month,
    monthOfYear,
    year: year => String(year),
    range: (from, to) => (from === to ? day(from) : `${day(from)} to ${day(to)}`),
    weekdays: WEEKDAYS,
    inferred: 'inferred',
    inferredBecause: 'The page text does not give its date; this one was worked out from dates in the text.',
  },

  landmarks: {
    skip: 'Skip to content',
    main: 'Main',
    crumbs: 'You are here',
    neighbours: 'Previous and next',
    feeds: 'Feeds and downloads',
  },

  navigation: {
    home: 'Home',
    dates: 'Dates',
    districts: 'Districts',
    topics: 'Topics',
    people: 'Bylines',
    series: 'Series',
    about: 'About',
  },

  axes: {
    district: 'District',
    topic: 'Topic',
    'district-topic': 'Topic in a district',
    person: 'Byline',
    series: 'Series',
    unplaced: 'District',
  },
  by: {
    district: 'By district',
    topic: 'By topic',
    person: 'By byline',
    series: 'By series',
    year: 'By year',
    month: 'By month',
  },
  facts: {
    code: 'Division code',
    townships: 'Townships and subdistricts',
    prefecture: 'Prefecture',
    roles: 'Credited as',
    medtop: 'IPTC Media Topic',
    span: 'From and to',
  },

  roles: {
    reporter: 'Reporter',
    correspondent: 'Correspondent',
    photographer: 'Photographs',
  },

  home: {
    issueCount: count => `${articles(count)} in this issue`,
    total: count => `${articles(count)} in all`,
    frontPage: 'Newest issue',
    wholeIssue: date => `The whole issue of ${day(date)}`,
    earlier: 'From earlier issues',
    districts: 'Districts',
    topics: 'Topics',
    series: 'Series',
    years: 'Years',
    empty: 'There is no article in the archive yet.',
    howToBegin: 'Save the text of a newspaper page in content/pages/ and run jianbao build.',
  },

  article: {
    details: 'About this article',
    date: 'Date',
    page: 'Page',
    district: 'District',
    unplaced: 'Unplaced',
    places: 'Places',
    topics: 'Topics',
    series: 'Series',
    byline: 'Byline as printed',
    agency: 'Agency',
    source: 'Source',
    corrections: 'Corrections',
    noText: 'This article has no text.',
  },

  issue,
  calendar,
  coverage,
  about,
  notFound,
  front,
  reading,
  source,
  provenance,
  data,
  search,

  group: {
    newest: 'Newest articles',
    more: 'By year',
    none: 'No article yet.',
    unplaced: 'Unplaced',
    unplacedNote:
      'Articles about the whole city or about elsewhere, and those whose district could not be told.',
  },

  list: {
    heading: (group, period) => `${group}, ${period}`,
    months: 'Months',
    part: part => `part ${part}`,
  },

  neighbours: {
    issue: { previous: 'Previous issue', next: 'Next issue' },
    month: { previous: 'Previous month', next: 'Next month' },
    year: { previous: 'Previous year', next: 'Next year' },
    list: { previous: 'Earlier', next: 'Later' },
    article: { previous: 'Previous article', next: 'Next article' },
  },

  footer: {
    source: paper => `Articles from ${titled(paper)}`,
    publisher: publisher => `Published by ${publisher}`,
    address: 'Address of this page',
    atom: label => `${label} (Atom)`,
    json: label => `${label} (JSON)`,
  },

  feeds: {
    site: site => `${site}: newest articles`,
    group: (site, group) => `${site}: ${group}`,
  },

  descriptions: {
    issue: (paper, date, count) => `${articles(count)} of ${titled(paper)} of ${day(date)}.`,
    month: (paper, year, number, count) =>
      `${articles(count)} of ${titled(paper)} of ${month(year, number)}.`,
    year: (paper, year, count) => `${articles(count)} of ${titled(paper)} of ${year}.`,
    group: (paper, group, count) => `${articles(count)} of ${titled(paper)} on ${group}.`,
    person: (paper, name, count) => `${articles(count)} of ${titled(paper)} signed by ${name}.`,
    index: (paper, heading) => `${heading} in the clippings of ${titled(paper)}.`,
    about: paper => `How the clippings of ${titled(paper)} are cut and placed, and how to report an error.`,
  },
};
