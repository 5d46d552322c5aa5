import type { SitePath } from '../ids.ts';
import { unfinished } from '../problems/publish.ts';
import type { BuildRecord, BuiltFile, PageSpec, Staged, Work } from '../types.ts';
import { formatBuildRecord, packed, withChanges } from './build-record.ts';
import { faultsInStage } from './check-stage.ts';
import { applySteps } from './commit.ts';
import { faultCode } from './disk.ts';
import { diskProblem } from './faults.ts';
import { type Change, RECORD, type Step, stagedSite, stepsOf, writeJournal } from './journal.ts';
import { below } from './paths.ts';
import { beginKeeping, hashesOf } from './previous.ts';
import type { Site } from './site.ts';
import { flushStage, type StagedFiles, type Staging, stageAll, stageFile } from './stage.ts';

/** What publishing did to the site, in files. */
export interface Published {
  readonly written: readonly SitePath[];
  readonly removed: readonly SitePath[];
  readonly unchanged: number;
}

/** What is to be published, and what stands. */
export interface Publication extends Staging {
  readonly generator: string;
  /** What whole kinds of files depend on, for the record. */
  readonly inputs?: BuildRecord['inputs'];
  /** Where pages may lead to, where that is more than is published here: all paths of the site that this is a shard of. */
  readonly paths?: ReadonlySet<string>;
  /** Files of our own beside the record, none of them a page: what they say is left out of the report. */
  readonly notes?: readonly Note[];
}

/** A small text below `.jianbao/`. */
export interface Note {
  readonly path: SitePath;
  readonly contents: string;
}

/**
 * Puts the work on the site: all of it, or none. Files are staged as they come, and don't stay in memory;
 * a file that has its bytes already is not written. What is staged is read again and checked. Then a new site is moved into
 * place whole; a change to one that is there goes through a journal. A fault before that is a problem, and the old site
 * stands; a fault of the disk after it is a problem too, and the next command completes the change.
 */
export async function publish(site: Site, publication: Publication): Promise<Staged<Published | null>> {
  try {
    const staged = await stageAll(site, publication);
    const record = nextRecord(publication, staged);
    const notes = (publication.notes ?? []).filter(note => !standsAlready(site, note));
    const change = { ...staged, removed: publication.work.remove, notes: notes.map(({ path }) => path) };
    const steps = stepsOf(change);
    if (steps.length === 1 && sameRecord(record, publication.record))
      return unchanged(site, publication.work);
    const isPath = isPathOf(record, publication.paths);
    const faults = faultsInStage(site, { staged, specs: publication.work.render, isPath });
    if (faults.length > 0) {
      dropStage(site);
      return { value: null, problems: faults };
    }
    for (const note of [...notes, { path: RECORD, contents: formatBuildRecord(record) }])
      stageFile(site, note);
    flushStage(site, steps);
    return commit(site, { change, steps, staged, work: publication.work });
  } catch (fault) {
    const problem = diskProblem(fault, site.name, 'write');
    dropStage(site);
    return { value: null, problems: [problem] };
  }
}

/** Which paths the site will have. */
function isPathOf({ files }: BuildRecord, paths?: ReadonlySet<string>): (path: string) => boolean {
  return path => files.get(path as SitePath) !== undefined || paths?.has(path) === true;
}

/** All that is staged, to be put in its place. */
interface Decided {
  readonly change: Change;
  readonly steps: readonly Step[];
  readonly staged: StagedFiles;
  readonly work: Work;
}

/** Puts a new site in its place whole, or a change through the journal. */
function commit(site: Site, { change, steps, staged, work }: Decided): Staged<Published | null> {
  const published = summary(staged, work);
  if (site.vacant) {
    moveWhole(site);
    return complete(site, [], published);
  }
  if (touchesPages(change)) {
    const written = hashesOf([...change.added, ...change.changed], path => staged.made.get(path)?.hash);
    beginKeeping(site.disk, site.stage, { steps, written });
  }
  writeJournal(site.disk, site.stage, steps);
  return complete(site, steps, published);
}

/** A change of nothing but the record is not one to go back before. */
function touchesPages({ added, changed, removed }: Change): boolean {
  return added.length + changed.length + removed.length > 0;
}

function standsAlready(site: Site, { path, contents }: Note): boolean {
  const at = below(site, path);
  return site.disk.kind(at) === 'file' && new TextDecoder().decode(site.disk.read(at)) === contents;
}

function nextRecord({ work, record, generator, inputs }: Publication, staged: StagedFiles): BuildRecord {
  const told = { version: 1 as const, generator, ...(inputs && { inputs }) };
  if (staged.made.size === 0 && work.remove.length === 0) return { ...told, files: record.files };
  return { ...told, files: withChanges(packed(record.files), builtFiles(work.render, staged), work.remove) };
}

function* builtFiles(
  specs: readonly PageSpec[],
  { made }: StagedFiles,
): Generator<readonly [SitePath, BuiltFile]> {
  for (const { path, fingerprint } of specs) {
    const file = made.get(path);
    if (file !== undefined) yield [path, { fingerprint, ...file }];
  }
}

function sameRecord(a: BuildRecord, b: BuildRecord): boolean {
  const told = ({ generator, inputs = {} }: BuildRecord) => JSON.stringify([generator, inputs]);
  if (a.files === b.files) return told(a) === told(b);
  return Buffer.compare(formatBuildRecord(a), formatBuildRecord(b)) === 0;
}

function unchanged(site: Site, work: Work): Staged<Published> {
  dropStage(site);
  return { value: { written: [], removed: [], unchanged: work.kept + work.render.length }, problems: [] };
}

function moveWhole(site: Site): void {
  // What another site left that stood here before is nothing to go back to.
  site.disk.removeTree(site.previous);
  site.disk.removeFolder(site.folder);
  site.disk.rename(stagedSite(site.stage), site.folder);
}

/** Past the point of no return: what fails here is left to the next command. */
export function complete<Done>(site: Site, steps: readonly Step[], done: Done): Staged<Done | null> {
  try {
    if (steps.length > 0) applySteps(site, steps);
    site.disk.removeTree(site.stage);
    return { value: done, problems: [] };
  } catch (fault) {
    const code = faultCode(fault);
    const problem = code === null ? diskProblem(fault, site.name, 'write') : null;
    return { value: null, problems: [problem ?? unfinished({ file: site.name }, code ?? '')] };
  }
}

function summary(staged: StagedFiles, work: Work): Published {
  const written = [...staged.added, ...staged.changed];
  const unchanged = work.kept + work.render.length - written.length;
  return { written, removed: work.remove, unchanged };
}

/** Clears away what was staged for a change that won't be made. */
export function dropStage(site: Site): void {
  try {
    site.disk.removeTree(site.stage);
  } catch (fault) {
    // The fault that led here is reported already; the next command drops what is left.
    diskProblem(fault, site.name, 'write');
  }
}
