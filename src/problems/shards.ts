/** Problems of a site that is rendered in shards, and of joining them. */
import { error, type Place } from '../problems.ts';
import type { Problem } from '../types.ts';

/** A page that is new or was changed, met by the build of a shard, which imports nothing. */
export function importFirst(place: Place): Problem {
  return error(
    'not-imported',
    place,
    'Expected a page whose articles are in the archive, found one that is new or was changed; the build of a shard imports nothing.',
    'Run "jianbao import" once, and give what it writes to every machine.',
  );
}

/** An output folder that holds something other than this shard; `found` and `wanted` as a person would say it. */
export function otherShard(place: Place, found: string, wanted: string): Problem {
  return error(
    'other-shard',
    place,
    `Expected a folder of its own for ${wanted}, found ${found}; it was left alone.`,
    'Give another folder with --out.',
  );
}

/** A folder to be merged that is no shard. */
export function notAShard(place: Place): Problem {
  return error(
    'not-a-shard',
    place,
    'Expected a folder that "jianbao build --shard" wrote, found none.',
    'Build it with "jianbao build --shard N/OF --out DIR".',
  );
}

/** What all shards of a site have in common. */
export type Common = 'of' | 'generator' | 'settings' | 'plan';

/** Two shards that are not of one site. */
export function shardsDiffer(place: Place, common: Common, first: string): Problem {
  const [expected, remedy] = WORDS[common];
  return error('shards-differ', place, `Expected ${expected} as in ${first}, found another.`, remedy);
}

const WORDS: Readonly<Record<Common, readonly [expected: string, remedy: string]>> = {
  of: ['the same number of shards', 'Build all with the same number behind the stroke, as in 1/16, 2/16 …'],
  generator: ['the same version of jianbao', 'Install the same version on every machine, then build again.'],
  settings: [
    'the same settings',
    'Give every machine the same content/archive.yaml, words and --base-url, then build again.',
  ],
  plan: [
    'the same content and templates',
    'Give every machine the same content/ and templates/, imported once, then build again.',
  ],
};

/** One shard given in two folders. */
export function shardTwice(place: Place, shard: string, first: string): Problem {
  return error(
    'shard-twice',
    place,
    `Expected each shard once, found ${shard} here and in ${first}.`,
    'Give only one of the two.',
  );
}

/** Shards that were not given: `4/16, 7/16`. */
export function missingShards(place: Place, missing: readonly string[]): Problem {
  return error(
    'missing-shards',
    place,
    `Expected all shards, found none for ${missing.join(', ')}.`,
    'Build what is missing, and give the folders of all.',
  );
}

/** A file that two shards have. */
export function shardsOverlap(place: Place, first: string): Problem {
  return error(
    'shards-overlap',
    place,
    `Expected each file in one shard, found this one in ${first} too.`,
    'Build both shards again, each into an empty folder.',
  );
}

/** All shards are there, and are not the whole site. */
export function shardsIncomplete(place: Place): Problem {
  return error(
    'shards-incomplete',
    place,
    'Expected the shards to be the whole site together, found files too few or too many.',
    'Build all shards again, each into an empty folder.',
  );
}
