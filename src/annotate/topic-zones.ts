/** The parts of a cutting in which a phrase weighs differently. */
import type { Cutting, LineSpan, LineText } from '../types.ts';

/** Where a phrase stands. `first`: the opening of the first paragraph, which says what the story is about. */
export type TopicZone = 'series' | 'section' | 'kicker' | 'headline' | 'subtitle' | 'first' | 'body';

/** One part of a cutting; text of a part that has several paragraphs is joined by line ends. */
export interface ZoneText {
  readonly where: TopicZone;
  readonly text: string;
  readonly lines: readonly LineSpan[];
}

/** An opening is a sentence or two: it ends with the first sentence to end after so many UTF-16 units … */
const OPENING_FROM = 40;
/** … and at the latest after so many. */
const OPENING_TO = 160;

/** The parts of a cutting that have text, from the series down. */
export function zonesOf(cutting: Cutting): readonly ZoneText[] {
  const { series, section, kicker, headline, subtitle } = cutting;
  const zones = [
    zone('series', series),
    zone('section', section === null ? null : { text: section, lines: [] }),
    zone('kicker', kicker),
    zone('headline', headline),
    zone('subtitle', subtitle),
    ...bodyZones(cutting),
  ];
  return zones.filter(({ text }) => text.trim() !== '');
}

function zone(where: TopicZone, source: LineText | null): ZoneText {
  return { where, text: source?.text ?? '', lines: source?.lines ?? [] };
}

function bodyZones({ paragraphs }: Cutting): readonly ZoneText[] {
  const first = paragraphs.find(({ kind }) => kind === 'text');
  const rest = paragraphs.filter(paragraph => paragraph !== first);
  const end = first === undefined ? 0 : openingEnd(first.text);
  const texts = [first?.text.slice(end) ?? '', ...rest.map(({ text }) => text)];
  const spans = [...(first?.lines ?? []), ...rest.flatMap(({ lines }) => lines)];
  return [
    { where: 'first', text: first?.text.slice(0, end) ?? '', lines: first?.lines ?? [] },
    { where: 'body', text: texts.join('\n'), lines: spans },
  ];
}

function openingEnd(text: string): number {
  for (let at = OPENING_FROM; at < Math.min(text.length, OPENING_TO); at++) {
    if ('。!！?？'.includes(text.charAt(at))) return at + 1;
  }
  return Math.min(text.length, OPENING_TO);
}
