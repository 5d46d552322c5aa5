import { join } from 'node:path';
import { RECORD } from '../io/journal.ts';
import { readShard, shardName } from '../io/shard.ts';
import type { Site } from '../io/site.ts';
import type { Shard } from '../plan/select.ts';
import { otherShard } from '../problems/shards.ts';
import type { Problem } from '../types.ts';

/** Why this folder can't take what is built: a shard goes to its own folder, a whole site to none of a shard. */
export function misplaced(site: Site, shard: Shard | undefined): readonly Problem[] {
  const standing = readShard(site);
  const [found, wanted] = [
    standing === null ? (isBuilt(site) ? 'a whole site' : null) : `shard ${shardName(standing)}`,
    shard === undefined ? 'a whole site' : `shard ${nameOf(shard)}`,
  ];
  return found === null || found === wanted ? [] : [otherShard({ file: site.name }, found, wanted)];
}

function isBuilt({ folder, disk }: Site): boolean {
  return disk.kind(join(folder, RECORD)) === 'file';
}

/** The shard as on the command line, where counting begins with 1. */
export function nameOf({ index, of }: Shard): string {
  return shardName({ number: index + 1, of });
}
