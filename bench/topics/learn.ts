/**
 * `npm run learn`: learns from labelled stories (tests/topics/learned.json) how stories of each topic read, and writes it to
 * src/annotate/topic-likeness.json. Stories that are only measured (the other files there, tests/pages) are never read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd, stdout } from 'node:process';
import { eachGram, type Gram, gramRarity, gramText } from '../../src/annotate/topic-grams.ts';
import { softmax } from '../../src/annotate/topic-likeness.ts';

/** A gram that fewer stories have says more of them than of their topic. */
const HAVING = 3;
/** Grams kept: those that move a topic most. More of them told no more of stories unseen. */
const KEPT = 8000;
/** So often each story is met, the steps growing smaller. */
const ROUNDS = 10;
const STEP = 3;
const SLOWER = 0.3;
/** What the main topic takes of a story that has others; the others share the rest. */
const MAIN = 0.8;

interface LabelledStory {
  readonly main: string;
  /** Topics that may stand beside the main one. */
  readonly also: readonly string[];
  readonly title: string;
  readonly paragraphs: readonly string[];
}

interface Example {
  readonly grams: ReadonlyMap<Gram, number>;
  readonly aim: Float64Array;
}

interface Lesson {
  readonly topics: readonly string[];
  readonly examples: readonly Example[];
  readonly having: ReadonlyMap<Gram, number>;
}

type Weights = ReadonlyMap<Gram, Float64Array>;

function lessonOf(stories: readonly LabelledStory[]): Lesson {
  const topics = [...new Set(stories.map(({ main }) => main))].sort();
  const examples = stories.map(story => ({ grams: gramsOf(story), aim: aimOf(story, topics) }));
  const having = new Map<Gram, number>();
  for (const { grams } of examples)
    for (const gram of grams.keys()) having.set(gram, (having.get(gram) ?? 0) + 1);
  return { topics, examples, having };
}

function gramsOf({ title, paragraphs }: LabelledStory): ReadonlyMap<Gram, number> {
  const grams = new Map<Gram, number>();
  eachGram({ above: [title], paragraphs }, (gram, worth) => grams.set(gram, (grams.get(gram) ?? 0) + worth));
  return grams;
}

function aimOf({ main, also }: LabelledStory, topics: readonly string[]): Float64Array {
  const others = also.filter(topic => topic !== main && topics.includes(topic));
  const aim = new Float64Array(topics.length);
  aim[topics.indexOf(main)] = others.length === 0 ? 1 : MAIN;
  for (const topic of others) aim[topics.indexOf(topic)] = (1 - MAIN) / others.length;
  return aim;
}

/** Softmax regression by stochastic gradient descent over these grams; stories are met in an order that never changes. */
function learn({ topics, examples, having }: Lesson, grams: Iterable<Gram>): Weights {
  const weights = new Map([...grams].map(gram => [gram, new Float64Array(topics.length)]));
  const values = examples.map(each => valuesOf(each, { weights, having, stories: examples.length }));
  const next = orderOf(examples.length);
  for (let round = 0; round < ROUNDS; round++) {
    const step = STEP / (1 + round * SLOWER);
    for (let met = 0; met < examples.length; met++) {
      const at = next();
      const aim = (examples[at] as Example).aim;
      const found = softmax(sumOf(values[at] ?? [], topics.length));
      for (const { row, value } of values[at] ?? [])
        for (let topic = 0; topic < topics.length; topic++)
          row[topic] =
            (row[topic] as number) - step * value * ((found[topic] as number) - (aim[topic] as number));
    }
  }
  return weights;
}

interface Value {
  readonly row: Float64Array;
  readonly value: number;
}

function valuesOf(
  { grams }: Example,
  known: { readonly weights: Weights; readonly having: ReadonlyMap<Gram, number>; readonly stories: number },
): readonly Value[] {
  const values: Value[] = [];
  let square = 0;
  for (const [gram, worth] of grams) {
    const row = known.weights.get(gram);
    if (row === undefined) continue;
    const value = Math.log1p(worth) * gramRarity(known.having.get(gram) ?? 1, known.stories);
    square += value * value;
    values.push({ row, value });
  }
  return values.map(({ row, value }) => ({ row, value: value / Math.sqrt(square) }));
}

function sumOf(values: readonly Value[], topics: number): Float64Array {
  const sums = new Float64Array(topics);
  for (const { row, value } of values)
    for (let topic = 0; topic < topics; topic++)
      sums[topic] = (sums[topic] as number) + value * (row[topic] as number);
  return sums;
}

/** Places below `total`, each as likely as the others: the minimal standard generator of Park and Miller (1988). */
function orderOf(total: number): () => number {
  let state = 7;
  return () => {
    state = (state * 16807) % 2147483647;
    return state % total;
  };
}

/** Learns with all grams, keeps those that move a topic most, and learns again with these. */
function learned(stories: readonly LabelledStory[]): object {
  const lesson = lessonOf(stories);
  const { having, topics } = lesson;
  const many = [...having.keys()].filter(gram => (having.get(gram) ?? 0) >= HAVING);
  const first = learn(lesson, many);
  const moves = (gram: Gram) => Math.max(...(first.get(gram) ?? [])) * Math.sqrt(having.get(gram) ?? 0);
  const kept = many.sort((a, b) => moves(b) - moves(a)).slice(0, KEPT);
  const grams = kept.sort((a, b) => a - b);
  const weights = learn(lesson, grams);
  const rows = grams.map(gram => weights.get(gram) ?? new Float64Array(topics.length));
  const step = Math.max(...rows.map(row => Math.max(...row.map(Math.abs)))) / 127;
  const steps = Int8Array.from(rows.flatMap(row => [...row].map(weight => Math.round(weight / step))));
  return {
    topics,
    stories: stories.length,
    step: Number(step.toPrecision(6)),
    grams: grams.map(gramText).join(' '),
    having: grams.map(gram => having.get(gram)).join(' '),
    weights: Buffer.from(steps.buffer).toString('base64'),
  };
}

const root = cwd();
const stories: LabelledStory[] = JSON.parse(readFileSync(join(root, 'tests/topics/learned.json'), 'utf8'));
writeFileSync(
  join(root, 'src/annotate/topic-likeness.json'),
  `${JSON.stringify(learned(stories), null, 1)}\n`,
);
stdout.write(`learned from ${stories.length} stories\n`);
