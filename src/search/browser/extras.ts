/** What the page shows beside the hits, once they are shown: limits with their counts, the order, further hits. */
import type { SearchData } from './data.ts';
import { button, make, refill } from './dom.ts';
import type { FoundAnswer, Tallies } from './messages.ts';
import { narrowings, showChosen } from './narrow.ts';
import { ON_PAGE, type State } from './state.ts';
import type { Say } from './words.ts';

/** Results, and where what belongs to them is shown. */
export interface Extras {
  readonly data: SearchData;
  readonly say: Say;
  readonly state: State;
  readonly found: FoundAnswer;
  /** Facets of which all names are shown; added to. */
  readonly unfolded: Set<string>;
  readonly limits: HTMLElement;
  readonly order: HTMLElement;
  readonly hits: HTMLElement;
  readonly more: HTMLElement;
  go(change: Partial<State>): void;
}

/** Shows all of it. */
export function showExtras(on: Extras, tallies: Tallies): void {
  const { data, say, state, unfolded, limits, go } = on;
  const again = (): void => showExtras(on, tallies);
  const narrowable = { data, say, narrowing: state, unfolded, choose: go, again };
  refill(limits, ...narrowings(narrowable, tallies));
  showChosen(limits);
  showOrder(on);
  showFurther(on);
}

function showOrder({ order, say, state, go }: Extras): void {
  const buttons = (['rank', 'newest'] as const).map(sort => {
    const made = button(sort, () => go({ sort }), say(sort === 'rank' ? 'relevance' : 'newest'));
    made.setAttribute('aria-pressed', String(state.sort === sort));
    return made;
  });
  refill(order, ...buttons);
}

function showFurther({ found, say, state, hits, more, go }: Extras): void {
  const shown = found.hits.length;
  const count = Math.min(ON_PAGE, found.total - shown);
  if (count <= 0) return;
  const further = (): void => {
    go({ page: state.page + 1 });
    focusOn(hits, shown);
  };
  refill(
    more,
    make('p', { class: 'note' }, say('shown', { shown, count: found.total })),
    button('more', further, say('more', { count })),
  );
}

/** Who asked for more by keyboard goes on reading at the first of them. */
function focusOn(hits: HTMLElement, place: number): void {
  const watcher = new MutationObserver(() => {
    const link = hits.children[place]?.querySelector<HTMLAnchorElement>('h2 a');
    if (!link) return;
    watcher.disconnect();
    link.focus({ preventScroll: true });
  });
  watcher.observe(hits, { childList: true });
}
