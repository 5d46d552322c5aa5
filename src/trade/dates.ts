/** Days as newspapers write them: in running text, on the page's own lines, in file names. */
export { pageHeading } from './dates/heading.ts';
export { dateLineOf } from './dates/line.ts';
export { cyclePlace, lunarYearOf, ZODIAC, zodiacOf } from './dates/lunar.ts';
export type { DateKind, DateMention, PrintedDay } from './dates/mention.ts';
export { givenInName } from './dates/name.ts';
export { smallNumber } from './dates/numbers.ts';
export { datesIn } from './dates/text.ts';
