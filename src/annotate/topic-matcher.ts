/** The phrases of all topics in one tree, so that a text is read once. */
import type { TopicId } from '../ids.ts';
import { foldWidth } from '../trade/chars.ts';
import type { Topic } from '../types.ts';
import { isOffice } from './topic-offices.ts';
import { PLAIN_WORDS } from './topic-plain-words.ts';

/** A phrase of one topic or several, with its weight (more than 0, at most 5) in each. */
export interface TopicPhrase {
  readonly text: string;
  readonly votes: readonly { readonly topic: TopicId; readonly weight: number; readonly strength: number }[];
  /** Names an office or its people. */
  readonly office: boolean;
}

/** Weights are steps of a ladder: one 5 is worth more than a dozen hints. */
export function strength(weight: number): number {
  return (weight / 5) ** 1.7;
}

/** Topics ready to be looked for in texts; made once for a list of topics, by `topicMatcher`. */
export interface TopicMatcher {
  readonly topics: readonly Topic[];
  /**
   * Where each phrase stands in a text that is as `matched` makes it: offsets in UTF-16 units, ascending. Where
   * phrases overlap, the leftmost, and of those the longest; a plain word is passed over whole.
   */
  offsetsIn(text: string): ReadonlyMap<TopicPhrase, readonly number[]>;
}

interface Branch {
  readonly next: Map<number, Branch>;
  phrase: TopicPhrase | null;
}

/** The tree with its first branches by code unit: most characters begin no phrase, and are passed over at once. */
interface Tree {
  readonly begins: Uint8Array;
  readonly root: Branch;
}

/** Makes topics ready; a list without phrases finds nothing. A matcher given is returned as it is. */
export function topicMatcher(topics: readonly Topic[] | TopicMatcher): TopicMatcher {
  if ('offsetsIn' in topics) return topics;
  const tree = treeOf(phrasesOf(topics));
  return { topics, offsetsIn: text => findIn(tree, text) };
}

/** As phrases are compared: in half-width, and without the quotation marks that set off a part of them (`监督“探头”`). */
export function matched(text: string): string {
  return foldWidth(text).replace(/[“”‘’"「」『』]/g, '');
}

function phrasesOf(topics: readonly Topic[]): Iterable<TopicPhrase> {
  const phrases = new Map<string, { text: string; votes: TopicPhrase['votes'][number][]; office: boolean }>();
  for (const topic of topics) {
    for (const { phrase, weight } of topic.phrases) {
      const text = matched(phrase);
      const entry = phrases.get(text) ?? { text, votes: [], office: isOffice(text) };
      entry.votes.push({ topic: topic.id, weight, strength: strength(weight) });
      phrases.set(text, entry);
    }
  }
  phrases.delete('');
  for (const text of PLAIN_WORDS)
    if (!phrases.has(text)) phrases.set(text, { text, votes: [], office: false });
  return phrases.values();
}

function treeOf(phrases: Iterable<TopicPhrase>): Tree {
  const root = branch();
  for (const phrase of phrases) {
    let at = root;
    for (let i = 0; i < phrase.text.length; i++) at = grow(at, phrase.text.charCodeAt(i));
    at.phrase = phrase;
  }
  const begins = new Uint8Array(0x10000);
  for (const unit of root.next.keys()) begins[unit] = 1;
  return { begins, root };
}

function branch(): Branch {
  return { next: new Map(), phrase: null };
}

function grow(from: Branch, unit: number): Branch {
  const found = from.next.get(unit);
  if (found !== undefined) return found;
  const made = branch();
  from.next.set(unit, made);
  return made;
}

function findIn({ begins, root }: Tree, text: string): ReadonlyMap<TopicPhrase, readonly number[]> {
  const found = new Map<TopicPhrase, number[]>();
  for (let at = 0; at < text.length; ) {
    const phrase = begins[text.charCodeAt(at)] === 1 ? longestAt(root, text, at) : null;
    if (phrase !== null && phrase.votes.length > 0) note(found, phrase, at);
    at += phrase === null ? 1 : phrase.text.length;
  }
  return found;
}

function note(found: Map<TopicPhrase, number[]>, phrase: TopicPhrase, at: number): void {
  const offsets = found.get(phrase);
  if (offsets === undefined) found.set(phrase, [at]);
  else offsets.push(at);
}

function longestAt(root: Branch, text: string, start: number): TopicPhrase | null {
  let longest: TopicPhrase | null = null;
  let here: Branch | undefined = root;
  for (let at = start; here !== undefined; at++) {
    longest = here.phrase ?? longest;
    here = here.next.get(text.charCodeAt(at));
  }
  return longest;
}
