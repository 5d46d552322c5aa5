/**
 * How accurate import is over the newspaper pages of tests/pages, which an editor cut and placed by hand: what the page
 * about the archive tells, and what tests/accuracy.test.ts holds import to.
 */

/** Pages compared, at least. */
export const ACCURACY_PAGES = 140;

/** The share of comparisons that come out right, at least; floors that only rise, but where pages by other hands are added. */
export const ACCURACY = {
  borders: 0.999,
  headline: 0.996,
  kicker: 0.996,
  subtitle: 0.998,
  series: 0.997,
  paragraphs: 0.997,
  captions: 0.997,
  people: 0.997,
  district: 0.995,
  districts: 0.994,
  topic: 0.895,
  'second topics': 0.9,
  date: 1,
  'text kept': 1,
} as const;
