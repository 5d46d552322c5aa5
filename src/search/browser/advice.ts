/** What to ask instead, where nothing was found. */
import { button, make } from './dom.ts';
import type { Advising } from './faults.ts';
import type { Advice } from './messages.ts';
import { NOT_NARROWED } from './state.ts';

/** Other years, what each term finds, and which names are near; each with what it leads to. */
export function suggestions(on: Advising, { terms, near, years }: Advice): readonly HTMLElement[] {
  const { say, go } = on;
  const ofYears = years.map(([year, count]) =>
    button(`year:${year}`, () => go({ year, month: '' }), say('countOfYear', { year, count })),
  );
  const ofTerms = terms.map(([term, count]) =>
    count === 0
      ? say('noneOfTerm', { term })
      : button(`term:${term}`, () => go({ q: term }), say('countOfTerm', { term, count })),
  );
  const names = near.map(([facet, name]) => {
    const act = (): void => go({ ...NOT_NARROWED, q: '', [facet]: name });
    return button(`${facet}:${name}`, act, say('nameOf', { name, facet: say(facet) }));
  });
  return [
    ...listed(say('otherYears'), ofYears),
    ...listed(say('eachTerm'), ofTerms),
    ...listed(say('near'), names),
  ];
}

function listed(heading: string, items: readonly (Node | string)[]): readonly HTMLElement[] {
  if (items.length === 0) return [];
  return [make('p', {}, heading), make('ul', {}, ...items.map(item => make('li', {}, item)))];
}
