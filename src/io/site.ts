/** The output folder: whether it is ours, who is at work on it, and what an earlier build left undone. */
import { basename, dirname, join } from 'node:path';
import { notOurs } from '../problems/disk.ts';
import { outputIsLink } from '../problems/publish.ts';
import type { Problem, Staged } from '../types.ts';
import { applySteps, type Committing } from './commit.ts';
import { type Disk, faultCode, machineDisk } from './disk.ts';
import { attempt, diskProblem } from './faults.ts';
import { RECORD, readJournal } from './journal.ts';
import { type Machine, takeLock, thisMachine } from './lock.ts';
import type { Root } from './paths.ts';

/** An output folder that is ours and held by us alone. */
export interface Site extends Root {
  /** What messages call it. */
  readonly name: string;
  /** Where files wait until they are published: an absent folder, on the same file system. */
  readonly stage: string;
  /** Where the files are kept that the last change replaced: not among those that are published. */
  readonly previous: string;
  /** True where the whole site can be moved into place at once, because none is there. */
  readonly vacant: boolean;
  /** True where an earlier build was cut off and has now been completed. */
  readonly completed: boolean;
  /** Lets others at it. */
  close(): void;
}

/** Where a site's lock and stage are: beside it, or in it where its parent is on another disk or closed to us. */
interface Workplace {
  readonly stage: string;
  readonly previous: string;
  readonly lock: string;
}

function beside(out: string): Workplace {
  const hidden = join(dirname(out), `.${basename(out)}`);
  return { stage: `${hidden}.stage`, previous: `${hidden}.previous`, lock: `${hidden}.lock` };
}

function inside(out: string): Workplace {
  const own = join(out, '.jianbao');
  return { stage: join(own, 'stage'), previous: join(own, 'previous'), lock: join(own, 'lock') };
}

/** True where another build is at work on the site in `out`, or was cut off there. */
export function isAtWork(disk: Disk, out: string): boolean {
  const places = [beside(out), inside(out)].flatMap(({ stage, lock }) => [stage, lock]);
  return places.some(path => disk.kind(path) !== null);
}

/** What `openSite` may be given instead of this machine. */
export interface Surroundings {
  readonly disk?: Disk;
  readonly machine?: Machine;
}

/**
 * Takes hold of the output folder `out` (absolute), which messages call `name`: refuses one that is not ours or that
 * another process is at work on, then completes or drops what an earlier build left. Null with the problem where refused.
 */
export function openSite(out: string, name: string, around: Surroundings = {}): Staged<Site | null> {
  const disk = around.disk ?? machineDisk;
  const stranger = attempt(name, 'read', () => strangerAt(disk, out, name));
  const refusals = [...stranger.problems, ...(stranger.value ? [stranger.value] : [])];
  if (refusals.length > 0) return { value: null, problems: refusals };
  const place = attempt(name, 'write', () => workplace(disk, out));
  if (place.value === null) return { value: null, problems: place.problems };
  const lock = takeLock(disk, place.value.lock, name, around.machine ?? thisMachine());
  if (!lock.held) return { value: null, problems: [lock.problem] };
  try {
    const completed = recover({ folder: out, disk });
    const vacant = place.value.stage === beside(out).stage && isVacant(disk, out);
    const { stage, previous } = place.value;
    return {
      value: { folder: out, disk, name, stage, previous, vacant, completed, close: lock.release },
      problems: [],
    };
  } catch (fault) {
    lock.release();
    return { value: null, problems: [diskProblem(fault, name, 'write')] };
  }
}

/** Where the record was before version 0.1.0 was published. */
const EARLIER_RECORD = '.jianbao/record.json';

/** Why the folder is not ours to write to, or null. */
function strangerAt(disk: Disk, out: string, name: string): Problem | null {
  const kind = disk.kind(out);
  if (kind === null) return null;
  if (kind === 'link') return outputIsLink({ file: name });
  if (kind !== 'folder') return notOurs({ file: name });
  const left = [inside(out).stage, inside(out).lock].some(path => disk.kind(path) === 'folder');
  const recorded = [RECORD, EARLIER_RECORD].some(path => disk.kind(join(out, path)) === 'file');
  const ours = recorded || left || disk.list(out).length === 0;
  return ours ? null : notOurs({ file: name });
}

function isVacant(disk: Disk, out: string): boolean {
  return disk.kind(out) === null || disk.list(out).length === 0;
}

/** Chooses where to work, and makes sure that a folder can be made there. */
function workplace(disk: Disk, out: string): Workplace {
  makeAll(disk, dirname(out));
  const there = disk.stat(out);
  if (there === null) return beside(out);
  tryInside(disk, out);
  if (there.device === disk.stat(dirname(out))?.device && isOpen(disk, beside(out))) return beside(out);
  disk.makeFolder(join(out, '.jianbao'));
  return inside(out);
}

/** Throws where nothing can be written in the site: it is told before any work is done. */
function tryInside(disk: Disk, out: string): void {
  const probe = join(out, '.jianbao', `probe.${process.pid}`);
  if (disk.kind(dirname(probe)) !== 'folder') return;
  disk.makeFolder(probe);
  disk.removeFolder(probe);
}

function isOpen(disk: Disk, place: Workplace): boolean {
  const probe = `${place.lock}.${process.pid}`;
  try {
    disk.makeFolder(probe);
    disk.removeFolder(probe);
    return true;
  } catch (fault) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(faultCode(fault) ?? '')) return false;
    throw fault;
  }
}

function makeAll(disk: Disk, folder: string): void {
  if (disk.kind(folder) !== null) return;
  makeAll(disk, dirname(folder));
  disk.makeFolder(folder);
}

/** Completes a change whose journal is whole, drops one whose is not. True where one was completed. */
function recover(site: Root): boolean {
  const places = [beside(site.folder), inside(site.folder)];
  return places.map(place => recoverFrom({ ...site, ...place })).includes(true);
}

function recoverFrom(site: Committing): boolean {
  if (site.disk.kind(site.stage) === null) return false;
  // A change to a site that has been deleted since is none.
  const steps = site.disk.kind(site.folder) === 'folder' ? readJournal(site.disk, site.stage) : null;
  if (steps !== null) applySteps(site, steps);
  site.disk.removeTree(site.stage);
  return steps !== null;
}

/** True where a change to this site was cut off and waits to be completed. */
export function isUnfinished(out: string, disk: Disk = machineDisk): boolean {
  return [beside(out), inside(out)].some(({ stage }) => readJournal(disk, stage) !== null);
}
