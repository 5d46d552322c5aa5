/** Where the text of an article stands. */
import { isBlank } from '../trade/markdown.ts';
import type { Cutting, LineSpan, PageText, SourceRef } from '../types.ts';

/**
 * The lines of a cutting, one reference for each page it stands on. Spans that only blank lines part are one; what stands
 * on other pages keeps the spans it was joined with.
 */
export function sourceOf(cutting: Cutting, page: PageText): readonly SourceRef[] {
  return [{ page: cutting.page, lines: hull(cutting.lines, page.lines) }, ...cutting.elsewhere];
}

function hull(spans: readonly LineSpan[], lines: readonly string[]): readonly LineSpan[] {
  const joined: LineSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && lines.slice(last.to, span.from - 1).every(line => isBlank(line)))
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}
