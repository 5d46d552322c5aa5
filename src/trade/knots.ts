/**
 * Markdown whose parsing would take time out of all proportion to its length, or more stack than there is. CommonMark's own
 * parsers match each closing mark with those open before it, and each line with the quotations and lists around it: cost
 * grows with the square of the marks in a paragraph and of the lines in a list. No text of a newspaper comes near.
 */

/** What a text has too much of: characters, levels of quotations and lists, marks in a paragraph, lines in a list. */
export type Excess = 'long' | 'deep' | 'marks' | 'lines';

/** Too much of something, and the line of the text, counted from 1, in which it stands or begins. */
export interface Knot {
  readonly line: number;
  readonly excess: Excess;
}

/** UTF-16 units and lines: four times the longest report that a paper prints whole. */
const LONGEST = { units: 250_000, lines: 20_000 };
/** Levels of quotation, list and emphasis that a text of a newspaper never reaches; parsers slow down or fail beyond. */
export const DEEPEST = 32;
const RULE = /(?![ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$)/.source;
const LEVEL = /[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$))/.source;
const TOO_DEEP = new RegExp(`^${RULE}(?:${LEVEL}){${DEEPEST + 1}}|^[ \\t]{100}`, 'm');
/** What all paragraphs together may cost, in squares of marks or of lines: one of 2,000, ten thousand of 20. */
const DEAREST = 4_000_000;
/** A text that is shorter can't cost so much. */
const CHEAP = Math.sqrt(DEAREST);
/** The end of code, of a comment or of a link is looked for as far as the paragraph goes: so much dearer. */
const FAR = 10;
const BLANK = /\n[ \t]*\n/;
/** A line of a list, a quotation, a footnote or what belongs to one. */
const IN_LIST = /^(?:[ \t]|>|[*+-][ \t]|\d{1,9}[.)][ \t]|\[\^)/m;

/** The first knot of a text; null where there is none. Takes time linear in the text. */
export function knotIn(markdown: string): Knot | null {
  const deep = TOO_DEEP.exec(markdown);
  if (deep !== null) return { line: lineAt(markdown, deep.index), excess: 'deep' };
  if (markdown.length < CHEAP) return null;
  const line = Math.min(lineAt(markdown, LONGEST.units), LONGEST.lines + 1);
  if (markdown.length > LONGEST.units || line > LONGEST.lines) return { line, excess: 'long' };
  return dearParagraph(markdown);
}

function dearParagraph(markdown: string): Knot | null {
  const spent = { marks: 0, lines: 0 };
  let line = 1;
  for (const block of markdown.split(BLANK)) {
    const lines = block.split('\n').length;
    spent.marks += (countOf(block, /[\]*_~]/g) + FAR * countOf(block, /`+|<[!?]|\]\(/g)) ** 2;
    if (IN_LIST.test(block)) spent.lines += lines ** 2;
    if (spent.marks > DEAREST) return { line, excess: 'marks' };
    if (spent.lines > DEAREST) return { line, excess: 'lines' };
    line += lines + 1;
  }
  return null;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function lineAt(text: string, offset: number): number {
  return countOf(text.slice(0, offset), /\n/g) + 1;
}
