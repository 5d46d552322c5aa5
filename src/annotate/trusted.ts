/** Which of the facts found are sure enough to become fields of an article. */

import { uncertainField } from '../problems/annotate.ts';
import type { Place } from '../problems.ts';
import type { Fact, Problem } from '../types.ts';

/** Below this confidence a field is left empty, with a warning that names the candidate. */
export const THRESHOLD = 0.5;

/** A field's value, and the warning where it was left empty. */
export interface Trusted<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : value === null || value === '';
}

const NO_PROBLEMS: readonly Problem[] = [];

/** True for a fact that found something, sure or not. */
export function hasFound<T>(fact: Fact<T> | null): fact is Fact<T> {
  return fact !== null && !isEmpty(fact.value);
}

/** The fact's value where it is sure enough; else `empty`, with a warning unless there was nothing to doubt. */
export function trusted<T>(
  fact: Fact<T> | null,
  field: string,
  otherwise: { empty: T; place: Place },
): Trusted<T> {
  const { empty, place } = otherwise;
  if (!hasFound(fact)) return { value: empty, problems: NO_PROBLEMS };
  if (fact.confidence >= THRESHOLD) return { value: fact.value, problems: NO_PROBLEMS };
  const value = Array.isArray(fact.value) ? fact.value.join('、') : String(fact.value);
  return { value: empty, problems: [uncertainField(place, field, { ...fact, value })] };
}
