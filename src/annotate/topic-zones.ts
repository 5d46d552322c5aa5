/** The parts of a cutting in which a phrase weighs differently. */
import { foldWidth } from '../trade/chars.ts';
import type { Cutting, LineSpan, LineText } from '../types.ts';

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
    withoutGenre(zone('series', series)),
    withoutGenre(zone('section', section === null ? null : { text: section, lines: [] })),
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

/** What names of columns are made of whatever they are about: `区县快递` is no parcel, `民生直通车` no car. */
const GENRE =
  /快递|快车|直通车|快报|快讯|速递|列车|驿站|会客厅|茶座|课堂|讲堂|加油站|服务台|热线|窗口|平台|舞台|看台|现场|调查|观察|故事会|镜头|展台|航线|站点|信箱/g;

function withoutGenre(column: ZoneText): ZoneText {
  return { ...column, text: column.text.replace(GENRE, '\n') };
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
    { where: 'source', text: sourcesIn(paragraphs), lines: [] },
  ];
}

function openingEnd(text: string): number {
  for (let at = OPENING_FROM; at < Math.min(text.length, OPENING_TO); at++) {
    if ('。!！?？'.includes(text.charAt(at))) return at + 1;
  }
  return Math.min(text.length, OPENING_TO);
}

/** An office named as the one that tells: before its speaker, or after `记者从`. No one of them goes beyond a clause. */
const FROM_OFFICE = /记者[^。,;!?\n]{0,8}?从([^。,;!?\n]{2,24}?)(?:获悉|了解到|得知|获知)/g;
const OFFICE_SAYS: readonly (readonly [word: RegExp, source: RegExp])[] = [
  [
    /负责人|负责同志|工作人员/,
    /([^。,;:!?、“”"\n]{2,16}?)(?:有关|相关|主要)?(?:负责人|负责同志|工作人员)(?!们)/g,
  ],
  [/提醒|告诉记者/, /([^。,;:!?、“”"\n]{2,16}?)(?:提醒|告诉记者)/g],
  [/据/, /据([^。,;:!?、“”"\n]{2,16}?)(?:介绍|通报|消息|统计|透露|预测|预报)/g],
];
const CLAUSES = /[。,;:!?、“”"\n]/;

function sourcesIn(paragraphs: Cutting['paragraphs']): string {
  const text = foldWidth(paragraphs.map(paragraph => paragraph.text).join('\n'));
  const found = text.includes('记者') ? officesIn(text, FROM_OFFICE) : [];
  const clauses = text.split(CLAUSES);
  for (const [word, source] of OFFICE_SAYS)
    for (const clause of clauses) if (word.test(clause)) found.push(...officesIn(clause, source));
  return found.join('\n');
}

function officesIn(text: string, source: RegExp): string[] {
  return Array.from(text.matchAll(source), ([, office]) => office ?? '');
}
