import { isAbsolute, join, relative, sep } from 'node:path';
import { symbolicLink, unsafePath } from '../problems/disk.ts';
import type { Problem } from '../types.ts';
import type { Disk, Entry } from './disk.ts';

/** A folder with nothing above it in sight: every path is joined below it and checked. */
export interface Root {
  /** Absolute. */
  readonly folder: string;
  readonly disk: Disk;
  /** Folders that were found to be no links; remembered while much is read and written in one go. */
  readonly seen?: Set<string>;
}

/** The root, with what was looked at on the way to one file remembered for the next. */
export function remembering<Known extends Root>(root: Known): Known {
  return { ...root, seen: new Set<string>() };
}

/** Raised where a path would leave its root; carries the problem to report. */
export class UnsafePath extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * The absolute path of a `/`-separated path below the root. No segment may be empty, `.` or `..`, hold a
 * separator or NUL, or be a symbolic link: throws `UnsafePath`. `folders` remembers those that were looked at, from call to
 * call, where there are many.
 */
export function below(root: Root, path: string, folders?: Set<string>): string {
  return reach(root, path, folders).target;
}

/** As `below`, with what stands there; null where nothing does. */
export function reach(
  root: Root,
  path: string,
  folders: Set<string> = root.seen ?? new Set(),
): { readonly target: string; readonly kind: Entry | null } {
  const cut = path.lastIndexOf('/');
  const name = path.slice(cut + 1);
  // As it is spelled: a folder that was looked at is there under no other name.
  const parent = root.folder + sep + path.slice(0, Math.max(0, cut));
  // Nearly every file is in a folder that was looked at for another.
  if (!folders.has(parent) || isUnsafe(name)) return walkTo(root, path, folders);
  const target = parent + sep + name;
  return { target, kind: folders.has(target) ? 'folder' : lookAt(root, { path, at: target }, folders) };
}

type Reached = ReturnType<typeof reach>;

/** Looks at each folder on the way. */
function walkTo(root: Root, path: string, folders: Set<string>): Reached {
  const segments = path.split('/');
  if (segments.some(isUnsafe)) throw new UnsafePath(unsafePath({ file: path }));
  let at = root.folder;
  let kind: Entry | null = 'folder';
  for (const segment of segments) {
    at += sep + segment;
    if (folders.has(at)) continue;
    kind = lookAt(root, { path, at }, folders);
    if (kind === null) break;
  }
  return { target: join(root.folder, ...segments), kind };
}

/** What stands at a step of the way to `path`. */
function lookAt(
  root: Root,
  { path, at }: { readonly path: string; readonly at: string },
  folders: Set<string>,
): Entry | null {
  const kind = root.disk.kind(at);
  if (kind === 'link') throw new UnsafePath(symbolicLink({ file: path }));
  if (kind === 'folder') folders.add(at);
  return kind;
}

function isUnsafe(segment: string): boolean {
  return segment === '' || segment === '.' || segment === '..' || /[\\\0]/.test(segment);
}

/** The `/`-separated path below the root of an absolute path, or null where it is not below it. */
export function pathBelow(root: Root, absolute: string): string | null {
  const path = relative(root.folder, absolute);
  if (path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return null;
  return path.split(sep).join('/');
}

/** Makes the folders that lead to a file below the root; `made` remembers them from call to call, where there are many. */
export function makeFoldersFor(root: Root, path: string, made: Set<string> = new Set()): void {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (parent === '' || made.has(parent)) return;
  makeFoldersFor(root, parent, made);
  const folder = join(root.folder, parent);
  if (root.disk.kind(folder) === null) root.disk.makeFolder(folder);
  made.add(parent);
}
