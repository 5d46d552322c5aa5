/** Problems of texts that are beyond all measure. */
import { type Place, warning } from '../problems.ts';
import type { Problem } from '../types.ts';

const FOUND = {
  long: 'Expected the text of an article, at most 250,000 characters in 20,000 lines, found more.',
  deep: 'Expected at most 32 quotations or lists within each other, found more.',
  marks: 'Expected a paragraph with few marks such as * and ], found thousands.',
  lines: 'Expected a list or quotation of few lines, found thousands.',
} as const;

/** A body that would take a parser too long: `excess` says why. */
export function shownPlainly(place: Place, excess: keyof typeof FOUND): Problem {
  return warning(
    'shown-plainly',
    place,
    `${FOUND[excess]} The whole text is shown as it is written, in plain paragraphs.`,
    excess === 'long'
      ? 'Part the text into several articles.'
      : 'Look at this line: part it with blank lines, or take out marks that mean nothing.',
  );
}
