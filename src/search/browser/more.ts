/**
 * What a first search does without, as a module of its own that page and engine load once the first hits are shown: limits
 * with their counts, and advice where nothing was found.
 */
export { suggestions } from './advice.ts';
export { adviceOn } from './advising.ts';
export { fragmentOf } from './fragment.ts';
export { narrowings, showChosen } from './narrow.ts';
export { countedIn, limitedTo } from './tallies.ts';
