/** Problems in the fields of what editors write: article files, the archive's settings, the topics. */
import { error, type Place, warning } from '../problems.ts';
import type { Problem } from '../types.ts';
import { didYouMean } from './nearest.ts';
import { codePoint, quoted } from './quoted.ts';

/** What a field expects, as it reads after `Expected`. */
export const EXPECTED = {
  text: 'text',
  list: 'a text or a list of texts',
  fewer: 'at most 500 values',
  mapping: 'fields, each on a line of its own',
  order: 'a whole number from 1',
  flag: 'true or false',
  dateSource: '"inferred", or nothing',
  pageId: 'the name of a page text, without folder and ending',
  lines: 'lines such as 43-61 or "43-47,55-61"',
  alias: 'an old path on this site, begun by a slash, of letters, digits, dots and hyphens',
  date: 'a day as YYYY-MM-DD',
  home: 'six digits: 410100 a city, 410000 a province, 000000 the nation',
  baseUrl: 'an address begun by https:// or http://, without ? and #',
  language: 'zh-CN, en or another language as zh-TW',
  colour: 'a colour as "#9b1c1c" or oklch(45% 0.15 27)',
  logo: 'the name of an SVG or PNG file in templates/assets',
  timeZone: 'a time zone such as Asia/Shanghai',
  count: 'a whole number from 1 to 10000',
  links: 'folders or files',
  headers: 'netlify, cloudflare or nginx',
  weekday: 'a day of the week from 1 (Monday) to 7 (Sunday)',
  closed: 'a day as YYYY-MM-DD, or two of them in order with a slash between',
  topicId: 'a key of lower-case Latin letters and digits, joined by hyphens',
  medtop: 'an IPTC Media Topic code of eight digits',
  weight: 'a number above 0, at most 5',
} as const;

/** A key that the format does not have; `nearest` is the known key meant, if one is near. */
export function unknownKey(place: Place, key: string, nearest: string | null): Problem {
  return error(
    'unknown-key',
    place,
    `Expected a known field, not ${quoted(key)}.`,
    didYouMean(nearest && `\`${nearest}\``, 'Delete it; docs/content-format.md lists the fields.'),
  );
}

/** A word alone between `{` and `}`: mostly the rest of a text that a comma has cut. */
export function strayWord(place: Place, word: string): Problem {
  const message = `Expected "name: value" between { and }, found ${quoted(word)} alone.`;
  return error('unknown-key', place, message, 'Put a text that has a comma in double quotes.');
}

/** A field that must be there: `title`, `source.page`. */
export function missingField(place: Place, field: string): Problem {
  const name = field.slice(field.lastIndexOf('.') + 1);
  return error('missing-field', place, `Expected \`${field}\`, found none.`, `Write "${name}: …" there.`);
}

/** A value that its field does not take; `expected` is one of {@link EXPECTED}, `found` null where it is no text. */
export function malformedValue(
  place: Place,
  field: string,
  { expected, found }: { readonly expected: string; readonly found: string | null },
): Problem {
  return error(
    'malformed-value',
    place,
    `Expected ${expected} in \`${field}\`, ${found === null ? 'found something else' : `not ${quoted(found)}`}.`,
    'Correct the value; docs/content-format.md has an example of every field.',
  );
}

/** A date that is none; `nearest` is the same day well written, or null. */
export function malformedDate(
  place: Place,
  field: string,
  { found, nearest }: { readonly found: string; readonly nearest: string | null },
): Problem {
  return error(
    'malformed-date',
    place,
    `Expected ${EXPECTED.date} in \`${field}\`, not ${quoted(found)}.`,
    didYouMean(nearest, 'Write a day that the calendar has: four digits, hyphen, two, hyphen, two.'),
  );
}

/** A character that can't be seen in a field of one line: control characters, line ends, direction marks. */
export function unprintable(place: Place, field: string, character: string): Problem {
  return error(
    'unprintable',
    place,
    `Expected \`${field}\` in visible characters on one line, found U+${codePoint(character)}.`,
    'Type the value anew, on one line.',
  );
}

/** The same value twice in a list. */
export function repeatedValue(place: Place, field: string, value: string): Problem {
  return warning(
    'repeated-value',
    place,
    `Expected each value of \`${field}\` once, found ${quoted(value)} again; it counts once.`,
    'Delete one of them.',
  );
}
