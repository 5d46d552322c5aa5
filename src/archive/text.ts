/** Plain text from an article's Markdown, near enough for excerpts and counts, in time linear in the text. */

/** A line of a body without its Markdown. */
export interface PlainLine {
  readonly text: string;
  readonly heading: boolean;
}

const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const BLOCK_MARKS = /^\s*(?:(?:>|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s)\s*)+/;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/;
const LINK = /!?\[((?:[^[\]\\\n]|\\.)*)\]\([^()\s]*(?: +"[^"\n]*")?\)/g;
/** A backslash escape, an entity that hands write, or a mark of emphasis, strike-through or code. */
const INLINE_MARK = /\\([!-/:-@[-`{-~])|&(amp|lt|gt|quot|nbsp);|(?<!\d)\*{1,3}|\*{1,3}(?!\d)|~~|`+/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The lines of a body that have text, each without its marks. */
export function plainLines(markdown: string): readonly PlainLine[] {
  return markdown
    .split('\n')
    .filter(line => !RULE.test(line))
    .map(line => ({ text: plainInline(line.replace(BLOCK_MARKS, '')).trim(), heading: HEADING.test(line) }))
    .filter(line => line.text !== '');
}

/** What a link or a mark inside a line has one of. */
const MAY_BE_MARKED = /[[\\&*~`]/;

function plainInline(markdown: string): string {
  if (!MAY_BE_MARKED.test(markdown)) return markdown;
  return markdown
    .replace(LINK, '$1')
    .replace(
      INLINE_MARK,
      (_mark, escaped?: string, entity?: string) => escaped ?? ENTITIES[entity ?? ''] ?? '',
    );
}

/** Code points of a text that are not white space. */
export function countCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) continue;
    if (isInkAtOnce(code) || !SPACE.test(text.charAt(at))) count += 1;
  }
  return count;
}

const SPACE = /\s/;

/** Printed ASCII and ideographs, which are nearly all of a text; what else there is takes a closer look. */
function isInkAtOnce(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x3001 && code < 0xd800);
}

const DESTINATION =
  /\]\(\s{0,9}<?(\/[^/\s\\<>()][^\s<>()]*)|^ {0,3}\[[^\]\n]{1,999}\]:[ \t]{0,9}<?(\/[^/\s\\<>][^\s<>]*)/gm;

/** Addresses on this site (`/`-led) that a body links to: each once, in order of place. */
export function siteLinks(markdown: string): readonly string[] {
  const found = Array.from(markdown.matchAll(DESTINATION), match => match[1] ?? match[2] ?? '');
  return [...new Set(found)];
}
