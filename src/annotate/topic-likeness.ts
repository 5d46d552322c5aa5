/**
 * A story → how much it reads like the stories that editors file under each topic: a softmax regression over characters
 * and pairs of characters, learned from labelled stories (`npm run learn`, bench/topics/learn.ts). Phrases say why; this says
 * what a story is like where its phrases speak of two things, or of the place alone.
 */
import { eachGram, type Gram, gramOf, gramText, gramValue, type StoryText } from './topic-grams.ts';

/** What was learned, as topic-likeness.json has it. */
export interface Learned {
  /** Keys of topics, in the order of the columns. */
  readonly topics: readonly string[];
  /** How many stories it was learned from. */
  readonly stories: number;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** The grams as written, parted by spaces, in the order of the rows. */
  readonly grams: string;
  /** How many of the stories have each gram, parted by spaces. */
  readonly having: string;
  /** Signed bytes in Base64: a row a gram, a column a topic. */
  readonly weights: string;
}

/** How a story reads. */
export interface Likeness {
  /** The part of each topic, by its key, together 1; nothing for a topic that no story was filed under. */
  readonly parts: ReadonlyMap<string, number>;
  /** The pairs of characters in the story that speak most for a topic, best first, three at most. */
  wordsFor(topic: string): readonly string[];
}

/** Null for a story without any gram that is known, as one in another language is. */
export type LikenessOf = (story: StoryText) => Likeness | null;

interface Model extends Pick<Learned, 'topics' | 'stories' | 'step'> {
  readonly grams: readonly Gram[];
  readonly rows: ReadonlyMap<Gram, number>;
  readonly having: readonly number[];
  readonly weights: Int8Array;
}

const SHOWN = 3;

/** Makes what was learned ready to be asked. */
export function likenessBy({ topics, stories, step, ...learned }: Learned): LikenessOf {
  const grams = learned.grams.split(' ').map(gramOf);
  const rows = new Map(grams.map((gram, row) => [gram, row]));
  const having = learned.having.split(' ').map(Number);
  const weights = Int8Array.from(Buffer.from(learned.weights, 'base64'));
  const model = { topics, stories, step, grams, rows, having, weights };
  return story => likeness(story, model);
}

function likeness(story: StoryText, model: Model): Likeness | null {
  const { topics, weights, step } = model;
  const values = valuesIn(story, model);
  if (values.size === 0) return null;
  const sums = new Float64Array(topics.length);
  for (const [row, value] of values) {
    const from = row * topics.length;
    for (let at = 0; at < topics.length; at++)
      sums[at] = (sums[at] as number) + value * step * (weights[from + at] as number);
  }
  const parts = softmax(sums);
  return {
    parts: new Map(topics.map((topic, at) => [topic, parts[at] as number])),
    wordsFor: topic => wordsFor(topics.indexOf(topic), values, model),
  };
}

/** The value of each gram that is known, by its row; together of length 1. */
function valuesIn(story: StoryText, { rows, having, stories }: Model): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  eachGram(story, (gram, worth) => {
    const row = rows.get(gram);
    if (row !== undefined) values.set(row, (values.get(row) ?? 0) + worth);
  });
  let square = 0;
  for (const [row, worth] of values) {
    const value = gramValue(worth, having[row] as number, stories);
    values.set(row, value);
    square += value * value;
  }
  const length = Math.sqrt(square);
  for (const [row, value] of values) values.set(row, value / length);
  return values;
}

/** The parts that these logarithms of odds leave to each; together 1. */
export function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const odds = sums.map(sum => Math.exp(sum - most));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map(each => each / all);
}

function wordsFor(
  column: number,
  values: ReadonlyMap<number, number>,
  { grams, weights, topics }: Model,
): readonly string[] {
  if (column < 0) return [];
  const said: { readonly word: string; readonly says: number }[] = [];
  for (const [row, value] of values) {
    const says = value * (weights[row * topics.length + column] as number);
    const word = gramText(grams[row] as Gram);
    if (says > 0 && word.length > 1) said.push({ word, says });
  }
  said.sort((a, b) => b.says - a.says || (a.word < b.word ? -1 : 1));
  return said.slice(0, SHOWN).map(({ word }) => word);
}
