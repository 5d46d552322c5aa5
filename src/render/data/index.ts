/** The files of data, and what those that tell of them need to know. */

import type { SitePath } from '../../ids.ts';
import type { Site } from '../../plan/specs.ts';
import type { YearDataSpec, YearFiles } from '../../plan/specs-machine.ts';
import type { Measure, PageSpec, Pieces } from '../../types.ts';
import type { Measures } from './package.ts';
import { type YearTexts, yearPieces } from './year.ts';

/** What is on record of files that are not rendered anew. */
export type Standing = (spec: PageSpec) => Measure | null;

/** Makes the years' files and remembers what each came to. */
export interface YearMaker {
  pieces(spec: YearDataSpec): Pieces;
  /** Of the files of these years: as they were made now, or are on record, or else made once more to be measured. */
  measures(years: readonly YearFiles[]): Promise<Measures>;
}

/** A maker that has made nothing yet. */
export function yearMaker(site: Site, texts: YearTexts, standing: Standing): YearMaker {
  const made = new Map<SitePath, Measure>();
  async function* pieces(spec: YearDataSpec): Pieces {
    const measure = yield* yearPieces(site, spec, texts);
    made.set(spec.path, measure);
    return measure;
  }
  const measureOf = async (spec: YearDataSpec): Promise<Measure> =>
    made.get(spec.path) ?? standing(spec) ?? lastOf(pieces(spec));
  const measures = async (years: readonly YearFiles[]): Promise<Measures> => {
    const found = new Map<SitePath, Measure>();
    for (const file of years.flatMap(({ jsonl, csv }) => [jsonl, csv]))
      found.set(file.path, await measureOf(file));
    return found;
  };
  return { pieces, measures };
}

/** Reads a file of pieces and keeps none of them. */
async function lastOf(pieces: Pieces): Promise<Measure> {
  for (;;) {
    const next = await pieces.next();
    if (next.done) return next.value;
  }
}
