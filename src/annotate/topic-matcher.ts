/** The phrases of all topics in one tree, so that a text is read once. */
import type { TopicId } from '../ids.ts';
import type { Topic } from '../types.ts';
import learned from './topic-likeness.json' with { type: 'json' };
import { type LikenessOf, likenessBy } from './topic-likeness.ts';
import { isOffice } from './topic-offices.ts';
import { PLAIN_WORDS } from './topic-plain-words.ts';
import { type ComparedText, matched } from './topic-text.ts';
import { longestAt, treeOf } from './topic-tree.ts';

/** A phrase of one topic or several, with its weight (more than 0, at most 5) in each. */
export interface TopicPhrase {
  readonly text: string;
  /** `place`: the topic's, as in `TopicMatcher`. */
  readonly votes: readonly { readonly place: number; readonly weight: number; readonly strength: number }[];
  /** Names an office or its people. */
  readonly office: boolean;
}

/** Weights are steps of a ladder: one 5 is worth more than a dozen hints. */
export function strength(weight: number): number {
  return (weight / 5) ** 1.7;
}

/** A phrase found in a text. */
export interface PhraseFound {
  readonly phrase: TopicPhrase;
  /** Where it stands, in UTF-16 units of the text as it is compared, ascending; once at least. */
  readonly offsets: readonly number[];
}

/** Topics ready to be looked for in texts; made once for a list of topics, by `topicMatcher`. */
export interface TopicMatcher {
  readonly topics: readonly Topic[];
  /** The place of each topic in the list; of two with one key the first's. */
  readonly places: ReadonlyMap<TopicId, number>;
  /**
   * The phrases that stand in a text, in the order in which they are first met. Where phrases overlap, the leftmost,
   * and of those the longest; a plain word is passed over whole.
   */
  phrasesIn(text: ComparedText): readonly PhraseFound[];
  /** How a story reads, whatever the phrases of the list. */
  readonly likenessOf: LikenessOf;
}

/**
 * Makes topics ready; a list without phrases finds nothing. A matcher given is returned as it is. `likenessOf`: what stories
 * read like, by default as topic-likeness.json was taught.
 */
export function topicMatcher(topics: readonly Topic[] | TopicMatcher, likenessOf?: LikenessOf): TopicMatcher {
  if ('phrasesIn' in topics) return topics;
  const places = new Map<TopicId, number>();
  for (const [place, { id }] of topics.entries()) if (!places.has(id)) places.set(id, place);
  const phrasesIn = finderOf([...phrasesOf(topics, places)]);
  return { topics, places, phrasesIn, likenessOf: likenessOf ?? likenessBy(learned) };
}

function phrasesOf(topics: readonly Topic[], places: ReadonlyMap<TopicId, number>): Iterable<TopicPhrase> {
  const phrases = new Map<string, { text: string; votes: TopicPhrase['votes'][number][]; office: boolean }>();
  for (const topic of topics) {
    for (const { phrase, weight } of topic.phrases) {
      const text = matched(phrase);
      const entry = phrases.get(text) ?? { text, votes: [], office: isOffice(text) };
      entry.votes.push({ place: places.get(topic.id) ?? 0, weight, strength: strength(weight) });
      phrases.set(text, entry);
    }
  }
  phrases.delete('');
  for (const text of PLAIN_WORDS)
    if (!phrases.has(text)) phrases.set(text, { text, votes: [], office: false });
  return phrases.values();
}

function finderOf(phrases: readonly TopicPhrase[]): TopicMatcher['phrasesIn'] {
  const tree = treeOf(phrases.map(({ text }) => text));
  /** For each phrase its place among those found: right where that one is of the phrase. */
  const known = new Int32Array(phrases.length);
  return text => {
    const found: { phrase: TopicPhrase; offsets: number[] }[] = [];
    for (let at = 0; at < text.length; ) {
      const place = longestAt(tree, text, at);
      const phrase = place < 0 ? undefined : phrases[place];
      if (phrase !== undefined && phrase.votes.length > 0) {
        const before = found[known[place] as number];
        if (before?.phrase === phrase) before.offsets.push(at);
        else known[place] = found.push({ phrase, offsets: [at] }) - 1;
      }
      at += phrase?.text.length ?? 1;
    }
    return found;
  };
}
