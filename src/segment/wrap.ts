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

const NARROWEST = 16;
const WIDEST = 120;
const SLACK = 4;
/** Brackets and figures set narrow leave a line shorter still; then it must not end a sentence. */
const LOOSE = 7;

/**
 * The width at which the page's lines were broken, in half-width columns, or null where they were not:
 * lines run up to one width and hardly ever past it, and most that reach it are followed at once by another.
 */
export function wrapWidth(lines: readonly string[]): number | null {
  const counts = new Map<number, number>();
  const widths = lines.map(line => columns(line.trimEnd()));
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

/**
 * True where `next` runs on from `line` in text broken at `width`: the line is full and the next has no indent.
 * A line that stops short ends its paragraph.
 */
export function runsOn(line: string, next: string, width: number): boolean {
  if (next.trim() === '' || /^[\s\u3000]/.test(next)) return false;
  const short = width - columns(line.trimEnd());
  return short <= SLACK || (short <= LOOSE && !endsSentence(line.trimEnd()));
}
