import { readFileSync } from 'node:fs';
import { placeOf } from '../../src/annotate/place.ts';
import type { PageId } from '../../src/ids.ts';
import { gazetteerOf, parseGazetteer } from '../../src/trade/gazetteer.ts';
import type { Cutting, Gazetteer, LineText } from '../../src/types.ts';

/** A story as a test tells it: the parts above the text by name, the text as paragraphs. */
export interface Story {
  readonly series?: string;
  readonly section?: string;
  readonly place?: string;
  readonly kicker?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly text: readonly string[];
  readonly byline?: string;
  /** The name of the paper, or who publishes it. */
  readonly paper?: string;
}

/** The cutting of a story; each part stands on a line of its own. */
export function cuttingOf(story: Story): Cutting {
  let line = 0;
  const part = (text: string): LineText => ({ text, lines: [{ from: ++line, to: line }] });
  const maybe = (text: string | undefined) => (text === undefined ? null : part(text));
  const byline = { start: 0, end: 0, credits: [], agency: null, dateline: null, confidence: 1, because: '' };
  return {
    page: 'page' as PageId,
    order: 1,
    pageNumber: null,
    section: story.section ?? null,
    series: maybe(story.series),
    placeLine: maybe(story.place),
    kicker: maybe(story.kicker),
    headline: part(story.title ?? '一件小事'),
    subtitle: maybe(story.subtitle),
    bylines: story.byline === undefined ? [] : [{ ...part(story.byline), position: 'head', byline }],
    paragraphs: story.text.map(text => ({ ...part(text), kind: 'text' })),
    jumps: [],
    lines: [{ from: 1, to: line }],
    elsewhere: [],
    confidence: 1,
    because: 'told by a test',
  };
}

/** Zhengzhou's gazetteer as the archive has it. */
export function zhengzhou(): Gazetteer {
  const file = 'content/gazetteer/zhengzhou.json';
  const { value, problems } = parseGazetteer(
    file,
    readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
  );
  if (value === null) throw new Error(JSON.stringify(problems));
  return gazetteerOf(value);
}

/** `惠济区 | 迎宾路街道 龙源街社区` for a placed story; `(home)`, `(elsewhere) 河南省新乡市`, `(unknown)` for others. */
export function told(story: Story, gazetteer: Gazetteer): string {
  const { district, places, scope } = placeOf(
    cuttingOf(story),
    gazetteer,
    story.paper === undefined ? [] : [story.paper],
  );
  const whose = scope === 'district' ? district.value.join(' ') : `(${scope})`;
  return places.value.length > 0 ? `${whose} | ${places.value.join(' ')}` : whose;
}
