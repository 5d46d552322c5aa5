/** Labelled blocks → how like each part of an article blocks are: what src/segment/role-likeness.ts is asked. */
import { type LearnedRoles, PARTS } from '../../src/segment/role-likeness.ts';
import type { Trait } from '../../src/segment/trait.ts';
import { rowsOf, softmax } from '../../src/trade/rows.ts';
import { orderOf } from '../topics/learning.ts';
import type { RoleLesson } from './pages.ts';

/** A trait that fewer blocks have says more of them than of their part. */
const HAVING = 3;
/** So often each block is met, the steps growing smaller. */
const ROUNDS = 12;
const STEP = 0.04;
const SLOWER = 0.3;
/** How fast weights are forgotten, a meeting of one block: with few lessons, large weights say too much. */
const FORGETTING = 2e-6;
/** The largest weight that a signed byte holds. */
const MOST = 127;
const WIDE = PARTS.length;

/** Softmax regression by stochastic gradient descent, in an order that never changes. Same lessons, same bytes. */
export function learnRoles(lessons: readonly RoleLesson[]): LearnedRoles {
  const traits = traitsMetOften(lessons);
  const rowOf = rowsOf(traits);
  const rows = lessons.map(lesson => lesson.traits.map(rowOf).filter(row => row >= 0));
  const weights = new Float64Array(traits.length * WIDE);
  const next = orderOf(lessons.length);
  for (let round = 0; round < ROUNDS; round++) {
    const step = STEP / (1 + round * SLOWER);
    for (let met = 0; met < lessons.length; met++) {
      const at = next();
      meet(rows[at] as number[], (lessons[at] as RoleLesson).part, weights, step);
    }
    const kept = (1 - FORGETTING) ** lessons.length;
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) * kept;
  }
  return written(traits, weights, lessons.length);
}

function traitsMetOften(lessons: readonly RoleLesson[]): readonly Trait[] {
  const having = new Map<Trait, number>();
  for (const { traits } of lessons)
    for (const trait of traits) having.set(trait, (having.get(trait) ?? 0) + 1);
  return [...having]
    .filter(([, count]) => count >= HAVING)
    .map(([trait]) => trait)
    .sort((a, b) => a - b);
}

/** Moves the weights so that the block is more like its part. */
function meet(rows: readonly number[], part: number, weights: Float64Array, step: number): void {
  const sums = new Float64Array(WIDE);
  for (const row of rows)
    for (let at = 0; at < WIDE; at++) sums[at] = (sums[at] as number) + (weights[row * WIDE + at] as number);
  const wrong = softmax(sums);
  wrong[part] = (wrong[part] as number) - 1;
  for (const row of rows)
    for (let at = 0; at < WIDE; at++)
      weights[row * WIDE + at] = (weights[row * WIDE + at] as number) - step * (wrong[at] as number);
}

function written(traits: readonly Trait[], weights: Float64Array, blocks: number): LearnedRoles {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST;
  const bytes = Buffer.alloc(traits.length * 4);
  for (const [at, trait] of traits.entries()) bytes.writeUInt32LE(trait, at * 4);
  return {
    blocks,
    step: Number(step.toPrecision(6)),
    traits: bytes.toString('base64'),
    weights: Buffer.from(Int8Array.from(weights, weight => Math.round(weight / step)).buffer).toString(
      'base64',
    ),
  };
}
