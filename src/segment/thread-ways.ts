/** The ways in which the next block of a page may be given to the articles that are still being put together. */
import type { Features } from './features.ts';
import { TEXT_ROLES } from './grammar.ts';
import { beginningOdds, jointOdds } from './joints.ts';
import type { Kinship } from './kinship.ts';
import type { Placed } from './layout.ts';
import type { Manner } from './manner.ts';

/** An article as far as it has been put together. */
export interface Thread {
  readonly draft: number;
  /** Its last text. */
  readonly last: Features | null;
  /** Signed at its end, or continued on another page. */
  readonly ended: boolean;
  /** Its head names who wrote it. */
  readonly signed: boolean;
  readonly titles: readonly Features[];
  /** The first text and the latest ones. */
  readonly texts: readonly Features[];
}

/** A block with the article it was given to; the one before it in `before`. */
export interface Given {
  readonly each: Placed;
  readonly to: number;
  readonly before: Given | null;
}

/** One way of giving the blocks to articles so far. */
export interface Way {
  readonly price: number;
  /** The article that the last text was given to. */
  readonly owner: number;
  readonly threads: readonly Thread[];
  /** A subheading waits for the text below it. */
  readonly waiting: readonly Placed[];
  readonly given: Given | null;
}

export const START: Way = { price: 0, owner: -1, threads: [], waiting: [], given: null };

/** The article that a block stands in. */
export interface Home {
  readonly at: number;
  readonly titles: readonly Features[];
  /** Where its first text stands if others stand above it; else 0. */
  readonly leadAt: number;
}

export interface Here {
  readonly each: Placed;
  /** In the body of the article it stands in. */
  readonly index: number;
  readonly home: Home;
}

export interface Weights {
  readonly kin: Kinship;
  readonly manner: Manner;
}

/** How many articles may stand between a piece and its rest. */
const REACH = 3;
/** The price of an end that is never closed. */
const LEFT_OPEN = 3;
const ODDS = 0.6;
const AWAY = 1.2;
const FAR = 0.5;
const MOST_KIN = 5;
const KIN = 0.4;
const SCRAP = 12;
/** Texts of an article that tell what it speaks of: the first and the latest. */
const TOLD = 12;

/** The ways on from `way` over one block; at least one. */
export function waysOn(way: Way, here: Here, weights: Weights): readonly Way[] {
  const known = withHome(way, here.home);
  if (!TEXT_ROLES.has(here.each.role)) return [besides(known, here, weights)];
  const ways = known.threads.flatMap(thread => {
    const price = priceOf(known, thread, { here, weights });
    return price === null ? [] : [give(known, thread, { each: here.each, price })];
  });
  return ways.length > 0 ? ways : [give(known, threadOf(known, here.home.at), { each: here.each, price: 8 })];
}

function withHome(way: Way, { at, titles }: Home): Way {
  if (way.threads.some(({ draft }) => draft === at)) return way;
  const home: Thread = { draft: at, last: null, ended: false, signed: false, titles, texts: [] };
  const near = way.threads.filter(({ draft, last, ended }) => at - draft <= REACH && goesOn(last, ended));
  return { ...way, threads: [...near, home] };
}

function goesOn(last: Features | null, ended: boolean): boolean {
  return last !== null && !ended && last.ends !== 'closed';
}

function threadOf({ threads }: Way, draft: number): Thread {
  return threads.find(each => each.draft === draft) ?? (threads.at(-1) as Thread);
}

/** A block that is no text: a byline closes the article whose text it follows; a subheading waits for its text. */
function besides(way: Way, { each, home }: Here, { kin }: Weights): Way {
  if (each.role === 'subheading') return { ...way, waiting: [...way.waiting, each] };
  const own = threadOf(way, home.at);
  const owner = threadOf(way, way.owner);
  const closes = each.role === 'byline-below' || each.role === 'jump';
  if (!closes) {
    const to =
      each.role === 'caption' && kinTo(each.seen, owner, kin) > kinTo(each.seen, own, kin) ? owner : own;
    const signed = each.role === 'byline-above' ? { ...to, signed: true } : to;
    return replaced(way, signed, { each, to: to.draft, before: way.given });
  }
  return replaced(way, { ...owner, ended: true }, { each, to: owner.draft, before: way.given });
}

function replaced(way: Way, thread: Thread, given: Given): Way {
  return { ...way, threads: way.threads.map(each => (each.draft === thread.draft ? thread : each)), given };
}

function kinTo(seen: Features, { titles, texts }: Thread, kin: Kinship): number {
  return [...titles, ...texts].reduce((sum, each) => sum + kin(seen, each), 0);
}

/** The price of giving a text to a thread, or null where it can't be. */
function priceOf(
  way: Way,
  thread: Thread,
  { here, weights }: { here: Here; weights: Weights },
): number | null {
  const { each, home, index } = here;
  const isHome = thread.draft === home.at;
  const opening = each.role === 'lead' || each.role === 'item' || each.role === 'continued';
  if (isHome && thread.last === null) return index < home.leadAt ? 3 : 0;
  if (!isHome && (opening || (way.threads.at(-1)?.last === null && index >= home.leadAt))) return null;
  if (opening) return 0;
  const joins = goesOn(thread.last, thread.ended);
  const isOwner = way.owner === thread.draft;
  if (!isHome && !isOwner && !joins) return null;
  const kin = Math.min(MOST_KIN, kinTo(each.seen, thread, weights.kin)) * KIN;
  return (
    fitPrice(thread, here, weights.manner) + turnPrice(way, thread, home) + signPrice(thread, each) - kin
  );
}

/** What the end of the thread and the beginning of the text make of each other. */
function fitPrice({ last, ended }: Thread, { each }: Here, manner: Manner): number {
  if (!last) return 0;
  if (ended) return 4;
  if (last.ends === 'open') {
    const odds = jointOdds(last, each.seen, manner);
    return Math.min(-odds * ODDS, LEFT_OPEN * 0.9) - LEFT_OPEN;
  }
  if (each.role === 'body-more') return 0.3;
  return -beginningOdds(each.seen, manner) * ODDS;
}

/** The column may turn to another article, and a column that has turned runs on for a while. */
function turnPrice({ owner, threads }: Way, { draft, texts }: Thread, { at }: Home): number {
  if (draft !== at && owner !== draft) return AWAY + FAR * (at - draft - 1);
  if (draft !== at) {
    const home = threads.at(-1)?.texts ?? [];
    const begun = home[0]?.block.index ?? 0;
    const here = texts.filter(({ block }) => block.index > begun);
    if (here.length === 1 && isScrap(here[0])) return 0.3;
    return home.length > 1 || here.length < 2 ? 0.1 : 0.7;
  }
  return owner === draft ? 0 : 0.2;
}

/** The last few words of a paragraph, after which a column goes back to its own article. */
function isScrap(text: Features | undefined): boolean {
  return text !== undefined && text.ends === 'closed' && text.length <= SCRAP;
}

/** An article signs once: at its head, or at its end. */
function signPrice({ signed }: Thread, { seen }: Placed): number {
  if (!seen.tail) return 0;
  return signed ? 1.5 : -1;
}

function give(way: Way, thread: Thread, { each, price }: { each: Placed; price: number }): Way {
  const { seen, role } = each;
  const joins = joined(thread, each);
  const next: Thread = {
    draft: thread.draft,
    last: seen,
    ended: seen.jumpTo !== null || (seen.tail !== null && role === 'body-last'),
    signed: thread.signed || (seen.head?.credits.length ?? 0) > 0,
    titles: thread.titles,
    texts: [...thread.texts.filter((_, at) => at !== 1 || thread.texts.length < TOLD), seen],
  };
  const { given } = settled(way, thread.draft);
  const placed = roleIn(way, thread, { each, joins });
  return {
    price: way.price + price,
    owner: thread.draft,
    threads: way.threads.map(one => (one.draft === thread.draft ? next : one)),
    waiting: [],
    given: { each: placed, to: thread.draft, before: given },
  };
}

/** Subheadings that wait for a text are given to the article at `draft`. */
export function settled(way: Way, draft: number): Way {
  if (way.waiting.length === 0) return way;
  const given = way.waiting.reduce<Given | null>((before, each) => ({ each, to: draft, before }), way.given);
  return { ...way, waiting: [], given };
}

function joined({ last, ended }: Thread, { role }: Placed): boolean {
  if (!last || role === 'lead' || role === 'item' || role === 'continued') return false;
  return goesOn(last, ended) && (last.ends === 'open' || role === 'body-more');
}

/** The layout's own reading holds where nothing was moved. */
function roleIn(
  { given, threads }: Way,
  thread: Thread,
  { each, joins }: { each: Placed; joins: boolean },
): Placed {
  const isNext =
    given?.to === thread.draft && given.each.seen === thread.last && thread.draft === threads.at(-1)?.draft;
  if (isNext && (each.role === 'body-more' || !joins)) return each;
  if (joins)
    return isNext && each.role === 'body'
      ? each
      : { ...each, role: 'body-more', because: 'the rest of a paragraph that another article interrupts' };
  return each.role === 'body-more' ? { ...each, role: 'body' } : each;
}
