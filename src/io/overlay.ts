/** A disk on which all may be tried and nothing happens: changes are kept in memory, before the eyes of who made them. */

import { join } from 'node:path';
import { compareText } from '../compare.ts';
import type { Disk, Entry } from './disk.ts';

/** A file that would be other than it is. */
export interface FileChange {
  /** Absolute. */
  readonly path: string;
  /** Null where there is none yet. */
  readonly before: Uint8Array | null;
  /** Null where it would be removed. */
  readonly after: Uint8Array | null;
}

/** A disk over another one, and what was done to it. */
export interface Overlay {
  readonly disk: Disk;
  /** Files that differ from those below, in order of path. */
  changes(): readonly FileChange[];
}

/** What stands at a path in the place of what the disk below has; null: nothing. */
type Laid = Uint8Array | 'folder' | null;

/** Lays a sheet over a disk: reads see through it where it is blank, writes stay on it. */
export function overlayOn(below: Disk): Overlay {
  const sheet = new Sheet(below);
  const disk: Disk = {
    kind: path => sheet.kind(path),
    stat: path => sheet.stat(path),
    list: path => sheet.list(path),
    read: path => sheet.read(path),
    makeFolder: path => {
      if (sheet.kind(path) === null) sheet.lay(path, 'folder');
    },
    write: (path, contents) => sheet.lay(path, Buffer.from(contents)),
    append: (path, contents) =>
      sheet.lay(
        path,
        Buffer.concat([sheet.kind(path) === null ? Buffer.of() : sheet.read(path), Buffer.from(contents)]),
      ),
    flush: () => {},
    rename: (from, to) => rename(sheet, from, to),
    link: (from, to) => {
      if (sheet.kind(to) === null) sheet.lay(to, sheet.read(from));
    },
    remove: path => sheet.lay(path, null),
    removeFolder: path => removeFolder(sheet, path),
    removeTree: path => removeTree(sheet, path),
  };
  return { disk, changes: () => sheet.changes() };
}

class Sheet {
  readonly #below: Disk;
  readonly #laid = new Map<string, Laid>();
  /** Names laid in each folder. */
  readonly #names = new Map<string, Set<string>>();

  constructor(below: Disk) {
    this.#below = below;
  }

  lay(path: string, laid: Laid): void {
    this.#laid.set(path, laid);
    const folder = join(path, '..');
    const names = this.#names.get(folder) ?? new Set();
    this.#names.set(folder, names.add(path.slice(join(folder, '/').length)));
  }

  kind(path: string): Entry | null {
    const laid = this.#laid.get(path);
    if (laid === undefined) return this.#below.kind(path);
    return laid === null || laid === 'folder' ? laid : 'file';
  }

  stat(path: string): ReturnType<Disk['stat']> {
    const laid = this.#laid.get(path);
    if (laid === undefined) return this.#below.stat(path);
    return laid === null ? null : { size: laid === 'folder' ? 0 : laid.length, changed: 0, device: 0 };
  }

  list(path: string): ReturnType<Disk['list']> {
    const standing = this.#below.kind(path) === 'folder' ? this.#below.list(path) : [];
    const names = new Set([...standing.map(({ name }) => name), ...(this.#names.get(path) ?? [])]);
    return [...names].sort().flatMap(name => {
      const kind = this.kind(join(path, name));
      return kind === null ? [] : { name, kind };
    });
  }

  read(path: string): Uint8Array {
    const laid = this.#laid.get(path);
    if (laid === undefined) return this.#below.read(path);
    if (laid === null || laid === 'folder') throw fault(laid === null ? 'ENOENT' : 'EISDIR', path);
    return laid;
  }

  changes(): readonly FileChange[] {
    const files = [...this.#laid].map(([path, laid]) => {
      const before = this.#below.kind(path) === 'file' ? this.#below.read(path) : null;
      return { path, before, after: laid === 'folder' ? null : laid };
    });
    return files
      .filter(({ before, after }) => before !== after && !(before && after && !Buffer.compare(before, after)))
      .sort((a, b) => compareText(a.path, b.path));
  }
}

function rename(sheet: Sheet, from: string, to: string): void {
  const [kind, there] = [sheet.kind(from), sheet.kind(to)];
  if (kind === null) throw fault('ENOENT', from);
  if (there === 'folder' && (kind !== 'folder' || sheet.list(to).length > 0)) throw fault('ENOTEMPTY', to);
  copy(sheet, from, to);
  removeTree(sheet, from);
}

function copy(sheet: Sheet, from: string, to: string): void {
  if (sheet.kind(from) !== 'folder') {
    sheet.lay(to, sheet.read(from));
    return;
  }
  sheet.lay(to, 'folder');
  for (const { name } of sheet.list(from)) copy(sheet, join(from, name), join(to, name));
}

function removeFolder(sheet: Sheet, path: string): boolean {
  if (sheet.kind(path) !== 'folder' || sheet.list(path).length > 0) return false;
  sheet.lay(path, null);
  return true;
}

function removeTree(sheet: Sheet, path: string): void {
  if (sheet.kind(path) === 'folder')
    for (const { name } of sheet.list(path)) removeTree(sheet, join(path, name));
  sheet.lay(path, null);
}

/** As Node throws it. */
function fault(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, syscall: 'overlay', path });
}
