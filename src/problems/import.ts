/** Problems met while page texts become article files. */
import { error, type Place, warning } from '../problems.ts';
import type { Problem } from '../types.ts';

/** A page text whose file name can't be an id. */
export function badPageName(place: Place): Problem {
  return error(
    'bad-page-name',
    place,
    'Expected a file name without control characters and of at most 200 bytes, found another.',
    'Rename it, best by its date and page: 2024-02-29-A05.txt.',
  );
}

/** Two page texts whose names differ only in folder or extension. */
export function duplicatePageName(place: Place, other: string): Problem {
  return error(
    'duplicate-page-name',
    place,
    `Expected a page text with a name of its own, found one named as ${other}.`,
    'Rename one of them.',
  );
}

/** The same bytes given as two page texts. */
export function samePageTwice(place: Place, other: string): Problem {
  return error(
    'same-page-twice',
    place,
    `Expected a page that is not in the archive, found the very text of ${other}; it was not imported again.`,
    `Delete one of the two. To import that page again, give its own path: jianbao import ${other}`,
  );
}

/** A page text for a day and page whose text is there, and differs. */
export function pageTaken(place: Place, other: string): Problem {
  return error(
    'page-taken',
    place,
    `Expected a page that is not in the archive, found another text for it in ${other}; that one was left as it is.`,
    'Give the right --date and --page; or, where the new text is better, put it in the place of the old and run "jianbao import".',
  );
}

/** A file to import that is no page text by its extension. */
export function notAPage(place: Place, extensions: readonly string[]): Problem {
  return error(
    'not-a-page',
    place,
    `Expected a page text (${extensions.join(', ')}), found another kind of file.`,
    'Save the page as plain text.',
  );
}

/** A page without a day: nothing given, nothing printed, nothing to infer it from. */
export function noDate(place: Place): Problem {
  return error(
    'no-date',
    place,
    "Expected the issue's date, found none given, printed or to be inferred.",
    'Give it: jianbao import --date 2024-02-29 FILE; or name the file by it: 2024-02-29-A05.txt.',
  );
}

/** An article whose headline has no character that can be seen. */
export function unreadableHeadline(place: Place, standIn: string): Problem {
  return warning(
    'unreadable-headline',
    place,
    `Expected a headline, found only characters that can't be seen; "${standIn}" stands for it.`,
    'Give the article its title.',
  );
}

/** An article file that import wrote and someone deleted. */
export function articleDeleted(place: Place, article: string): Problem {
  return warning(
    'article-deleted',
    place,
    `Expected ${article}, found it deleted; it stays so, though the page still has it.`,
    'To have it back, restore the file from version control, or delete its entry in the record and import the page again.',
  );
}

/** An article of the record that the page no longer gives. */
export function articleGone(place: Place, article: string): Problem {
  return warning(
    'article-gone',
    place,
    `Expected ${article} in this page, as the record says, found it no more; its file was left as it is.`,
    'Delete the article file if it should go, or correct its source.',
  );
}

/** An article that was only the end of one, as its beginning on another page shows. */
export function articleJoined(place: Place, article: string, whole: string): Problem {
  return warning(
    'article-joined',
    place,
    `Expected ${article} to be an article of its own, as the record says, found it to be the end of ${whole}; its file was left as it is.`,
    'Look whether a hand corrected it, then delete its file.',
  );
}

/** A field that both a person and the program changed since the last import. */
export function mergeConflict(
  place: Place,
  field: string,
  values: { standing: string; found: string },
): Problem {
  return warning(
    'merge-conflict',
    place,
    `Expected one new value for ${field}, found two: "${values.standing}" in the file, "${values.found}" in the page; the file's was kept.`,
    "If the page's is right, put it into the file.",
  );
}

/** Content, pages or records changed and nobody imported them yet. */
export function notImported(place: Place): Problem {
  return warning(
    'not-imported',
    place,
    'Expected a page whose articles are in the archive, found one that is new or was changed.',
    'Run "jianbao import".',
  );
}

/** A passage that the record marks as doubtful. */
export function doubtfulText(
  place: Place,
  flag: { code: string; excerpt: string; because: string },
): Problem {
  return warning(
    flag.code,
    place,
    `Expected sound text, found "${flag.excerpt}": ${flag.because}.`,
    'Look at the printed page.',
  );
}

/** An article to be explained that names no page as its source. */
export function noSource(place: Place): Problem {
  return error(
    'no-source',
    place,
    'Expected an article that was cut from a page, found one without a source: it was written by hand.',
    'There is nothing to explain. If it was cut from a page, name that under "source".',
  );
}

/** An article to be explained of which the record of its page says nothing. */
export function noRecord(place: Place, page: string): Problem {
  return error(
    'no-record',
    place,
    `Expected the record of page ${page} to tell of this article, found nothing.`,
    'Import the page again: jianbao import content/pages/…; or correct the page named under "source".',
  );
}

/** An archive without the gazetteer of its home. */
export function noGazetteer(place: Place, home: string): Problem {
  return error(
    'no-gazetteer',
    place,
    `Expected the places of the home ${home} in content/gazetteer/, found none.`,
    `Make the file: jianbao gazetteer ${home}`,
  );
}
