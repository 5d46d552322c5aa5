/** Problems in what editors write: article files, the archive's settings, the topics, the records. */
import { error, type Place, warning } from '../problems.ts';
import type { Problem } from '../types.ts';
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

function didYouMean(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : `Did you mean ${names.join(' or ')}?`;
}

// ---------------------------------------------------------------- the file as a whole

/** An article file whose path is no article's id. */
export function misplacedArticle(place: Place): Problem {
  return error(
    'misplaced-article',
    place,
    'Expected an article at content/articles/YYYY/MM/DD/name.md: a day that exists, the name in lower-case Latin letters and digits joined by hyphens.',
    'Move or rename the file, or make a new one with "jianbao new".',
  );
}

/** An article file that does not begin with front matter. */
export function noFrontMatter(place: Place): Problem {
  return error(
    'no-front-matter',
    place,
    'Expected front matter at the beginning of the file, found none.',
    'Begin the file with a line ---, then "title: …" and "date: …" on lines of their own, then a line ---.',
  );
}

/** Front matter without its closing line. */
export function unclosedFrontMatter(place: Place): Problem {
  return error(
    'unclosed-front-matter',
    place,
    'Expected a line --- after the front matter, found none.',
    'Put --- on a line of its own between the last field and the text.',
  );
}

/** Front matter that says it is not YAML: `---js`. */
export function frontMatterLanguage(place: Place, language: string): Problem {
  return error(
    'front-matter-language',
    place,
    `Expected front matter in YAML, not in ${quoted(language)}; it was not run.`,
    'Write --- alone on the first line, and the fields as "name: value".',
  );
}

/** Front matter of a size that no article has. */
export function frontMatterTooLong(place: Place): Problem {
  return error(
    'front-matter-too-long',
    place,
    'Expected front matter of at most 1,000 lines and 250,000 characters, found more.',
    'Put the text of the article below the closing ---.',
  );
}

// ---------------------------------------------------------------- YAML

/** Text that is not YAML; `reason` is the YAML reader's. */
export function malformedYaml(place: Place, reason: string): Problem {
  return error(
    'malformed-yaml',
    place,
    `Expected YAML. ${reason.replace(/\s+/g, ' ').slice(0, 300)}`,
    'Write each field as "name: value" on a line of its own; put a value with : # [ ] { } " in double quotes.',
  );
}

/** A YAML alias (`*name`): the file says what it means in full. */
export function yamlAlias(place: Place): Problem {
  return error(
    'yaml-alias',
    place,
    'Expected a value, found a YAML alias (a word begun by *).',
    'Write the value out, or put it in double quotes.',
  );
}

/** A key given twice. */
export function repeatedKey(place: Place, key: string): Problem {
  return error(
    'repeated-key',
    place,
    `Expected each field once, found ${quoted(key)} again.`,
    'Delete one, or make one list of both.',
  );
}

/** A key that is not a plain name. */
export function malformedKey(place: Place): Problem {
  return error(
    'malformed-key',
    place,
    'Expected the name of a field, found something else.',
    'Write each field as "name: value".',
  );
}

/** A key that the format does not have; `nearest` is the known key meant, if one is near. */
export function unknownKey(place: Place, key: string, nearest: string | null): Problem {
  return error(
    'unknown-key',
    place,
    `Expected a known field, not ${quoted(key)}.`,
    nearest === null ? 'Delete it; docs/content-format.md lists the fields.' : didYouMean([`\`${nearest}\``]),
  );
}

/** A word alone between `{` and `}`: mostly the rest of a text that a comma has cut. */
export function strayWord(place: Place, word: string): Problem {
  const message = `Expected "name: value" between { and }, found ${quoted(word)} alone.`;
  return error('unknown-key', place, message, 'Put a text that has a comma in double quotes.');
}

// ---------------------------------------------------------------- fields

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
    nearest === null
      ? 'Write a day that the calendar has: four digits, hyphen, two, hyphen, two.'
      : didYouMean([nearest]),
  );
}

/** An article whose date is not the day of its folder. */
export function dateOutsideFolder(
  place: Place,
  { date, folder }: { readonly date: string; readonly folder: string },
): Problem {
  return error(
    'date-outside-folder',
    place,
    `Expected the date of the folder, ${folder}, not ${date}.`,
    `Correct the date, or move the file to content/articles/${date.replaceAll('-', '/')}/ and name its old address under \`aliases\`.`,
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

/** A district that the gazetteer does not have. */
export function unknownDistrict(
  place: Place,
  found: string,
  { home, nearest }: { readonly home: string; readonly nearest: readonly string[] },
): Problem {
  return error(
    'unknown-district',
    place,
    `Expected a district of ${home}, not ${quoted(found)}.`,
    didYouMean(nearest) ??
      'Write the full name; elsewhere in the country with its city before it. Leave `district` out where the story is no district’s.',
  );
}

/** A topic that content/topics.yaml does not have. */
export function unknownTopic(place: Place, found: string, nearest: string | null): Problem {
  return error(
    'unknown-topic',
    place,
    `Expected a topic of content/topics.yaml, not ${quoted(found)}.`,
    nearest === null ? 'Use a key of that file, or add the topic to it.' : didYouMean([nearest]),
  );
}

// ---------------------------------------------------------------- records

/** A record that is not as import wrote it; `reason` says where. */
export function malformedRecord(place: Place, reason: string): Problem {
  return error(
    'malformed-record',
    place,
    `Expected a record as import wrote it. ${reason.replace(/\s+/g, ' ').slice(0, 300)}`,
    'Take the file from an earlier commit, or delete it and import the page again.',
  );
}
