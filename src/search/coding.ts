/** Parameters of the codes in the files of grams and positions, the same for writer and reader. */
import { TEXT } from './fields.ts';

/** What a field of a gram has beside its documents: positions here, in another file, or none. */
export const POSITIONS = { here: 0, apart: 1, none: 2 } as const;

/** Rice bits of gaps between `count` ascending numbers below `limit`: about the logarithm of 0.69 of the mean. */
export function gapBits(count: number, limit: number): number {
  const typical = Math.floor((limit * 11) / (count * 16));
  return Math.min(24, Math.max(0, bitLength(typical) - 1));
}

/** Bits of the number: 0 for 0, 11 for 1,200. */
export function bitLength(value: number): number {
  return value >= 0x8000_0000 ? 32 : 32 - Math.clz32(value);
}

/** Rice bits of positions in a text of a segment whose texts have so many units in the mean. */
export function textBits(mean: number): number {
  return Math.max(0, bitLength(Math.round(mean)) - 2);
}

/** All other fields are short. */
const SHORT_BITS = 3;

/** Rice bits of the gaps between `times` positions in one document. */
export function positionBits(field: number, times: number, ofText: number): number {
  const once = field === TEXT ? ofText : SHORT_BITS;
  return Math.max(0, once - bitLength(times) + 1);
}
