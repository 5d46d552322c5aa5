/**
 * Genres whose occasion names the topic, whatever the story then speaks of: what a congress session hears is
 * the whole economy, what discipline inspectors look into is everybody's business, and both are filed as what they are.
 */
import type { TopicEvidence, TopicScore } from './topic-score.ts';

interface Occasion {
  /** Key of the topic; without effect in an archive that has no such topic, or not these phrases in it. */
  readonly topic: string;
  /** Enough above the text: in its series, kicker, headline or subtitle. */
  readonly above?: RegExp;
  /** Enough in the name of its series. */
  readonly series?: RegExp;
  /** Enough in its opening. */
  readonly opening?: RegExp;
}

const OCCASIONS: readonly Occasion[] = [
  {
    topic: 'government',
    above: /两会|人代会|人民代表大会|政协会议|政协全会|届委员会第|党代会|政府工作报告|常务会|常委会/,
    opening: /^(?:人代会|人民代表大会第|届委员会第)/,
  },
  {
    topic: 'discipline-inspection',
    above: /纪委|监委|纪检|巡察|处分/,
    opening: /[市县区]纪委|纪委监委|纪检监察|巡察/,
  },
  {
    topic: 'law',
    above: /宣判|被判|获刑|判刑|判决/,
    opening: /公开宣判|有期徒刑|判处|拘役|提起公诉/,
  },
  // What a paper gathers under a snowfall is of the snow, whoever clears it.
  { topic: 'weather', series: /雪|寒潮|降温|高温|酷暑|大雾/ },
];

/** The topic named by the occasion of the story, the better scored where there are two; null where none is. */
export function occasionOf(ranked: readonly TopicScore[]): TopicScore | null {
  return ranked.find(score => OCCASIONS.some(occasion => isOccasion(score, occasion))) ?? null;
}

function isOccasion({ topic, evidence }: TopicScore, occasion: Occasion): boolean {
  return topic === occasion.topic && evidence.some(found => names(found, occasion));
}

function names({ phrase, where }: TopicEvidence, { above, series, opening }: Occasion): boolean {
  if (where === 'body' || where === 'section') return false;
  if (where === 'first') return opening?.test(phrase) ?? false;
  return above?.test(phrase) || (where === 'series' && series?.test(phrase)) || false;
}
