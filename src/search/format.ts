/**
 * What every file of the index begins with, and how many files a segment has. docs/search-format.md tells the whole; a
 * change of anything in it, of folding or of grams needs a new VERSION.
 */

/** Of the format, of folding and of grams together. */
export const VERSION = 1;

/** Kinds of files: grams with their documents, positions of common grams, articles' addresses, facets. */
export const KINDS = ['grams', 'positions', 'ids', 'columns'] as const;
export type FileKind = (typeof KINDS)[number];

/** How many files of each kind a segment has. */
export type FileCounts = Readonly<Record<FileKind, number>>;

/** One file of a segment. */
export interface FileName {
  readonly kind: FileKind;
  readonly number: number;
}

/** Files of grams for one of positions. */
const GRAMS_TO_POSITIONS = 4;
/** Folded units whose grams come to about 8 KB. */
const UNITS_IN_FILE = 4096;
/** Addresses in a file: some 2 KB. */
export const IDS_IN_FILE = 64;
/** A gram that occurs more often in a field has its positions in a file of their own: more than 1 KB. */
export const MOST_INLINE = 768;
/** File numbers have 24 bits; at this many a segment has 8 GB. */
const MOST_FILES = 1 << 20;

/** The files of a segment with so many articles and characters to search: known before any text is read. */
export function fileCounts(articles: number, characters: number): FileCounts {
  const positions = Math.ceil(characters / (UNITS_IN_FILE * GRAMS_TO_POSITIONS));
  const bounded = Math.min(MOST_FILES / GRAMS_TO_POSITIONS, Math.max(1, positions));
  return {
    grams: bounded * GRAMS_TO_POSITIONS,
    positions: bounded,
    ids: Math.ceil(articles / IDS_IN_FILE),
    columns: 1,
  };
}

/** All files of a segment, in the order in which they are made: files of positions after those of their grams. */
export function filesOf(counts: FileCounts): readonly FileName[] {
  const names: FileName[] = [{ kind: 'columns', number: 0 }];
  for (let number = 0; number < counts.ids; number += 1) names.push({ kind: 'ids', number });
  const share = counts.grams / counts.positions;
  for (let number = 0; number < counts.grams; number += 1) {
    names.push({ kind: 'grams', number });
    if ((number + 1) % share === 0) names.push({ kind: 'positions', number: (number + 1) / share - 1 });
  }
  return names;
}

/** Where a file stands below the folder of the index: `0a1b…/grams-12.bin`. */
export function pathInIndex(segment: string, { kind, number }: FileName): string {
  return `${segment}/${kind}-${number}.bin`;
}

const MAGIC = [0x4a, 0x42, 0x53, VERSION] as const;
const HEADER = 12;

/** A file that is not what its name says: another format, another file, or changed on the way. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';

  constructor(file: string, why = 'can’t be read') {
    super(`${file} ${why}`);
  }
}

/** Puts the header before the contents of a file. */
export function sealed({ kind, number }: FileName, contents: Uint8Array): Uint8Array {
  const file = new Uint8Array(HEADER + contents.length);
  file.set(MAGIC);
  file[4] = KINDS.indexOf(kind);
  file[5] = number >>> 16;
  file[6] = number >>> 8;
  file[7] = number;
  file.set(contents, HEADER);
  new DataView(file.buffer).setUint32(8, checksum(file));
  return file;
}

/** The contents of a file; throws `DamagedFile` where it is not the one that was asked for, whole. */
export function opened({ kind, number }: FileName, file: Uint8Array): Uint8Array {
  const called = `${kind}-${number}.bin`;
  if (file.length < HEADER || MAGIC.slice(0, 3).some((byte, at) => file[at] !== byte))
    throw new DamagedFile(called);
  checkVersion(called, file[3]);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const isNamed = file[4] === KINDS.indexOf(kind) && (view.getUint32(4) & 0xffffff) === number;
  if (!isNamed || view.getUint32(8) !== checksum(file)) throw new DamagedFile(called);
  return file.subarray(HEADER);
}

/** Throws `DamagedFile` where a file is of another version. */
export function checkVersion(called: string, version: number | undefined): void {
  if (version !== VERSION)
    throw new DamagedFile(called, `is of version ${version}; this program reads ${VERSION}`);
}

/** FNV-1a by words of four bytes, mixed, over the length, the kind and number, and what follows the checksum. */
function checksum(file: Uint8Array): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let sum = mixed(0x811c9dc5 ^ file.length, view.getUint32(4));
  let at = HEADER;
  for (; at + 4 <= file.length; at += 4) sum = mixed(sum, view.getUint32(at));
  for (; at < file.length; at += 1) sum = mixed(sum, view.getUint8(at));
  return sum >>> 0;
}

/** One to one in either: no single change goes unseen. */
function mixed(sum: number, word: number): number {
  const product = Math.imul(sum ^ word, 0x01000193);
  return product ^ (product >>> 15);
}
