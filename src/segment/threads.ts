/** Columns that another article stands between: the rest of a broken paragraph goes back to its beginning. */
import type { Draft } from './drafts.ts';
import { TEXT_ROLES } from './grammar.ts';
import { kinshipOn } from './kinship.ts';
import type { Placed } from './layout.ts';
import type { Manner } from './manner.ts';
import { type Given, type Home, START, settled, type Way, waysOn } from './thread-ways.ts';
import { isOpen, untop } from './tops.ts';

/** Ways through a page that are followed at once. */
const WIDEST = 24;
/** Title lines of an article that tell what it speaks of. */
const MOST_TITLES = 8;

/**
 * Moves blocks that continue an earlier article's broken paragraph; blocks are neither lost nor doubled. Every text
 * goes to the article it stands in or to one that an earlier column left open, so that the page as a whole fits best:
 * the ends that are left open, the words and figures that meet where columns meet, and what the articles speak of.
 */
export function rejoin(drafts: readonly Draft[], manner: Manner): readonly Draft[] {
  const whole = untop(drafts);
  if (!whole.some((draft, at) => at < whole.length - 1 && isOpen(draft))) return whole;
  const kin = kinshipOn(whole.flatMap(draft => [...titlesOf(draft), ...draft.body].map(({ seen }) => seen)));
  let ways: readonly Way[] = [START];
  for (const [at, draft] of whole.entries()) {
    const titles = titlesOf(draft).slice(0, MOST_TITLES);
    const home: Home = { at, titles: titles.map(({ seen }) => seen), leadAt: leadOf(draft) };
    ways = ways.map(way => ({ ...way, owner: at }));
    for (const [index, each] of draft.body.entries())
      ways = narrow(ways.flatMap(way => waysOn(way, { each, index, home }, { kin, manner })));
    // A subheading that no text follows stays where it stands.
    ways = ways.map(way => settled(way, at));
  }
  const [best] = narrow(ways);
  return best ? gathered(whole, best) : whole;
}

function titlesOf({ kicker, headline, subtitle }: Draft): readonly Placed[] {
  return [...kicker, ...headline, ...subtitle];
}

/** Where the text with the head byline stands if others stand above it; else 0. */
function leadOf({ body }: Draft): number {
  const first = body.findIndex(({ role }) => TEXT_ROLES.has(role));
  const lead = body.findIndex(({ role }) => role === 'lead');
  return lead > first ? lead : 0;
}

/** The cheapest ways, one for each state of the page. */
function narrow(ways: readonly Way[]): readonly Way[] {
  const best = new Map<string, Way>();
  for (const way of [...ways].sort((a, b) => a.price - b.price)) {
    const state = `${way.owner}|${way.threads.map(({ draft, last, ended }) => `${draft}:${last?.block.index}:${ended}`).join()}`;
    if (!best.has(state)) best.set(state, way);
  }
  return [...best.values()].slice(0, WIDEST);
}

function gathered(drafts: readonly Draft[], way: Way): readonly Draft[] {
  const bodies = drafts.map((): Placed[] => []);
  for (let given: Given | null = way.given; given; given = given.before) bodies[given.to]?.push(given.each);
  return drafts.map((draft, at) => ({ ...draft, body: (bodies[at] ?? []).reverse() }));
}
