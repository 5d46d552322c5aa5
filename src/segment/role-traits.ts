/**
 * What tells the part of each block, as traits that were met with or not: how it looks, what stands around it, how it is
 * worded. A trait is a number; how much each says for each part was learned from labelled pages (role-likeness.ts).
 */
import type { Features } from './features.ts';
import type { Manner } from './manner.ts';
import { LOOK, lookOf, type Run, runsOf } from './role-looks.ts';
import { wordTraits } from './role-words.ts';
import { type Tell, type Trait, trait } from './trait.ts';

/** A page as it is asked for the traits of its blocks. */
interface Page {
  readonly blocks: readonly Features[];
  readonly manner: Manner;
  readonly looks: Uint8Array;
  readonly runs: readonly (Run | null)[];
}

/** Tells every trait of a page’s block, given its index; some more than once. */
export type TellTraits = (at: number, tell: Tell) => void;

/** Who tells the traits of any of these blocks, which are a page. */
export function tellerOf(blocks: readonly Features[], manner: Manner): TellTraits {
  const looks = Uint8Array.from(blocks, lookOf);
  const page = { blocks, manner, looks, runs: runsOf(looks) };
  return (at, tell) => {
    const seen = blocks[at];
    if (!seen) return;
    ownTraits(seen, page, tell);
    placeTraits(seen, at, page, tell);
    runTraits(seen, at, page, tell);
    wordTraits(seen, blocks[at + 1] ?? null, page.runs[at] !== null, tell);
  };
}

/** Where the next class of length begins, in characters. */
const LENGTHS = [3, 5, 7, 9, 11, 13, 16, 19, 23, 29, 37, 47, 81];
const DEEPEST = 3;
const ENDS = ['closed', 'open', 'either'];

/** The class of a number, given where each next class begins. */
function classOf(value: number, ends: readonly number[]): number {
  const found = ends.findIndex(end => value < end);
  return found < 0 ? ends.length : found;
}

function ownTraits(seen: Features, { manner }: Page, tell: Tell): void {
  const { block, titleLike, furniture, series, deck } = seen;
  const title = Number(titleLike);
  tell(trait(1));
  tell(trait(2, classOf(seen.length, LENGTHS), title));
  tell(trait(3, Math.min(block.level, DEEPEST), Number(manner.marked), Number(block.level === manner.level)));
  tell(trait(4, Math.min(block.gap, 2), Number(manner.spaced)));
  tell(trait(5, ENDS.indexOf(seen.ends), title));
  const marks = [
    block.bold,
    block.indented,
    seen.organisation,
    seen.office,
    seen.startsInside,
    seen.dash,
    seen.bullet !== null,
    seen.boldLead,
    seen.numbered,
    seen.head !== null,
    seen.sourced,
    seen.caption !== null,
    seen.captionWords,
    seen.place.length > 0,
    seen.jumpFrom !== null,
    seen.jumpTo !== null,
    seen.scene !== null,
    manner.repeated.has(block.text),
    seen.unclosed > 0,
    block.lines.to > block.lines.from,
  ];
  for (let at = 0; at < marks.length; at++) if (marks[at]) tell(trait(6, at));
  if (block.indented) tell(trait(7, Number(manner.indented)));
  if (seen.line) tell(trait(8, Math.floor(seen.line.confidence * 5)));
  if (seen.tail) tell(trait(9, Math.floor(seen.tail.confidence * 5)));
  if (furniture) tell(named(10, furniture.kind));
  if (series) tell(named(11, series.kind, Math.floor(series.strength * 4)));
  if (deck) tell(named(12, deck));
}

/** A trait with a name of the program’s own for its value. */
function named(kind: number, name: string, value = 0): Trait {
  return trait(kind, name.charCodeAt(0) * 0x10000 + name.charCodeAt(name.length - 1), name.length, value);
}

/** What stands around a block, as far as two blocks off. */
function placeTraits(seen: Features, at: number, { blocks, looks, manner }: Page, tell: Tell): void {
  const look = (step: number) => looks[at + step] ?? LOOK.EDGE;
  const [own, above, below] = [look(0), look(-1), look(1)];
  const [further, beneath] = [look(-2), look(2)];
  const upper = pack(further, above);
  const lower = pack(below, beneath);
  tell(trait(20, own, above));
  tell(trait(21, own, below));
  tell(trait(22, own, above, below));
  tell(trait(23, own, upper));
  tell(trait(24, own, lower));
  tell(trait(25, own * 2 + Number(manner.marked), upper, lower));
  if (at < 3) tell(trait(26, at));
  if (blocks.length - at <= 3) tell(trait(27, blocks.length - at));
  const [before, after] = [blocks[at - 1], blocks[at + 1]];
  if (before) {
    tell(trait(28, own, ENDS.indexOf(before.ends)));
    tell(trait(29, own, above, Math.min(seen.block.gap, 2)));
  }
  if (after) tell(trait(30, own, below, Math.min(after.block.gap, 2)));
}

function pack(first: number, second: number): number {
  return first * 16 + second;
}

/** Longer runs and later lines in them are told as these. */
const LONGEST_RUN = 5;
const LATEST = 4;

/** Which of the lines in a row it is, and how it compares with those above and below in the row. */
function runTraits(seen: Features, at: number, page: Page, tell: Tell): void {
  const run = page.runs[at];
  if (!run) return;
  const size = Math.min(run.to - run.from, LONGEST_RUN);
  const place = pack(size, Math.min(at - run.from, LATEST));
  const above = page.looks[run.from - 1] ?? LOOK.EDGE;
  const below = page.looks[run.to] ?? LOOK.EDGE;
  tell(trait(40, place));
  tell(trait(41, place, Number(page.manner.marked)));
  tell(trait(42, place, below));
  tell(trait(43, place, above, below));
  if (size < LONGEST_RUN) {
    const levels = page.looks.subarray(run.from, run.to).reduce((sum, look) => sum * 16 + look, 0);
    tell(trait(44, place, levels));
  }
  if (at > run.from) pairTraits({ seen, other: page.blocks[at - 1] as Features, side: 0, place }, tell);
  if (at + 1 < run.to) pairTraits({ seen, other: page.blocks[at + 1] as Features, side: 1, place }, tell);
}

/** Where the next class of one line’s length to another’s begins. */
const RATIOS = [0.45, 0.7, 0.9, 1.12, 1.5, 2.2];
const MOST_LONGER = 6;
const PARTED = /\s/;

/** A line and the other one above it (side 0) or below (side 1). */
interface Pair {
  readonly seen: Features;
  readonly other: Features;
  readonly side: number;
  readonly place: number;
}

function pairTraits({ seen, other, side, place }: Pair, tell: Tell): void {
  const ratio = seen.length / Math.max(1, other.length);
  const times = classOf(ratio, RATIOS);
  const longer = Math.max(-MOST_LONGER, Math.min(MOST_LONGER, seen.length - other.length));
  tell(trait(50, side, times));
  tell(trait(51, side, times, place));
  tell(trait(52, side, longer));
  tell(trait(53, side, Math.sign(seen.block.level - other.block.level)));
  tell(trait(54, side, Number(PARTED.test(seen.block.text)), Number(PARTED.test(other.block.text))));
  tell(trait(55, side, Math.min(2, (side === 0 ? seen : other).block.gap)));
}
