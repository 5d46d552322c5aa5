/** The passages of a cutting that may say where its story is, each with what a place named in it weighs. */
import type { Cutting, LineSpan, LineText } from '../types.ts';

/** Where a passage stands. */
export type Where =
  | 'place line'
  | 'series'
  | 'section'
  | 'headline'
  | 'kicker'
  | 'subtitle'
  | 'first paragraph'
  | 'text'
  | 'caption'
  | 'byline';

/** A piece of the cutting's text. */
export interface Passage {
  readonly where: Where;
  readonly text: string;
  readonly lines: readonly LineSpan[];
}

/**
 * What the first name of a district in a passage weighs. The order is the trade's: a place or series line above the
 * headline, the headline, the first paragraph, then the rest.
 */
export const WEIGHTS: Readonly<Record<Where, number>> = {
  'place line': 40,
  series: 14,
  section: 5,
  headline: 8,
  kicker: 5,
  subtitle: 5,
  'first paragraph': 4,
  text: 1,
  caption: 0.7,
  byline: 1.5,
};

/** Passages that speak for the whole article. */
export const ABOVE: ReadonlySet<Where> = new Set(['place line', 'series', 'headline', 'kicker', 'subtitle']);

/** A first paragraph shorter than this is an opening scene; the one after it counts as first too. */
const OPENING = 20;

/** The passages of the cutting in the order a reader meets them. Subheadings are part of the text. */
export function passagesOf(cutting: Cutting): readonly Passage[] {
  const texts = cutting.paragraphs.filter(({ kind }) => kind !== 'caption');
  const first = (texts[0]?.text.length ?? 0) < OPENING ? 2 : 1;
  const captions = cutting.paragraphs.filter(({ kind }) => kind === 'caption');
  return [
    ...passage('section', cutting.section === null ? null : { text: cutting.section, lines: [] }),
    ...passage('series', cutting.series),
    ...passage('place line', cutting.placeLine),
    ...passage('kicker', cutting.kicker),
    ...passage('headline', cutting.headline),
    ...passage('subtitle', cutting.subtitle),
    ...texts.flatMap((text, at) => passage(at < first ? 'first paragraph' : 'text', text)),
    ...captions.flatMap(caption => passage('caption', caption)),
    ...cutting.bylines.flatMap(byline => passage('byline', byline)),
  ];
}

function passage(where: Where, source: LineText | null): readonly Passage[] {
  return source === null ? [] : [{ where, text: source.text, lines: source.lines }];
}
