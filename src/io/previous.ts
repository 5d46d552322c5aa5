/**
 * What the last change took the place of: its own files, kept under their second names, and the steps that replaced them.
 * It costs what the change cost. While a change is made it is below the stage; when all is done it takes the place
 * of what an earlier change left.
 */
import { join } from 'node:path';
import type { Digest, SitePath } from '../ids.ts';
import type { BuildRecord } from '../types.ts';
import type { Disk } from './disk.ts';
import { type Change, isStep, RECORD, type Step } from './journal.ts';

/** A change that can be taken back. */
export interface Past {
  readonly steps: readonly Step[];
  /** What it wrote, by path. */
  readonly written: Readonly<Record<SitePath, Digest>>;
}

const KEPT = 'previous';
const PAST = 'change.json';
const FILES = 'site';

/** Where a change keeps the files that it replaces, until all is done. */
export function keptSite(stage: string): string {
  return join(stage, KEPT, FILES);
}

/** Where the files are that the last change replaced. */
export function previousSite(previous: string): string {
  return join(previous, FILES);
}

/** The digests of files that a change writes, as far as they are known. */
export function hashesOf(
  paths: readonly SitePath[],
  hashOf: (path: SitePath) => Digest | undefined,
): Past['written'] {
  const known: Record<SitePath, Digest> = {};
  for (const path of paths) {
    const hash = hashOf(path);
    if (hash !== undefined) known[path] = hash;
  }
  return known;
}

/** Makes ready to keep what these steps replace; before the journal is written. */
export function beginKeeping(disk: Disk, stage: string, past: Past): void {
  const folder = join(stage, KEPT);
  disk.makeFolder(folder);
  disk.makeFolder(keptSite(stage));
  const note = join(folder, PAST);
  disk.write(note, JSON.stringify({ version: 1, ...past }));
  disk.flush([note]);
}

/** Puts what a change has kept in the place of what an earlier one left; nothing where that is done, or none was kept. */
export function settleKept({ disk, stage, previous }: Settling): void {
  const kept = join(stage, KEPT);
  if (disk.kind(kept) === null) return;
  disk.removeTree(previous);
  disk.rename(kept, previous);
}

interface Settling {
  readonly disk: Disk;
  readonly stage: string;
  readonly previous: string;
}

/** The change that left these files; null where there is none, or none that is whole. */
export function readPast(disk: Disk, previous: string): Past | null {
  const path = join(previous, PAST);
  if (disk.kind(path) !== 'file') return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(disk.read(path)));
    return isPast(value) ? value : null;
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

function isPast(value: unknown): value is Past {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1)
    return false;
  if (!('steps' in value && Array.isArray(value.steps) && value.steps.every(isStep))) return false;
  return 'written' in value && typeof value.written === 'object' && value.written !== null;
}

/** True where the site is as this change left it: no other has been made since, and it was made to this site. */
export function isLastChange({ steps, written }: Past, { files }: BuildRecord): boolean {
  return steps.every(({ do: done, path }) => {
    if (path === RECORD || path.startsWith(OUR_OWN)) return true;
    const file = files.get(path);
    return done === 'write' ? file?.hash === written[path] : file === undefined;
  });
}

const OUR_OWN = '.jianbao/';

/** The change that takes the site back; null where a file that it needs is gone. */
export function reversed(past: Past, files: Files): Change | null {
  const paths = past.steps.map(({ path }) => path).filter(path => path !== RECORD);
  const lost = past.steps.some(step => step.do === 'remove' && !files.kept(step.path));
  if (lost || !files.kept(RECORD)) return null;
  const pages = paths.filter(path => !path.startsWith(OUR_OWN));
  return {
    added: pages.filter(path => files.kept(path) && !files.standing(path)),
    changed: pages.filter(path => files.kept(path) && files.standing(path)),
    removed: paths.filter(path => !files.kept(path)),
    notes: paths.filter(path => path.startsWith(OUR_OWN) && files.kept(path)),
  };
}

/** Which files were kept, and which stand on the site. */
export interface Files {
  readonly kept: (path: SitePath) => boolean;
  readonly standing: (path: SitePath) => boolean;
}
