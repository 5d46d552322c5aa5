/** The record of a build: what was written, by path. Its bytes are in `record-rows.ts`. */
import type { SitePath } from '../ids.ts';
import { damagedRecord } from '../problems/disk.ts';
import type { BuildRecord, Measure, PageSpec, Staged } from '../types.ts';
import { attempt } from './faults.ts';
import { stampOfFile } from './glance.ts';
import { RECORD } from './journal.ts';
import type { Lookout } from './lookout.ts';
import { everyPath, PackedFiles } from './packed-files.ts';
import { below, type Root } from './paths.ts';
import { type PackedRecord, parseBuildRecord } from './record-rows.ts';

export { packed, withChanges } from './packed-files.ts';
export { formatBuildRecord } from './record-rows.ts';

/** The record of a site that was never built: all is to be rendered. */
export function emptyRecord(generator: string): PackedRecord {
  return { version: 1, generator, files: new PackedFiles(new Map()) };
}

/** What the record here says was written, whether it is still there or not; null where there is none, or none that is whole. */
export function manifestIn(site: Root): PackedRecord | null {
  const path = below(site, RECORD);
  return site.disk.kind(path) === 'file' ? parseBuildRecord(site.disk.read(path)) : null;
}

/**
 * What the last build wrote here. Of files that are no longer there, or were written to since, no digest is known: they are made again.
 * Empty where the site was never built; empty, with a warning, where the record is damaged or of another version. `lookout` is
 * one that was sent to this site before.
 */
export function readRecord(site: Root, generator: string, lookout?: Lookout): Staged<PackedRecord> {
  const read = attempt(RECORD, 'read', () => {
    const path = below(site, RECORD);
    return site.disk.kind(path) === null ? null : site.disk.read(path);
  });
  if (read.value === null) return { value: emptyRecord(generator), problems: read.problems };
  const record = parseBuildRecord(read.value);
  if (record === null) return { value: emptyRecord(generator), problems: [damagedRecord({ file: RECORD })] };
  const seen = lookout?.lost(stampOfFile(`${site.folder}/${RECORD}`, site.disk));
  const files = record.files.without(seen ?? lostFrom(site, record));
  return { value: { ...record, files }, problems: [] };
}

/** Measures of the files that stand as they are planned; null for all others. */
export function standingIn({ files }: BuildRecord): (spec: PageSpec) => Measure | null {
  return ({ path, fingerprint }) => {
    const file = files.get(path);
    return file?.fingerprint === fingerprint ? (file.measure ?? null) : null;
  };
}

/**
 * Files on record that are no longer there, or were written to since: the record is the last file that a build writes, so
 * one that is younger was altered by another hand.
 */
export function lostFrom({ disk, folder }: Root, { files }: PackedRecord): ReadonlySet<string> {
  const recorded = disk.stat(`${folder}/${RECORD}`)?.changed ?? 0;
  const lost = new Set<SitePath>();
  for (const path of everyPath(files)) {
    const stat = disk.stat(`${folder}/${path}`);
    if (stat === null || stat.changed > recorded) lost.add(path);
  }
  return lost;
}
