/** Lines that stand in a row above one text: a kicker, a headline and a subtitle, or a headline that its column cut in two. */
import type { Features } from './features.ts';
import { isBegun } from './neighbours.ts';
import { goesOn } from './title-cuts.ts';
import { isSaid, LONG_PART } from './title-tells.ts';

/** The part that a line has in three above one text. */
export type DeckPart = (typeof DECK_PARTS)[number];
const DECK_PARTS = ['kicker', 'headline', 'subtitle'] as const;

/** The blocks of a page, such lines known; as many, in order. */
export function withDecks(features: readonly Features[]): readonly Features[] {
  const parts = partsOf(features);
  return features.map((each, at) => {
    const [upper, lower] = [features[at + 1], features[at + 2]];
    const aboveCut =
      upper && lower && isLine(each) && isLine(upper) && isLine(lower) && isHeadlineBelow(each, upper, lower);
    const deck = parts.get(at) ?? null;
    return aboveCut || deck ? { ...each, aboveCut: aboveCut === true, deck } : each;
  });
}

/** A page of so many decks has them for its manner. */
export const MANNER = 2;

function partsOf(features: readonly Features[]): ReadonlyMap<number, DeckPart> {
  const starts = [...features.keys()].filter(at => isDeck(features, at));
  const plain = starts.filter(at => features[at]?.series === null);
  const decks = plain.length >= MANNER ? starts : plain;
  return new Map(decks.flatMap(at => DECK_PARTS.map((part, below) => [at + below, part] as const)));
}

/** A line of an unmarked title. */
function isLine({ titleLike, furniture, line, block, head, bullet, dash }: Features): boolean {
  return titleLike && !furniture && !line && !head && !dash && bullet === null && block.level === 0;
}

/** The two lines below the first, whole one are a headline of two parts, or longer than one part is. */
function isHeadlineBelow(first: Features, second: Features, third: Features): boolean {
  const [above, upper, lower] = [first.block.text, second.block.text, third.block.text];
  if (third.block.gap > 0 || isBegun(first) || goesOn(above, upper) || !goesOn(upper, lower)) return false;
  return /\s/u.test(upper.trim()) || second.length + third.length >= LONG_PART;
}

/** True where three whole lines and no more stand above a text, below the end of another or the name of a column or place. */
function isDeck(features: readonly Features[], at: number): boolean {
  const first = features[at];
  if (!first || !isTold(first) || isColumn(first)) return false;
  const [above, second, third, text] = [-1, 1, 2, 3].map(step => features[at + step]);
  if (!second || !third || !text || (above && isTold(above)) || !opensText(text)) return false;
  return isTold(second) && isPlainLine(third) && isEven(first, second, third);
}

/** No longer lines may name a column, where their words do not; or where they do. */
const LABEL = 6;
const COLUMN = 10;

/** A line of a title that tells something and can't be the name of a column. */
function isTold(each: Features): boolean {
  return (
    isPlainLine(each) &&
    (isColumn(each) ? each.length > COLUMN : each.length > LABEL || isSaid(each.block.text))
  );
}

/** A line of a title: no name of an office or a place, no heading of a part. */
function isPlainLine(each: Features): boolean {
  return isLine(each) && !each.office && !each.organisation && each.place.length === 0 && !each.numbered;
}

/** Named by its words or its brackets: parts alike alone may be a kicker's too. */
function isColumn({ series, block }: Features): boolean {
  return series !== null && !/^\S+[ \u3000]+\S+[ \u3000]+\S+$/u.test(block.text);
}

/** Shorter ones may be titles. */
const TEXT = 46;

function opensText({ head, line, length }: Features): boolean {
  return head !== null || (line?.confidence ?? 0) > 0.7 || length > TEXT;
}

/** Neither stands closer to the second than the other does, and none goes on in the next. */
function isEven(first: Features, second: Features, third: Features): boolean {
  const [upper, lower] = [second.block.gap > 0, third.block.gap > 0];
  const cut = [first, second].some(isBegun) || goes(first, second) || goes(second, third);
  const halves = !upper && Math.abs(first.length - second.length) <= 1;
  return upper === lower && !cut && !halves;
}

function goes(above: Features, below: Features): boolean {
  return goesOn(above.block.text, below.block.text);
}
