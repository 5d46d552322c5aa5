/** The page to search on: the address says what is asked, the engine answers, and this shows it. */
import { type Ask, connect } from './client.ts';
import type { SearchData } from './data.ts';
import { isTyping } from './dom.ts';
import type { Answer } from './messages.ts';
import { Screen } from './screen.ts';
import { isNarrowed, ON_PAGE, readState, type State, writeState } from './state.ts';

/** Milliseconds after the last key before the index is asked, and after the last scroll before its place is kept. */
const PAUSE = 60;
const SETTLED = 200;

export class SearchPage {
  readonly #box = document.querySelector<HTMLInputElement>('main input[name=q]');
  readonly #screen: Screen;
  readonly #engine: Ask;
  #state: State = readState('');
  #number = 0;
  /** Where to scroll to until all is shown again; null where the reader is there. */
  #returning: number | null = null;
  /** True while what is typed is not finished: all of it is one step of the history. */
  #isDraft = false;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const data: SearchData = JSON.parse(document.getElementById('search-data')?.textContent ?? '{}');
    this.#screen = new Screen(data, {
      go: change => this.#go({ ...this.#state, page: 1, ...change }),
      retry: () => this.#ask(),
    });
    this.#engine = connect(data, answer => this.#show(answer));
  }

  /** Listens to the reader, and asks what the address says. */
  open(): void {
    history.scrollRestoration = 'manual';
    this.#listenToBox();
    const stay = (): void => this.#stay();
    addEventListener('keydown', event => this.#onKey(event));
    addEventListener('popstate', () => this.#restore());
    addEventListener('pageshow', ({ persisted }) => {
      // Safari empties a box without completion in a page that it kept, a task later.
      if (persisted) setTimeout(() => this.#fillBox());
    });
    addEventListener('click', () => this.#keepScroll());
    addEventListener('wheel', stay, { passive: true });
    addEventListener('touchstart', stay, { passive: true });
    addEventListener('scroll', () => {
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => this.#keepScroll(), SETTLED);
    });
    this.#restore();
  }

  #listenToBox(): void {
    const box = this.#box;
    const typed = (isDraft: boolean): void => {
      clearTimeout(this.#typing);
      const q = box?.value.trim().normalize('NFC') ?? '';
      this.#go({ ...this.#state, q, page: 1 }, this.#isDraft ? 'replace' : 'push');
      this.#isDraft = isDraft;
    };
    box?.addEventListener('input', event => {
      if ((event as InputEvent).isComposing) return;
      clearTimeout(this.#typing);
      this.#typing = setTimeout(typed, PAUSE, true);
    });
    box?.addEventListener('compositionend', () => typed(true));
    box?.addEventListener('change', () => {
      this.#isDraft = false;
    });
    box?.form?.addEventListener('submit', event => {
      event.preventDefault();
      typed(false);
    });
  }

  #ask(): void {
    const state = this.#state;
    this.#number += 1;
    if (state.q === '' && !isNarrowed(state)) this.#screen.clear();
    else {
      this.#screen.waiting();
      const { q, sort, page, ...narrowing } = state;
      this.#engine({ number: this.#number, q, sort, narrowing, shown: page * ON_PAGE });
    }
  }

  #show(answer: Answer): void {
    if (answer.number !== this.#number) return;
    this.#screen.show(this.#state, answer);
    if (this.#returning === null) return;
    scrollTo(0, this.#returning);
    if (this.#screen.isWhole()) this.#returning = null;
  }

  /** Asks something else, with a step of its own in the history or in place of the last. */
  #go(next: State, step: 'push' | 'replace' = 'push'): void {
    const address = writeState(next) || location.pathname;
    if (step === 'replace' || writeState(next) === writeState(this.#state))
      history.replaceState({ scroll: 0 }, '', address);
    else {
      this.#keepScroll();
      history.pushState({ scroll: 0 }, '', address);
    }
    this.#stay();
    this.#isDraft = false;
    this.#state = next;
    if (this.#box && this.#box.value.trim() !== next.q) this.#box.value = next.q;
    this.#ask();
  }

  /** The place on the page, with its address; not while it is being gone back to. */
  #keepScroll(): void {
    if (this.#returning === null) history.replaceState({ scroll: scrollY }, '');
  }

  /** Back, forward, or opened anew: what the address says, at the place where it was left. */
  #restore(): void {
    this.#state = readState(location.search);
    this.#isDraft = false;
    this.#fillBox();
    const kept: unknown = history.state?.scroll;
    this.#returning = typeof kept === 'number' && kept > 0 ? kept : null;
    this.#ask();
  }

  #fillBox(): void {
    if (this.#box) this.#box.value = this.#state.q;
  }

  /** Who moves by hand is not moved any more. */
  #stay(): void {
    this.#returning = null;
  }

  /** Arrows go through the hits, Escape back to the box. */
  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    this.#stay();
    const links = this.#screen.links();
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (key === '/' && !isTyping(event.target)) this.#box?.select();
    else if (key === 'Escape' && at >= 0) this.#box?.select();
    else if (key === 'ArrowDown' && (at >= 0 || event.target === this.#box)) links[at + 1]?.focus();
    else if (key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.#box)?.focus();
    else return;
    event.preventDefault();
  }
}
