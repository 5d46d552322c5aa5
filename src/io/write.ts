import { basename, dirname, join } from 'node:path';
import type { ContentFile, Problem, Staged } from '../types.ts';
import { attempt } from './faults.ts';
import { below, makeFoldersFor, type Root, reach } from './paths.ts';

/** A file to be written as it is: page texts keep their bytes. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file on its way: written beside its place under a hidden name. */
export interface Draft {
  readonly path: string;
  readonly draft: string;
  readonly target: string;
}

/**
 * Writes files whole or not at all: all of them beside their places under hidden names, flushed together, then renamed in the
 * order given, so that what depends on a file comes after it. A file that has its contents already is left alone. Stops at
 * the first fault: before the renames nothing has changed, among them those that came before it stay.
 */
export function writeInOrder(root: Root, files: readonly (ContentFile | RawFile)[]): readonly Problem[] {
  const { value: drafts, problems } = writeDrafts(root, files);
  if (problems.length > 0) return problems;
  const flushed = flushDrafts(root, drafts);
  if (flushed.length === 0) return placeDrafts(root, drafts);
  removeDrafts(root, drafts);
  return flushed;
}

/** Writes files beside their places, to be flushed and placed; none is left where one fails. */
export function writeDrafts(root: Root, files: readonly (ContentFile | RawFile)[]): Staged<readonly Draft[]> {
  const drafts: Draft[] = [];
  const [made, seen] = [new Set<string>(), root.seen ?? new Set<string>()];
  const problems = each(files, ({ path, ...file }) => {
    const contents = 'text' in file ? file.text : file.bytes;
    const { target, kind } = reach(root, path, seen);
    if (kind === 'file' && holds(root, target, contents)) return;
    const draft = join(dirname(target), `.${basename(target)}.tmp`);
    drafts.push({ path, draft, target });
    makeFoldersFor(root, path, made);
    root.disk.write(draft, contents);
  });
  if (problems.length === 0) return { value: drafts, problems };
  removeDrafts(root, drafts);
  return { value: [], problems };
}

/**
 * Flushes what was written. The renames after it need no flush of their own: file systems with a journal keep them in order,
 * and what a power cut undoes of them the next import does again.
 */
export function flushDrafts({ disk }: Root, drafts: readonly Draft[]): readonly Problem[] {
  const [first] = drafts;
  if (first === undefined) return [];
  return attempt(first.path, 'write', () => disk.flush(drafts.map(({ draft }) => draft))).problems;
}

/** Renames drafts in the order given; where one can't be, those after it are gone. */
export function placeDrafts(root: Root, drafts: readonly Draft[]): readonly Problem[] {
  const problems = each(drafts, ({ draft, target }) => root.disk.rename(draft, target));
  if (problems.length > 0) removeDrafts(root, drafts);
  return problems;
}

/** Removes drafts that will not be placed. */
export function removeDrafts(root: Root, drafts: readonly Draft[]): void {
  for (const { path, draft } of drafts) attempt(path, 'write', () => root.disk.remove(draft));
}

/** Does an action for each file; the problem where one fails, and no more after it. */
function each<File extends { readonly path: string }>(
  files: readonly File[],
  action: (file: File) => void,
): readonly Problem[] {
  for (const file of files) {
    const { problems } = attempt(file.path, 'write', () => action(file));
    if (problems.length > 0) return problems;
  }
  return [];
}

function holds(root: Root, target: string, contents: string | Uint8Array): boolean {
  return Buffer.compare(root.disk.read(target), Buffer.from(contents)) === 0;
}

/** Removes files below the root, and stops at the first that can't be removed. */
export function removeInOrder(root: Root, paths: readonly string[]): readonly Problem[] {
  const files = paths.map(path => ({ path }));
  return each(files, ({ path }) => root.disk.remove(below(root, path)));
}
