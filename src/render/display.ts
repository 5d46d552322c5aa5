/** Full-width punctuation for display, as pages and search results show it. */
export { displayText } from '../trade/display.ts';
