/**
 * What was made of a text, kept beside what was read of articles: a text that is as it was is not taken apart again. It may
 * be deleted at any time: losing it costs time only.
 */
import { dirname, join } from 'node:path';
import { digest } from '../digest.ts';
import type { Digest } from '../ids.ts';
import type { Staged } from '../types.ts';
import { attempt } from './faults.ts';
import type { Root } from './paths.ts';

/** A text, and what is made of it. */
export interface Derived<Value extends object> {
  /** Of its file in the cache: `topics`. */
  readonly name: string;
  readonly text: string;
  /** Of the code that makes it. */
  readonly code: Digest;
  /** Plain data that comes back from JSON as it went; null where there is none, which is not kept, nor is one with problems. */
  make(): Staged<Value | null>;
}

const CACHE = '.jianbao/cache';

/** Makes the folder of the cache where there is an archive. Where it can't be made, nothing is kept. */
export function beginCache({ disk, folder }: Root): void {
  attempt(CACHE, 'write', () => {
    if (disk.kind(join(folder, 'content')) !== 'folder') return;
    disk.makeFolder(join(folder, dirname(CACHE)));
    disk.makeFolder(join(folder, CACHE));
  });
}

/** What is made of the text, as it is kept or made anew. Kept only where a build has begun a cache. */
export function derived<Value extends object>(root: Root, asked: Derived<Value>): Staged<Value | null> {
  const file = join(root.folder, CACHE, `${asked.name}.json`);
  const key = digest(JSON.stringify([asked.code, asked.text]));
  const kept = attempt(asked.name, 'read', () => keptIn<Value>(root, file, key)).value;
  if (kept !== null) return { value: kept, problems: [] };
  const made = asked.make();
  if (made.value !== null && made.problems.length === 0) keep(root, file, bytesOf(key, made.value));
  return made;
}

/** The key and the digest of what follows, each of 32 digits, a line end, and the value. */
const HEAD = 65;

function bytesOf(key: Digest, value: object): Buffer {
  const body = JSON.stringify(value);
  return Buffer.from(`${key}${digest(body)}\n${body}`);
}

function keptIn<Value>({ disk }: Root, file: string, key: Digest): Value | null {
  if (disk.kind(file) !== 'file') return null;
  const bytes = disk.read(file);
  const [head, body] = [Buffer.from(bytes.subarray(0, HEAD)).toString(), bytes.subarray(HEAD)];
  if (head !== `${key}${digest(body)}\n`) return null;
  return JSON.parse(Buffer.from(body).toString()) as Value;
}

function keep({ disk, folder }: Root, file: string, contents: Uint8Array): void {
  const draft = `${file}.${process.pid}.tmp`;
  attempt(file, 'write', () => {
    if (disk.kind(join(folder, CACHE)) !== 'folder') return;
    disk.write(draft, contents);
    disk.rename(draft, file);
  });
}
