/**
 * A change to a published site, step by step, so that it can be cut off at any instant and completed later.
 *
 * New files come first: no page of the old site links to them, so nobody gets to them yet, whatever they link to.
 * Then the changed ones, articles before lists before home; what they link to is there. What is removed comes last,
 * when no page links to it any more; then notes of our own, and the record of the build. Each step may be done twice.
 */

import { join } from 'node:path';
import { compareText } from '../compare.ts';
import { isSitePath, type SitePath, sitePath } from '../ids.ts';
import type { Disk } from './disk.ts';

export interface Step {
  readonly do: 'write' | 'remove';
  readonly path: SitePath;
}

/** Which files of a site change. */
export interface Change {
  /** Paths that the site did not have. */
  readonly added: readonly SitePath[];
  /** Paths whose contents differ. */
  readonly changed: readonly SitePath[];
  readonly removed: readonly SitePath[];
  /** Files of our own beside the record, which no page leads to. */
  readonly notes?: readonly SitePath[];
}

/** Where a site keeps the record of its last build. */
export const RECORD: SitePath = sitePath('.jianbao/record');

/** The steps of a change in the order told above, the record last. */
export function stepsOf(change: Change): readonly Step[] {
  const writes = [...inOrder(change.added), ...inOrder(change.changed)];
  const blocking = blockers(change.removed, writes);
  const later = inOrder(change.removed.filter(path => !blocking.has(path))).reverse();
  return [
    ...[...blocking].map(path => ({ do: 'remove', path }) as const),
    ...writes.map(path => ({ do: 'write', path }) as const),
    ...later.map(path => ({ do: 'remove', path }) as const),
    ...(change.notes ?? []).map(path => ({ do: 'write', path }) as const),
    { do: 'write', path: RECORD },
  ];
}

/**
 * Removed files that stand where a folder must be, or in a folder where a file must be. They can't wait, so here alone a
 * link may lead nowhere for an instant; no two kinds of page share addresses in this way.
 */
function blockers(removed: readonly SitePath[], writes: readonly SitePath[]): ReadonlySet<SitePath> {
  if (removed.length === 0) return new Set();
  const files = new Set<string>(writes);
  const folders = new Set(writes.flatMap(foldersOf));
  return new Set(
    removed.filter(path => folders.has(path) || foldersOf(path).some(folder => files.has(folder))),
  );
}

/** The folders that a path leads through, outermost first. */
export function foldersOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function inOrder(paths: readonly SitePath[]): SitePath[] {
  return [...paths].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
}

/** What pages are made with, articles, lists and feeds, home. */
function rank(path: SitePath): number {
  if (path === 'index.html') return 3;
  if (/^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/.test(path)) return 1;
  return /\.(?:html|xml|json|txt)$/.test(path) ? 2 : 0;
}

const JOURNAL = 'journal.json';

/** Where the files of a change wait, below the stage. */
export function stagedSite(stage: string): string {
  return join(stage, 'site');
}

/** Writes the journal into the stage. From here on the change is decided: it will be completed. */
export function writeJournal(disk: Disk, stage: string, steps: readonly Step[]): void {
  const draft = join(stage, `${JOURNAL}.tmp`);
  disk.write(draft, JSON.stringify({ version: 1, steps }));
  disk.flush([draft]);
  disk.rename(draft, join(stage, JOURNAL));
  disk.flush([stage]);
}

/** The steps of a journal in this stage; null where there is none that is whole. */
export function readJournal(disk: Disk, stage: string): readonly Step[] | null {
  const path = join(stage, JOURNAL);
  if (disk.kind(path) !== 'file') return null;
  try {
    const journal: unknown = JSON.parse(new TextDecoder().decode(disk.read(path)));
    return isJournal(journal) ? journal.steps : null;
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

function isJournal(value: unknown): value is { readonly steps: readonly Step[] } {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1)
    return false;
  return 'steps' in value && Array.isArray(value.steps) && value.steps.every(isStep);
}

/** True for a step of a journal, as it comes back from a file. */
export function isStep(value: unknown): value is Step {
  if (typeof value !== 'object' || value === null || !('do' in value) || !('path' in value)) return false;
  return (
    (value.do === 'write' || value.do === 'remove') &&
    typeof value.path === 'string' &&
    isSitePath(value.path)
  );
}
