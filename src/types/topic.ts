/** What stories may be about: content → annotate, archive, plan. */
import type { TopicId } from '../ids.ts';

/** One topic of content/topics.yaml. */
export interface Topic {
  readonly id: TopicId;
  readonly label: string;
  readonly english: string;
  /** IPTC Media Topic code: `20000593`. */
  readonly medtop: string;
  /** Phrases of the trade, each with its weight (more than 0, at most 5). */
  readonly phrases: readonly WeightedPhrase[];
}

/** A phrase and how much it says. */
export interface WeightedPhrase {
  readonly phrase: string;
  readonly weight: number;
}
