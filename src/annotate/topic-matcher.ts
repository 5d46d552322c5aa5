/** The phrases of all topics in one tree, so that a text is read once. */
import type { TopicId } from '../ids.ts';
import { foldWidth } from '../trade/chars.ts';
import type { Topic } from '../types.ts';
import { PLAIN_WORDS } from './topic-plain-words.ts';

/** A phrase of one topic or several, with its weight (more than 0, at most 5) in each. */
export interface TopicPhrase {
  readonly text: string;
  readonly votes: readonly { readonly topic: TopicId; readonly weight: number }[];
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

/** Makes topics ready; a list without phrases finds nothing. A matcher given is returned as it is. */
export function topicMatcher(topics: readonly Topic[] | TopicMatcher): TopicMatcher {
  if ('offsetsIn' in topics) return topics;
  const root = treeOf(phrasesOf(topics));
  return { topics, offsetsIn: text => findIn(root, text) };
}

/** As phrases are compared: in half-width, and without the quotation marks that set off a part of them (`监督“探头”`). */
export function matched(text: string): string {
  return foldWidth(text).replace(/[“”‘’"「」『』]/g, '');
}

function phrasesOf(topics: readonly Topic[]): Iterable<TopicPhrase> {
  const phrases = new Map<string, { text: string; votes: { topic: TopicId; weight: number }[] }>();
  for (const topic of topics) {
    for (const { phrase, weight } of topic.phrases) {
      const text = matched(phrase);
      const entry = phrases.get(text) ?? { text, votes: [] };
      entry.votes.push({ topic: topic.id, weight });
      phrases.set(text, entry);
    }
  }
  phrases.delete('');
  for (const text of PLAIN_WORDS) if (!phrases.has(text)) phrases.set(text, { text, votes: [] });
  return phrases.values();
}

function treeOf(phrases: Iterable<TopicPhrase>): Branch {
  const root = branch();
  for (const phrase of phrases) {
    let at = root;
    for (let i = 0; i < phrase.text.length; i++) at = grow(at, phrase.text.charCodeAt(i));
    at.phrase = phrase;
  }
  return root;
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

function findIn(root: Branch, text: string): ReadonlyMap<TopicPhrase, readonly number[]> {
  const found = new Map<TopicPhrase, number[]>();
  let at = 0;
  while (at < text.length) {
    const phrase = longestAt(root, text, at);
    if (phrase !== null && phrase.votes.length > 0) note(found, phrase, at);
    at += phrase?.text.length ?? 1;
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
