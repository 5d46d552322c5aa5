/** A new archive: settings, topics, gazetteer and schemas, and empty folders for pages and articles. */
import { dirname, join } from 'node:path';
import { archiveFileOf, IGNORED, readmeOf, schemaFiles } from './content/new-archive.ts';
import { ARTICLES } from './entries.ts';
import { homesNamed } from './gazetteer/built-in.ts';
import { gazetteerOfHome } from './gazetteer.ts';
import { type Disk, machineDisk } from './io/disk.ts';
import { attempt } from './io/faults.ts';
import { packageRoot } from './io/package.ts';
import { PAGES } from './io/pages.ts';
import { below, makeFoldersFor, type Root } from './io/paths.ts';
import { isFile, readText } from './io/read.ts';
import { writeInOrder } from './io/write.ts';
import { archiveThere, homeUnclear, homeUnknown } from './problems/gazetteer.ts';
import type { ContentFile, Home, Problem, Staged } from './types.ts';

/** What an archive is begun with. */
export interface WantedArchive {
  /** Name or code of the home. */
  readonly home: string;
  /** Name of the newspaper, not empty. */
  readonly paper: string;
}

/** What was written. */
export interface NewArchiveReport {
  readonly home: Home;
  /** False where the gazetteer ends with the counties: townships place more stories. */
  readonly townships: boolean;
  /** Below the archive's folder, in order of path. */
  readonly files: readonly string[];
}

/**
 * Writes a new archive into the folder (absolute), which is made where it is not there. Null with problems, and nothing
 * written, where the home is not known or a file of an archive is there already; a README and a .gitignore that are
 * there stay.
 */
export async function initArchive(
  folder: string,
  wanted: WantedArchive,
  disk: Disk = machineDisk,
): Promise<Staged<NewArchiveReport | null>> {
  const root: Root = { folder, disk };
  const { homes, nearest } = homesNamed(wanted.home);
  const [home, ...others] = homes;
  if (home === undefined) return failed([homeUnknown(wanted.home, nearest)]);
  if (others.length > 0) return failed([homeUnclear(wanted.home, homes)]);
  const gazetteer = await gazetteerOfHome(home.code);
  const topics = readText({ ...root, folder: packageRoot() }, 'content/topics.yaml');
  if (gazetteer.value === null || topics.value === null) {
    return failed([...gazetteer.problems, ...topics.problems]);
  }
  const { file, home: known, townships } = gazetteer.value;
  const settings = { paper: wanted.paper, home: known, gazetteer: file.path };
  const files = [archiveFileOf(settings), topics.value, file, ...schemaFiles()];
  const faults = writeAll(root, files, [readmeOf(settings), IGNORED]);
  if (faults.length > 0) return failed(faults);
  return { value: { home: known, townships, files: files.map(({ path }) => path).sort() }, problems: [] };
}

function failed(problems: readonly Problem[]): Staged<null> {
  return { value: null, problems };
}

/** Settings come last: until they are there the folder is no archive. `besides` is written where nothing stands. */
function writeAll(
  root: Root,
  files: readonly ContentFile[],
  besides: readonly ContentFile[],
): readonly Problem[] {
  const looked = attempt('content', 'read', () => files.filter(({ path }) => isFile(root, path)));
  if (looked.value === null) return looked.problems;
  const there = looked.value.map(({ path }) => archiveThere({ file: path }));
  if (there.length > 0) return there;
  const made = attempt(PAGES, 'write', () => {
    makeFolder(root.disk, root.folder);
    for (const path of [PAGES, ARTICLES]) makeFoldersFor(root, `${path}/.`);
  });
  if (made.problems.length > 0) return made.problems;
  const absent = besides.filter(({ path }) => root.disk.kind(below(root, path)) === null);
  return writeInOrder(root, [...absent, ...files.toReversed()]);
}

function makeFolder(disk: Disk, folder: string): void {
  if (disk.kind(folder) !== null) return;
  makeFolder(disk, dirname(join(folder, '.')));
  disk.makeFolder(folder);
}
