/** What results can be limited to: facets with their counts, and the spread over years or months. */
import type { SearchData } from './data.ts';
import { button, make } from './dom.ts';
import type { Narrowing, Tallies, Tally } from './messages.ts';
import { monthOf, periodName, type Say } from './words.ts';

/** Names of a facet that are shown at once. */
const FEW = 8;

/** What the limits are shown with, and how they are changed. */
export interface Narrowable {
  readonly data: SearchData;
  readonly say: Say;
  readonly narrowing: Narrowing;
  /** Facets of which all names are shown; added to. */
  readonly unfolded: Set<string>;
  choose(change: Partial<Narrowing>): void;
  /** Shows the limits anew. */
  again(): void;
}

/** All of them; those without a name to choose are left out. */
export function narrowings(on: Narrowable, tallies: Tallies): readonly (HTMLElement | null)[] {
  return [
    spread(on, tallies.month),
    ...(['district', 'topic', 'reporter'] as const).map(facet => facetOf(on, facet, tallies[facet])),
  ];
}

/** Moves each spread that is wider than its place to what is chosen, else to the newest. */
export function showChosen(limits: HTMLElement): void {
  for (const list of limits.querySelectorAll('ol')) {
    const chosen = list.querySelector<HTMLElement>('[aria-pressed=true]');
    list.scrollLeft = chosen
      ? chosen.offsetLeft - list.offsetLeft - (list.clientWidth - chosen.clientWidth) / 2
      : list.scrollWidth;
  }
}

function facetOf(
  on: Narrowable,
  facet: 'district' | 'topic' | 'reporter',
  tallies: readonly Tally[],
): HTMLElement | null {
  const chosen = on.narrowing[facet];
  const known = tallies.some(([name]) => name === chosen) || chosen === '';
  const all: readonly Tally[] = known ? tallies : [[chosen, 0], ...tallies];
  if (all.length === 0) return null;
  const rank = ([name, count]: Tally): number => (name === chosen ? Number.POSITIVE_INFINITY : count);
  const sorted = all.toSorted((a, b) => rank(b) - rank(a) || (a[0] < b[0] ? -1 : 1));
  const shown = on.unfolded.has(facet) ? sorted : sorted.slice(0, FEW);
  const items = shown.map(([name, count]) => {
    const label = facet === 'topic' ? (on.data.topics[name] ?? name) : name;
    const isChosen = name === chosen;
    const act = (): void => on.choose({ [facet]: isChosen ? '' : name });
    const made = button(
      `${facet}:${name}`,
      act,
      `${label} `,
      make('span', { class: 'count' }, String(count)),
    );
    made.setAttribute('aria-pressed', String(isChosen));
    return make('li', {}, made);
  });
  const unfold = (): void => {
    on.unfolded.add(facet);
    on.again();
  };
  const more =
    shown.length < sorted.length
      ? make('li', {}, button(`${facet}:`, unfold, on.say('showAll', { count: sorted.length })))
      : null;
  return section(on.say(facet), make('ul', {}, ...items, more));
}

function section(heading: string, content: HTMLElement): HTMLElement {
  return make('section', {}, make('h2', { class: 'narrow-by' }, heading), content);
}

/** Columns of years, or of the months of a year where one is chosen or there is no other. */
function spread(on: Narrowable, tallies: readonly Tally[]): HTMLElement | null {
  const { say, narrowing } = on;
  const years = new Map<string, number>();
  for (const [month, count] of tallies) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  if (narrowing.year && !years.has(narrowing.year)) years.set(narrowing.year, 0);
  if (years.size === 0) return null;
  const [only] = years.keys();
  const ofYear = narrowing.year || (years.size === 1 ? (only ?? '') : '');
  const parts: HTMLElement[] = [];
  if (years.size > 1 || narrowing.year)
    parts.push(
      section(
        say('year'),
        columns(on, [...years].sort(), period => period === narrowing.year),
      ),
    );
  if (ofYear) {
    const months = tallies.filter(([month]) => month.startsWith(ofYear)).toSorted();
    const chosen = `${ofYear}-${narrowing.month}`;
    if (months.length > 1 || narrowing.month)
      parts.push(
        section(
          say('month'),
          columns(on, months, period => period === chosen),
        ),
      );
  }
  return parts.length === 0 ? null : make('div', { class: 'spread' }, ...parts);
}

function columns(
  on: Narrowable,
  periods: readonly Tally[],
  isChosen: (period: string) => boolean,
): HTMLElement {
  const most = Math.max(1, ...periods.map(([, count]) => count));
  const items = periods.map(([period, count]) => {
    const [year = '', month = ''] = period.split('-');
    const chosen = isChosen(period);
    const change =
      month === '' ? { year: chosen ? '' : year, month: '' } : { year, month: chosen ? '' : month };
    const bar = make('i');
    bar.style.blockSize = `${Math.max(count === 0 ? 0 : 4, Math.round((count / most) * 100))}%`;
    const label = month === '' ? year : monthOf(on.say, month).slice(0, 3);
    const made = button(`period:${period}`, () => on.choose(change), make('span', {}, bar), label);
    made.setAttribute('aria-pressed', String(chosen));
    const name = `${periodName(on.say, period)} ${on.say('articles', { count })}`;
    made.setAttribute('aria-label', name);
    made.title = name;
    return make('li', {}, made);
  });
  return make('ol', {}, ...items);
}
