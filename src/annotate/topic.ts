/** Cutting → its topics, the main one first, each with its reason. */
import type { TopicId } from '../ids.ts';
import type { Cutting, Fact, Topic } from '../types.ts';
import { chooseTopics } from './topic-choice.ts';
import type { StoryText } from './topic-grams.ts';
import { type TopicMatcher, topicMatcher } from './topic-matcher.ts';
import { becauseOf, confidenceIn, evidenceLines } from './topic-reason.ts';
import { scoreTopics, type TopicScore } from './topic-score.ts';

export { type TopicMatcher, topicMatcher } from './topic-matcher.ts';
export type { TopicEvidence, TopicScore } from './topic-score.ts';
export type { TopicZone } from './topic-zones.ts';

/**
 * The topics of a cutting, the main one first, at most three; empty, with confidence 0, where no topic's phrase
 * says enough. Give a `topicMatcher` instead of the list where there are many cuttings: it is the costly part.
 */
export function topicsOf(
  cutting: Cutting,
  topics: readonly Topic[] | TopicMatcher,
): Fact<readonly TopicId[]> {
  const matcher = topicMatcher(topics);
  const ranked = scoreTopics(cutting, matcher);
  const likeness = matcher.likenessOf(textOf(cutting));
  const chosen = chooseTopics(ranked, likeness, matcher.topics);
  return {
    value: chosen.map(({ topic }) => topic),
    confidence: confidenceIn(chosen, ranked, likeness),
    because: becauseOf(chosen, likeness),
    lines: evidenceLines(cutting, chosen),
  };
}

/** The whole working: every topic with any evidence, its score and the phrases that gave it, best first. */
export function explainTopics(
  cutting: Cutting,
  topics: readonly Topic[] | TopicMatcher,
): readonly TopicScore[] {
  return scoreTopics(cutting, topicMatcher(topics));
}

function textOf({ kicker, headline, subtitle, paragraphs }: Cutting): StoryText {
  const above = [kicker, headline, subtitle].filter(line => line !== null).map(({ text }) => text);
  return { above, paragraphs: paragraphs.map(({ text }) => text) };
}
