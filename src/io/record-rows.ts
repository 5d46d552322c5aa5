/**
 * The bytes of a build record: a line that tells what it is, then a row for every file in order of path. A path is
 * told by what it has in common with the one before it; digests are bytes. A million files are some 60 MB, read in
 * about a second. A digest of the rows tells whether they are as they were written.
 */
import { digest } from '../digest.ts';
import { type Digest, isSitePath, type SitePath } from '../ids.ts';
import type { BuildRecord, BuiltFile, Measure } from '../types.ts';

const FORMAT = 'jianbao record 1';
const LINE_END = 0x0a;
const DIGEST = 16;
const SHA256 = 32;
/** Of a row beside its path: two digests, a flag, and at most a measure with a length of 8 bytes. */
const BESIDE_PATH = 2 * DIGEST + 1 + 8 + SHA256;

/** The record as bytes: the same site has the same record. */
export function formatBuildRecord({ generator, files, inputs }: BuildRecord): Uint8Array {
  const paths = Object.keys(files).sort();
  const rows = formatRows(paths, files as Readonly<Record<string, BuiltFile>>);
  const head = { format: FORMAT, generator, ...(inputs && { inputs }), files: paths.length };
  return Buffer.concat([Buffer.from(`${JSON.stringify({ ...head, digest: digest(rows) })}\n`), rows]);
}

function formatRows(paths: readonly string[], files: Readonly<Record<string, BuiltFile>>): Buffer {
  const pieces: Buffer[] = [];
  let before = Buffer.alloc(0);
  for (const path of paths) {
    const file = files[path];
    if (file === undefined) continue;
    const name = Buffer.from(path);
    pieces.push(rowOf(name, sharedLength(before, name), file));
    before = name;
  }
  return Buffer.concat(pieces);
}

function rowOf(name: Buffer, shared: number, { fingerprint, hash, measure }: BuiltFile): Buffer {
  const row = Buffer.allocUnsafe(4 + name.length - shared + BESIDE_PATH);
  let at = row.writeUInt16LE(shared, 0);
  at = row.writeUInt16LE(name.length - shared, at);
  at += name.copy(row, at, shared);
  at += row.write(fingerprint, at, DIGEST, 'hex');
  at += row.write(hash, at, DIGEST, 'hex');
  at = row.writeUInt8(measure === undefined ? 0 : 1, at);
  if (measure === undefined) return row.subarray(0, at);
  at = row.writeDoubleLE(measure.bytes, at);
  at += row.write(measure.sha256, at, SHA256, 'hex');
  return row.subarray(0, at);
}

/** Bytes at the beginning that two names have in common. */
function sharedLength(a: Buffer, b: Buffer): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

/** The record of these bytes; null where they are none, of another version, or not as they were written. */
export function parseBuildRecord(bytes: Uint8Array): BuildRecord | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = buffer.indexOf(LINE_END);
  const head = end < 0 ? null : headOf(buffer.toString('utf8', 0, end));
  if (head === null) return null;
  const rows = buffer.subarray(end + 1);
  if (digest(rows) !== head.digest) return null;
  const files = parseRows(rows);
  if (files === null) return null;
  return { version: 1, generator: head.generator, files, ...(head.inputs && { inputs: head.inputs }) };
}

function parseRows(rows: Buffer): BuildRecord['files'] | null {
  const files: Record<SitePath, BuiltFile> = {};
  let name = Buffer.alloc(256);
  for (let at = 0; at < rows.length; ) {
    const [shared, length] = [rows.readUInt16LE(at), rows.readUInt16LE(at + 2)];
    if (shared + length > name.length) name = Buffer.concat([name], 2 * (shared + length));
    rows.copy(name, shared, at + 4, at + 4 + length);
    const path = name.toString('utf8', 0, shared + length);
    if (!isSitePath(path)) return null;
    at += 4 + length;
    const file = { fingerprint: hexAt(rows, at, DIGEST), hash: hexAt(rows, at + DIGEST, DIGEST) };
    at += 2 * DIGEST;
    const measured = rows.readUInt8(at) === 1;
    files[path] = measured ? { ...file, measure: measureAt(rows, at + 1) } : file;
    at += measured ? 1 + 8 + SHA256 : 1;
  }
  return files;
}

function hexAt(rows: Buffer, at: number, length: number): Digest {
  return rows.toString('hex', at, at + length) as Digest;
}

function measureAt(rows: Buffer, at: number): Measure {
  return { bytes: rows.readDoubleLE(at), sha256: rows.toString('hex', at + 8, at + 8 + SHA256) };
}

interface Head {
  readonly generator: string;
  readonly digest: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

function headOf(text: string): Head | null {
  try {
    const head: unknown = JSON.parse(text);
    return isHead(head) ? head : null;
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  const { format, generator, digest: told, inputs = {} } = value as Record<string, unknown>;
  const texts = [generator, told, ...Object.values(Object(inputs))];
  return format === FORMAT && texts.every(text => typeof text === 'string');
}
