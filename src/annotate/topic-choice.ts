/** Scores and likeness → the topics an editor would file the story under. */
import type { TopicId } from '../ids.ts';
import type { Likeness } from './topic-likeness.ts';
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

/** What a topic gains for each time that the story reads e times more like its stories. */
const LIKENESS = 3;
/** The least that a story reads like those of a topic: what was learned knows only so much. */
const UNLIKE = 1e-4;
/** A topic without a phrase in the story is the main one only where it reads like its stories so surely. */
const ALONE = 0.6;

/**
 * The topics that a story is about, the main one first; none, one, two or three. `ranked` has a score for every topic of the
 * archive with a phrase in the story, best first; `topics` is all that the archive has.
 */
export function chooseTopics(
  ranked: readonly TopicScore[],
  likeness: Likeness | null,
  topics: readonly { readonly id: TopicId }[],
): readonly TopicScore[] {
  const [best] = ranked;
  if (best === undefined || best.score < FLOOR) return mostAlike(likeness, topics);
  const main = occasionOf(ranked) ?? weighed(ranked, likeness);
  const isNear = (other: TopicScore) =>
    other.score >= best.score * AS_SETTING &&
    ((other.score >= best.score * NEAR && isNamed(other)) || isSetting(other)) &&
    breadth(other) >= (isHouse(other) ? BREADTH - 1 : BREADTH);
  const near = ranked.filter(other => other !== main && isNear(other));
  return [main, ...near.slice(0, OTHERS)];
}

/** The best of those with a phrase, once what the story reads like is added; a topic that nothing was learned of takes an even part. */
function weighed(ranked: readonly TopicScore[], likeness: Likeness | null): TopicScore {
  const worth = ({ topic, score }: TopicScore) =>
    score + LIKENESS * Math.log(UNLIKE + partOf(topic, likeness));
  return ranked.reduce((best, other) => (worth(other) > worth(best) ? other : best));
}

function partOf(topic: TopicId, likeness: Likeness | null): number {
  if (likeness === null) return 1;
  return likeness.get(topic) ?? 1 / likeness.size;
}

/** The topic whose stories a story without phrases surely reads like, alone in a list; else none. */
function mostAlike(
  likeness: Likeness | null,
  topics: readonly { readonly id: TopicId }[],
): readonly TopicScore[] {
  const found = topics.find(({ id }) => (likeness?.get(id) ?? 0) >= ALONE);
  return found === undefined ? [] : [{ topic: found.id, score: 0, evidence: [] }];
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
