import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { inUse } from '../problems/disk.ts';
import type { Problem } from '../types.ts';
import { type Disk, faultCode } from './disk.ts';
import { diskProblem } from './faults.ts';

/** Who holds a lock. `started` tells a process from a later one with the same number; null where the machine does not say. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly started: string | null;
}

/** A lock that is held, or the problem that kept it from being taken. */
export type Lock =
  | { readonly held: true; release(): void }
  | { readonly held: false; readonly problem: Problem };

/** What a lock must know of the machine; a test gives another. */
export interface Machine {
  readonly self: Holder;
  /** False only where the holder is known to have ended. */
  mayLive(holder: Holder): boolean;
}

/** This process, on this machine. */
export function thisMachine(): Machine {
  const host = hostname();
  return {
    self: { pid: process.pid, host, started: startOf(process.pid) },
    mayLive: holder => holder.host !== host || (isAlive(holder.pid) && sameStart(holder)),
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return faultCode(fault) !== 'ESRCH';
  }
}

function sameStart(holder: Holder): boolean {
  const started = startOf(holder.pid);
  return started === null || holder.started === null || started === holder.started;
}

/** When a process began, in ticks since the machine did: field 22 of proc(5) stat. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

const OWNER = 'owner.json';

/**
 * Takes the lock `folder` (absolute; its parent must exist). The lock is a folder, made whole beside its place and then
 * renamed to it: a rename over a folder with something in it fails, so only one can have it. The lock of a process
 * that has ended is taken over. `name` is what messages call the lock.
 */
export function takeLock(disk: Disk, folder: string, name: string, machine: Machine = thisMachine()): Lock {
  try {
    if (claim(disk, folder, machine)) return { held: true, release: () => disk.removeTree(folder) };
    const holder = holderOf(disk, folder);
    if (holder === null || machine.mayLive(holder)) return refusal(name, holder);
    if (!clear(disk, folder, holder, machine) || !claim(disk, folder, machine)) return refusal(name, null);
    return { held: true, release: () => disk.removeTree(folder) };
  } catch (fault) {
    return { held: false, problem: diskProblem(fault, name, 'write') };
  }
}

function refusal(name: string, holder: Holder | null): Lock {
  const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  return { held: false, problem: inUse({ file: name }, who) };
}

function claim(disk: Disk, folder: string, machine: Machine): boolean {
  const draft = `${folder}.${machine.self.pid}`;
  disk.makeFolder(draft);
  disk.write(join(draft, OWNER), JSON.stringify(machine.self));
  try {
    disk.rename(draft, folder);
    return true;
  } catch (fault) {
    disk.removeTree(draft);
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(faultCode(fault) ?? '') && disk.kind(folder) !== null)
      return false;
    throw fault;
  }
}

function holderOf(disk: Disk, folder: string): Holder | null {
  const path = join(folder, OWNER);
  if (disk.kind(path) !== 'file') return null;
  try {
    const holder: unknown = JSON.parse(new TextDecoder().decode(disk.read(path)));
    return isHolder(holder) ? holder : null;
  } catch {
    return null;
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  return 'pid' in value && typeof value.pid === 'number' && 'host' in value && 'started' in value;
}

/** Moves a dead process's lock away; false, with the lock put back, where someone else had taken it over meanwhile. */
function clear(disk: Disk, folder: string, dead: Holder, machine: Machine): boolean {
  const away = `${folder}.${machine.self.pid}.old`;
  disk.rename(folder, away);
  const moved = holderOf(disk, away);
  if (moved !== null && (moved.pid !== dead.pid || moved.started !== dead.started)) {
    disk.rename(away, folder);
    return false;
  }
  disk.removeTree(away);
  return true;
}
