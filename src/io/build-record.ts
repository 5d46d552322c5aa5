/** The record of a build: what was written, by path. Its bytes are in `record-rows.ts`. */
import type { Digest, SitePath } from '../ids.ts';
import { damagedRecord } from '../problems/disk.ts';
import type { BuildRecord, BuiltFile, Measure, PageSpec, Staged } from '../types.ts';
import { attempt } from './faults.ts';
import { RECORD } from './journal.ts';
import { below, type Root } from './paths.ts';
import { parseBuildRecord } from './record-rows.ts';

export { formatBuildRecord } from './record-rows.ts';

/** The record of a site that was never built: all is to be rendered. */
export function emptyRecord(generator: string): BuildRecord {
  return { version: 1, generator, files: {} };
}

/** What the record here says was written, whether it is still there or not; null where there is none, or none that is whole. */
export function manifestIn(site: Root): BuildRecord | null {
  const path = below(site, RECORD);
  return site.disk.kind(path) === 'file' ? parseBuildRecord(site.disk.read(path)) : null;
}

/**
 * What the last build wrote here. Of files that are no longer there, or were written to since, no digest is known: they are made again.
 * Empty where the site was never built; empty, with a warning, where the record is damaged or of another version.
 */
export function readRecord(site: Root, generator: string): Staged<BuildRecord> {
  const read = attempt(RECORD, 'read', () => {
    const path = below(site, RECORD);
    return site.disk.kind(path) === null ? null : site.disk.read(path);
  });
  if (read.value === null) return { value: emptyRecord(generator), problems: read.problems };
  const record = parseBuildRecord(read.value);
  if (record === null) return { value: emptyRecord(generator), problems: [damagedRecord({ file: RECORD })] };
  const lost = lostFrom(site, record);
  if (lost.size === 0) return { value: record, problems: [] };
  const files = Object.entries(record.files).map(([path, file]) => [path, lost.has(path) ? UNKNOWN : file]);
  return { value: { ...record, files: Object.fromEntries(files) }, problems: [] };
}

/** What is on record of a file that must be made again, or removed where it is not planned any more. */
const UNKNOWN: BuiltFile = { fingerprint: '' as Digest, hash: '' as Digest };

/** Measures of the files that stand as they are planned; null for all others. */
export function standingIn({ files }: BuildRecord): (spec: PageSpec) => Measure | null {
  return ({ path, fingerprint }) => {
    const file = files[path];
    return file?.fingerprint === fingerprint ? (file.measure ?? null) : null;
  };
}

/**
 * Files on record that are no longer there, or were written to since: the record is the last file that a build writes, so
 * one that is younger was altered by another hand.
 */
export function lostFrom({ disk, folder }: Root, { files }: BuildRecord): ReadonlySet<string> {
  const recorded = disk.stat(`${folder}/${RECORD}`)?.changed ?? 0;
  const lost = new Set<SitePath>();
  for (const path in files) {
    const stat = disk.stat(`${folder}/${path}`);
    if (stat === null || stat.changed > recorded) lost.add(path as SitePath);
  }
  return lost;
}
