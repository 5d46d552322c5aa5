import { lengthOfText } from '../trade/chars.ts';
import { dateLineOf, pageHeading } from '../trade/dates.ts';
import type { TitlePart } from './html-elements.ts';
import type { HtmlBlock, HtmlPage } from './html-read.ts';
import type { Passage } from './passages.ts';

/** No headline is longer than this, in characters; some sites set whole texts in `<h3>`. */
const LONGEST_HEADING = 100;
/** Of a box that is only named as a headline, less is believed. */
const LONGEST_NAMED = 60;

/**
 * Blocks as passages. Which are headings is said by their elements, else by the names of their boxes, else by the name
 * of the page. A kicker or subtitle that is one by name is set one level below the headline it stands at.
 */
export function passagesOf(
  blocks: readonly HtmlBlock[],
  page: Pick<HtmlPage, 'title' | 'parts'>,
): readonly Passage[] {
  const parts = blocks.map(block => partOf(block, page));
  const own = blocks.map(({ text, around }, index) => {
    if (around.level > 0) return lengthOfText(text) <= LONGEST_HEADING ? around.level : 0;
    return parts[index] === 'headline' ? 1 : 0;
  });
  const titled = own.some(level => level > 0) ? -1 : blocks.findIndex(({ text }) => beginsTitle(text, page));
  const levels = own.map((level, index) => (index === titled ? 1 : level));
  return blocks.map(({ text, bold, length }, index) => {
    const beside = parts[index] === 'kicker' || parts[index] === 'subtitle' ? levelBeside(levels, index) : 0;
    return { text, level: (levels[index] ?? 0) || beside, bold: bold === length };
  });
}

/** The part of a headline that a block is by name, if it reads like one. */
function partOf({ text, around }: HtmlBlock, { parts }: Pick<HtmlPage, 'parts'>): TitlePart | null {
  if (text.length > 2 * LONGEST_NAMED) return null;
  const line = text.trim();
  const part = parts.find(recorded => sameText(recorded.text, line))?.part ?? around.part;
  const readsSo = part !== null && lengthOfText(line) <= LONGEST_NAMED && !/。|，.*，.*，/.test(line);
  return readsSo && pageHeading(line) === null && dateLineOf(line) === null ? part : null;
}

/** One below the heading next to it; 0 where there is none. */
function levelBeside(levels: readonly number[], index: number): number {
  const level = levels[index + 1] || levels[index - 1] || levels[index + 2] || levels[index - 2] || 0;
  return level === 0 ? 0 : Math.min(level + 1, 6);
}

/** `<title>` is the headline, as a rule with the paper's name after it. */
function beginsTitle(text: string, { title }: Pick<HtmlPage, 'title'>): boolean {
  const head = compact(text);
  return head.length >= 4 && head.length <= LONGEST_NAMED && compact(title).startsWith(head);
}

function sameText(one: string, other: string): boolean {
  return compact(one) === compact(other);
}

function compact(text: string): string {
  return text.replace(/\s+/g, '');
}
