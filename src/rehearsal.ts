/** What an import would do: it is done on a sheet laid over the disk, and nothing is written. */
import { unifiedDiff } from './content/line-diff.ts';
import { ARTICLES } from './entries.ts';
import { type ImportOptions, type ImportReport, importPages } from './import.ts';
import { type FileChange, overlayOn } from './io/overlay.ts';
import { pathBelow } from './io/paths.ts';
import type { Archive } from './open.ts';

/** What an import is there to write; its lock is not. */
const CONTENT = 'content/';

/** A file that an import would make, change or remove. */
export interface PlannedChange {
  /** Below the archive's root. */
  readonly file: string;
  readonly change: 'new' | 'changed' | 'removed';
  /** Of an article: the change as a unified diff; null for page texts and records. */
  readonly diff: string | null;
}

/** What an import would report, and the files it would write. */
export interface Rehearsal extends ImportReport {
  readonly changes: readonly PlannedChange[];
}

/**
 * Does an import without writing anything: the same pages, articles and problems as of the import itself, save faults of the
 * disk at writing. What would be written is held in memory.
 */
export async function rehearseImport(archive: Archive, options: ImportOptions): Promise<Rehearsal> {
  const overlay = overlayOn(archive.disk);
  const report = await importPages({ ...archive, disk: overlay.disk }, options);
  return { ...report, changes: overlay.changes().flatMap(change => planned(archive, change)) };
}

function planned(archive: Archive, { path, before, after }: FileChange): readonly PlannedChange[] {
  const file = pathBelow(archive, path);
  if (file?.startsWith(CONTENT) !== true) return [];
  const change = before === null ? 'new' : after === null ? 'removed' : 'changed';
  const isArticle = file.startsWith(`${ARTICLES}/`);
  return [{ file, change, diff: isArticle ? diffOf(file, before, after) : null }];
}

function diffOf(path: string, before: Uint8Array | null, after: Uint8Array | null): string {
  return unifiedDiff({ path, before: textOf(before), after: textOf(after) });
}

function textOf(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
