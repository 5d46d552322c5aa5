/** Text set line by line at a column's width, and the paragraphs that were there before. */

import { endsSentence } from '../trade/chars.ts';

/** Width of a line in half-width columns, as a fixed-pitch page sets it: a Chinese character is 2. */
export function columns(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    width += code < 0x2010 ? 1 : 2;
    if ((code & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at++;
  }
  return width;
}

/** How wide a text is, in half-width columns. */
export type Measure = (text: string) => number;

/** Width of a line broken by its number of characters, as programs break it: each is a full one, whatever its kind. */
function characters(text: string): number {
  let width = 0;
  for (const _ of text) width += 2;
  return width;
}

/** So many times more lines have to be alike in characters than in columns. */
const SURELY = 1.25;

const NARROWEST = 16;
const WIDEST = 120;
const SLACK = 4;
/** Brackets and figures set narrow leave a line shorter still; then it must not end a sentence. */
const LOOSE = 7;

/** The width at which lines were broken, by what it is measured. */
export interface Wrapped {
  readonly width: number;
  readonly measure: Measure;
}

/**
 * The width at which the page's lines were broken, or null where they were not: in columns, unless far more lines are alike in number
 * of characters.
 */
export function wrapOf(lines: readonly string[]): Wrapped | null {
  const byColumns = wrappedBy(columns, lines);
  const byCharacters = wrappedBy(characters, lines);
  return (byCharacters?.alike ?? 0) > (byColumns?.alike ?? 0) * SURELY ? byCharacters : byColumns;
}

/** The width by this measure, with the number of lines that have it. */
function wrappedBy(
  measure: Measure,
  lines: readonly string[],
): (Wrapped & { readonly alike: number }) | null {
  const widths = lines.map(line => measure(line.trimEnd()));
  const width = widthOf(widths, lines);
  if (width === null) return null;
  return { width, measure, alike: widths.filter(here => here === width || here === width - 1).length };
}

/** Lines run up to one width and hardly ever past it, and most that reach it are followed at once by another. */
function widthOf(widths: readonly number[], lines: readonly string[]): number | null {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const width of widths) {
    if (width === 0) continue;
    filled += 1;
    if (width <= WIDEST) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const width = commonest(counts);
  if (width === null || filled < 8) return null;
  let near = 0;
  let past = 0;
  let followed = 0;
  widths.forEach((here, index) => {
    if (here > width + SLACK) past += 1;
    else if (here >= width - SLACK) {
      near += 1;
      if ((lines[index + 1] ?? '').trim() !== '') followed += 1;
    }
  });
  return near >= filled * 0.35 && past <= filled * 0.1 && followed >= near * 0.6 ? width : null;
}

function commonest(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  let most = 2;
  for (const [width, count] of counts) {
    const near = count + (counts.get(width - 1) ?? 0);
    if (width >= NARROWEST && (near > most || (near === most && best !== null && width > best))) {
      best = width;
      most = near;
    }
  }
  return best;
}

/** Marks that begin no line: they stand with the character before them. */
const CLOSING = '，。、；：！？”’）》」』】…%％,.;:!?)';
/** What can't be parted at a line's end: a figure, a Latin word, a character with the marks that it opens and closes with. */
const UNIT = new RegExp(`^[“‘（《「『【(]*(?:[A-Za-z0-9.%℃-]+|.)[${CLOSING}]*`, 'u');

/** True where the first word or character of `next` would still have stood on a line of this width. */
function hasRoom(line: string, next: string, { width, measure }: Wrapped): boolean {
  return measure(UNIT.exec(next)?.[0] ?? '') <= width - measure(line.trimEnd());
}

/** So many lines that leave room where no sentence ends, of all that reach the width, show a ragged column. */
const RAGGED = 0.05;

/** True where lines of this width leave no room for what comes next, so that one that does has ended its paragraph. */
export function isTight(lines: readonly string[], wrapped: Wrapped): boolean {
  let full = 0;
  let loose = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1] ?? '';
    if (!runsOn(line, next, wrapped) || endsSentence(line.trimEnd())) return;
    full += 1;
    if (hasRoom(line, next, wrapped)) loose += 1;
  });
  return full >= FEWEST_FULL && loose <= full * RAGGED;
}

const FEWEST_FULL = 20;

/** True where a sentence has ended and the next word would still have stood on the line: in a tight column a new paragraph begins. */
export function endsShort(line: string, next: string, wrapped: Wrapped): boolean {
  return endsSentence(line.trimEnd()) && hasRoom(line, next, wrapped);
}

/**
 * True where `next` runs on from `line` in text broken at `width`: the line is full and the next has no indent.
 * A line that stops short ends its paragraph.
 */
export function runsOn(line: string, next: string, { width, measure }: Wrapped): boolean {
  if (next.trim() === '' || (/^[\s\u3000]/.test(next) && !closesBracket(line, next))) return false;
  const short = width - measure(line.trimEnd());
  if (short < -SLACK) return false;
  return short <= SLACK || (short <= LOOSE && !endsSentence(line.trimEnd()));
}

/** True where the line leaves a bracket open, as at the blank in `（记者 甲乙）`, and the next closes it. */
function closesBracket(line: string, next: string): boolean {
  return /[（(][^（()）]{0,20}$/u.test(line) && /^[ \u3000]?[^\s（()）][^（()）]{0,20}[)）]/u.test(next);
}
