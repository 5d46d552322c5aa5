/** A build, unless there is nothing to do: where all that it reads and all that it left is as it was, it is told so at once. */
import { join } from 'node:path';
import { outputOf } from './build/output.ts';
import type { BuildOptions, BuildReport } from './build.ts';
import { lostFrom, manifestIn } from './io/build-record.ts';
import { forgetChanges } from './io/changes.ts';
import { machineDisk } from './io/disk.ts';
import { type Glance, glanceAt, keepNote, readNote, stampOfFile } from './io/glance.ts';
import { RECORD } from './io/journal.ts';
import { type Lookout, sendLookout } from './io/lookout.ts';
import { isAtWork } from './io/site.ts';

/** As `buildArchive`, whose report it gives; the program's larger part is loaded only where something has to be done. */
export async function rebuild(folder: string, options: BuildOptions): Promise<BuildReport> {
  const { folder: out } = outputOf(folder, options.out);
  const lookout = sendLookout(out);
  const glance = glanceAt(folder, [options.baseUrl, out]);
  const plain = options.shard === undefined && options.explain === undefined;
  const standing = plain ? standingReport({ folder, out, lookout }, glance) : null;
  if (standing !== null) {
    forgetChanges(out, options.changed);
    return standing;
  }
  const { buildArchive } = await import('./build.ts');
  const report = await buildArchive(folder, options, lookout);
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
function standingReport({ folder, out, lookout }: Place, { stamp }: Glance): BuildReport | null {
  const note = readNote(folder, out);
  const record = stampOfFile(join(out, RECORD));
  if (note === null || note.stamp !== stamp || note.record !== record) return null;
  if (isAtWork(machineDisk, out)) return null;
  const lost = lookout?.lost(record) ?? lostNow(out);
  return lost === null || lost.size > 0 ? null : (note.report as BuildReport);
}

/** Null where there is no record that is whole. */
function lostNow(folder: string): ReadonlySet<string> | null {
  const site = { folder, disk: machineDisk };
  const record = manifestIn(site);
  return record && lostFrom(site, record);
}

interface Place {
  readonly folder: string;
  readonly out: string;
  readonly lookout: Lookout | undefined;
}
