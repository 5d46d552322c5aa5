/**
 * Headings of stories with the part of each line (tests/segment/headings.jsonl; all invented), printed in the manners of papers:
 * what teaches how kickers, headlines, subtitles and columns are worded, and how texts look that columns cut.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Part } from '../../src/segment/role-likeness.ts';
import type { Gazetteer } from '../../src/types.ts';
import { type Chance, chanceOf } from '../chance.ts';
import { lessonsOfLines, type RoleLesson } from './pages.ts';
import { type Print, printBy } from './prints.ts';

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

/** Stories on one page. */
const STORIES = 6;
const SEED = 11;
const NAMES = ['苗岳', '薛望舒', '甘棠', '傅一鸣', '卜算子', '戚百川', '阮溪', '魏长庚', '骆遥'] as const;

/** A line of a printed page and its part; null for a blank line, and for what teaches nothing. */
type Line = readonly [Part | null, string];

/**
 * The headings printed as pages, each story with paragraphs of `bodies` below it, `times` times in manners and an order of their own.
 * Same headings, same lessons.
 */
export function lessonsOfHeadings(
  headings: readonly Heading[],
  bodies: readonly string[],
  { gazetteer, times }: { readonly gazetteer: Gazetteer; readonly times: number },
): readonly RoleLesson[] {
  const chance = chanceOf(SEED);
  const lessons: RoleLesson[] = [];
  for (let time = 0; time < times; time++) {
    const order = time === 0 ? headings : shuffled(headings, chance);
    for (let from = 0; from < order.length; from += STORIES) {
      const print = printBy(chance);
      const press = { print, bodies, chance };
      lessons.push(
        ...lessonsOf(
          order.slice(from, from + STORIES).flatMap(each => printed(each, press)),
          gazetteer,
        ),
      );
    }
  }
  return lessons;
}

function shuffled<T>(things: readonly T[], chance: Chance): readonly T[] {
  const order = [...things];
  for (let at = order.length - 1; at > 0; at--) {
    const other = chance.between(0, at);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

/** A block teaches its part where all its lines are of one. */
function lessonsOf(lines: readonly Line[], gazetteer: Gazetteer): readonly RoleLesson[] {
  const texts = lines.map(([, text]) => text);
  return lessonsOfLines(texts, gazetteer, ({ block }) => {
    const parts = new Set(lines.slice(block.lines.from - 1, block.lines.to).map(([part]) => part));
    parts.delete(null);
    const [part] = parts;
    return parts.size === 1 && part ? part : null;
  });
}

interface Press {
  readonly print: Print;
  readonly bodies: readonly string[];
  readonly chance: Chance;
}

/** Paragraphs below a headline, at least and at most. */
const PARAGRAPHS = [1, 4] as const;

function printed({ lines, first, subheadings, captions }: Heading, press: Press): readonly Line[] {
  const { print, bodies, chance } = press;
  const name = chance.pick(NAMES);
  const body = () => bodies[chance.between(0, bodies.length - 1)] as string;
  const titles: Line[] = lines.map(([part, text], line) => {
    const more = part === 'headline' && lines[line - 1]?.[0] === 'headline';
    return [more ? 'headline-more' : part, `${markOf(part, print)}${text}`];
  });
  const texts: Line[] = [['body', `${print.head(name)}${first}${body()}`]];
  const count = Math.max(chance.between(...PARAGRAPHS), subheadings.length);
  for (let place = 0; place < count; place++) {
    const subheading = subheadings[place];
    if (subheading !== undefined) texts.push(['subheading', `${markOf('subheading', print)}${subheading}`]);
    texts.push(['body', body()]);
  }
  const signed = signedBy(name, texts, print);
  const pictures: Line[] = captions.map(caption => [
    'caption',
    `${caption}${print.credit(chance.pick(NAMES))}`,
  ]);
  const below = chance.percent(70);
  const story = [
    ...titles.map(line => [line]),
    ...(print.line ? [[['byline', print.line(name)] as const]] : []),
    ...(below ? [] : pictures.map(line => [line])),
    ...signed.flatMap(line => set(line, press)),
    ...(below ? pictures.map(line => [line]) : []),
  ];
  return spaced(story, print);
}

/** The texts with the name at their end, where the page signs there. */
function signedBy(name: string, texts: readonly Line[], { tail, tailApart }: Print): readonly Line[] {
  const last = texts.at(-1);
  if (!tail || !last) return texts;
  return tailApart
    ? [...texts, ['byline', tail(name)]]
    : [...texts.slice(0, -1), [last[0], `${last[1]}${tail(name)}`]];
}

/** Least of a piece that a column cuts from a paragraph. */
const LEAST_PIECE = 20;

/** A line as the page sets it: in pieces where a column cut it, each in lines as wide as the column. */
function set([part, text]: Line, { print, chance }: Press): readonly (readonly Line[])[] {
  if (part !== 'body') return [[[part, text]]];
  const cuts = text.length > 3 * LEAST_PIECE && chance.percent(print.cut);
  const at = cuts ? chance.between(LEAST_PIECE, text.length - LEAST_PIECE) : text.length;
  const pieces = [`${print.indented ? '　　' : ''}${text.slice(0, at)}`, text.slice(at)];
  return pieces
    .filter(piece => piece !== '')
    .map(piece => broken(piece, print.width).map(line => [part, line]));
}

function broken(text: string, width: number): readonly string[] {
  if (width === 0) return [text];
  return Array.from({ length: Math.ceil(text.length / width) }, (_, at) =>
    text.slice(at * width, (at + 1) * width),
  );
}

/** The lines with blank ones between, as the page has them. */
function spaced(story: readonly (readonly Line[])[], { blanks }: Print): readonly Line[] {
  const blank: Line = [null, ''];
  if (blanks === 'everywhere') return story.flatMap(lines => [...lines, blank]);
  return blanks === 'nowhere' ? story.flat() : [...story.flat(), blank];
}

function markOf(part: Part, { marks }: Print): string {
  if (marks === 'none') return '';
  if (part === 'headline') return '# ';
  return marks === 'headings' ? '## ' : '';
}
