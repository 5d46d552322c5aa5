/** The words of the front page, of charts, and of the pages and directories of groups, in English. */
import { groupDigits } from '../numbers.ts';
import type { front as chinese } from '../zh-CN/front.ts';

const counted = (one: string, many: string) => (count: number) =>
  `${groupDigits(count)} ${count === 1 ? one : many}`;
const articles = counted('article', 'articles');

/** Of the front page, of charts, and of the pages and directories of groups. */
export const front: typeof chinese = {
  mapOf: home => `Articles by place in ${home}`,
  range: (from, to) => {
    if (to === 0) return 'none';
    return from === to ? articles(from) : `${groupDigits(from)}–${articles(to)}`;
  },
  overTime: ({ first, last, unit, most, at }) =>
    `Articles by ${unit} from ${first} to ${last}; the most, ${groupDigits(most)}, in ${at}.`,
  decade: year => `the ${year}s`,
  table: 'Show the numbers',
  columns: { place: 'Place', period: 'Time', count: 'Articles' },
  timeline: 'Over time',
  beyond: 'Elsewhere and unplaced',
  running: 'Series running now',
  allSeries: 'All series',
  sideBySide: 'District by district',
  writesWith: 'Writes with',
  reporters: 'Reported by',
  stateLabel: 'State',
  state: { running: 'running', ended: 'ended' },
  more: count => `and ${groupDigits(count)} more`,
  moreArticles: count => `${groupDigits(count)} more`,
  places: counted('place', 'places'),
  subscribe: 'Subscribe',
  sectionOf: (name, section) => `${name}: ${section}`,
  endedIn: year => `Ended in ${year}`,
  sections: {
    running: 'Running',
    elsewhere: 'Elsewhere',
    unplaced: 'Unplaced',
    all: 'All',
    other: 'Other',
  },
  jump: 'Sections',
  all: count => `All ${groupDigits(count)}`,
  members: {
    district: counted('district', 'districts'),
    topic: counted('topic', 'topics'),
    person: counted('author', 'authors'),
    series: counted('series', 'series'),
  },
  pages: { previous: 'Previous page', next: 'Next page' },
};
