/**
 * What the prints of parts cover of each article, as numbers in one table: to digest a day is to digest its rows, and to digest a
 * group is to copy some words of each of its articles. Texts of the same would have to be made for every article of the archive.
 */
import { digest } from '../digest.ts';
import type { Digest } from '../ids.ts';
import type { ArticleEntry } from '../types.ts';
import type { Planner } from './planner.ts';
import { REACH } from './related.ts';
import type { SiteGroup } from './specs.ts';

/** Words of 32 bits in the row of an article: its digest, its card, the marks of its groups, and its neighbours in time. */
const ROW = 12;
const DIGEST = 4;
const CARD = 4;
const MARKS = 2;
const MARKED = DIGEST + CARD;
const NEAR = MARKED + MARKS;
/** Digits of a digest that a row has as two words. */
const TWO_WORDS = 16;

type Told = Pick<Planner, 'site' | 'orders' | 'filed' | 'mark'>;

/** The rows of all articles, in the order of the index. */
export interface ToldRows {
  /** Digest of the rows of articles that stand next to each other in the index: of all that their files show of them. */
  ofRun(first: number, count: number): Digest;
  /** Digest of what lists show of these articles. */
  ofCards(entries: readonly ArticleEntry[]): Digest;
}

/** Makes the rows of a site. */
export function toldRows(told: Told): ToldRows {
  const rows = rowsOf(told);
  const { orders } = told;
  return {
    ofRun: (first, count) => digest(bytesOf(rows.subarray(first * ROW, (first + count) * ROW))),
    ofCards: entries => {
      const width = CARD + MARKS;
      const cards = new Uint32Array(entries.length * width);
      let to = 0;
      for (const entry of entries) {
        const from = (orders.get(entry) ?? 0) * ROW + DIGEST;
        for (let at = 0; at < width; at += 1) cards[to + at] = rows[from + at] ?? 0;
        to += width;
      }
      return digest(bytesOf(cards));
    },
  };
}

function rowsOf(told: Told): Uint32Array {
  const { entries } = told.site.index;
  const rows = new Uint32Array(entries.length * ROW);
  const digests = wordsOf(entries.map(entry => entry.digest + entry.card).join(''));
  const marksOf = marksInWords(told);
  for (const [order, entry] of entries.entries()) {
    const from = order * (DIGEST + CARD);
    rows.set(digests.subarray(from, from + DIGEST + CARD), order * ROW);
    rows.set(marksOf(entry), order * ROW + MARKED);
  }
  addNeighbours(told, rows);
  return rows;
}

/** What is shown of the groups that an article is filed under, in two words; made once for all that are filed alike. */
function marksInWords({ filed, mark }: Told): (entry: ArticleEntry) => Uint32Array {
  const known = new Map<readonly SiteGroup[], Uint32Array>();
  return entry => {
    const groups = filed(entry);
    const words = known.get(groups) ?? wordsOf(digest(groups.map(mark).join('')).slice(0, TWO_WORDS));
    known.set(groups, words);
    return words;
  };
}

/**
 * Takes in who may be related to each article: its neighbours in each group that relations are looked for in, whether they are near
 * enough or not.
 */
function addNeighbours({ site: { series, cells, people }, orders, mark }: Told, rows: Uint32Array): void {
  for (const group of [series, cells, people].flat()) {
    const places = Uint32Array.from(group.entries, entry => (orders.get(entry) ?? 0) * ROW);
    const [first = 0, second = 0] = wordsOf(mark(group).slice(0, TWO_WORDS));
    for (const [at, place] of places.entries()) {
      let [one, other] = [mixed(rows[place + NEAR] ?? 0, first), mixed(rows[place + NEAR + 1] ?? 0, second)];
      for (let near = at - REACH; near <= at + REACH; near += 1) {
        const from = places[near];
        if (from === undefined || near === at) continue;
        one = mixed(one, rows[from] ?? 0);
        other = mixed(other, rows[from + 1] ?? 0);
      }
      rows[place + NEAR] = one;
      rows[place + NEAR + 1] = other;
    }
  }
}

/** Takes a word of a digest into another word so that no two words lead to the same: the steps of MurmurHash3 (A. Appleby). */
function mixed(sum: number, word: number): number {
  let next = Math.imul(sum ^ word, 0x85ebca6b);
  next ^= next >>> 13;
  next = Math.imul(next, 0xc2b2ae35);
  return next ^ (next >>> 16);
}

function wordsOf(digits: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(digits, 'hex'));
  return new Uint32Array(bytes.buffer);
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
