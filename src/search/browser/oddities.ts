/** What is told with the results: what is odd in the query, that nothing was found. */
import { button, make } from './dom.ts';
import type { Advising } from './faults.ts';
import type { FoundAnswer } from './messages.ts';
import { isNarrowed, NOT_NARROWED } from './state.ts';

/** What is odd, in this order; further advice is put into the last of it. */
export function odditiesOf(on: Advising, found: FoundAnswer): readonly HTMLElement[] {
  const { problems, gaps, done, total } = found;
  const odd = problems.map(({ code, text }) => make('li', {}, on.say(code, { text })));
  // A query without anything to look for is no query that found nothing.
  const isEmpty = problems.some(({ code }) => code === 'nothing-asked');
  return [
    ...(odd.length > 0 ? [make('ul', { class: 'advice' }, ...odd)] : []),
    ...(done && total === 0 && gaps.length === 0 && !isEmpty ? [nothing(on, found)] : []),
  ];
}

/** What there is without limits, or what else to ask. */
function nothing({ say, state, go }: Advising, { unlimited }: FoundAnswer): HTMLElement {
  const told =
    unlimited > 0
      ? [say('noneFiltered', { count: unlimited })]
      : [state.q === '' ? say('noneHere') : say('none', { query: state.q }), say('hint')];
  const clear = isNarrowed(state) ? button('clear', () => go(NOT_NARROWED), say('clear')) : null;
  return make('div', { class: 'advice' }, ...told.map(text => make('p', {}, text)), clear);
}
