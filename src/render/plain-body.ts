/**
 * The way past the Markdown parser: most articles are paragraphs of running text, and to parse one takes as long as all
 * else that its page needs. What is taken here comes out exactly as the parser would have it (held to that by a property in
 * tests/render/plain-body.test.ts); whatever might be more than text is left to it.
 */
import { knotIn } from '../trade/knots.ts';
import { isPoint, tellsOfPicture } from './blocks.ts';
import { displayText } from './display.ts';

/**
 * What has a meaning in Markdown or its tables, notes and bare links, wherever it stands; and what is no visible
 * character. Characters of two UTF-16 units are left to the parser too, as half of one would be at fault.
 */
const MORE_THAN_TEXT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the parser treats by itself
  /[\\`*_[\]<>&~|#@^${}]|:\/|www|[\0-\x1f\x7f-\xa0\ud800-\udfff\u2028\u2029\ufeff\ufff0-\uffff]/i;

/** Beginnings of lists, lines, quotations, code and headings; and spaces at an end. */
const LEADS_OR_TRAILS = /^(?:[-+=: ]|\d{1,9}[.)])| $/;

const SUBHEADING = '## ';
const ITEM = '- ';
const STRONG = '**';
const SET_OFF = /\*\*|^- /m;

/**
 * The HTML of a body that is nothing but paragraphs and subheadings (`## `) of running text, one line each, strong words in
 * paragraphs, and lists (`- `) of such lines, with blank lines between them; null for any other, which is the parser's.
 * Empty for an empty body.
 */
export function plainBodyHtml(markdown: string): string | null {
  if (markdown === '') return '';
  if (SET_OFF.test(markdown) && knotIn(markdown) !== null) return null;
  const blocks: string[] = [];
  let afterList = false;
  for (const block of markdown.split(/\n{2,}/)) {
    const isList = block.startsWith(ITEM);
    // Two lists with a blank line between them are one.
    const html = isList && afterList ? null : blockHtml(block);
    if (html === null) return null;
    blocks.push(html);
    afterList = isList;
  }
  return blocks.join('\n');
}

function blockHtml(block: string): string | null {
  if (block.startsWith(SUBHEADING)) return subheading(block.slice(SUBHEADING.length));
  if (block.startsWith(ITEM)) return list(block.split('\n'));
  return block.includes(STRONG) ? paragraphWithStrong(block) : paragraph(block);
}

function isRunningText(text: string): boolean {
  return text !== '' && !LEADS_OR_TRAILS.test(text) && !MORE_THAN_TEXT.test(text);
}

function subheading(text: string): string | null {
  return isRunningText(text) ? `<h2>${displayText(text)}</h2>` : null;
}

function paragraph(text: string): string | null {
  if (!isRunningText(text)) return null;
  const shown = displayText(text);
  return tellsOfPicture(shown, false) ? null : paragraphOf(shown, shown);
}

function paragraphOf(shown: string, html: string): string {
  return isPoint(shown) ? `<p class="dash">${html}</p>` : `<p>${html}</p>`;
}

/** Letters or digits at both ends: between them two asterisks open and close whatever stands around (CommonMark 0.31, 6.2). */
const STRONG_WORDS = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u;

function paragraphWithStrong(text: string): string | null {
  const pieces = text.split(STRONG);
  if (pieces.length % 2 === 0 || LEADS_OR_TRAILS.test(text) || text.includes('****')) return null;
  const isStrong = (at: number): boolean => at % 2 === 1;
  const plain = pieces.every(
    (piece, at) => !MORE_THAN_TEXT.test(piece) && (!isStrong(at) || STRONG_WORDS.test(piece)),
  );
  if (!plain) return null;
  const shown = displayText(pieces.join(''));
  if (tellsOfPicture(shown, false)) return null;
  let start = 0;
  const html = pieces.map((piece, at) => {
    const words = shown.slice(start, start + piece.length);
    start += piece.length;
    return isStrong(at) ? `<strong>${words}</strong>` : words;
  });
  return paragraphOf(shown, html.join(''));
}

function list(lines: readonly string[]): string | null {
  const items = lines.map(line => (line.startsWith(ITEM) ? line.slice(ITEM.length) : ''));
  if (!items.every(isRunningText)) return null;
  return `<ul>\n${items.map(item => `<li>${displayText(item)}</li>\n`).join('')}</ul>`;
}
