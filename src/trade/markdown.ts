/**
 * Newspaper paragraphs as Markdown, and back. The rules are CommonMark 0.31 with GitHub's extensions (tables,
 * strikethrough, task lists, bare links): https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/.
 * Every paragraph is one line between blank lines, so that only its characters and its beginning can be taken for
 * Markdown: no table, setext heading or lazy continuation can arise. Rules of our own instead of a serialiser over
 * a syntax tree, because nearly every paragraph has nothing to escape and is then written as it is.
 */
import type { Paragraph } from '../types.ts';

/** A paragraph without its place on the page. */
export type MarkdownParagraph = Pick<Paragraph, 'kind' | 'text'>;

/** Anything that may need escaping anywhere in a paragraph; a text without it is its own Markdown. */
const SUSPECT = /[\\`*_[<~\n\r]|&(?:#|[a-z]\w*;)|:\/\/|@[\w.-]|www\.|^[\s\ufeff#>=+-]|^\d{1,9}[.)]|\s$/i;
/** Characters that open inline markup: escapes, code, emphasis, links and images, HTML, strikethrough, references, bare links. */
const INLINE = /[\\`*_[<~]|&(?=#|[a-z]\w*;)|:(?=\/\/)|@(?=[\w.-])|(?<=www)\./gi;
/** A heading may also close with number signs. */
const INLINE_OF_HEADING = new RegExp(`#|${INLINE.source}`, 'gi');
/** What begins a heading, a quotation, a list item, a rule or an underline. */
const BEGINNING = /^(?:[#>]|[-+](?=[ \t-]|$)|=+$)/;
const NUMBERED = /^(\d{1,9})([.)])(?=[ \t]|$)/;
/** Markdown drops these at the ends of a line. */
const EDGE_SPACE = /^[ \t\ufeff]|[ \t]$|[\n\r]/g;
/** Headings and emphasis mind every kind of white space at their ends. */
const EDGE_WHITESPACE = /^\s|\s$|[\n\r]/g;

/**
 * Markdown that renders to exactly the text of the paragraphs: a subheading as `## `, a caption as a paragraph wholly
 * in emphasis (`*…*`), a line break within a paragraph as `&#10;`. Paragraphs without text are left out; no paragraphs
 * give the empty string. NUL, vertical tabs and lone surrogates have no Markdown: a renderer shows U+FFFD for them.
 */
export function markdownOf(paragraphs: readonly MarkdownParagraph[]): string {
  return paragraphs
    .filter(({ text }) => text !== '')
    .map(blockOf)
    .join('\n\n');
}

/**
 * The paragraphs of a body that {@link markdownOf} wrote. In Markdown by another hand, each run of lines between blank
 * lines is a paragraph, any heading is a subheading, and markup that is not an escape stays in the text.
 */
export function paragraphsOf(markdown: string): readonly MarkdownParagraph[] {
  return blocksOf(markdown).map(paragraphOf);
}

/** Runs of lines between blank lines, without the line ends around them; none in an empty text. */
function blocksOf(markdown: string): readonly string[] {
  const blocks: string[][] = [];
  let open = false;
  for (const line of markdown.split(/\r\n|\n|\r/)) {
    const blank = isBlank(line);
    if (!blank && open) blocks.at(-1)?.push(line);
    else if (!blank) blocks.push([line]);
    open = !blank;
  }
  return blocks.map(lines => lines.join('\n'));
}

/** True for a line that Markdown takes for a blank one: spaces and tabs at most. A full-width space is text. */
export function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

function blockOf({ kind, text }: MarkdownParagraph): string {
  if (kind === 'subheading') return `## ${escaped(text, INLINE_OF_HEADING, EDGE_WHITESPACE)}`;
  if (kind === 'caption') return `*${escaped(text, INLINE, EDGE_WHITESPACE)}*`;
  if (!SUSPECT.test(text)) return text;
  return escaped(text, INLINE, EDGE_SPACE).replace(BEGINNING, '\\$&').replace(NUMBERED, '$1\\$2');
}

function escaped(text: string, markup: RegExp, space: RegExp): string {
  return text.replace(markup, '\\$&').replace(space, character => `&#${character.charCodeAt(0)};`);
}

const HEADING = /^#{1,6}(?=[ \t]|$)/;
const CAPTION = /^\*(?!\s)((?:[^*\\]|\\.)+)(?<!\s)\*$/s;

function paragraphOf(block: string): MarkdownParagraph {
  const marks = HEADING.exec(block)?.[0];
  if (marks !== undefined) return { kind: 'subheading', text: unescaped(block.slice(marks.length).trim()) };
  const caption = CAPTION.exec(block)?.[1];
  if (caption !== undefined) return { kind: 'caption', text: unescaped(caption) };
  return { kind: 'text', text: unescaped(block) };
}

const ESCAPE = /\\([!-/:-@[-`{-~])|&#(\d{1,7});|&(amp|lt|gt|quot|nbsp);/g;
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00a0'],
]);

function unescaped(markdown: string): string {
  if (!/[\\&]/.test(markdown)) return markdown;
  return markdown.replace(ESCAPE, (found, mark?: string, code?: string, name?: string) => {
    if (mark !== undefined) return mark;
    if (code !== undefined) return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : found;
    return NAMED.get(name ?? '') ?? found;
  });
}
