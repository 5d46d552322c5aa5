/**
 * Headings of stories with the part of each line (tests/segment/headings.jsonl; all invented), printed in the manners of papers:
 * what teaches how kickers, headlines, subtitles and columns are worded.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Part } from '../../src/segment/role-likeness.ts';
import type { Gazetteer } from '../../src/types.ts';
import { lessonsOfLines, type RoleLesson } from './pages.ts';

const heading = z.strictObject({
  lines: z.array(z.tuple([z.enum(['series', 'kicker', 'headline', 'subtitle']), z.string()])),
  /** The first words of the text. */
  first: z.string(),
  subheadings: z.array(z.string()),
  captions: z.array(z.string()),
});
export type Heading = z.infer<typeof heading>;

/** The stories of a file of JSON Lines. */
export function readHeadings(file: string): readonly Heading[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(line => line !== '').map(line => heading.parse(JSON.parse(line)));
}

/** How a page is printed. */
interface Print {
  /** Which lines bear heading marks. */
  readonly marks: 'none' | 'headlines' | 'headings';
  /** Where blank lines stand. */
  readonly blanks: 'everywhere' | 'between stories' | 'nowhere';
  readonly indented: boolean;
  readonly byline: (name: string) => string;
  /** A tail byline in place of a head. */
  readonly signed: boolean;
}

const MARKS: readonly Print['marks'][] = ['none', 'headlines', 'none', 'headings', 'none'];
const BLANKS: readonly Print['blanks'][] = ['everywhere', 'between stories', 'nowhere', 'everywhere'];
const BYLINES: readonly Print['byline'][] = [
  name => `本报讯（记者 ${name}）`,
  name => `本报讯(记者${name})`,
  name => `晨报讯（见习记者 ${name} 通讯员 柳青）`,
  () => '',
];
const NAMES = ['苗岳', '薛望舒', '甘棠', '傅一鸣', '卜算子', '戚百川', '阮溪', '魏长庚', '骆遥'];
/** Stories on one page. */
const STORIES = 6;

/** A line of a printed page and its part. */
type Line = readonly [Part | null, string];

/** The headings printed as pages, each story with paragraphs of `bodies` below it; same headings, same lessons. */
export function lessonsOfHeadings(
  headings: readonly Heading[],
  bodies: readonly string[],
  gazetteer: Gazetteer,
): readonly RoleLesson[] {
  const lessons: RoleLesson[] = [];
  for (let page = 0; page * STORIES < headings.length; page++) {
    const print = printOf(page);
    const stories = headings.slice(page * STORIES, (page + 1) * STORIES);
    const lines = stories.flatMap((story, at) => printed(story, { print, bodies, at: page * STORIES + at }));
    const parts = lines.map(([part]) => part);
    lessons.push(
      ...lessonsOfLines(
        lines.map(([, text]) => text),
        gazetteer,
        ({ block }) => (block.lines.from === block.lines.to ? (parts[block.lines.from - 1] ?? null) : null),
      ),
    );
  }
  return lessons;
}

function printOf(page: number): Print {
  return {
    marks: MARKS[page % MARKS.length] as Print['marks'],
    blanks: BLANKS[page % BLANKS.length] as Print['blanks'],
    indented: page % 3 === 0,
    byline: BYLINES[page % BYLINES.length] as Print['byline'],
    signed: page % BYLINES.length === 3,
  };
}

interface Setting {
  readonly print: Print;
  readonly bodies: readonly string[];
  /** The story's place among all. */
  readonly at: number;
}

/** Paragraphs of others below the story's own first words. */
const PARAGRAPHS = 3;

function printed(
  { lines, first, subheadings, captions }: Heading,
  { print, bodies, at }: Setting,
): readonly Line[] {
  const name = NAMES[at % NAMES.length] as string;
  const [set, spread] = [print.indented ? '　　' : '', print.blanks === 'everywhere'];
  const body = (place: number) => bodies[(at * PARAGRAPHS + place) % bodies.length] as string;
  const told: Line[] = lines.map(([part, text], line) => {
    const more = part === 'headline' && lines[line - 1]?.[0] === 'headline';
    return [more ? 'headline-more' : part, `${markOf(part, print)}${text}`];
  });
  told.push(['body', `${set}${print.byline(name)}${first}${body(0)}`]);
  for (let place = 1; place <= Math.max(PARAGRAPHS, subheadings.length); place++) {
    const subheading = subheadings[place - 1];
    if (subheading !== undefined) told.push(['subheading', subheading]);
    told.push(['body', `${set}${body(place)}`]);
  }
  if (print.signed) told.push(['byline', `□本报记者 ${name}`]);
  for (const caption of captions) told.push(['caption', caption]);
  const apart: Line[] = told.flatMap(line => (spread ? [line, [null, ''] as const] : [line]));
  return print.blanks === 'nowhere' || spread ? apart : [...apart, [null, '']];
}

function markOf(part: Part, { marks }: Print): string {
  if (marks === 'none') return '';
  if (part === 'headline') return '# ';
  return marks === 'headings' ? '## ' : '';
}
