/** Problems in what an archive holds: article files and records, where they stand and what they name. */
import { error, type Place } from '../problems.ts';
import type { Problem } from '../types.ts';
import { didYouMean } from './nearest.ts';
import { quoted } from './quoted.ts';

/** An article file whose path is no article's id. */
export function misplacedArticle(place: Place): Problem {
  return error(
    'misplaced-article',
    place,
    'Expected an article at content/articles/YYYY/MM/DD/name.md: a day that exists, the name in lower-case Latin letters and digits joined by hyphens.',
    'Move or rename the file, or make a new one with "jianbao new".',
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
    didYouMean(
      nearest,
      'Write the full name; elsewhere in the country with its city before it. Leave `district` out where the story is no district’s.',
    ),
  );
}

/** A topic that content/topics.yaml does not have. */
export function unknownTopic(place: Place, found: string, nearest: string | null): Problem {
  return error(
    'unknown-topic',
    place,
    `Expected a topic of content/topics.yaml, not ${quoted(found)}.`,
    didYouMean(nearest, 'Use a key of that file, or add the topic to it.'),
  );
}

/** A record that is not as import wrote it; `reason` says where. */
export function malformedRecord(place: Place, reason: string): Problem {
  return error(
    'malformed-record',
    place,
    `Expected a record as import wrote it. ${reason.replace(/\s+/g, ' ').slice(0, 300)}`,
    'Take the file from an earlier commit, or delete it and import the page again.',
  );
}
