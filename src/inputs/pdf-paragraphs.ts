import { endsSentence, lengthOfText } from '../trade/chars.ts';
import type { Passage } from './passages.ts';
import { HEADLINE } from './pdf-region.ts';
import { boxAround, type Line } from './pdf-types.ts';

/** A first line is set in by at least this, a last line stops short by at least this; in sizes of the type. */
const INDENT = 1.2;
const SHORT = 1.5;
/** Lines further apart than this, from base line to base line in sizes of the type, are not of one paragraph. */
const LEADING = 2.2;
/** A headline is no longer than this, in characters. */
const LONGEST_HEADING = 60;
/** Levels of headlines by their size, in sizes of the page's text. */
const LEVELS: readonly (readonly [from: number, level: number])[] = [
  [1.8, 1],
  [1.35, 2],
  [HEADLINE, 3],
];

/** How the lines of a headline may follow each other, in sizes of its type. */
const HEADLINE_LEADING = 1.9;
/** Columns of one article have one width, but for this part of it. */
const SAME_WIDTH = 0.15;

/** Lines that make one paragraph or headline. */
interface Paragraph {
  readonly lines: readonly Line[];
  /** The first line is set in; the last reaches the column's right edge. */
  readonly indented: boolean;
  readonly full: boolean;
}

/** The passages of a page: columns in reading order, each as its lines; `size` is that of the page's text. */
export function passagesOfColumns(columns: readonly (readonly Line[])[], size: number): readonly Passage[] {
  const paragraphs: Paragraph[] = [];
  const read = columns.map(column => paragraphsOf(column, size));
  const indents = setsIn(read.flat(), size);
  read.forEach(([first, ...rest], index) => {
    const last = paragraphs.at(-1);
    const beside = sameWidth(columns[index - 1], columns[index] ?? []);
    if (first && last && beside && runsOn(last, first, { indents, size })) {
      paragraphs.splice(-1, 1, { ...first, indented: last.indented, lines: [...last.lines, ...first.lines] });
    } else if (first) paragraphs.push(first);
    paragraphs.push(...rest);
  });
  return paragraphs.map(({ lines }) => passageOf(lines, size));
}

function sameWidth(one: readonly Line[] | undefined, other: readonly Line[]): boolean {
  if (one === undefined || one.length < 2 || other.length === 0) return false;
  const [first, second] = [one, other].map(boxAround).map(({ left, right }) => right - left);
  if (first === undefined || second === undefined) return false;
  // The last column may have but a line or two left of the text.
  return other.length < 3
    ? second <= first * (1 + SAME_WIDTH)
    : Math.abs(first - second) <= first * SAME_WIDTH;
}

/** Whether the page sets in the first lines of its paragraphs. */
function setsIn(paragraphs: readonly Paragraph[], size: number): boolean {
  const text = paragraphs.filter(({ lines }) => lines.length > 1 && (lines[0]?.size ?? 0) < size * HEADLINE);
  return text.length > 0 && text.filter(({ indented }) => indented).length >= text.length * 0.6;
}

/** Whether a paragraph that a column breaks off goes on at the head of the next. */
function runsOn(
  last: Paragraph,
  next: Paragraph,
  { indents, size }: { readonly indents: boolean; readonly size: number },
): boolean {
  const [end, begin] = [last.lines.at(-1), next.lines[0]];
  if (end === undefined || begin === undefined || end.vertical || begin.vertical) return false;
  const text = Math.max(end.size, begin.size) < size * HEADLINE && alike(end, begin);
  const open = last.full && (indents || !endsSentence(end.text));
  return text && open && !next.indented && !isMarked(begin.text);
}

/** Begins a line of its own by what it is: a bullet, a bracket, a dash. */
function isMarked(text: string): boolean {
  return /^[●◆■□◇◎○★▲【［[(（—]/.test(text);
}

function paragraphsOf(lines: readonly Line[], size: number): readonly Paragraph[] {
  const { left } = boxAround(lines);
  const paragraphs: Paragraph[] = [];
  let at = 0;
  while (at < lines.length) {
    let end = at + 1;
    while (end < lines.length && goesOn(lines, end, { left, size })) end++;
    const indented = isIndented(lines[at], left);
    paragraphs.push({ lines: lines.slice(at, end), indented, full: !isShort(lines, end - 1) });
    at = end;
  }
  return paragraphs;
}

interface Setting {
  /** The column's left edge. */
  readonly left: number;
  /** Of the page's text. */
  readonly size: number;
}

/** Whether the line at `at` goes on with the paragraph or headline of the line before it. */
function goesOn(lines: readonly Line[], at: number, { left, size }: Setting): boolean {
  const [last, line] = [lines[at - 1], lines[at]];
  if (last === undefined || line === undefined || last.vertical || line.vertical) return false;
  const step = (line.bottom - last.bottom) / line.size;
  if (!alike(last, line) || step < 0.5) return false;
  if (line.size >= size * HEADLINE && lengthOfText(line.text) <= LONGEST_HEADING)
    return step <= HEADLINE_LEADING;
  return step <= LEADING && !isIndented(line, left) && !isShort(lines, at - 1);
}

function alike(one: Line, other: Line): boolean {
  return Math.abs(one.size - other.size) <= 0.08 * Math.max(one.size, other.size);
}

function isIndented(line: Line | undefined, left: number): boolean {
  return line !== undefined && line.left - left >= INDENT * line.size;
}

/** Stops short of one of its neighbours of the same size. */
function isShort(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const beside = [lines[at - 1], lines[at + 1]].filter(other => other !== undefined && alike(other, line));
  return beside.some(other => other !== undefined && other.right - line.right >= SHORT * line.size);
}

function passageOf(lines: readonly Line[], size: number): Passage {
  const texts = lines.map(({ text }) => text);
  const largest = Math.min(...lines.map(line => line.size));
  const length = texts.reduce((sum, text) => sum + lengthOfText(text), 0);
  const level = LEVELS.find(([from]) => largest >= from * size)?.[1] ?? 0;
  const heading = level > 0 && length <= LONGEST_HEADING && !/。$/.test(texts.at(-1) ?? '');
  // Lines of a headline are broken at its joints and stay apart; those of text are not.
  if (heading)
    return { text: texts.join(texts.every(text => [...text].length === 1) ? '' : '\n'), level, bold: false };
  return { text: texts.reduce(together), level: 0, bold: false };
}

/** Two lines of a paragraph; between Latin words stands a space. */
function together(one: string, other: string): string {
  return /[A-Za-z0-9,.;]$/.test(one) && /^[A-Za-z]/.test(other) ? `${one} ${other}` : one + other;
}
