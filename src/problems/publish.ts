/** Problems of a published site: putting it in its place, checking it, going back, joining slices. */
import { error, type Place } from '../problems.ts';
import type { Problem } from '../types.ts';

/** The output folder is a symbolic link. */
export function outputIsLink(place: Place): Problem {
  return error(
    'symbolic-link',
    place,
    'Expected a folder to publish to, found a symbolic link, which is not followed.',
    'Give the folder that the link leads to with --out.',
  );
}

/** A change to the site was decided and could not be completed. */
export function unfinished(place: Place, code: string): Problem {
  return error(
    'unfinished',
    place,
    `Expected to complete the change of the site, found ${faultNamed(code)}; part of it is new, part is as it was, and every page is whole.`,
    'Mend that and run "jianbao build" again: it completes the change first.',
  );
}

function faultNamed(code: string): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk full';
  if (code === 'EROFS') return 'the disk read-only';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to write there';
  return `the fault ${code}`;
}
