import { basename, dirname, join } from 'node:path';
import type { ContentFile, Problem } from '../types.ts';
import { attempt } from './faults.ts';
import { below, makeFoldersFor, type Root } from './paths.ts';

/** A file to be written as it is: page texts keep their bytes. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes a file whole or not at all: beside its place under a hidden name, flushed, then renamed.
 * A file that has these contents already is left alone.
 */
export function writeWhole(root: Root, path: string, contents: string | Uint8Array): void {
  const target = below(root, path);
  if (holds(root, target, contents)) return;
  makeFoldersFor(root, path);
  const draft = join(dirname(target), `.${basename(target)}.tmp`);
  try {
    root.disk.write(draft, contents);
    root.disk.flush([draft]);
    root.disk.rename(draft, target);
  } catch (fault) {
    root.disk.remove(draft);
    throw fault;
  }
  root.disk.flush([dirname(target)]);
}

function holds(root: Root, target: string, contents: string | Uint8Array): boolean {
  return (
    root.disk.kind(target) === 'file' && Buffer.compare(root.disk.read(target), Buffer.from(contents)) === 0
  );
}

/** Writes files in the order given and stops at the first that can't be written: what depends on it comes after it. */
export function writeInOrder(root: Root, files: readonly (ContentFile | RawFile)[]): readonly Problem[] {
  for (const file of files) {
    const contents = 'text' in file ? file.text : file.bytes;
    const { problems } = attempt(file.path, 'write', () => writeWhole(root, file.path, contents));
    if (problems.length > 0) return problems;
  }
  return [];
}

/** Removes files below the root, and stops at the first that can't be removed. */
export function removeInOrder(root: Root, paths: readonly string[]): readonly Problem[] {
  for (const path of paths) {
    const { problems } = attempt(path, 'write', () => root.disk.remove(below(root, path)));
    if (problems.length > 0) return problems;
  }
  return [];
}
