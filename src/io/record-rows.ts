/**
 * The bytes of a build record: a line that tells what it is, then the paths in order, a line each, then the digests of
 * the files in the same order. A path is told by what it has in common with the one before it. Columns are read as three
 * texts that all rows share, not as millions of small ones. A digest tells whether they are as they were written.
 */
import { digest } from '../digest.ts';
import { type Digest, isSitePath, type SitePath } from '../ids.ts';
import type { BuildRecord, BuiltFile, Measure } from '../types.ts';
import { parsedAs } from './parsed.ts';

const FORMAT = 'jianbao record 1';
const LINE_END = 0x0a;
/** Of a digest, in bytes. */
const DIGEST = 16;
/** Where that begins which the digest at the head is of. */
const TOLD = 2 * DIGEST + 1;
/** How many characters a path shares is written as one character; the first that has no other meaning. */
const SHARED = 0x20;

/** The record as bytes: the same site has the same record. */
export function formatBuildRecord({ generator, files, inputs }: BuildRecord): Uint8Array {
  const paths = (Object.keys(files) as SitePath[]).sort();
  const names = Buffer.from(frontCoded(paths).join('\n'));
  const digests = Buffer.from(
    paths.map(path => `${files[path]?.fingerprint}${files[path]?.hash}`).join(''),
    'hex',
  );
  const measured = paths.flatMap((path, row) => (files[path]?.measure ? [[row, files[path].measure]] : []));
  const body = Buffer.concat([names, digests]);
  const head = { format: FORMAT, generator, ...(inputs && { inputs }), files: paths.length, measured };
  const told = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);
  return Buffer.concat([Buffer.from(`${digest(told)} `), told]);
}

function frontCoded(paths: readonly string[]): readonly string[] {
  let before = '';
  return paths.map(path => {
    const shared = sharedLength(before, path);
    before = path;
    return String.fromCharCode(SHARED + shared) + path.slice(shared);
  });
}

/** Characters at the beginning that two paths have in common. */
function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** The record of these bytes; null where they are none, of another version, or not as they were written. */
export function parseBuildRecord(bytes: Uint8Array): BuildRecord | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = buffer.indexOf(LINE_END);
  if (end < 0 || digest(buffer.subarray(TOLD)) !== buffer.toString('latin1', 0, TOLD - 1)) return null;
  const head = parsedAs(buffer.toString('utf8', TOLD, end), isHead);
  if (head === null) return null;
  const body = buffer.subarray(end + 1);
  const files = filesIn(body, head);
  if (files === null) return null;
  return { version: 1, generator: head.generator, files, ...(head.inputs && { inputs: head.inputs }) };
}

function filesIn(body: Buffer, head: Head): BuildRecord['files'] | null {
  const found: Record<SitePath, BuiltFile> = {};
  if (head.files === 0) return found;
  const cut = body.length - head.files * 2 * DIGEST;
  const names = body.toString('utf8', 0, cut).split('\n');
  const digests = body.toString('hex', cut);
  const measures = new Map(head.measured);
  let path = '';
  for (const [row, name] of names.entries()) {
    path = path.slice(0, name.charCodeAt(0) - SHARED) + name.slice(1);
    if (mayLeave(path) && !isSitePath(path)) return null;
    const at = row * 4 * DIGEST;
    const fingerprint = digests.slice(at, at + 2 * DIGEST) as Digest;
    const hash = digests.slice(at + 2 * DIGEST, at + 4 * DIGEST) as Digest;
    const measure = measures.get(row);
    found[path as SitePath] = measure ? { fingerprint, hash, measure } : { fingerprint, hash };
  }
  return found;
}

/** Most paths of a site are seen at a glance to be such; the others are looked at. */
function mayLeave(path: string): boolean {
  return path.startsWith('.') || path.startsWith('/') || path.includes('/.') || path.includes('\\');
}

interface Head {
  readonly generator: string;
  /** Their number. */
  readonly files: number;
  /** Those that were measured, by their row. */
  readonly measured: readonly (readonly [number, Measure])[];
  readonly inputs?: Readonly<Record<string, string>>;
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  const { format, generator, files, measured, inputs = {} } = value as Record<string, unknown>;
  const texts = [generator, ...Object.values(Object(inputs))];
  const numbered = typeof files === 'number' && Array.isArray(measured);
  return format === FORMAT && numbered && texts.every(text => typeof text === 'string');
}
