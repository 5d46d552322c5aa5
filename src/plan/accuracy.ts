/**
 * How accurate import is over the newspaper pages of tests/pages, which an editor cut and placed by hand: what the page
 * about the archive tells, and what tests/accuracy.test.ts holds import to.
 */

/** Pages compared, at least. */
export const ACCURACY_PAGES = 182;

/** The share of comparisons that come out right, at least; floors that only rise, but where pages by other hands are added. */
export const ACCURACY = {
  borders: 0.998,
  headline: 0.994,
  kicker: 0.997,
  subtitle: 0.995,
  series: 0.998,
  paragraphs: 0.996,
  captions: 0.998,
  people: 0.997,
  district: 0.993,
  districts: 0.992,
  topic: 0.883,
  'second topics': 0.9,
  date: 1,
  'text kept': 1,
} as const;
