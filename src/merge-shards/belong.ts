import type { SitePath } from '../ids.ts';
import { digestOfPlan, shardName } from '../io/shard.ts';
import { everyFile } from '../plan/recorded.ts';
import {
  type Common,
  missingShards,
  shardsDiffer,
  shardsIncomplete,
  shardsOverlap,
  shardTwice,
} from '../problems/shards.ts';
import type { BuildRecord, BuiltFile, Problem, Staged } from '../types.ts';
import type { ReadShard } from './read.ts';

/** A whole site in several folders. */
export interface Joined {
  /** What a record tells of a site beside its files. */
  readonly told: Omit<BuildRecord, 'files' | 'version'>;
  readonly files: ReadonlyMap<SitePath, JoinedFile>;
}

/** A file of the site: the folder it is in, and what is on record of it. */
export interface JoinedFile {
  readonly folder: string;
  readonly built: BuiltFile;
}

/** Joins shards that belong together; null with problems where they don't. `out` is what messages call the whole. */
export function joinShards(shards: readonly ReadShard[], out: string): Staged<Joined | null> {
  const [first] = shards;
  if (first === undefined) return { value: null, problems: [missingShards({ file: out }, ['1/1'])] };
  const apart = [...differing(first, shards), ...repeated(shards)];
  const problems = apart.length > 0 ? apart : absent(first, shards, out);
  if (problems.length > 0) return { value: null, problems };
  const files = filesOf(shards);
  if (files.problems.length > 0) return { value: null, problems: files.problems };
  const planned = [...files.value].map(([path, { built }]) => [path, built.fingerprint] as const);
  const { files: _files, version: _version, ...told } = first.record;
  return digestOfPlan(planned) === first.note.plan
    ? { value: { told, files: files.value }, problems: [] }
    : { value: null, problems: [shardsIncomplete({ file: out })] };
}

const IN_COMMON: readonly Common[] = ['of', 'generator', 'settings', 'plan'];

/** The first thing in which a shard differs from the first one: what comes after it follows from it. */
function differing(first: ReadShard, shards: readonly ReadShard[]): readonly Problem[] {
  return shards.flatMap(({ name, note }) => {
    const common = IN_COMMON.find(each => note[each] !== first.note[each]);
    return common === undefined ? [] : shardsDiffer({ file: name }, common, first.name);
  });
}

function repeated(shards: readonly ReadShard[]): readonly Problem[] {
  return shards.flatMap(({ name, note }, place) => {
    const other = shards.slice(0, place).find(each => each.note.number === note.number);
    return other === undefined ? [] : shardTwice({ file: name }, shardName(note), other.name);
  });
}

function absent({ note: { of } }: ReadShard, shards: readonly ReadShard[], out: string): readonly Problem[] {
  const given = new Set(shards.map(({ note }) => note.number));
  const missing = Array.from({ length: of }, (_, place) => place + 1).filter(number => !given.has(number));
  const names = missing.map(number => shardName({ number, of }));
  return missing.length === 0 ? [] : [missingShards({ file: out }, names)];
}

function filesOf(shards: readonly ReadShard[]): Staged<ReadonlyMap<SitePath, JoinedFile>> {
  const files = new Map<SitePath, JoinedFile & { readonly name: string }>();
  const problems: Problem[] = [];
  for (const { folder, name, record } of shards) {
    for (const [path, built] of everyFile(record.files)) {
      const other = files.get(path);
      if (other !== undefined) problems.push(shardsOverlap({ file: `${name}/${path}` }, other.name));
      files.set(path, { folder, name, built });
    }
  }
  return { value: files, problems };
}
