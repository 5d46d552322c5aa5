/**
 * The files of a record as they are written: the paths of each folder in order, a line each, and the digests of the same files in
 * the same order. A path is told by what it has in common with the one before it, the first by what it has with its folder.
 * What is in a folder is taken apart when it is asked for, and is written again as it was read: of a million files a change has
 * to do with a few.
 */
import { type Digest, isSitePath, type SitePath } from '../ids.ts';
import { everyFile, sectionOf } from '../plan/recorded.ts';
import type { BuiltFile, Measure, RecordedFiles } from '../types.ts';

/** Of a digest, in bytes. */
export const DIGEST = 16;
/** How many characters a path shares is written as one character; the first that has no other meaning. */
const SHARED = 0x20;

/** The files of a folder as they are written. */
export interface Section {
  /** Their number. */
  readonly files: number;
  readonly names: Buffer;
  readonly digests: Buffer;
}

type Files = ReadonlyMap<SitePath, BuiltFile>;
type Measures = ReadonlyMap<SitePath, Measure>;

const NO_FILES: Files = new Map();
const NONE_LOST: ReadonlySet<string> = new Set();
/** What is on record of a file that must be made again, or removed where it is not planned any more. */
const UNKNOWN: BuiltFile = { fingerprint: '' as Digest, hash: '' as Digest };
/** Folders that are held taken apart, at most. */
const HELD = 4_096;

/** The files of a record as they are written. */
export class PackedFiles implements RecordedFiles {
  readonly sections: ReadonlyMap<string, Section>;
  readonly measures: Measures;
  readonly lost: ReadonlySet<string>;
  readonly #held = new Map<string, Files>();

  constructor(
    sections: ReadonlyMap<string, Section>,
    measures: Measures = new Map(),
    lost: ReadonlySet<string> = NONE_LOST,
  ) {
    this.sections = sections;
    this.measures = measures;
    this.lost = lost;
  }

  get size(): number {
    let size = 0;
    for (const { files } of this.sections.values()) size += files;
    return size;
  }

  folders(): Iterable<string> {
    return this.sections.keys();
  }

  count(folder: string): number {
    return this.sections.get(folder)?.files ?? 0;
  }

  in(folder: string): Files {
    const held = this.#held.get(folder);
    if (held !== undefined) return held;
    const section = this.sections.get(folder);
    if (section === undefined) return NO_FILES;
    const files = filesIn(folder, section, this);
    if (this.#held.size === HELD) this.#held.clear();
    this.#held.set(folder, files);
    return files;
  }

  get(path: SitePath): BuiltFile | undefined {
    return this.in(sectionOf(path)).get(path);
  }

  /** The same files, of which these are lost. */
  without(lost: ReadonlySet<string>): PackedFiles {
    return lost.size === 0 ? this : new PackedFiles(this.sections, this.measures, lost);
  }
}

/** These files as they are written. */
export function packed(files: RecordedFiles): PackedFiles {
  return files instanceof PackedFiles ? files : withChanges(new PackedFiles(new Map()), everyFile(files));
}

/** The files of a record after a change: these are written, those removed. Of folders without either nothing is looked at. */
export function withChanges(
  before: PackedFiles,
  written: Iterable<readonly [SitePath, BuiltFile]>,
  removed: Iterable<SitePath> = [],
): PackedFiles {
  const changes = new Map<string, [SitePath, BuiltFile | null][]>();
  const add = (path: SitePath, file: BuiltFile | null): void => {
    const folder = sectionOf(path);
    const known = changes.get(folder);
    if (known === undefined) changes.set(folder, [[path, file]]);
    else known.push([path, file]);
  };
  for (const path of removed) add(path, null);
  for (const [path, file] of written) add(path, file);
  const [sections, measures] = [new Map(before.sections), new Map(before.measures)];
  for (const [folder, changed] of changes) {
    const section = before.sections.get(folder);
    const files = new Map(section && filesIn(folder, section, { measures, lost: NONE_LOST }));
    for (const [path, file] of changed) {
      if (file === null) files.delete(path);
      else files.set(path, file);
      if (file?.measure === undefined) measures.delete(path);
      else measures.set(path, file.measure);
    }
    if (files.size === 0) sections.delete(folder);
    else sections.set(folder, sectionWith(folder, files));
  }
  return new PackedFiles(sections, measures);
}

function sectionWith(folder: string, files: Files): Section {
  const paths = [...files.keys()].sort();
  const digests = paths.map(path => `${files.get(path)?.fingerprint}${files.get(path)?.hash}`);
  return {
    files: paths.length,
    names: Buffer.from(frontCoded(folder, paths).join('\n')),
    digests: Buffer.from(digests.join(''), 'hex'),
  };
}

function frontCoded(folder: string, paths: readonly string[]): readonly string[] {
  let before = folder;
  return paths.map(path => {
    const shared = sharedLength(before, path);
    before = path;
    return String.fromCharCode(SHARED + shared) + path.slice(shared);
  });
}

/** Characters at the beginning that two paths have in common. */
function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** The paths of a folder, in order; one that is none of a site's was not written by us, and is null. */
function* pathsIn(folder: string, { names }: Pick<Section, 'names'>): Generator<SitePath | null> {
  let path = folder;
  for (const name of names.toString('utf8').split('\n')) {
    path = path.slice(0, name.charCodeAt(0) - SHARED) + name.slice(1);
    yield !mayLeave(path) || isSitePath(path) ? (path as SitePath) : null;
  }
}

function filesIn(
  folder: string,
  section: Section,
  { lost, measures }: Pick<PackedFiles, 'lost' | 'measures'>,
): Files {
  const found = new Map<SitePath, BuiltFile>();
  const digests = section.digests.toString('hex');
  let at = 0;
  for (const path of pathsIn(folder, section)) {
    const fingerprint = digests.slice(at, at + 2 * DIGEST) as Digest;
    const hash = digests.slice(at + 2 * DIGEST, at + 4 * DIGEST) as Digest;
    at += 4 * DIGEST;
    if (path === null) continue;
    const measure = measures.get(path);
    const file = measure ? { fingerprint, hash, measure } : { fingerprint, hash };
    found.set(path, lost.has(path) ? UNKNOWN : file);
  }
  return found;
}

/** Most paths of a site are seen at a glance to be such; the others are looked at. */
function mayLeave(path: string): boolean {
  return path.startsWith('.') || path.startsWith('/') || path.includes('/.') || path.includes('\\');
}

/** The paths of all files, a folder after another: nothing is held of them. */
export function* everyPath({ sections }: PackedFiles): Generator<SitePath> {
  for (const [folder, section] of sections) {
    for (const path of pathsIn(folder, section)) if (path !== null) yield path;
  }
}
