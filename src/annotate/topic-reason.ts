/** How sure a choice of topics is, and why, as a person would say it. */
import type { Cutting, LineSpan } from '../types.ts';
import type { Likeness } from './topic-likeness.ts';
import type { TopicScore } from './topic-score.ts';
import { hasQuotes, matched } from './topic-text.ts';
import type { TopicZone } from './topic-zones.ts';

const PLACES: Readonly<Record<TopicZone, string>> = {
  series: ' in the series',
  section: ' in the section',
  kicker: ' in the kicker',
  headline: ' in the headline',
  subtitle: ' in the subtitle',
  first: ' in the opening',
  body: '',
  source: ' as the source',
};
const SHOWN = 3;

/**
 * `education 6.2 (思政课 in the headline, 师生 ×3), culture 3.0 (戏曲); reads like education 0.83`; what was missing where
 * nothing was chosen.
 */
export function becauseOf(chosen: readonly TopicScore[], likeness: Likeness | null): string {
  const [main] = chosen;
  if (main === undefined) return 'no phrase of any topic says enough';
  const said = chosen.filter(({ evidence }) => evidence.length > 0);
  const found = said.map(
    ({ topic, score, evidence }) => `${topic} ${score.toFixed(1)} (${phrases(evidence)})`,
  );
  return [found.join(', '), readsLike(main, likeness)].filter(part => part !== '').join('; ');
}

function readsLike({ topic }: TopicScore, likeness: Likeness | null): string {
  const part = likeness?.get(topic);
  return part === undefined ? '' : `reads like ${topic} ${part.toFixed(2)}`;
}

function phrases(evidence: TopicScore['evidence']): string {
  const shown = evidence.slice(0, SHOWN);
  return shown
    .map(({ phrase, where, count }) => `${phrase}${count > 1 ? ` ×${count}` : ''}${PLACES[where]}`)
    .join(', ');
}

/** The lines of the cutting in which the phrases of the reason stand, in order. */
export function evidenceLines(cutting: Cutting, chosen: readonly TopicScore[]): readonly LineSpan[] {
  const { series, kicker, headline, subtitle, paragraphs } = cutting;
  const shown = chosen.flatMap(({ evidence }) => evidence.slice(0, SHOWN).map(({ phrase }) => phrase));
  if (shown.length === 0) return [];
  const lines: LineSpan[] = [];
  for (const part of [series, kicker, headline, subtitle, ...paragraphs])
    if (part !== null && holdsAny(part.text, shown)) lines.push(...part.lines);
  return lines;
}

/** True where one of the phrases stands in the text, as printed or as it is compared: most stand as printed. */
function holdsAny(text: string, phrases: readonly string[]): boolean {
  if (phrases.some(phrase => text.includes(phrase))) return true;
  const differs = hasQuotes(text) || phrases.some(phrase => /[ -~]/.test(phrase));
  return differs && phrases.some(phrase => matched(text).includes(phrase));
}

/**
 * 0 without a choice; else by how far the main topic stands above the best that was not chosen, and by how much the story
 * reads like those of the main topic: half of what each could add.
 */
export function confidenceIn(
  chosen: readonly TopicScore[],
  ranked: readonly TopicScore[],
  likeness: Likeness | null,
): number {
  const [main] = chosen;
  if (main === undefined) return 0;
  const rival = ranked.find(other => !chosen.includes(other))?.score ?? 0;
  const margin = main.score === 0 ? 0 : Math.max(0, 1 - rival / main.score);
  const said = margin * Math.min(1, main.score / 4);
  const alike = likeness?.get(main.topic) ?? said;
  return Math.round((0.5 + 0.24 * (said + alike)) * 100) / 100;
}
