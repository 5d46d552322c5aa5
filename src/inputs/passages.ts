/** What every original becomes before it is a page text: passages in reading order. */

/** A headline, paragraph or line of an original. */
export interface Passage {
  /** A line feed stands where the original breaks a line inside a paragraph. */
  readonly text: string;
  /** 1 to 6 for a heading, 1 the highest; 0 for other text. */
  readonly level: number;
  /** All of it is bold. */
  readonly bold: boolean;
}

/**
 * The passages of an original's pages as a page text: headings marked by `#`, bold passages by `**`, an empty line
 * between passages, a form feed between pages. Empty where there is no visible character.
 */
export function formatPages(pages: readonly (readonly Passage[])[]): string {
  const texts = pages.map(passages => passages.map(formatPassage).filter(text => text !== ''));
  const filled = texts.filter(passages => passages.length > 0);
  return filled.length === 0 ? '' : `${filled.map(passages => passages.join('\n\n')).join('\n\n\f\n')}\n`;
}

function formatPassage({ text, level, bold }: Passage): string {
  const lines = text.replace(UNSEEN, '').split('\n');
  const shown = lines.map(line => line.trimEnd()).filter(line => line.trim() !== '');
  if (level > 0) return shown.length === 0 ? '' : `${'#'.repeat(level)} ${joined(shown)}`;
  if (shown.length !== 1) return shown.join('\n');
  const line = joined(shown);
  return bold && !line.includes('*') ? `**${line}**` : line;
}

/** Parts of a headline stand with a space between them. */
function joined(lines: readonly string[]): string {
  return lines.map(line => line.trim()).join(' ');
}

/** Control characters but tab and line feed; soft hyphens, zero-width marks, marks of direction; line separators. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\u2028\u2029]/gu;
