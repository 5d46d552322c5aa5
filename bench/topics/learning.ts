/** Labelled stories → how stories of each topic read: what src/annotate/topic-likeness.ts is asked. */
import { eachGram, type Gram, gramRarity, gramText } from '../../src/annotate/topic-grams.ts';
import { type FoundGrams, finderOf, type Learned } from '../../src/annotate/topic-likeness.ts';
import { rowsOf, softmax } from '../../src/trade/rows.ts';
import type { Lesson } from './stories.ts';

/** A gram that fewer stories have says more of them than of their topic. */
const HAVING = 3;
/** Grams kept: those that move a topic most. More of them told no more of stories unseen. */
const KEPT = 8000;
/** So often each story is met, the steps growing smaller. */
const ROUNDS = 10;
const STEP = 2;
const SLOWER = 0.3;
/** The largest weight that a signed byte holds. */
const MOST = 127;

/** Learns with all grams, keeps those that move a topic most, and learns again with these. Same lessons, same bytes. */
export function learnFrom(lessons: readonly Lesson[]): Learned {
  const topics = [...new Set(lessons.map(({ main }) => main))].sort();
  const having = havingOf(lessons);
  const many = [...having].filter(([, count]) => count >= HAVING).map(([gram]) => gram);
  const lesson = { lessons, topics, having };
  const moves = movesOf(many, lesson);
  const grams = many
    .sort((a, b) => (moves.get(b) ?? 0) - (moves.get(a) ?? 0))
    .slice(0, KEPT)
    .sort((a, b) => a - b);
  const weights = learn(grams, lesson);
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST;
  const steps = Int8Array.from(weights, weight => Math.round(weight / step));
  return {
    topics,
    stories: lessons.length,
    step: Number(step.toPrecision(6)),
    grams: grams.map(gramText).join(' '),
    having: grams.map(gram => having.get(gram)).join(' '),
    weights: Buffer.from(steps.buffer).toString('base64'),
  };
}

interface Taught {
  readonly lessons: readonly Lesson[];
  readonly topics: readonly string[];
  /** How many of the stories have each gram. */
  readonly having: ReadonlyMap<Gram, number>;
}

function havingOf(lessons: readonly Lesson[]): ReadonlyMap<Gram, number> {
  const having = new Map<Gram, number>();
  for (const lesson of lessons) {
    const grams = new Set<Gram>();
    eachGram(lesson, gram => grams.add(gram));
    for (const gram of grams) having.set(gram, (having.get(gram) ?? 0) + 1);
  }
  return having;
}

/** How much each gram moves the topic that it speaks for most, the more the more stories have it. */
function movesOf(grams: readonly Gram[], taught: Taught): ReadonlyMap<Gram, number> {
  const weights = learn(grams, taught);
  const wide = taught.topics.length;
  return new Map(
    grams.map((gram, row) => {
      const most = Math.max(...weights.subarray(row * wide, (row + 1) * wide));
      return [gram, most * Math.sqrt(taught.having.get(gram) ?? 0)];
    }),
  );
}

/**
 * Softmax regression by stochastic gradient descent over these grams; stories are met in an order that never changes.
 * A row a gram, a column a topic.
 */
function learn(grams: readonly Gram[], { lessons, topics, having }: Taught): Float64Array {
  const rarity = Float64Array.from(grams, gram => gramRarity(having.get(gram) ?? 1, lessons.length));
  const gramsIn = finderOf({ rowOf: rowsOf(grams), rarity });
  const found = lessons.map(gramsIn);
  const aims = lessons.map(({ main }) => topics.indexOf(main));
  const weights = new Float64Array(grams.length * topics.length);
  const next = orderOf(lessons.length);
  for (let round = 0; round < ROUNDS; round++) {
    const step = STEP / (1 + round * SLOWER);
    for (let met = 0; met < lessons.length; met++) {
      const at = next();
      meet(found[at] as FoundGrams, aims[at] as number, { weights, step, wide: topics.length });
    }
  }
  return weights;
}

interface Meeting {
  readonly weights: Float64Array;
  readonly step: number;
  /** How many topics there are. */
  readonly wide: number;
}

/** Moves the weights so that the story reads more like those of its topic. */
function meet({ rows, values }: FoundGrams, aim: number, { weights, step, wide }: Meeting): void {
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
export function orderOf(total: number): () => number {
  let state = 7;
  return () => {
    state = (state * 16807) % 2147483647;
    return state % total;
  };
}
