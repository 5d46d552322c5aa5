import { manifestIn } from '../io/build-record.ts';
import { machineDisk } from '../io/disk.ts';
import { attempt } from '../io/faults.ts';
import type { Root } from '../io/paths.ts';
import { readShard, type ShardNote } from '../io/shard.ts';
import { isUnfinished } from '../io/site.ts';
import { cutOff } from '../problems/publish.ts';
import { notAShard } from '../problems/shards.ts';
import type { BuildRecord, Problem, Staged } from '../types.ts';
import { faultsOf } from '../verify.ts';

/** A shard as its folder has it. */
export interface ReadShard {
  readonly folder: string;
  readonly name: string;
  readonly note: ShardNote;
  readonly record: BuildRecord;
}

/** Reads what each folder says of itself, and compares its files with their digests. Null where one is no whole shard. */
export function readShards(
  folders: readonly { readonly folder: string; readonly name: string }[],
): Staged<readonly ReadShard[] | null> {
  const read = folders.map(readOne);
  const problems = read.flatMap(each => each.problems);
  const shards = read.flatMap(({ value }) => (value === null ? [] : [value]));
  return { value: problems.length > 0 ? null : shards, problems };
}

function readOne(given: { readonly folder: string; readonly name: string }): Staged<ReadShard | null> {
  const { folder, name } = given;
  const root: Root = { folder, disk: machineDisk };
  if (isUnfinished(folder)) return { value: null, problems: [cutOff({ file: name })] };
  const { value, problems } = attempt(name, 'read', () => [readShard(root), manifestIn(root)] as const);
  const [note, record] = value ?? [null, null];
  if (problems.length > 0) return { value: null, problems };
  if (note === null || record === null) return { value: null, problems: [notAShard({ file: name })] };
  const faults: readonly Problem[] = faultsOf(root, record);
  return {
    value: { ...given, note, record },
    problems: faults.map(fault => ({ ...fault, file: `${name}/${fault.file}` })),
  };
}
