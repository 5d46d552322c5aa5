/** Headline × text → the words of the headline that stand for something else. */
import type { Cutting } from '../types.ts';
import { matched, type TopicMatcher } from './topic-matcher.ts';

const QUOTED = /[“‘"「『][^”’"」』\n]{1,12}[”’"」』]/g;

/**
 * Phrases that stand in the headline inside quotation marks only, and nowhere in the text: cranes that get a
 * `“云医生”` are not about doctors. Empty where the headline quotes nothing.
 */
export function figuresIn({ headline, paragraphs }: Cutting, matcher: TopicMatcher): ReadonlySet<string> {
  const plain = headline.text.replace(QUOTED, '\n');
  if (plain === headline.text) return new Set();
  const text = paragraphs.map(paragraph => paragraph.text).join('\n');
  const literal = new Set(
    [...matcher.offsetsIn(matched(`${plain}\n${text}`)).keys()].map(phrase => phrase.text),
  );
  const all = [...matcher.offsetsIn(matched(headline.text)).keys()].map(phrase => phrase.text);
  return new Set(all.filter(phrase => !literal.has(phrase)));
}
