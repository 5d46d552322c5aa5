/**
 * What a build left of each part of its plan, kept beside what was read of articles, for the record that it wrote and no
 * other. It may be deleted at any time: losing it costs time only.
 */
import { join } from 'node:path';
import { digest } from '../digest.ts';
import type { Digest } from '../ids.ts';
import type { PartLeft, PartsLeft } from '../plan/index.ts';
import { attempt } from './faults.ts';
import { stampOfFile } from './glance.ts';
import { RECORD } from './journal.ts';
import { parsedAs } from './parsed.ts';
import type { Root } from './paths.ts';

const CACHE = '.jianbao/cache';
const FORMAT = 'jianbao plan 2';

/** What the last build into `site` left; empty where that is not known, or another record stands there since. */
export function readPartsLeft(archive: Root, site: Root): PartsLeft {
  const file = fileFor(archive, site);
  const text = attempt(file, 'read', () => {
    if (archive.disk.kind(file) !== 'file') return null;
    return new TextDecoder().decode(archive.disk.read(file));
  }).value;
  const kept = text === null ? null : parsedAs(text, isKept);
  if (kept === null || kept.record !== recordStamp(site)) return new Map();
  return new Map(kept.parts.map(([folder, print, files]) => [folder, { print, files }]));
}

/** Keeps what a build left, once its record stands. */
export function keepPartsLeft(archive: Root, site: Root, parts: PartsLeft): void {
  const file = fileFor(archive, site);
  const rows = [...parts].map(([folder, { print, files }]) => [folder, print, files]);
  const kept = { format: FORMAT, record: recordStamp(site), parts: rows };
  attempt(file, 'write', () => {
    archive.disk.makeFolder(join(archive.folder, '.jianbao'));
    archive.disk.makeFolder(join(archive.folder, CACHE));
    archive.disk.write(`${file}.${process.pid}.tmp`, JSON.stringify(kept));
    archive.disk.rename(`${file}.${process.pid}.tmp`, file);
  });
}

function fileFor(archive: Root, site: Root): string {
  return join(archive.folder, CACHE, `plan-${digest(site.folder)}.json`);
}

function recordStamp({ folder, disk }: Root): string {
  return stampOfFile(join(folder, RECORD), disk);
}

interface Kept {
  readonly record: string;
  readonly parts: readonly (readonly [folder: string, print: Digest, files: PartLeft['files']])[];
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { format, record, parts } = value as Record<string, unknown>;
  return format === FORMAT && typeof record === 'string' && Array.isArray(parts) && parts.every(isRow);
}

function isRow(row: unknown): boolean {
  return (
    Array.isArray(row) &&
    typeof row[0] === 'string' &&
    typeof row[1] === 'string' &&
    typeof row[2] === 'number'
  );
}
