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
const OPENING = 60;

/** The passages of the cutting in the order a reader meets them. Subheadings are part of the text. */
export function passagesOf(cutting: Cutting): readonly Passage[] {
  const { section, series, placeLine, kicker, headline, subtitle, paragraphs, bylines } = cutting;
  const passages: Passage[] = [];
  if (section !== null) passages.push({ where: 'section', text: section, lines: [] });
  add(passages, 'series', series);
  add(passages, 'place line', placeLine);
  add(passages, 'kicker', kicker);
  add(passages, 'headline', headline);
  add(passages, 'subtitle', subtitle);
  addParagraphs(passages, paragraphs);
  for (const byline of bylines) add(passages, 'byline', byline);
  return passages;
}

function addParagraphs(passages: Passage[], paragraphs: Cutting['paragraphs']): void {
  let first = 1;
  let at = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'caption') continue;
    if (at === 0 && paragraph.text.length < OPENING) first = 2;
    add(passages, at < first ? 'first paragraph' : 'text', paragraph);
    at++;
  }
  for (const paragraph of paragraphs) if (paragraph.kind === 'caption') add(passages, 'caption', paragraph);
}

function add(passages: Passage[], where: Where, source: LineText | null): void {
  if (source !== null) passages.push({ where, text: source.text, lines: source.lines });
}
