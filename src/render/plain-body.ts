/**
 * The way past the Markdown parser: most articles are paragraphs of running text, and to parse one takes as long as all
 * else that its page needs. What is taken here comes out exactly as the parser would have it (held to that by a property in
 * tests/render/plain-body.test.ts); whatever might be more than text is left to it.
 */
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

/**
 * The HTML of a body that is nothing but paragraphs and subheadings (`## `) of running text, one line each, blank lines between
 * them; null for any other, which is the parser's. Empty for an empty body.
 */
export function plainBodyHtml(markdown: string): string | null {
  if (markdown === '') return '';
  const blocks: string[] = [];
  for (const block of markdown.split(/\n{2,}/)) {
    const html = block.startsWith(SUBHEADING) ? subheading(block.slice(SUBHEADING.length)) : paragraph(block);
    if (html === null) return null;
    blocks.push(html);
  }
  return blocks.join('\n');
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
  if (tellsOfPicture(shown, false)) return null;
  return isPoint(shown) ? `<p class="dash">${shown}</p>` : `<p>${shown}</p>`;
}
