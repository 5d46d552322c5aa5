/** What a shard's folder says of itself, so that shards can be told to belong together. */

import { createHash } from 'node:crypto';
import { compareText } from '../compare.ts';
import { type Digest, type SitePath, sitePath } from '../ids.ts';
import { below, type Root } from './paths.ts';
import type { Note } from './publish.ts';

/** One shard, and the site that it is of. */
export interface ShardNote {
  readonly version: 1;
  /** From 1 to `of`. */
  readonly number: number;
  readonly of: number;
  readonly generator: string;
  readonly settings: Digest;
  /** Of every path of the whole site with its fingerprint: covers all content and templates. */
  readonly plan: Digest;
}

/** Where the note is kept. */
const SHARD: SitePath = sitePath('.jianbao/shard.json');

/** The note as a file. */
export function shardFile(note: ShardNote): Note {
  return { path: SHARD, contents: `${JSON.stringify(note)}\n` };
}

/** The note of the shard in this folder; null where it holds none. */
export function readShard(root: Root): ShardNote | null {
  const path = below(root, SHARD);
  if (root.disk.kind(path) !== 'file') return null;
  try {
    const note: unknown = JSON.parse(new TextDecoder().decode(root.disk.read(path)));
    return isNote(note) ? note : null;
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

function isNote(value: unknown): value is ShardNote {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1)
    return false;
  if (!('number' in value && 'of' in value && 'generator' in value && 'settings' in value && 'plan' in value))
    return false;
  const texts = [value.generator, value.settings, value.plan].every(text => typeof text === 'string');
  return texts && Number.isInteger(value.number) && Number.isInteger(value.of);
}

/** `3/16`, as on the command line. */
export function shardName({ number, of }: Pick<ShardNote, 'number' | 'of'>): string {
  return `${number}/${of}`;
}

/** Digest of a site's paths with their fingerprints, in whatever order they come. */
export function digestOfPlan(files: readonly (readonly [path: string, fingerprint: string])[]): Digest {
  const hash = createHash('sha256');
  const sorted = [...files].sort(([a], [b]) => compareText(a, b));
  for (const [path, fingerprint] of sorted) hash.update(`${path}\t${fingerprint}\n`);
  return hash.digest('hex').slice(0, 32) as Digest;
}
