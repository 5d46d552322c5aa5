/** Problems in how front matter and settings are written: what is no YAML, or more than a reader of YAML would run. */
import { error, type Place } from '../problems.ts';
import type { Problem } from '../types.ts';
import { quoted } from './quoted.ts';

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
