/** Labelled stories → how stories of each topic read: what src/annotate/topic-likeness.ts is asked. */
import { eachGram, type Gram, gramRarity, gramText } from '../../src/annotate/topic-grams.ts';
import { finderOf, type Learned } from '../../src/annotate/topic-likeness.ts';
import { rowsOf } from '../../src/trade/rows.ts';
import { regress, signedBytes } from '../regression.ts';
import type { Lesson } from './stories.ts';

/** A gram that fewer stories have says more of them than of their topic. */
const HAVING = 3;
/** Grams kept: those that move a topic most. More of them told no more of stories unseen. */
const KEPT = 8000;
/** So often each story is met, the steps growing smaller. */
const ROUNDS = 10;
const STEP = 2;
const SLOWER = 0.3;

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
  const { step, weights } = signedBytes(learn(grams, lesson));
  return {
    topics,
    stories: lessons.length,
    step,
    grams: grams.map(gramText).join(' '),
    having: grams.map(gram => having.get(gram)).join(' '),
    weights,
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

/** How much each gram says for each topic; stories are met in an order that never changes. A row a gram, a column a topic. */
function learn(grams: readonly Gram[], { lessons, topics, having }: Taught): Float64Array {
  const rarity = Float64Array.from(grams, gram => gramRarity(having.get(gram) ?? 1, lessons.length));
  const aims = lessons.map(({ main }) => topics.indexOf(main));
  return regress(lessons.map(finderOf({ rowOf: rowsOf(grams), rarity })), aims, {
    tall: grams.length,
    wide: topics.length,
    rounds: ROUNDS,
    step: STEP,
    slower: SLOWER,
    forgetting: 0,
  });
}
