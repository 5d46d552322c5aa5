/** Matching against the texts themselves: what the index has to agree with. */
import { FIELDS, type Searchable, valuesOf } from '../fields.ts';
import { fold } from '../fold.ts';
import type { Phrase } from './phrase.ts';

/** The fields of an article that contain a phrase, a bit each; 0 where none does. */
export function fieldsWith(article: Searchable, { folded, field }: Phrase): number {
  let mask = 0;
  for (const [number, values] of valuesOf(article).entries()) {
    if (field !== null && FIELDS[number] !== field) continue;
    if (values.some(value => fold(value).includes(folded))) mask |= 1 << number;
  }
  return mask;
}
