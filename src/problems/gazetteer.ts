/** Problems met with gazetteers. */
import { error, type Place } from '../problems.ts';
import type { Problem } from '../types.ts';

/** A code that no home has. */
export function unknownHome(code: string, nearest: readonly string[]): Problem {
  return error(
    'unknown-home',
    { file: 'content/archive.yaml' },
    `Expected the code of a city, a province or the nation (000000), not ${JSON.stringify(code)}.`,
    nearest.length > 0
      ? `Did you mean ${nearest.join(' or ')}?`
      : 'Use the six digits of GB/T 2260: 410100 is 郑州市, 410000 河南省.',
  );
}

/** A gazetteer file that is not JSON, or not a gazetteer. */
export function badGazetteer(place: Place, expected: string, found: string): Problem {
  return error(
    'bad-gazetteer',
    place,
    `Expected ${expected}, found ${found}.`,
    'Mend the file, or make it anew with "jianbao gazetteer CODE".',
  );
}

/** Two districts of a gazetteer that share what must be one's own. */
export function sameInGazetteer(place: Place, what: string, value: string): Problem {
  return error(
    'same-in-gazetteer',
    place,
    `Expected every district to have a ${what} of its own, found ${JSON.stringify(value)} twice.`,
    `Change the ${what} of one of the two.`,
  );
}
