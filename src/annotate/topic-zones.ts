/** The parts of a cutting in which a phrase weighs differently. */
import type { Cutting, LineText } from '../types.ts';
import { sourcesIn } from './topic-sources.ts';

/**
 * Where a phrase stands. `first`: the opening of the first paragraph, which says what the story is about.
 * `source`: the name of the office that speaks in the story (`记者从市民政局获悉`, `区总工会有关负责人说`), found
 * anywhere in its text and read there a second time: whose act it is, the story is mostly about.
 */
export type TopicZone =
  | 'series'
  | 'section'
  | 'kicker'
  | 'headline'
  | 'subtitle'
  | 'first'
  | 'body'
  | 'source';

/** True for the editor's words about the one story: its kicker, headline and subtitle. */
export function isAbove(where: TopicZone): boolean {
  return where === 'kicker' || where === 'headline' || where === 'subtitle';
}

/** One part of a cutting; text of a part that has several paragraphs is joined by line ends. */
export interface ZoneText {
  readonly where: TopicZone;
  readonly text: string;
}

/** An opening is a sentence or two: it ends with the first sentence to end after so many UTF-16 units … */
const OPENING_FROM = 40;
/** … and at the latest after so many. */
const OPENING_TO = 160;

/** The parts of a cutting that have text, from the series down. */
export function zonesOf(cutting: Cutting): readonly ZoneText[] {
  const { series, section, kicker, headline, subtitle } = cutting;
  const zones: ZoneText[] = [];
  addZone(zones, 'series', withoutGenre(textOf(series)));
  addZone(zones, 'section', withoutGenre(section ?? ''));
  addZone(zones, 'kicker', textOf(kicker));
  addZone(zones, 'headline', headline.text);
  addZone(zones, 'subtitle', textOf(subtitle));
  addBody(zones, cutting);
  return zones;
}

function textOf(title: LineText | null): string {
  return title?.text ?? '';
}

function addZone(zones: ZoneText[], where: TopicZone, text: string): void {
  if (text !== '' && text.trim() !== '') zones.push({ where, text });
}

/** What names of columns are made of whatever they are about: `区县快递` is no parcel, `民生直通车` no car. */
const GENRE =
  /快递|快车|直通车|快报|快讯|速递|列车|驿站|会客厅|茶座|课堂|讲堂|加油站|服务台|热线|窗口|平台|舞台|看台|现场|调查|观察|故事会|镜头|展台|航线|站点|信箱/g;

function withoutGenre(column: string): string {
  return column === '' ? column : column.replace(GENRE, '\n');
}

function addBody(zones: ZoneText[], { paragraphs }: Cutting): void {
  const first = paragraphs.find(({ kind }) => kind === 'text');
  const end = first === undefined ? 0 : openingEnd(first.text);
  let body = first?.text.slice(end) ?? '';
  for (const paragraph of paragraphs) if (paragraph !== first) body += `\n${paragraph.text}`;
  addZone(zones, 'first', first?.text.slice(0, end) ?? '');
  addZone(zones, 'body', body);
  addZone(zones, 'source', sourcesIn(paragraphs));
}

function openingEnd(text: string): number {
  for (let at = OPENING_FROM; at < Math.min(text.length, OPENING_TO); at++) {
    if ('。!！?？'.includes(text.charAt(at))) return at + 1;
  }
  return Math.min(text.length, OPENING_TO);
}
