/**
 * The bytes of a build record: a line that tells what it is and which folders it has, then the paths of each folder in order, a
 * line each, then the digests of the same files in the same order. A digest tells whether all are as they were written.
 */
import { compareText } from '../compare.ts';
import { digest } from '../digest.ts';
import type { SitePath } from '../ids.ts';
import type { BuildRecord, Measure } from '../types.ts';
import { DIGEST, PackedFiles, packed, type Section } from './packed-files.ts';
import { parsedAs } from './parsed.ts';

const FORMAT = 'jianbao record 2';
const LINE_END = 0x0a;
/** Where that begins which the digest at the head is of. */
const TOLD = 2 * DIGEST + 1;
const EMPTY: Section = { files: 0, names: Buffer.alloc(0), digests: Buffer.alloc(0) };

/** A record as it was written. */
export interface PackedRecord extends BuildRecord {
  readonly files: PackedFiles;
}

/** The record as bytes: the same site has the same record. */
export function formatBuildRecord({ generator, files, inputs }: BuildRecord): Uint8Array {
  const { sections, measures } = packed(files);
  const folders = [...sections.keys()].sort();
  const each = folders.map(folder => sections.get(folder) ?? EMPTY);
  const measured = [...measures].sort(([a], [b]) => compareText(a, b));
  const counts = each.map(section => section.files);
  const bytes = each.map(({ names }) => names.length);
  const head = { format: FORMAT, generator, ...(inputs && { inputs }), folders, counts, bytes, measured };
  const told = [
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...each.map(({ names }) => names),
    ...each.map(({ digests }) => digests),
  ];
  const body = Buffer.concat(told);
  return Buffer.concat([Buffer.from(`${digest(body)} `), body]);
}

/** The record of these bytes; null where they are none, of another version, or not as they were written. */
export function parseBuildRecord(bytes: Uint8Array): PackedRecord | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = buffer.indexOf(LINE_END);
  if (end < 0 || digest(buffer.subarray(TOLD)) !== buffer.toString('latin1', 0, TOLD - 1)) return null;
  const head = parsedAs(buffer.toString('utf8', TOLD, end), isHead);
  if (head === null) return null;
  const { generator, inputs } = head;
  const files = new PackedFiles(sectionsIn(buffer.subarray(end + 1), head), new Map(head.measured));
  return { version: 1, generator, files, ...(inputs && { inputs }) };
}

function sectionsIn(body: Buffer, { folders, counts, bytes }: Head): ReadonlyMap<string, Section> {
  const sections = new Map<string, Section>();
  let [name, row] = [0, bytes.reduce((sum, each) => sum + each, 0)];
  for (const [at, folder] of folders.entries()) {
    const [files, length] = [counts[at] ?? 0, bytes[at] ?? 0];
    const rows = files * 2 * DIGEST;
    const names = body.subarray(name, name + length);
    sections.set(folder, { files, names, digests: body.subarray(row, row + rows) });
    name += length;
    row += rows;
  }
  return sections;
}

interface Head {
  readonly generator: string;
  readonly folders: readonly string[];
  /** The number of files of each folder, and the bytes that their paths take. */
  readonly counts: readonly number[];
  readonly bytes: readonly number[];
  readonly measured: readonly (readonly [SitePath, Measure])[];
  readonly inputs?: Readonly<Record<string, string>>;
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  const {
    format,
    generator,
    folders,
    counts,
    bytes,
    measured,
    inputs = {},
  } = value as Record<string, unknown>;
  const texts = [generator, ...Object.values(Object(inputs))];
  const listed = [folders, counts, bytes, measured].every(Array.isArray);
  return format === FORMAT && listed && texts.every(text => typeof text === 'string');
}
