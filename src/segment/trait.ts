/** One trait of a block, as a number: what was seen, with its values. */
import { SPREAD } from '../trade/rows.ts';

/** A number from 1 to 2^32 - 1. */
export type Trait = number;
export type Tell = (trait: Trait) => void;

/** Parts zero from no value given. */
const OFFSET = 0x9e37;

/** The trait of a kind (a number of its own for each place where one is told) that has these values, whole numbers. */
export function trait(kind: number, first = 0, second = 0, third = 0): Trait {
  return mixed(mixed(mixed(kind, first), second), third) >>> 0 || 1;
}

function mixed(state: number, value: number): number {
  const spread = Math.imul(state ^ (value + OFFSET), SPREAD);
  return spread ^ (spread >>> 15);
}
