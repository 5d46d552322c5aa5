/** Labelled blocks → how like each part of an article blocks are: what src/segment/role-likeness.ts is asked. */
import { type LearnedRoles, PARTS } from '../../src/segment/role-likeness.ts';
import type { Trait } from '../../src/segment/trait.ts';
import { rowsOf } from '../../src/trade/rows.ts';
import { type Met, regress, signedBytes } from '../regression.ts';
import type { RoleLesson } from './pages.ts';

/** A trait that fewer blocks have says more of them than of their part. */
const HAVING = 8;
/** So often each block is met, the steps growing smaller. */
const ROUNDS = 12;
const STEP = 0.04;
const SLOWER = 0.3;
/** How fast weights are forgotten, a meeting of one block: with few lessons, large weights say too much. */
const FORGETTING = 2e-6;

/** How much each trait that is met often says for each part. Same lessons, same bytes. */
export function learnRoles(lessons: readonly RoleLesson[]): LearnedRoles {
  const traits = traitsMetOften(lessons);
  const rowOf = rowsOf(traits);
  const met = lessons.map(lesson => metOf(lesson.traits.map(rowOf).filter(row => row >= 0)));
  const aims = lessons.map(({ part }) => part);
  const weights = regress(met, aims, {
    tall: traits.length,
    wide: PARTS.length,
    rounds: ROUNDS,
    step: STEP,
    slower: SLOWER,
    forgetting: FORGETTING,
  });
  const words = Buffer.alloc(traits.length * 4);
  for (const [at, trait] of traits.entries()) words.writeUInt32LE(trait, at * 4);
  const learned = signedBytes(weights);
  return {
    blocks: lessons.length,
    step: learned.step,
    traits: words.toString('base64'),
    weights: learned.weights,
  };
}

/** A trait is there or not. */
function metOf(rows: readonly number[]): Met {
  return { rows: Int32Array.from(rows), values: new Float64Array(rows.length).fill(1) };
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
