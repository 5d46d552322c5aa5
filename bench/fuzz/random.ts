/** Chance that can be had again: numbers and texts from a seed. */

/** Gives whole numbers from 0 up to, not including, `below`. */
export type Dice = (below: number) => number;

/** The same dice for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return below => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One of them. Throws where there is none. */
export function oneOf<T>(things: readonly T[], dice: Dice): T {
  const thing = things[dice(things.length)];
  if (thing === undefined) throw new RangeError('nothing to choose from');
  return thing;
}

/** Ranges of code units and points that text is made of, the odd ones among them. */
const RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x4e00, 0x9fff],
  [0x4e00, 0x9fff],
  [0x20, 0x7e],
  [0x3000, 0x303f],
  [0xff00, 0xffef],
  [0x00, 0x1f],
  [0x7f, 0xa0],
  [0xd800, 0xdfff],
  [0x200b, 0x206f],
  [0x2000, 0x2bff],
  [0x2e80, 0x2fdf],
  [0x300, 0x36f],
  [0x600, 0x6ff],
  [0xac00, 0xd7a3],
  [0xe000, 0xf8ff],
  [0xfe00, 0xfe0f],
  [0xfff0, 0xffff],
  [0x1f000, 0x1faff],
  [0x20000, 0x323af],
  [0xe0000, 0xe01ef],
  [0x100000, 0x10ffff],
  [0x0, 0x10ffff],
];

/** Text of any planes, halves of characters and controls in it; no line end. */
export function anyText(length: number, dice: Dice): string {
  let text = '';
  let range = oneOf(RANGES, dice);
  for (let count = 0; count < length; count++) {
    if (dice(6) === 0) range = oneOf(RANGES, dice);
    text += String.fromCodePoint(range[0] + dice(range[1] - range[0] + 1));
  }
  return text.replace(/[\r\n]/g, ' ');
}
