/**
 * How accurate import is over the newspaper pages of tests/pages, which an editor cut and placed by hand: what the page
 * about the archive tells, and what tests/accuracy.test.ts holds import to.
 */

/** Pages compared, at least. */
export const ACCURACY_PAGES = 192;

/** The share of comparisons that come out right, at least; floors that only rise, but where pages by other hands are added. */
export const ACCURACY = {
  borders: 0.99,
  headline: 0.988,
  kicker: 0.994,
  subtitle: 0.995,
  series: 0.991,
  paragraphs: 0.994,
  captions: 0.998,
  people: 0.996,
  district: 0.991,
  districts: 0.989,
  topic: 0.885,
  'second topics': 0.894,
  date: 1,
  'text kept': 1,
} as const;
