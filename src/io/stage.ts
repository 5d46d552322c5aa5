/** Puts files beside the site, where they wait until all of them are there. */
import { join } from 'node:path';
import { digestOfMeasured } from '../digest.ts';
import type { SitePath } from '../ids.ts';
import type { BuildRecord, BuiltFile, OutputFile, Pieces, Work } from '../types.ts';
import { type Change, type Step, stagedSite } from './journal.ts';
import { makeFoldersFor, type Root } from './paths.ts';
import type { Site } from './site.ts';

/** What is to be staged, and what stands. */
export interface Staging {
  readonly work: Work;
  readonly record: BuildRecord;
  /** The files of `work.render`, as they are rendered. */
  readonly files: AsyncIterable<OutputFile> | Iterable<OutputFile>;
}

/** Files that wait beside the site: those it had not, and those whose bytes differ. */
export interface StagedFiles extends Pick<Change, 'added' | 'changed'> {
  /** All that was made, files that have their bytes already among them. */
  readonly made: ReadonlyMap<SitePath, Made>;
}

/** What is on record of a file beside its fingerprint. */
export type Made = Omit<BuiltFile, 'fingerprint'>;

/** Stages files as they come; a file that has its bytes already is not written. Throws where one of the work's never came. */
export async function stageAll(site: Site, { files, record, work }: Staging): Promise<StagedFiles> {
  const made = new Map<SitePath, Made>();
  const [added, changed]: [SitePath[], SitePath[]] = [[], []];
  const folders = new Set<string>();
  site.disk.makeFolder(site.stage);
  site.disk.makeFolder(stagedSite(site.stage));
  for await (const file of files) {
    const standing = record.files.get(file.path);
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

/** A file, or a note of our own. */
export interface WholeFile {
  readonly path: SitePath;
  readonly contents: string | Uint8Array;
}

/** Stages one file; `made` holds the folders that are known to be there. */
export function stageFile(site: Site, file: WholeFile, made?: Set<string>): void {
  const stage: Root = { folder: stagedSite(site.stage), disk: site.disk };
  makeFoldersFor(stage, file.path, made);
  site.disk.write(join(stage.folder, file.path), file.contents);
}

/** Makes sure that what these steps need survives a power cut. */
export function flushStage(site: Site, steps: readonly Step[]): void {
  const paths = steps.filter(step => step.do === 'write').map(step => step.path);
  site.disk.flush(paths.map(path => join(stagedSite(site.stage), path)));
}
