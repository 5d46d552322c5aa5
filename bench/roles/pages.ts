/** What teaches the parts of a page: its blocks with the part that each plays, as an editor cut it. */

import type { Features } from '../../src/segment/features.ts';
import { lookAt } from '../../src/segment/look-at.ts';
import { PARTS, type Part } from '../../src/segment/role-likeness.ts';
import { tellerOf } from '../../src/segment/role-traits.ts';
import type { Trait } from '../../src/segment/trait.ts';
import type { Gazetteer } from '../../src/types.ts';
import type { ExpectedArticle } from '../accuracy/expected.ts';
import type { Fixture } from '../accuracy/fixtures.ts';

/** A block and what it teaches. */
export interface RoleLesson {
  readonly traits: readonly Trait[];
  /** Index of its part in `PARTS`. */
  readonly part: number;
}

/** The lessons of lines whose part is told by `partOf`; a block of which nothing is known teaches nothing. */
export function lessonsOfLines(
  lines: readonly string[],
  gazetteer: Gazetteer,
  partOf: (seen: Features) => Part | null,
): readonly RoleLesson[] {
  const { features, manner } = lookAt(lines, gazetteer);
  const tellTraits = tellerOf(features, manner);
  return features.flatMap((seen, at) => {
    const part = partOf(seen);
    if (part === null) return [];
    const traits = new Set<Trait>();
    tellTraits(at, trait => traits.add(trait));
    return [{ traits: [...traits], part: PARTS.indexOf(part) }];
  });
}

/** The lessons of a page that an editor cut. */
export function lessonsOfPage({ page, expected }: Fixture, gazetteer: Gazetteer): readonly RoleLesson[] {
  const articles = expected.articles.map(wordsOf);
  return lessonsOfLines(page.lines, gazetteer, seen => partOf(seen, articles));
}

/** The words of an article, without blanks and marks. */
interface Words {
  readonly lines: readonly [number, number];
  readonly series: string;
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly names: readonly string[];
}

const BARE = /[\s*_#【】]|^——?|^[●◆■◇○★▲▪◎☆▶►□▼△]/g;

function bare(text: string | null | undefined): string {
  return (text ?? '').replace(BARE, '');
}

function wordsOf(article: ExpectedArticle): Words {
  const { reporter, correspondent = [], photographer = [], agency } = article;
  return {
    lines: article.lines,
    series: bare(article.series),
    kicker: bare(article.kicker),
    title: bare(article.title),
    subtitle: bare(article.subtitle),
    paragraphs: article.paragraphs.map(bare),
    captions: (article.captions ?? []).map(bare),
    names: [...reporter, ...correspondent, ...photographer, ...(agency ? [agency] : [])].map(bare),
  };
}

/** Of the articles that a block may be of, the one whose words it has most surely; `furniture` where it is of none. */
function partOf(seen: Features, articles: readonly Words[]): Part | null {
  const { from, to } = seen.block.lines;
  const text = bare(seen.block.text);
  if (text === '') return null;
  const around = articles.filter(({ lines }) => lines[0] <= from && to <= lines[1]);
  const found = around.map(words => partIn(text, words)).filter(part => part !== null);
  const sure = found.find(part => part !== 'body') ?? found[0];
  if (seen.place.length > 0 && (sure === undefined || sure === 'body' || sure === 'series')) return 'place';
  if (sure !== undefined) return sure;
  if (articles.some(({ series }) => series === text)) return 'series';
  return around.length > 0 && !seen.furniture ? null : 'furniture';
}

/** Titles are no longer, by line. */
const LONGEST_TITLE = 40;
const LONGEST_SUBHEADING = 36;
/** So many characters of a paragraph's beginning tell which it is. */
const KNOWN_BY = 14;

function partIn(text: string, words: Words): Part | null {
  const { series, kicker, title, subtitle, captions, names } = words;
  if (text === series) return 'series';
  if (text === kicker) return 'kicker';
  if (text === title) return 'headline';
  if (text === subtitle) return 'subtitle';
  const line = text.length > 1 && text.length < LONGEST_TITLE;
  if (line && title.includes(text)) return title.startsWith(text) ? 'headline' : 'headline-more';
  if (captions.some(each => each !== '' && (text.includes(each.slice(0, KNOWN_BY)) || each.includes(text))))
    return 'caption';
  const told = partOfText(text, words.paragraphs);
  if (told) return told;
  if (line && kicker.includes(text)) return 'kicker';
  if (line && subtitle.includes(text)) return 'subtitle';
  if (/^[（(]?[上下][接转]/.test(text)) return 'jump';
  return names.some(name => text.includes(name)) ? 'byline' : null;
}

function partOfText(text: string, paragraphs: readonly string[]): Part | null {
  if (paragraphs.includes(text))
    return text.length <= LONGEST_SUBHEADING && !/[。！？!?…”"；;：:，,]$/.test(text) ? 'subheading' : 'body';
  const start = text.slice(0, KNOWN_BY);
  const holds = paragraphs.some(
    each => each.includes(start) || (each.length > KNOWN_BY / 2 && text.includes(each.slice(0, KNOWN_BY))),
  );
  return holds ? 'body' : null;
}
