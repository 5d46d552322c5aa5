/** Every problem an editor can meet, one function each; all wording is here. Expected, found, what to do. */
import type { Problem } from './types.ts';

/** Where a problem stands: the file, and within it what is known. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A problem that fails the command. */
export function error(code: string, place: Place, message: string, hint?: string): Problem {
  return { code, severity: 'error', ...place, message, ...(hint === undefined ? {} : { hint }) };
}

/** A problem that asks for a look and does not fail the command. */
export function warning(code: string, place: Place, message: string, hint?: string): Problem {
  return { ...error(code, place, message, hint), severity: 'warning' };
}

// ---------------------------------------------------------------- page texts

/** A page text with nothing in it. */
export function emptyPage(place: Place): Problem {
  return error(
    'empty-page',
    place,
    'Expected the text of a newspaper page, found an empty file.',
    'Paste the text of the page into it, or delete the file.',
  );
}

/** A page text in which no article was found. */
export function noArticle(place: Place): Problem {
  return error(
    'no-article',
    place,
    'Found no article in this page text: no headline with text below it.',
    'Put "# " before each headline, or write the article by hand with "jianbao new".',
  );
}
