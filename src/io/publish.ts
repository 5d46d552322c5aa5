import { join } from 'node:path';
import { digestOfMeasured } from '../digest.ts';
import type { SitePath } from '../ids.ts';
import { unfinished } from '../problems/publish.ts';
import type { BuildRecord, BuiltFile, OutputFile, PageSpec, Pieces, Staged, Work } from '../types.ts';
import { formatBuildRecord } from './build-record.ts';
import { applySteps } from './commit.ts';
import { faultCode } from './disk.ts';
import { diskProblem } from './faults.ts';
import { type Change, RECORD, type Step, stagedSite, stepsOf, writeJournal } from './journal.ts';
import { below, makeFoldersFor, type Root } from './paths.ts';
import { beginKeeping, hashesOf } from './previous.ts';
import type { Site } from './site.ts';

/** What publishing did to the site, in files. */
export interface Published {
  readonly written: readonly SitePath[];
  readonly removed: readonly SitePath[];
  readonly unchanged: number;
}

/** What is to be published, and what stands. */
export interface Publication {
  readonly work: Work;
  readonly record: BuildRecord;
  readonly generator: string;
  /** What whole kinds of files depend on, for the record. */
  readonly inputs?: BuildRecord['inputs'];
  /** The files of `work.render`, as they are rendered. */
  readonly files: AsyncIterable<OutputFile> | Iterable<OutputFile>;
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
 * a file that has its bytes already is not written. Then a new site is moved into place whole; a change to one that is
 * there goes through a journal. A fault of the disk before that is a problem, and the old site stands; after that it is a
 * problem too, and the next command completes the change.
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

interface StagedFiles extends Pick<Change, 'added' | 'changed'> {
  readonly made: ReadonlyMap<SitePath, Made>;
}

/** What is on record of a file beside its fingerprint. */
type Made = Omit<BuiltFile, 'fingerprint'>;

async function stageAll(site: Site, { files, record, work }: Publication): Promise<StagedFiles> {
  const made = new Map<SitePath, Made>();
  const [added, changed]: [SitePath[], SitePath[]] = [[], []];
  const folders = new Set<string>();
  site.disk.makeFolder(site.stage);
  site.disk.makeFolder(stagedSite(site.stage));
  for await (const file of files) {
    const standing = record.files[file.path];
    const { changes, ...told } = await stage(site, file, { standing, folders });
    made.set(file.path, told);
    if (!changes) continue;
    (standing === undefined ? added : changed).push(file.path);
  }
  const missing = work.render.find(spec => !made.has(spec.path));
  if (missing) throw new Error(`The renderer made no ${missing.path}.`);
  return { added, changed, made };
}

interface Around {
  readonly standing: BuiltFile | undefined;
  /** Made already. */
  readonly folders: Set<string>;
}

/** Stages a file, unless it has its bytes already; what comes in pieces is known to have them only when it is staged. */
async function stage(
  site: Site,
  { path, contents, hash }: OutputFile,
  { standing, folders }: Around,
): Promise<Made & { readonly changes: boolean }> {
  if (typeof contents === 'string' || contents instanceof Uint8Array) {
    if (hash === null) throw new Error(`The renderer gave no digest of ${path}.`);
    const changes = standing?.hash !== hash;
    if (changes) stageFile(site, { path, contents }, folders);
    return { hash, changes };
  }
  if (contents === null) return stagedBefore(path, hash, standing);
  const made = await stagePieces(site, { path, pieces: contents }, folders);
  const changes = standing?.hash !== made.hash;
  if (!changes) site.disk.remove(join(stagedSite(site.stage), path));
  return { ...made, changes };
}

/** What another thread has staged, where it has not its bytes already. */
function stagedBefore(
  path: SitePath,
  hash: OutputFile['hash'],
  standing: BuiltFile | undefined,
): Made & { readonly changes: boolean } {
  if (hash === null) throw new Error(`The renderer gave no digest of ${path}.`);
  return { hash, changes: standing?.hash !== hash };
}

async function stagePieces(
  site: Site,
  { path, pieces }: { readonly path: SitePath; readonly pieces: Pieces },
  folders: Set<string>,
): Promise<Made> {
  stageFile(site, { path, contents: '' }, folders);
  const staged = join(stagedSite(site.stage), path);
  for (;;) {
    const next = await pieces.next();
    if (next.done) return { hash: digestOfMeasured(next.value), measure: next.value };
    site.disk.append(staged, next.value);
  }
}

interface WholeFile {
  readonly path: SitePath;
  readonly contents: string | Uint8Array;
}

function stageFile(site: Site, file: WholeFile, made?: Set<string>): void {
  const stage: Root = { folder: stagedSite(site.stage), disk: site.disk };
  makeFoldersFor(stage, file.path, made);
  site.disk.write(join(stage.folder, file.path), file.contents);
}

function flushStage(site: Site, steps: readonly Step[]): void {
  const paths = steps.filter(step => step.do === 'write').map(step => step.path);
  site.disk.flush(paths.map(path => join(stagedSite(site.stage), path)));
}

function nextRecord({ work, record, generator, inputs }: Publication, staged: StagedFiles): BuildRecord {
  const told = { version: 1 as const, generator, ...(inputs && { inputs }) };
  if (staged.made.size === 0 && work.remove.length === 0) return { ...told, files: record.files };
  const files = new Map(Object.entries(record.files) as [SitePath, BuildRecord['files'][SitePath]][]);
  for (const path of work.remove) files.delete(path);
  for (const { path, fingerprint } of work.render as readonly PageSpec[]) {
    const made = staged.made.get(path);
    if (made !== undefined) files.set(path, { fingerprint, ...made });
  }
  return { ...told, files: Object.fromEntries(files) };
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
