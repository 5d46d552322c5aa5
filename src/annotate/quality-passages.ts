/** The pieces of an article's text that the eye of quality goes over, and the flags it raises. */
import { isHan } from '../trade/chars.ts';
import type { Cutting, LineSpan, Paragraph, QualityFlag } from '../types.ts';

/** A title or a paragraph with its place. */
export interface Passage {
  readonly kind: Paragraph['kind'] | 'title';
  readonly text: string;
  readonly lines: readonly LineSpan[];
}

/** Kicker, headline and subtitle, then the paragraphs. A series is not the article's own text. */
export function passagesOf({ kicker, headline, subtitle, paragraphs }: Cutting): readonly Passage[] {
  const passages: Passage[] = [];
  for (const title of [kicker, headline, subtitle])
    if (title !== null) passages.push({ kind: 'title', text: title.text, lines: title.lines });
  for (const { kind, text, lines } of paragraphs) passages.push({ kind, text, lines });
  return passages;
}

/** A flag on words of a passage. */
export function flag(
  code: QualityFlag['code'],
  { lines }: Pick<Passage, 'lines'>,
  { excerpt, because }: { excerpt: string; because: string },
): QualityFlag {
  return { code, excerpt, because, lines };
}

/** The words around `at` (UTF-16), at most `reach` characters to each side, never cutting a character. */
export function around(text: string, at: number, reach = 8): string {
  const before = [...text.slice(Math.max(0, at - 2 * reach), at)].slice(-reach).join('');
  return before + [...text.slice(at, at + 2 * reach)].slice(0, reach).join('');
}

/** True where every character is Han, and there is one. */
export function allHan(text: string): boolean {
  return text !== '' && [...text].every(isHan);
}
