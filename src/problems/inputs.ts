/** Problems met while originals (web pages, Word files, PDFs) become page texts. */
import { error, type Place, warning } from '../problems.ts';
import type { Problem } from '../types.ts';

/** A PDF of pictures: nothing in it can be read as text. */
export function noTextLayer(place: Place, pages: number): Problem {
  return error(
    'no-text-layer',
    place,
    `Expected a PDF with a text layer, found ${pages === 1 ? 'one page' : `${pages} pages`} of pictures only: a scan.`,
    'Run text recognition (OCR) on it first, for instance "ocrmypdf -l chi_sim in.pdf out.pdf", and import what that gives.',
  );
}

/** A PDF whose characters do not say which they are. */
export function garbledTextLayer(place: Place): Problem {
  return error(
    'garbled-text-layer',
    place,
    'Expected a PDF whose text layer can be read, found fonts that do not say which characters they show.',
    'Run text recognition (OCR) on it as on a scan: "ocrmypdf --force-ocr -l chi_sim in.pdf out.pdf"; or export it anew with Unicode text.',
  );
}

/** Some pages of a PDF are pictures; the others were read. */
export function pictureOfPage(place: Place, page: number): Problem {
  return warning(
    'page-without-text',
    place,
    `Expected text on every page of the PDF, found none on page ${page}; it was left out.`,
    'If there is text to be seen on it, run text recognition (OCR) on the file first.',
  );
}

/** A file that opens with a password only. */
export function passwordNeeded(place: Place): Problem {
  return error(
    'password-needed',
    place,
    'Expected a file that opens without a password, found an encrypted one.',
    'Save it without a password, then import it.',
  );
}

/** A file that is not what its name says, or is damaged. */
export function brokenFile(place: Place, kind: string): Problem {
  return error(
    'broken-file',
    place,
    `Expected ${kind}, found a file that is none or is damaged.`,
    'Open it in the program that made it and save it anew; or save the page as plain text.',
  );
}

/** The binary Word file of before 2007, or an encrypted one. */
export function oldWordFile(place: Place): Problem {
  return error(
    'old-word-file',
    place,
    'Expected a Word file (.docx), found an old binary one (.doc) or one with a password.',
    'Open it and save it as .docx, without a password.',
  );
}

/** A file that holds more than any page: a trap, or the wrong file. */
export function holdsTooMuch(place: Place, limit: string): Problem {
  return error(
    'holds-too-much',
    place,
    `Expected at most ${limit} in one file, found more.`,
    'Split it, one newspaper page a file.',
  );
}

/** An original without a word in it. */
export function noWords(place: Place): Problem {
  return error(
    'no-words',
    place,
    'Expected the text of a newspaper page, found none in this file.',
    'Check that this is the page itself and not a list or frame around it; or save the page as plain text.',
  );
}

/** The original of a page text changed, and so did the text, by hand. */
export function originalChanged(place: Place, text: string): Problem {
  return warning(
    'original-changed',
    place,
    `Expected the original that ${text} was made from, found another; the text was edited since and was left as it is.`,
    `To have it made anew, delete ${text} and run "jianbao import"; or correct it by hand.`,
  );
}
