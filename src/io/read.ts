import { extname } from 'node:path';
import { fileTooLarge, notAFile, notUtf8, symbolicLink } from '../problems/disk.ts';
import type { ContentFile, Problem, Staged } from '../types.ts';
import type { Entry } from './disk.ts';
import { attempt } from './faults.ts';
import { below, type Root, reach, remembering } from './paths.ts';

/** No file of an archive is larger than this, in MB, but originals that page texts are made from. */
const LARGEST = 16;
const MEGABYTE = 1024 * 1024;

/** Paths below the root of the files with one of these extensions, sorted; hidden ones left out. An absent folder is empty. */
export function listFiles(
  root: Root,
  folder: string,
  extensions: readonly string[],
): Staged<readonly string[]> {
  const listed = attempt(folder, 'read', () => walk(remembering(root), folder));
  const [files, problems] = [
    listed.value?.files ?? [],
    [...listed.problems, ...(listed.value?.problems ?? [])],
  ];
  return { value: files.filter(file => extensions.includes(extname(file).toLowerCase())), problems };
}

interface Walked {
  readonly files: string[];
  readonly problems: Problem[];
}

function walk(root: Root, folder: string): Walked {
  const found: Walked = { files: [], problems: [] };
  if (root.disk.kind(below(root, folder)) === null) return found;
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const { name, kind } of root.disk.list(below(root, at))) {
      const path = `${at}/${name}`;
      if (name.startsWith('.')) continue;
      if (kind === 'folder') folders.push(path);
      else if (kind === 'file') found.files.push(path);
      else found.problems.push((kind === 'link' ? symbolicLink : notAFile)({ file: path }));
    }
  }
  found.files.sort();
  return found;
}

/** The bytes of a file below the root; null with a problem where it can't be read, is a link, or is over `most` MB. */
export function readBytes(root: Root, path: string, most: number = LARGEST): Staged<Uint8Array | null> {
  const sized = attempt(path, 'read', () => {
    const target = below(root, path);
    return { target, size: root.disk.stat(target)?.size ?? 0 };
  });
  if (sized.value === null) return { value: null, problems: sized.problems };
  const { target, size } = sized.value;
  if (size > most * MEGABYTE) {
    return { value: null, problems: [fileTooLarge({ file: path }, Math.ceil(size / MEGABYTE), most)] };
  }
  return attempt(path, 'read', () => root.disk.read(target));
}

/** A file that must be UTF-8; a byte order mark is dropped. Null with a problem where it can't be read. */
export function readText(root: Root, path: string): Staged<ContentFile | null> {
  const { value: bytes, problems } = readBytes(root, path);
  return bytes === null ? { value: null, problems } : textOf(path, bytes);
}

/** The text of a file's bytes, as `readText` gives it. */
export function textOf(path: string, bytes: Uint8Array): Staged<ContentFile | null> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { value: { path, text }, problems: [] };
  } catch {
    return { value: null, problems: [notUtf8({ file: path })] };
  }
}

/** All files of a folder below the root, read as UTF-8, in order of path; those that can't be read are left out with a problem. */
export function readFolder(root: Root, folder: string, extension: string): Staged<readonly ContentFile[]> {
  const listed = listFiles(root, folder, [extension]);
  const files: ContentFile[] = [];
  const problems = [...listed.problems];
  for (const path of listed.value) {
    const read = readText(root, path);
    problems.push(...read.problems);
    if (read.value !== null) files.push(read.value);
  }
  return { value: files, problems };
}

/** True where there is a file at this path below the root. */
export function isFile(root: Root, path: string): boolean {
  return kindOf(root, path) === 'file';
}

/** What stands at this path below the root; null where nothing does. `folders` as for `below`. */
export function kindOf(root: Root, path: string, folders?: Set<string>): Entry | null {
  return reach(root, path, folders).kind;
}

/** The size of a file below the root, in bytes; 0 where there is none to be read. */
export function sizeOf(root: Root, path: string): number {
  return attempt(path, 'read', () => root.disk.stat(below(root, path))).value?.size ?? 0;
}
