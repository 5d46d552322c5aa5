/** A build, unless there is nothing to do: where all that it reads and all that it left is as it was, it is told so at once. */
import { join } from 'node:path';
import { outputOf } from './build/output.ts';
import type { BuildOptions, BuildReport } from './build.ts';
import { lostFrom, manifestIn } from './io/build-record.ts';
import { forgetChanges } from './io/changes.ts';
import { machineDisk } from './io/disk.ts';
import { type Glance, glanceAt, keepNote, readNote, stampOfFile } from './io/glance.ts';
import { RECORD } from './io/journal.ts';
import { isAtWork } from './io/site.ts';

/** As `buildArchive`, whose report it gives; the program's larger part is loaded only where something has to be done. */
export async function rebuild(folder: string, options: BuildOptions): Promise<BuildReport> {
  const { folder: out } = outputOf(folder, options.out);
  const glance = glanceAt(folder, [options.baseUrl, out]);
  const plain = options.shard === undefined && options.explain === undefined;
  const standing = plain ? standingReport(folder, out, glance) : null;
  if (standing !== null) {
    forgetChanges(out, options.changed);
    return standing;
  }
  const { buildArchive } = await import('./build.ts');
  const report = await buildArchive(folder, options);
  // What was imported was written after the glance: the next build takes it in, and leaves its note.
  if (plain && glance.settled && report.published && report.imported.length === 0) {
    const record = stampOfFile(join(out, RECORD));
    keepNote(folder, out, { stamp: glance.stamp, record, report: asStanding(report) });
  }
  return report;
}

/** What the same build would report once more. */
function asStanding(report: BuildReport): BuildReport {
  const { written, unchanged } = report.pages;
  return { ...report, pages: { written: 0, unchanged: written + unchanged, removed: 0 } };
}

/** The report of the last build, where the archive, the program and the site are as it left them; else null. */
function standingReport(folder: string, out: string, glance: Glance): BuildReport | null {
  const note = readNote(folder, out);
  if (note === null || note.stamp !== glance.stamp || note.record !== stampOfFile(join(out, RECORD)))
    return null;
  const site = { folder: out, disk: machineDisk };
  if (isAtWork(machineDisk, out)) return null;
  const record = manifestIn(site);
  if (record === null || lostFrom(site, record).size > 0) return null;
  return note.report as BuildReport;
}
