/** Problems met while the fields of an article are read out of its cutting. */
import { type Place, warning } from '../problems.ts';
import type { Problem } from '../types.ts';

/** A field whose best candidate is too unsure to stand: it was left empty. */
export function uncertainField(
  place: Place,
  field: string,
  candidate: { readonly value: string; readonly because: string; readonly confidence: number },
): Problem {
  const { value, because, confidence } = candidate;
  return warning(
    'uncertain-field',
    place,
    `Expected to be sure of ${field}, found only "${value}" (${because}; ${Math.round(confidence * 100)} in 100); it was left empty.`,
    `If it is right, put it into the article's front matter: ${field}.`,
  );
}

/** A page whose day could be inferred, but not with any certainty. */
export function uncertainDate(
  place: Place,
  candidate: { readonly value: string; readonly because: string },
): Problem {
  return warning(
    'uncertain-date',
    place,
    `Expected to be sure of the issue's date, found only ${candidate.value} (${candidate.because}).`,
    `If it is right, say so: jianbao import --date ${candidate.value} FILE`,
  );
}
