/** Problems of files that are made and not yet published. */
import { error, type Place } from '../problems.ts';
import type { Problem } from '../types.ts';

/** A file that was written beside the site and is not there, or not as it was made, when it is read again. */
export function lostInStage(place: Place): Problem {
  return error(
    'damaged-file',
    place,
    'Expected the file as it was made, found it gone or with other bytes before it was published; the site was left as it is.',
    'Run "jianbao build" again; where it is told again, look at the disk and at what else writes there.',
  );
}

/** A link in a page that was made leads to no file of the site, or to no place in it. */
export function nowhere(place: Place, link: string): Problem {
  return error(
    'dead-link',
    place,
    `Expected links of this page to lead to files and places of the site, found ${JSON.stringify(link)}, which does not; the site was left as it is.`,
    'Mend what makes the link: a component or page in templates/, or report it if you have none.',
  );
}
