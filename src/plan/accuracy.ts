/**
 * How accurate import is over the newspaper pages of tests/pages, which an editor cut and placed by hand: what the page
 * about the archive tells, and what tests/accuracy.test.ts holds import to.
 */

/** Pages compared, at least. */
export const ACCURACY_PAGES = 230;

/** The share of comparisons that come out right, at least; floors that only rise, but where pages by other hands are added. */
export const ACCURACY = {
  borders: 0.964,
  headline: 0.964,
  kicker: 0.985,
  subtitle: 0.989,
  series: 0.968,
  paragraphs: 0.979,
  captions: 0.992,
  people: 0.981,
  district: 0.983,
  districts: 0.98,
  topic: 0.87,
  'second topics': 0.876,
  date: 1,
  'text kept': 1,
} as const;
