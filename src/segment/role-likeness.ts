/**
 * How like each part of an article a block is: a softmax regression over its traits, learned from pages that were labelled by
 * hand (`npm run learn`, bench/roles/learn.ts). The rules of the trade say what may be and why; this says what such blocks
 * mostly are where several rules hold.
 */
import { rowsOf } from '../trade/rows.ts';
import { LINE_ROLE, type Role } from './grammar.ts';
import type { Tell, Trait } from './trait.ts';

/** What a block is likened to: several roles of the page’s grammar look alike, and are told apart by the grammar. */
export type Part = (typeof PARTS)[number];
export const PARTS = [
  'furniture',
  'series',
  'place',
  'kicker',
  'headline',
  'headline-more',
  'subtitle',
  'byline',
  'body',
  'subheading',
  'caption',
  'jump',
] as const;

/** The part that blocks of a role are likened to; of no role where nothing fits. */
export function partOf(role: Role): Part | null {
  const like = role === 'headline-more' ? role : LINE_ROLE[role];
  return PARTS.find(part => part === like) ?? null;
}

/** What was learned, as role-likeness.json has it. */
export interface LearnedRoles {
  /** How many blocks it was learned from. */
  readonly blocks: number;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** The traits in the order of the rows: unsigned words of 32 bits, the low byte first, in Base64. */
  readonly traits: string;
  /** Signed bytes in Base64: a row a trait, a column a part in the order of `PARTS`. */
  readonly weights: string;
}

/** By part in the order of `PARTS`: how many nats less likely it is than the likeliest. */
export type Unlikeness = Float64Array;
/** Of a block whose traits are told when asked for; one told again says no more. */
export type UnlikenessOf = (traitsTo: (tell: Tell) => void) => Unlikeness;

/** Makes what was learned ready to be asked. */
export function unlikenessBy({ step, traits, weights }: LearnedRoles): UnlikenessOf {
  const words = wordsOf(traits);
  const rowOf = rowsOf(words);
  const known = Int8Array.from(Buffer.from(weights, 'base64'));
  const sums = new Int32Array(PARTS.length);
  /** By row: the number of the block that was last found to have it. */
  const blockOf = new Uint32Array(words.length);
  let block = 0;
  const add = (trait: Trait) => {
    const row = rowOf(trait);
    if (row < 0 || blockOf[row] === block) return;
    blockOf[row] = block;
    const from = row * PARTS.length;
    for (let at = 0; at < PARTS.length; at++) sums[at] = (sums[at] as number) + (known[from + at] as number);
  };
  return traitsTo => {
    block += 1;
    sums.fill(0);
    traitsTo(add);
    return behindMost(sums, step);
  };
}

function behindMost(sums: Int32Array, step: number): Unlikeness {
  const behind = new Float64Array(sums.length);
  let most = sums[0] as number;
  for (const sum of sums) if (sum > most) most = sum;
  for (let at = 0; at < sums.length; at++) behind[at] = (most - (sums[at] as number)) * step;
  return behind;
}

function wordsOf(text: string): readonly number[] {
  const bytes = Buffer.from(text, 'base64');
  return Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(at * 4));
}
