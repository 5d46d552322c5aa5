import type { Place } from '../problems.ts';

/** A file that a page text is made from: a web page, a Word file, a PDF. */
export interface Original {
  readonly bytes: Uint8Array;
  /** What problems call it. */
  readonly place: Place;
}
