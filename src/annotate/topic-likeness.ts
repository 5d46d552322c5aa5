/**
 * A story → how much it reads like the stories that editors file under each topic: a softmax regression over characters
 * and pairs of characters, learned from labelled stories (`npm run learn`, bench/topics/learn.ts). Phrases say why; this says
 * what a story is like where its phrases speak of two things, or of the place alone.
 */

import { type RowOf, rowsOf, softmax } from '../trade/rows.ts';
import { eachGram, gramOf, gramRarity, type StoryText } from './topic-grams.ts';

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

/** How a story reads: the part of each topic, by its key, together 1; nothing for a topic that no story was filed under. */
export type Likeness = ReadonlyMap<string, number>;

/** Null for a story without any gram that is known, as one in another language is. */
export type LikenessOf = (story: StoryText) => Likeness | null;

/** The grams that are looked for. */
export interface KnownGrams {
  readonly rowOf: RowOf;
  /** How much each gram says for being rare, by row. */
  readonly rarity: Float64Array;
}

interface Model extends KnownGrams {
  readonly topics: readonly string[];
  readonly step: number;
  readonly weights: Int8Array;
}

/** The grams of one story that are known. */
export interface FoundGrams {
  readonly rows: Int32Array;
  /** By place in `rows`; together of length 1. */
  readonly values: Float64Array;
}

/** Makes what was learned ready to be asked. */
export function likenessBy({ topics, stories, step, grams, having, weights }: Learned): LikenessOf {
  const rowOf = rowsOf(grams.split(' ').map(gramOf));
  const rarity = Float64Array.from(having.split(' '), count => gramRarity(Number(count), stories));
  const model = { topics, step, rowOf, rarity, weights: Int8Array.from(Buffer.from(weights, 'base64')) };
  const gramsIn = finderOf(model);
  return story => {
    const found = gramsIn(story);
    return found.rows.length === 0 ? null : likeness(found, model);
  };
}

function likeness({ rows, values }: FoundGrams, { topics, weights, step }: Model): Likeness {
  const sums = new Float64Array(topics.length);
  for (let place = 0; place < rows.length; place++) {
    const from = (rows[place] as number) * topics.length;
    const value = (values[place] as number) * step;
    for (let at = 0; at < topics.length; at++)
      sums[at] = (sums[at] as number) + value * (weights[from + at] as number);
  }
  const parts = softmax(sums);
  return new Map(topics.map((topic, at) => [topic, parts[at] as number]));
}

/** Finds the known grams of a story, as those that are learned from are found too. */
export function finderOf({ rowOf, rarity }: KnownGrams): (story: StoryText) => FoundGrams {
  /** By row; all zero between stories. */
  const worths = new Float64Array(rarity.length);
  return story => {
    const met: number[] = [];
    eachGram(story, (gram, worth) => {
      const row = rowOf(gram);
      if (row < 0) return;
      if (worths[row] === 0) met.push(row);
      worths[row] = (worths[row] as number) + worth;
    });
    const values = new Float64Array(met.length);
    let square = 0;
    for (const [place, row] of met.entries()) {
      const value = Math.log1p(worths[row] as number) * (rarity[row] as number);
      worths[row] = 0;
      values[place] = value;
      square += value * value;
    }
    const length = Math.sqrt(square);
    return { rows: Int32Array.from(met), values: values.map(value => value / length) };
  };
}
