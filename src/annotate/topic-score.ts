/** Cutting × topics → what each topic scores, and from which phrases. */
import type { TopicId } from '../ids.ts';
import type { Cutting } from '../types.ts';
import type { TopicMatcher } from './topic-matcher.ts';
import { type TopicZone, type ZoneText, zonesOf } from './topic-zones.ts';

/** A phrase found, and what it gives its topic. */
export interface TopicEvidence {
  readonly phrase: string;
  readonly where: TopicZone;
  readonly count: number;
  /** The phrase's weight in this topic: more than 0, at most 5. */
  readonly weight: number;
  readonly score: number;
}

/** A topic with its score; 1 is what a phrase of weight 5 gives that stands once in the body of a short story. */
export interface TopicScore {
  readonly topic: TopicId;
  readonly score: number;
  /** Best first. */
  readonly evidence: readonly TopicEvidence[];
}

/** What the place of a phrase is worth: an editor's words about the story before the story's own. */
const PLACE: Readonly<Record<TopicZone, number>> = {
  headline: 5,
  kicker: 3,
  subtitle: 3,
  series: 3,
  section: 2,
  first: 2.5,
  body: 1,
};

/** A longer text names more of everything: from this length in UTF-16 units on, the body counts for less. */
const SHORT_BODY = 300;

/** Every topic with any evidence, best first; equal ones in the order of the topics. */
export function scoreTopics(cutting: Cutting, matcher: TopicMatcher): readonly TopicScore[] {
  const found = new Map<TopicId, TopicEvidence[]>(matcher.topics.map(({ id }) => [id, []]));
  for (const zone of zonesOf(cutting)) gather(zone, matcher, found);
  return [...found]
    .filter(([, evidence]) => evidence.length > 0)
    .map(([topic, evidence]) => scored(topic, evidence))
    .sort((a, b) => b.score - a.score);
}

function gather(zone: ZoneText, matcher: TopicMatcher, found: Map<TopicId, TopicEvidence[]>): void {
  const worth = PLACE[zone.where] * (zone.where === 'body' ? thinned(zone.text.length) : 1);
  for (const [{ text, votes }, count] of matcher.count(zone.text)) {
    for (const { topic, weight } of votes) {
      const score = worth * strength(weight) * repeated(count);
      found.get(topic)?.push({ phrase: text, where: zone.where, count, weight, score });
    }
  }
}

/** Weights are steps of a ladder: 5 is worth more than five hints. */
function strength(weight: number): number {
  return (weight / 5) ** 1.5;
}

/** The second mention adds half of the first, the third half of that: a refrain does not decide. */
function repeated(count: number): number {
  return 2 - 2 ** (1 - count);
}

function thinned(length: number): number {
  return Math.sqrt(SHORT_BODY / Math.max(SHORT_BODY, length));
}

function scored(topic: TopicId, found: readonly TopicEvidence[]): TopicScore {
  const evidence = [...found].sort((a, b) => b.score - a.score);
  return { topic, score: evidence.reduce((sum, { score }) => sum + score, 0), evidence };
}
