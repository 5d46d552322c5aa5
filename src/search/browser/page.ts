/** The page to search on: the address says what is asked, the engine answers, and this shows it. */
import { connect } from './client.ts';
import type { SearchData } from './data.ts';
import { isTyping } from './dom.ts';
import type { Answer } from './messages.ts';
import { Screen } from './screen.ts';
import { isNarrowed, ON_PAGE, readState, type State, writeState } from './state.ts';

/** Milliseconds after the last key before the index is asked, and after the last scroll before its place is kept. */
const PAUSE = 60;
const SETTLED = 200;

const data: SearchData = JSON.parse(document.getElementById('search-data')?.textContent ?? '{}');
const box = document.querySelector<HTMLInputElement>('main input[name=q]');
let state = readState(location.search);
let number = 0;
/** Where to scroll to until all is shown again; null where the reader is there. */
let returning: number | null = null;
let typing: ReturnType<typeof setTimeout> | undefined;
let settling: ReturnType<typeof setTimeout> | undefined;

const screen = new Screen(data, {
  go: change => go({ ...state, page: 1, ...change }),
  retry: () => ask(),
});
const engine = location.protocol === 'file:' ? null : connect(data, show, () => screen.failed(state, false));

function ask(): void {
  number += 1;
  if (state.q === '' && !isNarrowed(state)) screen.clear();
  else if (engine === null) screen.fromFile();
  else {
    screen.waiting(state);
    const { q, sort, page, ...narrowing } = state;
    engine({ number, q, sort, narrowing, shown: page * ON_PAGE });
  }
}

function show(answer: Answer): void {
  if (answer.number !== number) return;
  screen.show(state, answer);
  if (returning === null) return;
  scrollTo(0, returning);
  if (screen.isWhole()) returning = null;
}

/** Asks something else; a step of its own in the history, unless it is still being typed. */
function go(next: State, step: 'push' | 'replace' = 'push'): void {
  const address = writeState(next) || location.pathname;
  if (step === 'replace' || writeState(next) === writeState(state))
    history.replaceState({ scroll: 0 }, '', address);
  else {
    keepScroll();
    history.pushState({ scroll: 0 }, '', address);
  }
  stay();
  state = next;
  if (box && box.value.trim() !== next.q) box.value = next.q;
  ask();
}

/** The place on the page, with its address; not while it is being gone back to. */
function keepScroll(): void {
  if (returning === null) history.replaceState({ scroll: scrollY }, '');
}

function typed(): string {
  return box?.value.trim().normalize('NFC') ?? '';
}

/** Back, forward, or opened anew: what the address says, at the place where it was left. */
function restore(): void {
  state = readState(location.search);
  if (box) box.value = state.q;
  const kept: unknown = history.state?.scroll;
  returning = typeof kept === 'number' && kept > 0 ? kept : null;
  ask();
}

/** Who moves by hand is not moved any more. */
function stay(): void {
  returning = null;
}

/** Arrows go through the hits, Escape back to the box. */
function onKey(event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  stay();
  const links = screen.links();
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (key === '/' && !isTyping(event.target)) box?.select();
  else if (key === 'Escape' && at >= 0) box?.select();
  else if (key === 'ArrowDown' && (at >= 0 || event.target === box)) links[at + 1]?.focus();
  else if (key === 'ArrowUp' && at >= 0) (links[at - 1] ?? box)?.focus();
  else return;
  event.preventDefault();
}

history.scrollRestoration = 'manual';
box?.addEventListener('input', event => {
  if ((event as InputEvent).isComposing) return;
  clearTimeout(typing);
  typing = setTimeout(() => go({ ...state, q: typed(), page: 1 }, 'replace'), PAUSE);
});
box?.addEventListener('compositionend', () => go({ ...state, q: typed(), page: 1 }, 'replace'));
box?.form?.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(typing);
  go({ ...state, q: typed(), page: 1 });
});
addEventListener('keydown', onKey);
addEventListener('popstate', restore);
addEventListener('click', keepScroll);
addEventListener('wheel', stay, { passive: true });
addEventListener('touchstart', stay, { passive: true });
addEventListener('scroll', () => {
  clearTimeout(settling);
  settling = setTimeout(keepScroll, SETTLED);
});
restore();
