import { isSitePath, type SitePath } from '../ids.ts';
import { damagedRecord } from '../problems/disk.ts';
import type { BuildRecord, Measure, PageSpec, Staged } from '../types.ts';
import { attempt } from './faults.ts';
import { RECORD } from './journal.ts';
import { below, type Root } from './paths.ts';

/** The record of a site that was never built: all is to be rendered. */
export function emptyRecord(generator: string): BuildRecord {
  return { version: 1, generator, files: {} };
}

/** What the record here says was written, whether it is still there or not; null where there is none, or none that is whole. */
export function manifestIn(site: Root): BuildRecord | null {
  const path = below(site, RECORD);
  return site.disk.kind(path) === 'file' ? parse(new TextDecoder().decode(site.disk.read(path))) : null;
}

/**
 * What the last build wrote here. Files that are no longer there, or were written to since, are left out: they are made again.
 * Empty where the site was never built; empty, with a warning, where the record is damaged or of another version.
 */
export function readRecord(site: Root, generator: string): Staged<BuildRecord> {
  const read = attempt(RECORD, 'read', () => {
    const path = below(site, RECORD);
    return site.disk.kind(path) === null ? null : new TextDecoder().decode(site.disk.read(path));
  });
  if (read.value === null) return { value: emptyRecord(generator), problems: read.problems };
  const record = parse(read.value);
  return record === null
    ? { value: emptyRecord(generator), problems: [damagedRecord({ file: RECORD })] }
    : { value: { ...record, files: present(site, record.files) }, problems: [] };
}

/** Measures of the files that stand as they are planned; null for all others. */
export function standingIn({ files }: BuildRecord): (spec: PageSpec) => Measure | null {
  return ({ path, fingerprint }) => {
    const file = files[path];
    return file?.fingerprint === fingerprint ? (file.measure ?? null) : null;
  };
}

/** The record as text, its files sorted: the same site has the same record. */
export function formatBuildRecord(record: BuildRecord): string {
  const files = Object.entries(record.files).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = files.map(([path, file]) => `${JSON.stringify(path)}:${JSON.stringify(file)}`);
  return `{"version":1,"generator":${JSON.stringify(record.generator)},"files":{\n${lines.join(',\n')}\n}}\n`;
}

function parse(text: string): BuildRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is BuildRecord {
  if (typeof value !== 'object' || value === null) return false;
  if (!('version' in value && value.version === 1 && 'generator' in value && 'files' in value)) return false;
  if (typeof value.generator !== 'string' || typeof value.files !== 'object' || value.files === null)
    return false;
  return Object.entries(value.files).every(([path, file]) => isSitePath(path) && isBuilt(file));
}

function isBuilt(file: unknown): boolean {
  if (typeof file !== 'object' || file === null || !('fingerprint' in file) || !('hash' in file))
    return false;
  if ('measure' in file && !isMeasure(file.measure)) return false;
  return typeof file.fingerprint === 'string' && typeof file.hash === 'string';
}

function isMeasure(value: unknown): value is Measure {
  if (typeof value !== 'object' || value === null || !('bytes' in value) || !('sha256' in value))
    return false;
  return typeof value.bytes === 'number' && typeof value.sha256 === 'string';
}

/** The record is the last file that a build writes: one that is younger was altered by another hand. */
function present(site: Root, files: BuildRecord['files']): BuildRecord['files'] {
  const recorded = site.disk.stat(`${site.folder}/${RECORD}`)?.changed ?? 0;
  const there = (Object.keys(files) as SitePath[]).filter(path => {
    const stat = site.disk.stat(`${site.folder}/${path}`);
    return stat !== null && stat.changed <= recorded;
  });
  return there.length === Object.keys(files).length
    ? files
    : Object.fromEntries(there.map(path => [path, files[path]] as const).filter(hasFile));
}

type Built = BuildRecord['files'][SitePath];
function hasFile(entry: readonly [SitePath, Built | undefined]): entry is readonly [SitePath, Built] {
  return entry[1] !== undefined;
}
