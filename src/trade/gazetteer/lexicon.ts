/** Words and what they name, found by their longest match. */
import type { District, PlaceMention } from '../../types.ts';
import type { Region } from './nation.ts';

/** One thing that a word may name. */
export interface Sense {
  readonly level: PlaceMention['level'];
  /** More than one: ambiguous. Empty for a region. */
  readonly districts: readonly District[];
  readonly region: Region | null;
  readonly home: boolean;
}

/** A word of the lexicon. */
export interface Word {
  readonly text: string;
  /** At home and elsewhere; the first stands unless what is before it says otherwise. */
  readonly senses: readonly Sense[];
  /** True for a word of everyday use too (中原, 老城区): it needs better evidence to be a place. */
  readonly common: boolean;
}

/** The words of a gazetteer. */
export interface Lexicon {
  get(text: string): Word | null;
  /** Words that begin with the two characters at `at`, longest first; none is shorter. */
  startingAt(text: string, at: number): readonly Word[];
}

const NONE: readonly Word[] = [];

/** Makes the lexicon of these words; of two with one text the first stands. Words of one character are left out. */
export function lexiconOf(words: Iterable<Word>): Lexicon {
  const byText = new Map<string, Word>();
  for (const word of words) if (word.text.length >= 2 && !byText.has(word.text)) byText.set(word.text, word);
  const buckets = new Map<number, Word[]>();
  for (const word of byText.values()) {
    const key = keyAt(word.text, 0);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [word]);
    else bucket.push(word);
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  const possible = sieveOf(buckets.keys());
  return {
    get: text => byText.get(text) ?? null,
    startingAt: (text, at) => {
      const key = keyAt(text, at);
      return possible[sieved(key)] === 1 ? (buckets.get(key) ?? NONE) : NONE;
    },
  };
}

/** Marks the keys that may be there, so that nine in ten of a text's positions need no look into the map. */
function sieveOf(keys: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(0x20000);
  for (const key of keys) marks[sieved(key)] = 1;
  return marks;
}

function sieved(key: number): number {
  return Math.imul(key ^ (key / 0x10000), 0x9e3779b1) >>> 15;
}

/** The two UTF-16 units at `at` as one number; a unit past the end counts as 0. */
function keyAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + (text.charCodeAt(at + 1) || 0);
}
