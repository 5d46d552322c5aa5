import {
  brokenFile,
  garbledTextLayer,
  holdsTooMuch,
  noTextLayer,
  passwordNeeded,
  pictureOfPage,
} from '../problems/inputs.ts';
import type { Place } from '../problems.ts';
import type { Problem, Staged } from '../types.ts';
import type { Original } from './original.ts';
import { formatPages, type Passage } from './passages.ts';
import { columnsOf } from './pdf-cut.ts';
import { unpacksTooLarge } from './pdf-guard.ts';
import { linesOf } from './pdf-lines.ts';
import { passagesOfColumns } from './pdf-paragraphs.ts';
import { MOST_PAGES, MOST_PIECES, readPdf } from './pdf-read.ts';
import { withoutDoubles } from './pdf-runs.ts';
import { bodySize, type PdfPage } from './pdf-types.ts';

/** A page with fewer characters is a picture with a stamp of the scanner's on it, if anything. */
const FEWEST = 20;

/**
 * The page text of a PDF with a text layer, page by page with a form feed between. Null with a problem for a scan
 * and for what can't be read; a page that is a picture among others is left out with a warning.
 */
export async function textOfPdf({ bytes, place }: Original): Promise<Staged<string | null>> {
  if (unpacksTooLarge(bytes)) return failed(holdsTooMuch(place, '256 MB'));
  const read = await readPdf(bytes);
  if ('fault' in read) return failed(faults[read.fault](place));
  const lengths = read.pages.map(({ runs }) => runs.reduce((sum, { text }) => sum + text.length, 0));
  if (lengths.every(length => length < FEWEST)) return failed(noTextLayer(place, lengths.length));
  if (isGarbled(read.pages)) return failed(garbledTextLayer(place));
  const problems = lengths.flatMap((length, at) => (length === 0 ? [pictureOfPage(place, at + 1)] : []));
  return { value: formatPages(read.pages.map(passagesOf)), problems };
}

const faults = {
  broken: (place: Place) => brokenFile(place, 'a PDF'),
  encrypted: passwordNeeded,
  pages: (place: Place) => holdsTooMuch(place, `${MOST_PAGES} pages`),
  pieces: (place: Place) => holdsTooMuch(place, `${MOST_PIECES} pieces of text on a page`),
} as const;

function failed(problem: Problem): Staged<null> {
  return { value: null, problems: [problem] };
}

function passagesOf(page: PdfPage): readonly Passage[] {
  const runs = withoutDoubles(page.runs);
  return passagesOfColumns(columnsOf(runs).map(linesOf), bodySize(runs));
}

/** Of more than a third of the characters it is not known which they are: private use, unassigned, controls. */
function isGarbled(pages: readonly PdfPage[]): boolean {
  let [all, unknown] = [0, 0];
  for (const { text } of pages.flatMap(({ runs }) => runs)) {
    all += text.length;
    unknown += text.replace(/[^\p{Co}\p{Cn}\p{Cc}\ufffd]/gu, '').length;
  }
  return unknown * 3 > all;
}
