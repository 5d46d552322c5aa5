/** The words of the pages that tell what the archive lacks, in English. */
import { calendarDay } from '../dates.ts';
import { groupDigits } from '../numbers.ts';
import type { coverage as chinese } from '../zh-CN/coverage.ts';

const counted = (count: number, one: string, many: string): string =>
  `${groupDigits(count)} ${count === 1 ? one : many}`;

export const coverage: typeof chinese = {
  heading: 'Coverage and gaps',
  headingOf: year => `Coverage and gaps, ${year}`,
  description:
    'Articles of every district in every year, and the issues, pages and stories that are not there.',
  descriptionOf: year =>
    `Articles of every district in every month of ${year}, and the issues, pages and stories that are not there.`,
  extent: (issues, articles) =>
    `${counted(issues, 'issue', 'issues')} held, ${counted(articles, 'article', 'articles')}`,
  intro: [
    'Where there is no story, the paper may not have written one, or the archive may not hold the paper. A 0 stands where issues are held and none has an article of the district: the paper was silent, or its words did not tell the district. Where no issue is held, a mark says so: that gap is the archive’s.',
  ],
  scheduled: 'Whether the paper appeared on a day is told by the days of issue that the archive has set.',
  notScheduled:
    'The archive has not set the days of issue: whether the paper appeared on a day not held is not known.',
  empty: 'There is no article in the archive yet.',
  years: (from, to) => `${from}–${to}`,
  month: month => String(month),
  caption: 'Articles held of each district, by year',
  captionOf: year => `Articles held of each district, by month of ${year}`,
  district: 'District',
  total: 'Total',
  issues: 'Issues',
  articles: 'Articles',
  missingDays: 'Days lacking',
  unplaced: 'Unplaced',
  cell: (row, column, articles) => `${row}, ${column}: ${articles}`,
  more: count => `${groupDigits(count)} more`,
  states: { silent: '0', closed: 'off', missing: 'gap', unknown: 'none' },
  meanings: {
    silent: 'issues held, no article of the district',
    closed: 'the paper did not appear',
    missing: 'the paper appeared, the archive lacks it',
    unknown: 'not held; whether the paper appeared is not known',
  },
  facts: {
    missing: 'Days lacking',
    unknown: 'Not held, not known whether it appeared',
    closed: 'Days without a paper',
    unplaced: 'Unplaced',
    drafts: 'Drafts',
  },
  days: count => counted(count, 'day', 'days'),
  share: percent => `${percent}%`,
  silent: 'Districts without a story',
  silentNone: 'Every district has a story.',
  gaps: { missing: 'Days lacking', unknown: 'Days not held' },
  gapsNone: 'No day is lacking between the first issue and the last.',
  span: (from, to, days) => {
    const [first, last] = [calendarDay(from).day, calendarDay(to).day];
    return first === last ? String(first) : `${first}–${last} (${days} days)`;
  },
  pageGaps: 'Pages lacking',
  pageGapsNote:
    'Told from the numbers of the pages held; whether there were more after the last of them can’t be known.',
  loneTexts: 'Page texts without an article',
  reasons: {
    'not-imported': 'not imported yet',
    'none-found': 'no article found',
    'not-published': 'articles in draft, or deleted',
  },
  folded: count => `Show all ${groupDigits(count)}`,
  calendar: 'Day by day',
  byYear: 'By year',
};
