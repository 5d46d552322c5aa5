/** Problems of a search: an index that is not there or not whole, and odd queries. */
import { error, type Place, warning } from '../problems.ts';
import type { Problem } from '../types.ts';

/** No site was built here, or one without an index. */
export function noSearchIndex(place: Place): Problem {
  return error(
    'no-search-index',
    place,
    'Expected the directory of a search index, found none.',
    'Run "jianbao build" first, or name the site’s folder with --out.',
  );
}

/** A file of the index can’t be used; what the others answer stands. */
export function damagedIndex(place: Place, found: string): Problem {
  return error(
    'damaged-search-index',
    place,
    `Expected a whole file of the search index, found that ${found}; what is found is not all.`,
    'Delete the file and run "jianbao build": it is made anew.',
  );
}

/** Wording of what can be odd in a query, by its kind. */
const ODD: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  'nothing-asked': [
    'Expected words to search for, found none.',
    'Give a word, or narrow down by --district, --topic, --year or --reporter.',
  ],
  'only-without': [
    'Found only words that must not be there; every other article answers.',
    'Add a word that must.',
  ],
  'unclosed-quote': ['Expected a closing quotation mark, found none.', 'Close the phrase with ".'],
  'nothing-in-term': [
    'Found a term without a letter, digit or sign; it is left out.',
    'Punctuation alone can’t be searched for.',
  ],
  'loose-or': ['Expected a term on either side of |, found none; the sign is left out.', 'Write A | B.'],
  'too-long': [
    'Found a query of more than 500 characters; the rest is left out.',
    'Ask for a shorter passage.',
  ],
};

/** Something odd in a query that is answered all the same. `part` is what is meant; empty for the whole. */
export function oddQuery(query: string, code: string, part: string): Problem {
  const [message, hint] = ODD[code] ?? ['Found a query that is odd.', 'Write it another way.'];
  return warning(code, { file: part === '' ? query || '""' : part }, message, hint);
}
