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

/** A command that needs a published site, where there is none. */
export function noSite(place: Place): Problem {
  return error(
    'no-site',
    place,
    'Expected a folder that jianbao published to, found none with a record of what was written.',
    'Build it with "jianbao build", or give the right folder.',
  );
}

/** A change was cut off, and no command has completed it yet. */
export function cutOff(place: Place): Problem {
  return error(
    'unfinished',
    place,
    'Expected a site whose last change is complete, found one that was cut off.',
    'Run "jianbao build": it completes the change first.',
  );
}

/** A file of the manifest that is not there. */
export function missingFile(place: Place): Problem {
  return error(
    'missing-file',
    place,
    'Expected a file here, found none.',
    'Run "jianbao build": it makes the file again.',
  );
}

/** A file with other bytes than were written. */
export function alteredFile(place: Place): Problem {
  return error(
    'altered-file',
    place,
    'Expected the bytes that were published, found others.',
    'Delete the file and run "jianbao build": it makes the file again.',
  );
}

/** A file of the folder that no build wrote. */
export function foreignFile(place: Place): Problem {
  return error(
    'foreign-file',
    place,
    'Expected only files that jianbao published, found one that it did not.',
    'Delete it, or say with --allow that it may be there.',
  );
}

/** Nothing to go back to. */
export function noPrevious(place: Place): Problem {
  return error(
    'no-previous',
    place,
    'Expected a change to take back, found none: the site was published whole, or has been moved since.',
    'Only the last change can be taken back. To publish an earlier state, restore the content and run "jianbao build".',
  );
}

/** What is kept of the site before is not all there, or belongs to another change. */
export function lostPrevious(place: Place): Problem {
  return error(
    'no-previous',
    place,
    'Expected the files that the last change replaced, found some gone or of another change; the site was left as it is.',
    'To publish an earlier state, restore the content and run "jianbao build".',
  );
}
