/** What the build of a shard does other than that of a whole site: it imports nothing, and its folder holds nothing else. */
import { join } from 'node:path';
import { digestOf } from '../digest.ts';
import { intake } from '../import/intake.ts';
import { staleOriginals } from '../import/originals.ts';
import { surveyRecords } from '../import/survey.ts';
import type { ImportedPage } from '../import.ts';
import { RECORD } from '../io/journal.ts';
import type { Note } from '../io/publish.ts';
import { digestOfPlan, readShard, shardFile, shardName } from '../io/shard.ts';
import type { Site } from '../io/site.ts';
import type { Archive } from '../open.ts';
import type { Shard } from '../plan/index.ts';
import { importFirst, otherShard } from '../problems/shards.ts';
import type { PageSpec, Problem, Settings } from '../types.ts';

export type { Shard } from '../plan/index.ts';

/** In the place of an import: an error for each page that one would take in. */
export function importedAlready(archive: Archive): {
  readonly pages: readonly ImportedPage[];
  readonly problems: readonly Problem[];
} {
  const survey = surveyRecords(archive);
  const originals = staleOriginals(archive, survey.value);
  const pages = intake(archive, survey.value, { files: [], given: {} });
  const waiting = [
    ...pages.value.map(({ page }) => page.path),
    ...originals.value.filter(({ state }) => state === 'new').map(({ path }) => path),
  ];
  const told = [survey, originals, pages].flatMap(({ problems }) => problems);
  return { pages: [], problems: [...told, ...waiting.map(file => importFirst({ file }))] };
}

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

/** The site that a shard is of. */
export interface Whole {
  readonly specs: readonly PageSpec[];
  readonly settings: Settings;
  readonly generator: string;
}

/** What is written beside a shard's record. */
export function shardNotes(shard: Shard | undefined, { specs, settings, generator }: Whole): readonly Note[] {
  if (shard === undefined) return [];
  const plan = digestOfPlan(specs.map(({ path, fingerprint }) => [path, fingerprint]));
  const { index, of } = shard;
  return [shardFile({ version: 1, number: index + 1, of, generator, settings: digestOf(settings), plan })];
}
