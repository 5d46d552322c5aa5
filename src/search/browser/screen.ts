/** What is seen of a search: status, limits, hits. Made once; parts of it are filled anew as answers come. */
import type { SearchData } from './data.ts';
import { make, refill } from './dom.ts';
import { type Advising, failure, gapsOf } from './faults.ts';
import { hitItem } from './hits.ts';
import { loader, type More } from './load.ts';
import type { Advice, Answer, FoundAnswer } from './messages.ts';
import { isNarrowed, type State } from './state.ts';
import { type Say, sayer } from './words.ts';

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
  #found: FoundAnswer | null = null;
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
  waiting(): void {
    this.#down(true);
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
        this.#showHit(answer.place, hitItem({ data: this.#data, say: this.#say }, answer.hit));
        return;
      case 'fragment':
        this.#mark(answer.place, answer.fragment);
        return;
      case 'tallies':
        void this.#with((more, found) =>
          more.showExtras({ ...this.#extras(), state, found, go: this.#acts.go }, answer.tallies),
        );
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
  async #with(show: (more: More, found: FoundAnswer) => void): Promise<void> {
    const found = this.#found;
    const more = await this.#loadMore().catch(() => null);
    if (more && found && found === this.#found) show(more, found);
  }

  #extras() {
    return {
      data: this.#data,
      say: this.#say,
      unfolded: this.#unfolded,
      limits: this.#limits,
      order: this.#order,
      hits: this.#hits,
      more: this.#more,
    };
  }

  /** Shows a hit in its place; who was at it stays there. */
  #showHit(place: number, item: HTMLLIElement): void {
    const before = this.#hits.children[place];
    const isFocused = before?.contains(document.activeElement);
    before?.replaceWith(item);
    if (isFocused) item.querySelector('a')?.focus();
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

  #showFound(state: State, found: FoundAnswer): void {
    const { total, done } = found;
    this.#found = found;
    if (done) this.#root.removeAttribute('aria-busy');
    const isNothing = done && total === 0;
    const count = { count: total };
    this.#status.textContent = this.#say(done ? 'found' : 'foundSoFar', count);
    const advising = this.#advising(state);
    refill(this.#told, gapsOf(advising, found));
    if (isNothing || found.problems.length > 0)
      void this.#with(more => this.#told.append(...more.odditiesOf(advising, found)));
    const showing = { data: this.#data, say: this.#say };
    const focused = this.links().indexOf(document.activeElement as HTMLAnchorElement);
    this.#hits.replaceChildren(...found.hits.map(hit => hitItem(showing, hit)));
    if (focused >= 0) this.links()[focused]?.focus();
    this.#order.hidden = total < 2;
    this.#ways.hidden = !isNothing;
    this.#narrow.hidden = isNothing && !isNarrowed(state);
    this.#more.replaceChildren();
  }

  #advising(state: State): Advising {
    return { say: this.#say, state, ...this.#acts };
  }
}
