/** Where the names are in a run of characters that has no marks between them. */

import { isHan } from './chars.ts';
import { givenClass } from './given-names.ts';
import { bareNameOdds, IMPOSSIBLE, isSound, nameOdds } from './names.ts';
import { isCompoundSurname, surnameClass } from './surnames.ts';

/** A name found in a run: `王 军` at 0–3 is 王军. Offsets are UTF-16 units of the run. */
export interface FoundName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** False where no surname vouches for it: a pen name, or a surname the table lacks. */
  readonly sure: boolean;
}

/** `tokens`: a whole token of two to four characters may pass as a name without a known surname. */
export type Trust = 'surnames' | 'tokens';

/** One Han character of a run, and whether a blank stands before it. */
interface Cell {
  readonly character: string;
  readonly start: number;
  readonly end: number;
  readonly apart: boolean;
}

/** A name, or a skipped 和 or 等, from cell `from` on; with the score of the best way up to its end. */
interface Step {
  readonly score: number;
  readonly from: number;
  readonly found: FoundName | null;
}

const GLUED = -3;
const SPACED_OUT = -0.5;
const SURNAME_APART = -2.5;
const BROKEN = -4;
const UNKNOWN = -7;
/** A token of characters that only sound is one name where a label announces it: 阿斯哈尔 is no 阿斯 with a 哈尔. */
const SOUNDS_WHOLE = 3;
/** From these odds on, each name that a run splits into is one though nothing announces it. */
const LIKELY = 2;
const MOST_CELLS = 80;
const JOINTS = new Set('和与及');
const LONGEST_NAME = 4;
const START: Step = { score: 0, from: 0, found: null };
const NO_WAY: Step = { score: -Infinity, from: 0, found: null };

/**
 * Splits a run of Han characters, glued or spaced, into names: `杨丽萍张国庆`, `王 军 李 明`, `张 胜 男`, `欧阳 娜 娜`,
 * `张三和李四`, `张三 李四等`. The split that explains the run best wins: surnames, lengths and the blanks decide.
 * Null for an empty run, for one of more than 80 characters, and where no split makes names of all of it.
 */
export function splitNames(run: string, trust: Trust = 'surnames'): readonly FoundName[] | null {
  const cells = cellsOf(run);
  if (!cells || cells.length === 0 || cells.length > MOST_CELLS) return null;
  const best: Step[] = [START];
  let reached = 0;
  for (let end = 1; end <= cells.length; end++) {
    if (end - reached > LONGEST_NAME) return null;
    const step = bestStep(cells, best, trust);
    best.push(step);
    if (step.score > -Infinity) reached = end;
  }
  return reached === cells.length ? walkBack(best) : null;
}

/** True for a run of nothing but names that are likely by themselves. */
export function isLikelyNames(run: string): boolean {
  return splitNames(run)?.every(({ name }) => bareNameOdds(name) >= LIKELY) ?? false;
}

/** Every cell of the run; null where it holds anything but Han characters and blanks. */
function cellsOf(run: string): readonly Cell[] | null {
  const cells: Cell[] = [];
  let at = 0;
  let apart = false;
  for (const character of run) {
    const [start, blank] = [at, character.trim() === ''];
    at += character.length;
    if (!blank && !isHan(character)) return null;
    if (!blank) cells.push({ character, start, end: at, apart });
    apart = blank;
  }
  return cells;
}

function bestStep(cells: readonly Cell[], best: readonly Step[], trust: Trust): Step {
  const end = best.length;
  let winner = NO_WAY;
  if (isJoint(cells, end)) {
    const score = jointScore(cells, end) + scoreAt(best, end - 1);
    if (score > winner.score) winner = { score, from: end - 1, found: null };
  }
  for (let from = Math.max(0, end - LONGEST_NAME); from <= end - 2; from++) {
    if (scoreAt(best, from) === -Infinity) continue;
    const step = nameStep(cells, { from, end }, trust);
    const score = step === null ? -Infinity : step.score + scoreAt(best, from);
    if (step !== null && score > winner.score) winner = { score, from, found: step.found };
  }
  return winner;
}

function scoreAt(best: readonly Step[], from: number): number {
  return best[from]?.score ?? -Infinity;
}

/** A skipped conjunction makes good what the name glued to it costs. */
function jointScore(cells: readonly Cell[], end: number): number {
  return cells[end]?.apart === false ? -GLUED : 0;
}

/** What stands before and after a name: `open` for a blank, an edge or a conjunction. */
interface Around {
  readonly openBefore: boolean;
  readonly openAfter: boolean;
  /** True where no blank and no edge stands before it. */
  readonly glued: boolean;
}

function around(cells: readonly Cell[], from: number, end: number): Around {
  const next = cells[end];
  const glued = from > 0 && cells[from]?.apart === false;
  return {
    glued,
    openBefore: !glued || isJoint(cells, from),
    openAfter: next === undefined || next.apart || isJoint(cells, end + 1),
  };
}

/** True where the cell before `end` may be no part of a name: 和 与 及 between two names, 等 after the last. */
function isJoint(cells: readonly Cell[], end: number): boolean {
  const character = cells[end - 1]?.character ?? '';
  if (character === '等') return end === cells.length && end > 2;
  return JOINTS.has(character) && end > 2 && end < cells.length - 1;
}

function nameStep(
  cells: readonly Cell[],
  { from, end }: { readonly from: number; readonly end: number },
  trust: Trust,
): Omit<Step, 'from'> | null {
  let name = '';
  for (let at = from; at < end; at++) name += cells[at]?.character ?? '';
  const { openBefore, openAfter, glued } = around(cells, from, end);
  const slice = cells.slice(from, end);
  const shape = blanksScore(slice, openAfter);
  const whole = openBefore && openAfter && shape >= SPACED_OUT;
  const sounds = trust === 'tokens' && whole && end - from > 2 && shape === 0 && isSound(name);
  const odds = Math.max(nameOdds(name), sounds ? SOUNDS_WHOLE : -Infinity);
  const sure = odds > IMPOSSIBLE;
  if (!sure && trust !== 'tokens') return null;
  if (!sure && !(whole && !avoids(slice))) return null;
  const found = { name, start: slice[0]?.start ?? 0, end: slice.at(-1)?.end ?? 0, sure };
  return { score: (sure ? odds : UNKNOWN) + shape + (glued ? GLUED : 0), found };
}

/** True where names avoid the characters: in a label's company one of three may pass (屈又铭), of two after a usual surname only (方块). */
function avoids(slice: readonly Cell[]): boolean {
  const characters = slice.map(cell => cell.character);
  if (isSound(characters.join(''))) return false;
  const [first, ...rest] = characters;
  const never = [first ?? '', ...rest].filter(character => givenClass(character) === 'never').length;
  const usual = (surnameClass(first ?? '') ?? 4) <= 2;
  return never > (slice.length >= 3 || usual ? 1 : 0);
}

/** How well the blanks inside a name fit one name; a spaced-out name does not end inside a longer token. */
function blanksScore(slice: readonly Cell[], openAfter: boolean): number {
  if (!slice.some((cell, index) => index > 0 && cell.apart)) return 0;
  const inner = slice.slice(1).map(cell => cell.apart);
  if (!openAfter) return 2 * BROKEN;
  if (!inner.includes(false)) return SPACED_OUT;
  const [first = false, ...rest] = inner;
  const surname = slice
    .map(cell => cell.character)
    .slice(0, 2)
    .join('');
  if (isCompoundSurname(surname) && !first && !rest.includes(false)) return SPACED_OUT;
  return first && !rest.includes(true) ? SURNAME_APART : BROKEN;
}
function walkBack(best: readonly Step[]): readonly FoundName[] {
  const names: FoundName[] = [];
  for (let at = best.length - 1; at > 0; at = best[at]?.from ?? 0) {
    const found = best[at]?.found;
    if (found) names.push(found);
  }
  return names.reverse();
}
