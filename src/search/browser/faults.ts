/** What is told with the results: what could not be searched, what is odd in the query, that nothing was found. */
import { button, make } from './dom.ts';
import type { Answer } from './messages.ts';
import { isNarrowed, NOT_NARROWED, type State } from './state.ts';
import { dayName, type Say } from './words.ts';

type Found = Extract<Answer, { kind: 'found' }>;

/** What is told, and how another search is begun. */
export interface Advising {
  readonly say: Say;
  readonly state: State;
  go(change: Partial<State>): void;
  retry(): void;
}

/** Oddities of the query, one a line; null where there is none. */
export function problemsOf({ say }: Advising, { problems }: Found): HTMLElement | null {
  const told = problems.map(({ code, text }) => make('li', {}, say(code, { text })));
  return told.length === 0 ? null : make('ul', { class: 'advice' }, ...told);
}

/** Days that could not be searched, with a way to try again; null where there are none. */
export function gapsOf(on: Advising, { gaps }: Found): HTMLElement | null {
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

/** Nothing was found: what there is without limits, or what else to ask; further advice is put below. */
export function nothing({ say, state, go }: Advising, { unlimited }: Found): HTMLElement {
  const told =
    unlimited > 0
      ? [say('noneFiltered', { count: unlimited })]
      : [state.q === '' ? say('noneHere') : say('none', { query: state.q }), say('hint')];
  const clear = isNarrowed(state) ? button('clear', () => go(NOT_NARROWED), say('clear')) : null;
  return make('div', { class: 'advice' }, ...told.map(text => make('p', {}, text)), clear);
}
