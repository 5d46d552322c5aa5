/** The manner of a page: what its extraction kept of the printed form. Judged over the whole page. */

import type { Byline } from '../types.ts';
import { MANNER } from './decks.ts';
import type { Features } from './features.ts';
import { kindredOf } from './kindred.ts';
import { titleBullets } from './leads.ts';
import { type PairCount, pairsIn, timesIn } from './pairs.ts';
import { isOfGroup } from './signatures.ts';
import { isTwoPart } from './title-tells.ts';

export interface Manner {
  /** Headlines carry heading marks. */
  readonly marked: boolean;
  /** The level of the marks that headlines carry; 0 where there are none. */
  readonly level: number;
  /** Headings inside articles carry marks of a lower level. */
  readonly parted: boolean;
  /** Indexes of marked headings whose texts bear no byline on a page where nearly all others’ do; else empty. */
  readonly unsigned: ReadonlySet<number>;
  /** Paragraphs are set in. */
  readonly indented: boolean;
  /** So are all but those whose first lines stand on another column. */
  readonly allIndented: boolean;
  /** Blank lines stand between articles and their parts, none between the paragraphs of a text. */
  readonly spaced: boolean;
  /** Bullets that begin the titles of items, each with its signed text below. */
  readonly bullets: ReadonlySet<string>;
  /** Of marked headings with no byline near: how surely the text below goes on with the matter of the one above, 0 to 2.2. */
  readonly kindred: ReadonlyMap<number, number>;
  /** A line says who wrote a whole group of articles, so that most bear no name of their own. */
  readonly grouped: boolean;
  /** Headlines of two parts stand on one line. */
  readonly oneLine: boolean;
  /** Several headlines stand between a kicker and a subtitle: the first of two lines is sooner a kicker, too. */
  readonly decked: boolean;
  /** Lines that are nothing but a place's name: among several, one that is also a person's (高明) is a place. */
  readonly placeLines: number;
  /** Text of short lines that stand more than once: running heads, series. */
  readonly repeated: ReadonlySet<string>;
  /** How often two characters stand together in the page's running text: evidence that a cut word was one. */
  readonly together: (pair: string) => number;
}

/** Looks at all blocks of a page. */
export function mannerOf(features: readonly Features[]): Manner {
  const marks = features.filter(each => each.block.level > 0);
  const texts = features.filter(each => each.length > 30 && each.block.level === 0);
  const leads = features.filter(each => each.head !== null).length;
  const level = headlineLevel(features);
  return {
    marked: marks.length > 0 && marks.length * 2 >= leads,
    level,
    parted: level > 0 && marks.some(each => each.block.level > level + 1),
    unsigned: unsignedHeadings(features, level),
    indented: texts.length > 0 && texts.filter(each => each.block.indented).length * 2 >= texts.length,
    allIndented: areAllIndented(features),
    spaced: isSpaced(features),
    bullets: titleBullets(features),
    kindred: kindredOf(features, level),
    grouped: features.some(({ line, block }) => line !== null && isOfGroup(block.text)),
    oneLine: onOneLine(features),
    decked: features.filter(beginsDeck).length >= MANNER,
    placeLines: features.filter(({ place, furniture }) => place.length > 0 && !furniture).length,
    repeated: repeatedLines(features),
    together: pairCounter(texts.map(({ block }) => block.text)),
  };
}

/** A kicker, a headline on one line and a subtitle. */
function beginsDeck({ deck }: Features, at: number, features: readonly Features[]): boolean {
  return deck === 'kicker' && features[at + 2]?.deck === 'subtitle';
}

/** Of the paragraphs that follow each other, nearly all with nothing between; too few tell nothing. */
function isSpaced(features: readonly Features[]): boolean {
  let close = 0;
  let apart = 0;
  for (let at = 1; at < features.length; at++) {
    const [above, here] = [features[at - 1], features[at]];
    if (!above || !here || !isText(above) || !isText(here)) continue;
    if (here.block.gap === 0) close += 1;
    // Where a sentence runs over it, the blank line is a column's end.
    else if (above.ends !== 'open') apart += 1;
  }
  return close >= 3 && apart * 8 <= close;
}

/** So many paragraphs tell a manner. */
const SEVERAL = 8;

/** Of the texts that stand close below another, none begins without its blanks. */
function areAllIndented(features: readonly Features[]): boolean {
  const begun = features.filter(each => isText(each) && each.block.gap === 0);
  return (
    begun.length >= SEVERAL &&
    begun.every(each => each.block.indented || each.caption !== null || each.length < LONG)
  );
}

/** Shorter lines are captions, which are not set in. */
const LONG = 40;

function isText({ titleLike, furniture, line, length }: Features): boolean {
  return !titleLike && !furniture && !line && length > 20;
}

/**
 * Two headlines or more of two parts stand by themselves, right above their texts. Where the text is cut at a column's
 * width, headlines are too, and that tells nothing.
 */
function onOneLine(features: readonly Features[]): boolean {
  let count = 0;
  let wrapped = 0;
  for (let at = 0; at + 1 < features.length; at++) {
    const [above, here, below] = [features[at - 1], features[at], features[at + 1]];
    if (!here || !below) continue;
    if (isText(here)) wrapped += here.block.lines.to > here.block.lines.from ? 1 : -1;
    if (isTitle(here) && !isTitle(above) && opensText(below) && isTwoPart(here)) count += 1;
  }
  return count >= 2 && wrapped <= 0;
}

function isTitle(each: Features | undefined): boolean {
  return each?.titleLike === true && !each.furniture && !each.line;
}

function opensText(each: Features): boolean {
  return each.head !== null || (each.line?.confidence ?? 0) > 0.7 || isText(each);
}

/**
 * The level of the page's headlines: the highest that is used, unless it stands once (a masthead, a title of the
 * page) and bylines follow the headings of a lower one.
 */
function headlineLevel(features: readonly Features[]): number {
  const marks = features.filter(each => each.block.level > 0 && !each.furniture);
  const levels = [...new Set(marks.map(each => each.block.level))].sort((a, b) => a - b);
  const signed = (level: number) =>
    marks.filter(each => each.block.level === level && isSigned(features, each)).length;
  const [first = 0] = levels;
  const single = marks.filter(each => each.block.level === first).length === 1;
  const lower = levels.slice(1).find(level => signed(level) >= 2);
  return single && signed(first) === 0 && lower !== undefined ? lower : first;
}

function isSigned(features: readonly Features[], { block }: Features): boolean {
  const below = features.slice(block.index + 1, block.index + 3);
  return below.some(each => each.head !== null || (each.line?.confidence ?? 0) > 0.7);
}

/** Too few headings, or too few signed ones, tell nothing. */
function unsignedHeadings(features: readonly Features[], level: number): ReadonlySet<number> {
  const headings = features.filter(
    ({ block, furniture, series, place }) =>
      level > 0 &&
      block.level === level &&
      // The first line of a title has no text of its own.
      features[block.index + 1]?.block.level !== level &&
      !furniture &&
      !series &&
      place.length === 0,
  );
  const unsigned = headings.filter(({ block }, at) => {
    const next = headings[at + 1]?.block.index ?? features.length;
    return !features.slice(block.index + 1, next).some(hasByline);
  });
  const few = unsigned.length * 2 <= headings.length && headings.length >= 5;
  return new Set(few ? unsigned.map(({ block }) => block.index) : []);
}

function hasByline({ head, line, tail, furniture, sourced }: Features): boolean {
  if (furniture) return false;
  const signed = tail !== null && !creditsPictures(tail);
  const named = line !== null && line.confidence > 0.5 && !creditsPictures(line);
  return head !== null || signed || named || sourced;
}

/** Who took a picture signs its caption, and no text. */
function creditsPictures({ credits }: Byline): boolean {
  return credits.length > 0 && credits.every(({ role }) => role === 'photographer');
}

function repeatedLines(features: readonly Features[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { block, titleLike } of features) {
    if (titleLike && seen.has(block.text)) repeated.add(block.text);
    seen.add(block.text);
  }
  return repeated;
}

/** Few pairs are asked for on most pages, and are looked for; where it gets more, all are counted at once. */
const FEW = 24;

function pairCounter(texts: readonly string[]): Manner['together'] {
  let asked = 0;
  let count: PairCount | null = null;
  return pair => {
    asked += 1;
    if (asked <= FEW) return timesIn(texts, pair);
    count ??= pairsIn(texts);
    return count(pair);
  };
}
