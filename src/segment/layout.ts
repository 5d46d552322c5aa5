/** The layout that explains a page best: the cheapest way through all readings of all blocks (Viterbi). */
import { type Reading, readingsOf } from './evidence.ts';
import type { Features } from './features.ts';
import { LEAVING, type Role, STAGES, type Stage, type Step } from './grammar.ts';
import type { Manner } from './manner.ts';
import { type Move, movesOf } from './moves.ts';
import { joinsPrice, SIGNED, titlePairPrice } from './neighbours.ts';
import { breaksOff, unfinished } from './open-ends.ts';
import { namesPage, signsOff } from './page-lines.ts';
import learned from './role-likeness.json' with { type: 'json' };
import { type Unlikeness, unlikenessBy } from './role-likeness.ts';
import { tellerOf } from './role-traits.ts';
import { isTold } from './told.ts';

/** A block with the part it plays. */
export interface Placed {
  readonly seen: Features;
  readonly role: Role;
  readonly because: string;
}

interface Cell {
  readonly stage: Stage;
  /** The stage's index in `STAGES`. */
  readonly at: number;
  readonly price: number;
  readonly before: Cell | null;
  readonly reading: Reading | null;
  /** The last block of running text in the article, and of its title. */
  readonly text: Features | null;
  readonly title: Features | null;
  /** A byline at the head of the article has named somebody: another at its end is another article's. */
  readonly named: boolean;
  /** Items have been met under a heading of briefs. */
  readonly briefs: boolean;
  /** The last piece of an article above that broke off in mid-sentence. */
  readonly broken: Features | null;
}

const START: Cell = {
  stage: 'none',
  at: STAGES.indexOf('none'),
  price: 0,
  before: null,
  reading: null,
  text: null,
  title: null,
  named: false,
  briefs: false,
  broken: null,
};
const unlikenessOf = unlikenessBy(learned);
const ENDED = STAGES.indexOf('ended');

/** Gives every block its role; as many as there are features, in order. */
export function layOut(page: readonly Features[], manner: Manner): readonly Placed[] {
  let cells: readonly Cell[] = [START];
  const tellTraits = tellerOf(page, manner);
  page.forEach((seen, at) => {
    const unlike = isTold(page, at, manner) ? null : unlikenessOf(tell => tellTraits(at, tell));
    cells = advance(cells, { seen, above: page[at - 1] ?? null, unlike }, manner);
  });
  return trace(cheapest(cells), page);
}

function advance(
  cells: readonly Cell[],
  { seen, above, unlike }: Pick<Here, 'seen' | 'above'> & { readonly unlike: Unlikeness | null },
  manner: Manner,
): readonly Cell[] {
  const moves = movesOf(readingsOf(seen, manner), unlike);
  const here: Here = { seen, above, manner, joins: [], titles: [] };
  const best = new Array<Way | null>(STAGES.length).fill(null);
  const reached: number[] = [];
  const item = STAGES.indexOf(itemStage(seen));
  const rest = (next: number) => (isSigned(seen) ? ENDED : next);
  for (const before of cells) {
    const left = unfinished(before.text);
    for (const move of moves) {
      const { reading, facts } = move;
      const step = facts.steps[before.at];
      if (!step) continue;
      const stage =
        reading.role === 'item' ? item : reading.role === 'body-more' ? rest(step.next) : step.next;
      const known = best[stage];
      const own = before.price + move.price + step.price;
      // What the neighbours say is dear to ask: not where it could not make this way the cheapest.
      if (known && own + facts.least >= known.price) continue;
      const price = own + between(before, reading.role, here) + (step.leaves ? left : 0);
      if (known && price >= known.price) continue;
      if (!known) reached.push(stage);
      best[stage] = { before, reading, facts, step, price };
    }
  }
  const after: Cell[] = [];
  for (const stage of reached) {
    const way = best[stage];
    if (way) after.push(follow(way, stage, seen));
  }
  return after;
}

/** The next block, with what is known of it beside the blocks before: many ways through the page share those. */
interface Here {
  readonly seen: Features;
  /** The block right above it. */
  readonly above: Features | null;
  readonly manner: Manner;
  readonly joins: Asked[];
  readonly titles: Asked[];
}

/** What a block before says of the next one; for titles as this role. There are two or three of them. */
interface Asked {
  readonly of: Features;
  readonly role: Role | null;
  readonly price: number;
}

/** A reading of the next block after a way through the page so far. */
interface Way extends Omit<Move, 'price'> {
  readonly before: Cell;
  readonly step: Step;
  readonly price: number;
}

function follow({ before, reading, facts, step, price }: Way, at: number, seen: Features): Cell {
  const { role } = reading;
  const { isText, isTitle } = facts;
  const starts = step.leaves || before.stage === 'none';
  return {
    stage: STAGES[at] ?? 'none',
    at,
    price,
    before,
    reading,
    text: isText ? seen : starts ? null : before.text,
    title: isTitle ? seen : starts && !isText ? null : before.title,
    named: namesSomebody(role, seen) || (!starts && before.named),
    briefs:
      role === 'series'
        ? seen.series?.kind === 'briefs'
        : role === 'headline' && starts
          ? false
          : before.briefs,
    broken: step.leaves && breaksOff(before.text) ? before.text : before.broken,
  };
}

function namesSomebody(role: Role, { head, line }: Features): boolean {
  const byline = role === 'lead' || role === 'item' ? head : role === 'byline-above' ? line : null;
  return byline !== null && byline.credits.length > 0;
}

function itemStage({ head, tail }: Features): Stage {
  return tail ? 'ended' : head ? 'signed-body' : 'body';
}

function isSigned({ tail }: Features): boolean {
  return (tail?.confidence ?? 0) >= SIGNED;
}

/** What two neighbours say of each other. */
function between(before: Cell, role: Role, here: Here): number {
  const { seen } = here;
  // Where a column broke off above, a text below the end of an article may be the rest of that, or of this after it.
  if (role === 'body' && before.stage === 'ended') return before.broken ? -2 : 0;
  if (role === 'body-more')
    return (before.text ? joins(before.text, here) : 6) + (before.named && isSigned(seen) ? 2 : 0);
  if ((role === 'body' || role === 'body-last') && before.text && !before.text.jumpTo)
    return Math.max(0, 4 - joins(before.text, here) * 1.6) + (role === 'body-last' && before.named ? 2 : 0);
  if (role === 'headline-more' || role === 'subtitle' || (role === 'headline' && before.stage === 'kicker')) {
    return before.title ? pairs(role, before.title, here) : 0;
  }
  if (role === 'furniture')
    return before.stage === 'none'
      ? namesPage(before.reading, seen)
        ? -6.6
        : 0
      : signsOff(before.text, seen)
        ? 4
        : 0;
  if (role === 'place' && before.stage === 'series') return -2;
  if (role === 'jump') return seen.jumpTo === null && before.text !== null ? 8 : 0;
  if (role === 'subheading') return insidePrice(before, here);
  if (role === 'item') return before.briefs ? -6 : 0;
  if (role === 'body-last' || role === 'byline-below') return before.named ? 2 : 0;
  return 0;
}

/** A subheading stands neither in the middle of a sentence nor right below a credit that ends a text. */
function insidePrice({ text }: Cell, { above }: Here): number {
  const broken = text?.ends === 'open' && !text.jumpTo ? 2.5 : 0;
  return broken + (text !== null && above !== text && (above?.line?.confidence ?? 0) > 0.9 ? 1.5 : 0);
}

function joins(piece: Features, { seen, manner, joins: known }: Here): number {
  for (const { of, price } of known) if (of === piece) return price;
  const price = joinsPrice(piece, seen, manner);
  known.push({ of: piece, role: null, price });
  return price;
}

function pairs(role: Role, title: Features, { seen, titles, manner }: Here): number {
  for (const { of, role: as, price } of titles) if (of === title && as === role) return price;
  const price = titlePairPrice(role, title, seen, manner);
  titles.push({ of: title, role, price });
  return price;
}

function cheapest(cells: readonly Cell[]): Cell {
  const total = (cell: Cell) => cell.price + LEAVING[cell.stage] + unfinished(cell.text) * 0.3;
  return cells.reduce((best, cell) => (total(cell) < total(best) ? cell : best));
}

function trace(last: Cell, page: readonly Features[]): readonly Placed[] {
  const placed: Placed[] = [];
  let cell: Cell | null = last;
  for (const seen of [...page].reverse()) {
    const reading: Reading | null = cell?.reading ?? null;
    placed.push({ seen, role: reading?.role ?? 'unassigned', because: reading?.because ?? '' });
    cell = cell?.before ?? null;
  }
  return placed.reverse();
}
