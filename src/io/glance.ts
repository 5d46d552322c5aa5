/**
 * What a build was made from and what it left, told by the sizes and times of files alone: where both are as they were,
 * there is nothing to do. A build that saw a file too fresh to tell leaves no such note, and the next one looks closer.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../digest.ts';
import type { Digest } from '../ids.ts';
import type { Disk, Stat } from './disk.ts';
import { machineDisk } from './disk.ts';
import { attempt } from './faults.ts';
import { isSettled, stampOf } from './freshness.ts';
import { RUNNING } from './modules.ts';
import { packageRoot } from './package.ts';

/** All that a build reads, as it stands. */
export interface Glance {
  readonly stamp: Digest;
  /** False where a file changed so lately that it may change again without a trace. */
  readonly settled: boolean;
}

/** UTF-16 units that are hashed together: a file's line alone costs more to hand over than to hash. */
const HASHED = 1 << 14;

/** The archive and the program as they stand; `options` are what else the build is given. */
export function glanceAt(folder: string, options: readonly unknown[], disk: Disk = machineDisk): Glance {
  const began = Date.now();
  const hash = createHash('sha256').update(JSON.stringify([folder, ...options]));
  let settled = true;
  const look = (path: string) => {
    let lines = '';
    for (const line of linesOf(disk, path)) {
      lines += line.text;
      settled &&= line.stat === null || isSettled(line.stat, began);
      if (lines.length < HASHED) continue;
      hash.update(lines);
      lines = '';
    }
    hash.update(lines);
  };
  for (const part of ['content', 'templates']) look(join(folder, part));
  for (const path of programParts()) look(path);
  return { stamp: digest(hash.digest()), settled };
}

/** Where the program, what it publishes and the libraries that it stands on are. */
function programParts(): readonly string[] {
  const root = packageRoot();
  const own = ['package.json', 'content/topics.yaml', 'templates/assets', '.lib/assets'].map(part =>
    join(root, part),
  );
  const libraries = [join(root, 'node_modules'), join(root, '..')].map(at => join(at, '.package-lock.json'));
  return [...RUNNING, ...own, ...libraries].filter(existsSync);
}

interface Line {
  readonly text: string;
  /** Null for a folder. */
  readonly stat: Stat | null;
}

/** A line for every file at or below a path, in a fixed order; hidden ones are no part of an archive. */
function* linesOf(disk: Disk, path: string): Generator<Line> {
  const stat = disk.stat(path);
  if (stat === null) return;
  const kind = disk.kind(path);
  if (kind !== 'folder') {
    yield lineOf(path, stat);
    return;
  }
  const folders = [path];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    yield { text: `${at}/\n`, stat: null };
    for (const entry of disk.list(at)) {
      if (entry.name.startsWith('.')) continue;
      const below = `${at}/${entry.name}`;
      if (entry.kind === 'folder') folders.push(below);
      else yield lineOf(entry.name, disk.stat(below) ?? NOTHING);
    }
  }
}

/** Of a file that is gone as soon as it was listed. */
const NOTHING: Stat = { size: 0, changed: 0, device: 0 };

function lineOf(name: string, stat: Stat): Line {
  return { text: `${name} ${stampOf(stat)}\n`, stat };
}

/** The note of a build: what it was made from, what it left and what it told. */
export interface Note {
  readonly stamp: Digest;
  /** Of the record that it left. */
  readonly record: string;
  /** What it reported, as plain data. */
  readonly report: unknown;
}

/** Where the note of the build into the folder `out` is kept, below the archive at `folder`. */
function noteFile(folder: string, out: string): string {
  return join(folder, '.jianbao/cache', `build-${digest(out)}.json`);
}

/** The note of the last build into `out`; null where there is none that can be read. */
export function readNote(folder: string, out: string, disk: Disk = machineDisk): Note | null {
  const path = noteFile(folder, out);
  if (disk.kind(path) !== 'file') return null;
  try {
    const note: unknown = JSON.parse(new TextDecoder().decode(disk.read(path)));
    return isNote(note) ? note : null;
  } catch {
    return null;
  }
}

function isNote(value: unknown): value is Note {
  if (typeof value !== 'object' || value === null) return false;
  return 'stamp' in value && 'record' in value && 'report' in value;
}

/** Keeps the note of a build into `out`; where it can't be written, the next build looks closer. */
export function keepNote(folder: string, out: string, note: Note, disk: Disk = machineDisk): void {
  const path = noteFile(folder, out);
  attempt(path, 'write', () => {
    disk.makeFolder(join(folder, '.jianbao'));
    disk.makeFolder(join(folder, '.jianbao/cache'));
    disk.write(`${path}.${process.pid}.tmp`, JSON.stringify(note));
    disk.rename(`${path}.${process.pid}.tmp`, path);
  });
}

/** Size and times of a file; empty where it is not there. */
export function stampOfFile(path: string, disk: Disk = machineDisk): string {
  const stat = disk.stat(path);
  return stat === null ? '' : stampOf(stat);
}
