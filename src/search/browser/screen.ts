/** What is seen of a search: status, limits, hits. Made once; parts of it are filled anew as answers come. */
import type { SearchData } from './data.ts';
import { button, make, refill } from './dom.ts';
import { type Advising, failure, gapsOf, nothing, problemsOf } from './faults.ts';
import { hitItem } from './hits.ts';
import { loader, type More } from './load.ts';
import type { Advice, Answer, Tallies } from './messages.ts';
import { isNarrowed, ON_PAGE, type State } from './state.ts';
import { type Say, sayer } from './words.ts';

type Found = Extract<Answer, { kind: 'found' }>;

/** What the reader can do with it. */
export interface Acts {
  go(change: Partial<State>): void;
  retry(): void;
}

export class Screen {
  readonly #data: SearchData;
  readonly #say: Say;
  readonly #acts: Acts;
  readonly #root = document.getElementById('found') ?? make('div');
  readonly #ways = document.getElementById('ways') ?? make('div');
  readonly #status = make('p', { role: 'status' });
  readonly #order = make('div', { class: 'order', role: 'group' });
  readonly #told = make('div');
  readonly #limits = make('div');
  readonly #narrow = make('details', { class: 'narrow' });
  readonly #hits = make('ol', { class: 'cards' });
  readonly #more = make('div');
  readonly #unfolded = new Set<string>();
  readonly #loadMore: () => Promise<More>;
  #found: Found | null = null;
  #isDown = false;

  constructor(data: SearchData, acts: Acts) {
    this.#data = data;
    this.#say = sayer(data);
    this.#acts = acts;
    this.#loadMore = loader(new URL(data.more, document.baseURI).href);
    this.#order.hidden = true;
    this.#narrow.open = matchMedia('(min-width: 60rem)').matches;
    this.#narrow.append(make('summary', {}, this.#say('filters')), this.#limits);
    this.#hits.setAttribute('aria-label', this.#say('results'));
    this.#order.setAttribute('aria-label', this.#say('sort'));
    const note =
      'fragmentDirective' in document ? null : make('p', { class: 'note' }, this.#say('noFragments'));
    this.#root.append(
      make('div', { class: 'found-head' }, this.#status, this.#order),
      this.#told,
      make('div', { class: 'found-body' }, this.#narrow, make('div', {}, note, this.#hits, this.#more)),
    );
  }

  /** Nothing is asked: the ways into the archive. */
  clear(): void {
    this.#down(false);
    this.#status.textContent = '';
  }

  /** A question was put: what was found before stays until there is something else. */
  waiting(state: State): void {
    this.#down(true);
    this.#order.replaceChildren(...this.#orders(state));
    this.#root.setAttribute('aria-busy', 'true');
    this.#status.textContent = this.#say(this.#found === null ? 'loading' : 'searching');
  }

  /** Nothing can be asked. */
  failed(state: State, damaged: boolean): void {
    this.#root.removeAttribute('aria-busy');
    this.#status.textContent = '';
    refill(this.#told, failure(this.#advising(state), damaged));
    this.#hits.replaceChildren();
    this.#more.replaceChildren();
    this.#order.hidden = true;
    this.#narrow.hidden = true;
    this.#ways.hidden = false;
  }

  show(state: State, answer: Answer): void {
    switch (answer.kind) {
      case 'found':
        this.#showFound(state, answer);
        break;
      case 'hit':
        this.#hits.children[answer.place]?.replaceWith(
          hitItem({ data: this.#data, say: this.#say }, answer.hit),
        );
        return;
      case 'fragment':
        this.#mark(answer.place, answer.fragment);
        return;
      case 'tallies':
        void this.#with(more => this.#showTallies(more, state, answer.tallies));
        return;
      case 'advice':
        void this.#with(more => this.#advise(more, state, answer.advice));
        return;
      case 'failed':
        this.failed(state, answer.damaged);
    }
  }

  /** The links of the hits, in their order. */
  links(): readonly HTMLAnchorElement[] {
    return [...this.#hits.querySelectorAll<HTMLAnchorElement>('h2 a')];
  }

  /** True once nothing is waited for. */
  isWhole(): boolean {
    return !this.#root.hasAttribute('aria-busy') && this.#root.querySelector('[aria-busy]') === null;
  }

  /** Does something with the module that is loaded late, unless other results are shown by then or it can't be had. */
  async #with(show: (more: More) => void): Promise<void> {
    const found = this.#found;
    const more = await this.#loadMore().catch(() => null);
    if (more && found === this.#found) show(more);
  }

  #mark(place: number, fragment: string): void {
    const link = this.#hits.children[place]?.querySelector('h2 a');
    link?.setAttribute('href', `${link.getAttribute('href')?.split('#')[0]}${fragment}`);
  }

  #advise({ suggestions }: More, state: State, advice: Advice): void {
    this.#told.lastElementChild?.append(...suggestions(this.#advising(state), advice));
  }

  #down(isDown: boolean): void {
    if (isDown === this.#isDown) return;
    this.#isDown = isDown;
    this.#root.hidden = !isDown;
    this.#ways.hidden = isDown;
  }

  #showFound(state: State, found: Found): void {
    const { total, done } = found;
    this.#found = found;
    if (done) this.#root.removeAttribute('aria-busy');
    const isNothing = done && total === 0;
    const count = { count: total };
    this.#status.textContent = this.#say(done ? 'found' : 'foundSoFar', count);
    const told = isNothing && found.gaps.length === 0 && !this.#isEmpty(found);
    refill(this.#told, ...this.#odd(state, found), told ? nothing(this.#advising(state), found) : null);
    const showing = { data: this.#data, say: this.#say };
    const focused = this.links().indexOf(document.activeElement as HTMLAnchorElement);
    this.#hits.replaceChildren(...found.hits.map(hit => hitItem(showing, hit)));
    if (focused >= 0) this.links()[focused]?.focus();
    this.#order.hidden = total < 2;
    this.#ways.hidden = !isNothing;
    this.#narrow.hidden = isNothing && !isNarrowed(state);
    this.#showMore(state, found);
  }

  /** A query without anything to look for is no query that found nothing. */
  #isEmpty({ problems }: Found): boolean {
    return problems.some(({ code }) => code === 'nothing-asked');
  }

  #odd(state: State, found: Found): readonly (HTMLElement | null)[] {
    const advising = this.#advising(state);
    return [gapsOf(advising, found), problemsOf(advising, found)];
  }

  #showMore(state: State, { total, done, hits }: Found): void {
    const left = total - hits.length;
    if (!done || left <= 0) {
      this.#more.replaceChildren();
      return;
    }
    const more = (): void => {
      const first = hits.length;
      this.#acts.go({ page: state.page + 1 });
      this.#focusOn(first);
    };
    const count = Math.min(ON_PAGE, left);
    refill(
      this.#more,
      make('p', { class: 'note' }, this.#say('shown', { shown: hits.length, count: total })),
      button('more', more, this.#say('more', { count })),
    );
  }

  /** Who asked for more by keyboard goes on reading at the first of them. */
  #focusOn(place: number): void {
    const watcher = new MutationObserver(() => {
      const link = this.#hits.children[place]?.querySelector<HTMLAnchorElement>('h2 a');
      if (!link) return;
      watcher.disconnect();
      link.focus({ preventScroll: true });
    });
    watcher.observe(this.#hits, { childList: true });
  }

  #showTallies(more: More, state: State, tallies: Tallies): void {
    const narrowable = {
      data: this.#data,
      say: this.#say,
      narrowing: state,
      unfolded: this.#unfolded,
      choose: this.#acts.go,
      again: () => this.#showTallies(more, state, tallies),
    };
    refill(this.#limits, ...more.narrowings(narrowable, tallies));
    more.showChosen(this.#limits);
  }

  #orders(state: State): readonly HTMLElement[] {
    return (['rank', 'newest'] as const).map(sort => {
      const made = button(
        sort,
        () => this.#acts.go({ sort }),
        this.#say(sort === 'rank' ? 'relevance' : 'newest'),
      );
      made.setAttribute('aria-pressed', String(state.sort === sort));
      return made;
    });
  }

  #advising(state: State): Advising {
    return { say: this.#say, state, ...this.#acts };
  }
}
