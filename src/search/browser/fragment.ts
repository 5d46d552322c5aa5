/** Text fragments (WICG, URL Fragment Text Directives): addresses that mark words in the page they lead to. */
import type { Range } from './marks.ts';

/** Words marked at most. */
const MOST = 4;
/** What a browser may show otherwise than it is stored, or set on several lines. */
const PARTS = /[^\p{P}\p{S}\s]+/gu;

/**
 * `#:~:text=…&text=…` for the first place of each folded word in the article; '' where none stands in it. Browsers mark
 * whole words only: each place is widened to the words that they see. `rangesOf` is that of marks.ts, which the caller has.
 */
export function fragmentOf(
  texts: readonly string[],
  words: readonly string[],
  rangesOf: (text: string, words: readonly string[]) => readonly Range[],
): string {
  const found = new Set<string>();
  for (const word of words.slice(0, MOST)) {
    for (const text of texts) {
      const [range] = rangesOf(text, [word]);
      if (range === undefined) continue;
      found.add(directive(text, range));
      break;
    }
  }
  found.delete('');
  return found.size === 0 ? '' : `#:~:${[...found].map(text => `text=${text}`).join('&')}`;
}

/** A phrase with punctuation in it goes by its first and its last part. */
function directive(text: string, range: Range): string {
  const [from, to] = widened(text, range);
  const parts = text.slice(from, to).match(PARTS) ?? [];
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return ends.map(part => encodeURIComponent(part ?? '').replaceAll('-', '%2D')).join(',');
}

function widened(text: string, [from, to]: Range): Range {
  if (typeof Intl !== 'object' || !('Segmenter' in Intl)) return [from, to];
  const start = text.lastIndexOf('\n', from) + 1;
  const next = text.indexOf('\n', to);
  const line = text.slice(start, next < 0 ? text.length : next);
  let [first, last] = [from, to];
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { index, segment, isWordLike } of words.segment(line)) {
    const [begins, ends] = [start + index, start + index + segment.length];
    if (!isWordLike) continue;
    if (begins < from && ends > from) first = begins;
    if (begins < to && ends > to) last = ends;
  }
  return [first, last];
}
