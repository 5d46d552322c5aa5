/** Lines of a page text as an editor writes them: `43-61`, `43-47,55-61`, `7`. */
import type { LineSpan } from '../types.ts';

/** The spans in the order given; null where the text is no list of lines, or one ends before it begins. */
export function spansOf(text: string): readonly LineSpan[] | null {
  const spans = text.split(/[,，、]/).map(spanOf);
  return spans.every(span => span !== null) ? spans : null;
}

/** The text of the spans; empty where there are none. */
export function spansText(spans: readonly LineSpan[]): string {
  return spans.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}

function spanOf(text: string): LineSpan | null {
  const match = /^([1-9]\d{0,8})(?:\s*[-–—~]\s*([1-9]\d{0,8}))?$/.exec(text.trim());
  if (!match) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return to < from ? null : { from, to };
}
