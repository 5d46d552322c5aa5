/** What could not be searched. */
import { button, make } from './dom.ts';
import type { FoundAnswer } from './messages.ts';
import type { State } from './state.ts';
import { dayName, type Say } from './words.ts';

/** What is told, and how another search is begun. */
export interface Advising {
  readonly say: Say;
  readonly state: State;
  go(change: Partial<State>): void;
  retry(): void;
}

/** Days that could not be searched, with a way to try again; null where there are none. */
export function gapsOf(on: Advising, { gaps }: FoundAnswer): HTMLElement | null {
  if (gaps.length === 0) return null;
  return fault(
    on,
    ...gaps.map(({ from, to }) => on.say('partly', { from: dayName(on.say, from), to: dayName(on.say, to) })),
  );
}

/** Nothing could be searched at all. */
export function failure(on: Advising, damaged: boolean): HTMLElement {
  return fault(on, on.say(damaged ? 'damaged' : 'offline'));
}

function fault({ say, retry }: Advising, ...told: readonly string[]): HTMLElement {
  const lines = told.map(text => make('p', {}, text));
  return make('div', { class: 'faults', role: 'alert' }, ...lines, button('retry', retry, say('retry')));
}
