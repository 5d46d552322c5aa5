/** Lines that stand in a row above one text: the name of a column, a kicker, a headline of one line or two, a subtitle. */
import type { Features } from './features.ts';
import { isAccount, isBegun } from './neighbours.ts';
import { goesOn, tellsWith } from './title-cuts.ts';
import { comesTo, isOccasion, isReported, isSaid, isTwoPart } from './title-tells.ts';

/** The part that a line has in three or more above one text. */
export type DeckPart = 'series' | 'kicker' | 'headline' | 'headline-more' | 'subtitle';

/** The blocks of a page, such lines known; as many, in order. */
export function withDecks(features: readonly Features[]): readonly Features[] {
  const parts = partsOf(features);
  return features.map((each, at) => {
    const deck = parts.get(at) ?? null;
    return deck ? { ...each, deck } : each;
  });
}

/** A page of so many decks has them for its manner. */
export const MANNER = 2;
/** More lines than a column's name, a kicker, a headline of two and a subtitle are a list. */
const MOST = 5;

function partsOf(features: readonly Features[]): ReadonlyMap<number, DeckPart> {
  const stacks = stacksOf(features);
  const plain = stacks.filter(({ lines }) => lines[0]?.series === null && divide(lines, false) !== null);
  const slogans = plain.length >= MANNER;
  return new Map(
    stacks.flatMap(({ from, lines }) =>
      (divide(lines, slogans) ?? []).map((part, below) => [from + below, part] as const),
    ),
  );
}

/** Lines of titles and nothing else between them, right above a text. */
interface Stack {
  readonly from: number;
  readonly lines: readonly Features[];
}

function stacksOf(features: readonly Features[]): readonly Stack[] {
  const stacks: Stack[] = [];
  let from = 0;
  for (const [at, each] of features.entries()) {
    if (isPlainLine(each)) continue;
    const start = startOf(features, from, at);
    const size = at - start;
    if (size > 1 && size <= MOST && opensText(each))
      stacks.push({ from: start, lines: features.slice(start, at) });
    from = at + 1;
  }
  return stacks;
}

/** Where lines stand close, those above a blank line are another's; but not the one name of a column. */
function startOf(features: readonly Features[], from: number, to: number): number {
  const inner = features.slice(from + 1, to);
  if (inner.every(({ block }) => block.gap > 0)) return from;
  const apart = inner.findLastIndex(({ block }) => block.gap > 0);
  const [above, ...more] = features.slice(from, from + 1 + apart);
  const named = above && more.length === 0 && isLabel(above);
  return apart < 0 || named ? from : apart + 1 < inner.length ? from + 1 + apart : from;
}

/** The parts of the lines, as many; null where they may be several things. */
function divide(lines: readonly Features[], slogans: boolean): readonly DeckPart[] | null {
  const [first, second] = lines;
  if (!first || !second) return null;
  const names = isLabel(first) && !isBegun(first) && !goes(first, second) && !(slogans && isSlogan(first));
  const told = names ? lines.slice(1) : lines;
  const parts = partsOfTold(told, names);
  return parts && (names ? ['series', ...parts] : parts);
}

function partsOfTold(lines: readonly Features[], named: boolean): readonly DeckPart[] | null {
  const halves = halvesIn(lines);
  if (halves !== null) {
    const [above, below] = [halves, lines.length - halves - 2];
    if (above > 1 || below > 1 || (lines.length === 2 && !named)) return null;
    return [...repeat('kicker', above), 'headline', 'headline-more', ...repeat('subtitle', below)];
  }
  if (lines.length === 1 && named) return ['headline'];
  return lines.length === 3 && isEven(lines) ? ['kicker', 'headline', 'subtitle'] : null;
}

function repeat(part: DeckPart, times: number): readonly DeckPart[] {
  return Array.from({ length: times }, () => part);
}

/** Where the two lines of one headline begin: that its column cut in two, or that are alike in length and manner; null where none do. */
function halvesIn(lines: readonly Features[]): number | null {
  const pairs = lines.slice(1).map((lower, at) => [lines[at] ?? lower, lower] as const);
  const cut = pairs.findIndex(([upper, lower]) => isBegun(upper) || goes(upper, lower));
  if (cut >= 0) return cut;
  const alike = pairs.findIndex(([upper, lower]) => areHalves(upper, lower, lines));
  return alike >= 0 ? alike : null;
}

/** Halves differ by no more characters. */
const UNLIKE = 3;
/** Longer lines are no halves of one headline. */
const LONGEST_HALF = 14;

/**
 * Two short lines set close, about as long, neither with a pause that the other has not. A headline is set larger than
 * what stands above and below it, so that those lines have more characters.
 */
function areHalves(upper: Features, lower: Features, lines: readonly Features[]): boolean {
  const longest = Math.max(upper.length, lower.length);
  const alike = Math.abs(upper.length - lower.length) <= UNLIKE && longest <= LONGEST_HALF;
  const others = lines.filter(each => each !== upper && each !== lower);
  const even = pauses(upper) === pauses(lower) && !isTwoPart(upper) && !isTwoPart(lower);
  const told =
    isReported(upper.block.text) || isOccasion(upper.block.text) || isAccount(lower.block.text) || lower.dash;
  return alike && even && !told && lower.block.gap === 0 && others.every(each => each.length > longest);
}

function pauses({ block }: Features): boolean {
  return /[，,、]/u.test(block.text);
}

/** A line of a title. */
function isLine({ titleLike, furniture, line, block, head, bullet, scene, jumpTo }: Features): boolean {
  if (jumpTo) return false;
  return titleLike && !furniture && !line && !head && bullet === null && block.level === 0 && !scene;
}

/** No longer lines may name a column, where their words do not; or where they do. */
const LABEL = 6;
const COLUMN = 10;

/** The name of a column, or a line too short to tell anything, and no office of which something is told. */
function isLabel(each: Features): boolean {
  const { text } = each.block;
  if (isColumn(each)) return each.length <= COLUMN;
  return (
    each.length <= LABEL &&
    !isSaid(text) &&
    !comesTo(text) &&
    !isOccasion(text) &&
    !/[局院队委处]$/u.test(text)
  );
}

/** Parts alike, which a kicker may have too. */
function isSlogan({ block }: Features): boolean {
  return /^\S+[ \u3000]+\S+[ \u3000]+\S+$/u.test(block.text);
}

/** A line of a title: no name of an office or a place, no heading of a part. */
function isPlainLine(each: Features): boolean {
  return isLine(each) && !each.office && !each.organisation && each.place.length === 0 && !each.numbered;
}

function isColumn({ series }: Features): boolean {
  return series !== null;
}

/** Shorter ones may be titles. */
const TEXT = 46;

function opensText({ head, line, length }: Features): boolean {
  return head !== null || (line?.confidence ?? 0) > 0.7 || length > TEXT;
}

/** None stands closer to another than the rest do. */
function isEven([, ...lower]: readonly Features[]): boolean {
  const apart = lower.filter(({ block }) => block.gap > 0).length;
  return apart === 0 || apart === lower.length;
}

function goes(above: Features, below: Features): boolean {
  const [upper, lower] = [above.block.text, below.block.text];
  return goesOn(upper, lower) || tellsWith(upper, lower);
}
