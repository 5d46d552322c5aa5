/** Headline × text → the words of the headline that stand for something else. */
import type { Cutting } from '../types.ts';
import type { TopicMatcher } from './topic-matcher.ts';
import { compared } from './topic-text.ts';

const QUOTED = /[“‘"「『][^”’"」』\n]{1,12}[”’"」』]/g;
const NONE: ReadonlySet<string> = new Set();

/**
 * Phrases that stand in the headline inside quotation marks only, and nowhere in the text: cranes that get a
 * `“云医生”` are not about doctors. Empty where the headline quotes nothing.
 */
export function figuresIn({ headline, paragraphs }: Cutting, matcher: TopicMatcher): ReadonlySet<string> {
  const plain = headline.text.replace(QUOTED, '\n');
  if (plain === headline.text) return NONE;
  const text = paragraphs.map(paragraph => paragraph.text).join('\n');
  const literal = new Set(phrasesIn(`${plain}\n${text}`, matcher));
  return new Set(phrasesIn(headline.text, matcher).filter(phrase => !literal.has(phrase)));
}

function phrasesIn(text: string, matcher: TopicMatcher): readonly string[] {
  return matcher.phrasesIn(compared(text)).map(({ phrase }) => phrase.text);
}
