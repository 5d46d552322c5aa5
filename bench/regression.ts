/** Softmax regression by stochastic gradient descent: what topics of stories and parts of pages are learned by. */
import { softmax } from '../src/trade/rows.ts';

/** What was met in one lesson: rows of what is known, and how much of each. */
export interface Met {
  readonly rows: Int32Array;
  /** By place in `rows`. */
  readonly values: Float64Array;
}

export interface Regression {
  /** How many rows and columns the weights have. */
  readonly tall: number;
  readonly wide: number;
  /** So often each lesson is met, the steps growing smaller. */
  readonly rounds: number;
  readonly step: number;
  readonly slower: number;
  /** How fast weights are forgotten, a meeting of one lesson: 0 for never. */
  readonly forgetting: number;
}

/**
 * Weights by which each lesson reads most like its aim, a column: a row of `wide` numbers for each row. Lessons are met in an
 * order that never changes.
 */
export function regress(lessons: readonly Met[], aims: readonly number[], by: Regression): Float64Array {
  const weights = new Float64Array(by.tall * by.wide);
  const next = orderOf(lessons.length);
  const kept = (1 - by.forgetting) ** lessons.length;
  for (let round = 0; round < by.rounds; round++) {
    const step = by.step / (1 + round * by.slower);
    for (let met = 0; met < lessons.length; met++) {
      const at = next();
      meet(lessons[at] as Met, aims[at] as number, { weights, step, wide: by.wide });
    }
    if (kept < 1) for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) * kept;
  }
  return weights;
}

interface Meeting {
  readonly weights: Float64Array;
  readonly step: number;
  readonly wide: number;
}

/** Moves the weights so that the lesson reads more like its aim. */
function meet({ rows, values }: Met, aim: number, { weights, step, wide }: Meeting): void {
  const sums = new Float64Array(wide);
  for (let place = 0; place < rows.length; place++) {
    const from = (rows[place] as number) * wide;
    const value = values[place] as number;
    for (let at = 0; at < wide; at++)
      sums[at] = (sums[at] as number) + value * (weights[from + at] as number);
  }
  const wrong = softmax(sums);
  wrong[aim] = (wrong[aim] as number) - 1;
  for (let place = 0; place < rows.length; place++) {
    const from = (rows[place] as number) * wide;
    const value = step * (values[place] as number);
    for (let at = 0; at < wide; at++)
      weights[from + at] = (weights[from + at] as number) - value * (wrong[at] as number);
  }
}

/** Places below `total`, each as likely as the others: the minimal standard generator of Park and Miller (1988). */
function orderOf(total: number): () => number {
  let state = 7;
  return () => {
    state = (state * 16807) % 2147483647;
    return state % total;
  };
}

/** The largest weight that a signed byte holds. */
const MOST = 127;

/** The weights as signed bytes in Base64, and what one step of a byte is worth. */
export function signedBytes(weights: Float64Array): { readonly step: number; readonly weights: string } {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST;
  const steps = Int8Array.from(weights, weight => Math.round(weight / step));
  return { step: Number(step.toPrecision(6)), weights: Buffer.from(steps.buffer).toString('base64') };
}
