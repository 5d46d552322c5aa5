/** What to do where something is odd or nothing was found. */
import type { SearchData } from './data.ts';
import { button, make } from './dom.ts';
import type { Answer } from './messages.ts';
import { isNarrowed, NOT_NARROWED, type State } from './state.ts';
import { dayName, type Say } from './words.ts';

type Found = Extract<Answer, { kind: 'found' }>;
type Advice = Extract<Answer, { kind: 'advice' }>;

/** What is told, and how another search is begun. */
export interface Advising {
  readonly data: SearchData;
  readonly say: Say;
  readonly state: State;
  go(change: Partial<State>): void;
  retry(): void;
}

/** Oddities of the query, one a line; null where there is none. */
export function problemsOf({ say }: Advising, { problems }: Found): HTMLElement | null {
  const told = problems.map(({ code, text }) => say(code, { text })).filter(text => text !== '');
  return told.length === 0
    ? null
    : make('ul', { class: 'advice' }, ...told.map(text => make('li', {}, text)));
}

/** Days that could not be searched, with a way to try again; null where there are none. */
export function gapsOf(on: Advising, { gaps }: Found): HTMLElement | null {
  if (gaps.length === 0) return null;
  const told = gaps.map(({ from, to }) =>
    make('p', {}, on.say('partly', { from: dayName(on.say, from), to: dayName(on.say, to) })),
  );
  return fault(on, ...told);
}

/** Nothing could be searched at all. */
export function failure(on: Advising, damaged: boolean): HTMLElement {
  return fault(on, make('p', {}, on.say(damaged ? 'damaged' : 'offline')));
}

function fault(on: Advising, ...told: readonly HTMLElement[]): HTMLElement {
  return make('div', { class: 'faults', role: 'alert' }, ...told, button('retry', on.retry, on.say('retry')));
}

/** Nothing was found: what there is without limits, what each term finds, which names are near. */
export function nothing(on: Advising, { unlimited }: Found, advice: Advice | null): HTMLElement {
  const { say, state, go } = on;
  const parts: HTMLElement[] = [];
  if (unlimited > 0) {
    parts.push(make('p', {}, say('noneFiltered', { count: unlimited })));
    parts.push(button('clear', () => go({ ...NOT_NARROWED }), say('clear')));
  } else {
    parts.push(make('p', {}, say('none', { query: state.q })));
    parts.push(make('p', {}, say('hint')));
    if (isNarrowed(state)) parts.push(button('clear', () => go({ ...NOT_NARROWED }), say('clear')));
  }
  if (advice && advice.terms.length > 0) parts.push(make('p', {}, say('eachTerm')), terms(on, advice));
  if (advice && advice.near.length > 0) parts.push(make('p', {}, say('near')), names(on, advice));
  return make('div', { class: 'advice' }, ...parts);
}

function terms({ say, go }: Advising, { terms }: Advice): HTMLElement {
  const items = terms.map(([term, count]) => {
    if (count === 0) return make('li', {}, say('noneOfTerm', { term }));
    return make(
      'li',
      {},
      button(`term:${term}`, () => go({ q: term }), say('countOfTerm', { term, count })),
    );
  });
  return make('ul', {}, ...items);
}

function names({ say, go }: Advising, { near }: Advice): HTMLElement {
  const items = near.map(([facet, name]) => {
    const act = (): void => go({ ...NOT_NARROWED, q: '', [facet]: name });
    return make('li', {}, button(`${facet}:${name}`, act, `${name}（${say(facet)}）`));
  });
  return make('ul', {}, ...items);
}
