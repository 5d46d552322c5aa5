/** Scores → the topics an editor would file the story under. */
import { occasionOf } from './topic-occasions.ts';
import { isOffice } from './topic-offices.ts';
import type { TopicScore } from './topic-score.ts';

/** Below this score there is no evidence to speak of, and the topic stays unknown. */
const FLOOR = 0.4;
/**
 * Another topic has at least this part of the best score. On pages weighed by nobody, nearness told the story's own
 * second topics from words said in passing better than where those words stand.
 */
const NEAR = 0.6;
/** Its words above the text, or in the name of who speaks, count from this weight on. */
const NAMED = 2;
/** A topic that the headline names as the setting need not be so near, since that cost it its place: `劳模精神进校园`. */
const AS_SETTING = 0.2;
/** The main topic and so many others. */
const OTHERS = 2;
/** And is spoken of in its own words, so many of them at least, one fewer where the deed is taken into its house: `纪检组进医院` … */
const BREADTH = 4;
/** … a topic's own words being phrases of this weight or more. */
const OWN = 3;

/** The topics that a story is about, the main one first; none, one, two or three of `ranked`. */
export function chooseTopics(ranked: readonly TopicScore[]): readonly TopicScore[] {
  const [best] = ranked;
  if (best === undefined || best.score < FLOOR) return [];
  const main = occasionOf(ranked) ?? best;
  const isNear = (other: TopicScore) =>
    other.score >= best.score * AS_SETTING &&
    ((other.score >= best.score * NEAR && isNamed(other)) || isSetting(other)) &&
    breadth(other) >= (isHouse(other) ? BREADTH - 1 : BREADTH);
  const near = ranked.filter(other => other !== main && isNear(other));
  return [main, ...near.slice(0, OTHERS)];
}

/** Named by the editor or by who tells of it, and not only spoken of: a crop’s price makes no story economy. */
function isNamed({ evidence }: TopicScore): boolean {
  return evidence.some(({ where, weight }) => where !== 'body' && where !== 'first' && weight >= NAMED);
}

function isSetting({ evidence }: TopicScore): boolean {
  return evidence.some(({ setting, weight }) => setting && weight >= OWN);
}

function isHouse({ evidence }: TopicScore): boolean {
  return evidence.some(({ setting, phrase }) => setting && isOffice(phrase));
}

/** How many of a topic's own words stand in the story, each counted once. */
function breadth({ evidence }: TopicScore): number {
  return new Set(evidence.filter(({ weight }) => weight >= OWN).map(({ phrase }) => phrase)).size;
}
