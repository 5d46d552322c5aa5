/** ZIP files as Office programs write them, unpacked within a bound. APPNOTE.TXT 6.3 of PKWARE names the fields. */
import { crc32, inflateRawSync } from 'node:zlib';

/** A file in a ZIP file. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What unpacking gives; or why it gives nothing. */
export type Unpacked =
  | { readonly parts: readonly Part[] }
  | { readonly fault: 'broken' | 'encrypted' | 'large' };

/** More parts than any document has. */
const MOST_PARTS = 20_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly size: number;
  readonly at: number;
  readonly next: number;
}

/**
 * Unpacks the parts whose names are wanted, `most` bytes of them together at most: what a file says of its own sizes
 * is not believed.
 */
export function unpack(zip: Uint8Array, wanted: (name: string) => boolean, most: number): Unpacked {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries = entriesOf(view);
  if (entries === null) return { fault: 'broken' };
  const parts: Part[] = [];
  let room = most;
  for (const entry of entries.filter(({ name }) => wanted(name))) {
    if (entry.encrypted) return { fault: 'encrypted' };
    const bytes = contentsOf(view, entry, room);
    if (bytes === 'broken' || bytes === 'large') return { fault: bytes };
    room -= bytes.length;
    parts.push({ name: entry.name, bytes });
  }
  return { parts };
}

/** The parts in a ZIP file, not compressed. */
export function pack(parts: readonly Part[]): Buffer {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes } of parts) {
    const label = new TextEncoder().encode(name);
    const fields = [20, 0x0800, 0, 0, 0x21, crc32(bytes), bytes.length, bytes.length, label.length, 0];
    const head = record('IHHHHHIIIHH', [LOCAL, ...fields]);
    chunks.push(head, label, bytes);
    directory.push(record('IHHHHHHIIIHHHHHII', [ENTRY, 20, ...fields, 0, 0, 0, 0, at]), label);
    at += head.length + label.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record('IHHHHIIH', [END, 0, 0, parts.length, parts.length, size, at, 0]);
  return Buffer.concat([...chunks, ...directory, end]);
}

/** Numbers, low byte first: `H` two bytes, `I` four. */
function record(form: string, values: readonly number[]): Uint8Array {
  const bytes = [...form].flatMap((size, index) => {
    const value = values[index] ?? 0;
    const low = [value & 0xff, (value >>> 8) & 0xff];
    return size === 'H' ? low : [...low, (value >>> 16) & 0xff, value >>> 24];
  });
  return Uint8Array.from(bytes);
}

/** The directory at the end of the file; null where there is none that makes sense. */
function entriesOf(view: DataView): readonly Entry[] | null {
  const end = endOf(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = count; left > 0; left--) {
    const entry = entryAt(view, at);
    if (entry === null) return null;
    entries.push(entry);
    at = entry.next;
  }
  return entries;
}

/** The end record stands before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

function entryAt(view: DataView, at: number): Entry | null {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
  const [label, extra, comment] = [28, 30, 32].map(offset => view.getUint16(at + offset, true));
  if (label === undefined || extra === undefined || comment === undefined) return null;
  const next = at + ENTRY_LENGTH + label + extra + comment;
  if (next > view.byteLength) return null;
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_LENGTH, label)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    size: view.getUint32(at + 20, true),
    at: view.getUint32(at + 42, true),
    next,
  };
}

function contentsOf(view: DataView, entry: Entry, room: number): Uint8Array | 'broken' | 'large' {
  const { at, size, method } = entry;
  if (at + LOCAL_LENGTH > view.byteLength || view.getUint32(at, true) !== LOCAL) return 'broken';
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + size > view.byteLength) return 'broken';
  const packed = new Uint8Array(view.buffer, view.byteOffset + start, size);
  if (method === 0) return size > room ? 'large' : packed;
  return method === 8 ? inflated(packed, room) : 'broken';
}

function inflated(packed: Uint8Array, room: number): Uint8Array | 'broken' | 'large' {
  if (room <= 0) return 'large';
  try {
    return inflateRawSync(packed, { maxOutputLength: room });
  } catch (fault) {
    const large = fault instanceof Error && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE';
    return large ? 'large' : 'broken';
  }
}
