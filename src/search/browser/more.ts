/**
 * What a first search does without, as a module of its own that page and engine load once the first hits are shown: the
 * punctuation of the paper, limits with their counts, the order, further hits, what is odd in a query, and advice where nothing was found.
 */

export { displayText } from '../../trade/display.ts';
export { suggestions } from './advice.ts';
export { besideOf } from './beside.ts';
export { showExtras } from './extras.ts';
export { odditiesOf } from './oddities.ts';
export { limitedTo } from './tallies.ts';
