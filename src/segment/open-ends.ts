/** Texts that stop before their sentence does. */
import type { Features } from './features.ts';

/** True where a text ends in mid-sentence and says neither where it goes on nor who wrote it. */
export function breaksOff(text: Features | null): boolean {
  return text !== null && text.ends === 'open' && !text.tail && !text.jumpTo;
}

/** The price of leaving an article whose last text is this one; 0 where it is done, or there is none. */
export function unfinished(text: Features | null): number {
  if (!text || text.jumpTo || text.tail || text.ends === 'closed') return 0;
  return text.ends === 'open' ? 2.2 : 0.4;
}
