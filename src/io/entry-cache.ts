/**
 * What was read of the archive's files, kept so that a file that nobody touched is not read again. A file whose size
 * and times are those on record is taken as read; one that was touched costs its digest; one that changed is read.
 * All of it may be deleted at any time: losing it costs time only.
 */
import { join } from 'node:path';
import { digest } from '../digest.ts';
import type { Digest } from '../ids.ts';
import { damagedCache } from '../problems/disk.ts';
import type { Problem, Staged } from '../types.ts';
import { type Block, formatBlock, parseBlock, type Row } from './cache-block.ts';
import { attempt } from './faults.ts';
import { isSettled, stampOf } from './freshness.ts';
import { type Root, remembering } from './paths.ts';
import { readBytes } from './read.ts';

/** Where what was read is kept, below an archive's root. */
export const CACHE = '.jianbao/cache';

/** Plain data that comes back from JSON as it went: no field is null, which stands for a field that is not there. */
export type Cacheable = object;

/** A kind of file that is read through the cache. */
export interface CachedKind<Value extends Cacheable> {
  /** Of its folder in the cache: `articles`. */
  readonly name: string;
  /** Of all that decides what is read of given bytes: the code, and what names are looked up in. */
  readonly key: Digest;
  /** Reads a file that is new or changed; null where there is nothing in it. Problems are kept with the value. */
  read(path: string, bytes: Uint8Array): Staged<Value | null>;
  /** What was read of files a moment ago, by path: it is not looked for again. */
  readonly ahead?: ReadonlyMap<string, Row>;
  /** Milliseconds since 1970; the machine's clock where it is not given. */
  readonly now?: () => number;
}

/** What is in each of these files of the archive, in the order given; null where nothing is. */
export function readCached<Value extends Cacheable>(
  root: Root,
  paths: readonly string[],
  kind: CachedKind<Value>,
): Staged<readonly (Value | null)[]> {
  const began = (kind.now ?? Date.now)();
  const shelf = openShelf(root, kind);
  const seen = remembering(root);
  const problems: Problem[] = [];
  const rows = paths.map(path => {
    const row = kind.ahead?.get(path) ?? rowOf(seen, { path, known: shelf.find(path), began }, kind);
    shelf.put(row);
    problems.push(...row.problems);
    return row;
  });
  return { value: rows.map(row => row.value as Value | null), problems: [...shelf.close(), ...problems] };
}

/** What is in these files, in the order given, whatever is kept; it is for others to keep. */
export function readRows(
  root: Root,
  paths: readonly string[],
  kind: Pick<CachedKind<Cacheable>, 'read'>,
): readonly Row[] {
  const began = Date.now();
  const seen = remembering(root);
  return paths.map(path => rowOf(seen, { path, known: null, began }, kind));
}

interface Asked {
  readonly path: string;
  readonly known: Row | null;
  /** When reading began, in milliseconds since 1970. */
  readonly began: number;
}

function rowOf(root: Root, { path, known, began }: Asked, kind: Pick<CachedKind<Cacheable>, 'read'>): Row {
  const stat = attempt(path, 'read', () => root.disk.stat(join(root.folder, path))).value;
  const stamp = stat && isSettled(stat, began) ? stampOf(stat) : '';
  if (known !== null && stamp !== '' && known.stamp === stamp) return known;
  const { value: bytes, problems } = readBytes(root, path);
  if (bytes === null) return { path, stamp: '', hash: '', value: null, problems };
  const hash = digest(bytes);
  if (known?.hash === hash) return { ...known, stamp };
  const read = kind.read(path, bytes);
  return { path, stamp, hash, value: read.value, problems: read.problems };
}

/** The blocks of a kind: what was read, by month, and what is to be kept. */
interface Shelf {
  find(path: string): Row | null;
  put(row: Row): void;
  /** Writes what has changed; tells of blocks that could not be read. */
  close(): readonly Problem[];
}

function openShelf(root: Root, { name, key }: CachedKind<Cacheable>): Shelf {
  const folder = join(root.folder, CACHE, name);
  const blocks = new Map<string, { readonly rows: Block; readonly next: Row[] }>();
  const problems: Problem[] = [];
  const blockWith = (label: string) => {
    const known = blocks.get(label);
    if (known !== undefined) return known;
    const read = readBlock(root, `${CACHE}/${name}/${label}`, key);
    problems.push(...read.problems);
    const block = { rows: read.value, next: [] };
    blocks.set(label, block);
    return block;
  };
  // Most files stand in the folder of the one that was asked for before.
  let last: { readonly folder: string; readonly block: ReturnType<typeof blockWith> } | null = null;
  const blockOf = (path: string) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (last?.folder !== folder) last = { folder, block: blockWith(labelOf(path)) };
    return last.block;
  };
  return {
    find: path => blockOf(path).rows.get(path) ?? null,
    put: row => void blockOf(row.path).next.push(row),
    close: () => {
      for (const [label, { rows, next }] of blocks) {
        if (isSame(rows, next)) continue;
        keep(root, join(folder, label), formatBlock(next, key));
      }
      return problems;
    },
  };
}

/** Of these files those of parts of which nothing is kept. What is kept may still be of no use: only a look into it tells. */
export function unkept(root: Root, paths: readonly string[], name: string): readonly string[] {
  const kept = new Map<string, boolean>();
  const isKept = (label: string): boolean => {
    const file = join(root.folder, CACHE, name, label);
    const found = kept.get(label) ?? attempt(CACHE, 'read', () => root.disk.kind(file)).value === 'file';
    kept.set(label, found);
    return found;
  };
  return paths.filter(path => !isKept(labelOf(path)));
}

/** Files of one month, or where folders tell no months of one year, are kept together: what is added is written with them, not with all. */
function labelOf(path: string): string {
  const [, year, month] = /^[^/]*\/[^/]*\/(\d{4})\/(?:(\d\d)\/)?/.exec(path) ?? [];
  return year === undefined ? 'other' : month === undefined ? year : `${year}-${month}`;
}

function isSame(rows: Block, next: readonly Row[]): boolean {
  return rows.size === next.length && next.every(row => rows.get(row.path) === row);
}

const EMPTY: Block = new Map();

function readBlock(root: Root, file: string, key: Digest): Staged<Block> {
  const bytes = attempt(file, 'read', () => {
    const path = join(root.folder, file);
    return root.disk.kind(path) === 'file' ? root.disk.read(path) : null;
  }).value;
  if (bytes === null) return { value: EMPTY, problems: [] };
  const block = parseBlock(bytes, key);
  if (block === 'damaged') return { value: EMPTY, problems: [damagedCache({ file })] };
  return { value: block ?? EMPTY, problems: [] };
}

/** Where it can't be written, the next build reads the files again. */
function keep({ disk, folder: root }: Root, path: string, contents: Uint8Array): void {
  const draft = `${path}.${process.pid}.tmp`;
  attempt(path, 'write', () => {
    let folder = root;
    for (const part of path
      .slice(root.length + 1)
      .split('/')
      .slice(0, -1)) {
      folder = join(folder, part);
      disk.makeFolder(folder);
    }
    disk.write(draft, contents);
    disk.rename(draft, path);
  });
}
