/** Days as newspapers write them: in running text, on the page's own lines, in file names. */
export { pageHeading } from './dates/heading.ts';
export { dateLineOf } from './dates/line.ts';
export { givenInName } from './dates/name.ts';
