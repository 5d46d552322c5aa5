/** What the build of a shard does other than that of a whole site: it imports nothing, and says what it is of. */
import { digestOf } from '../digest.ts';
import { waitingPages } from '../import/shelf.ts';
import type { ImportedPage } from '../import.ts';
import type { Note } from '../io/publish.ts';
import { digestOfPlan, shardFile } from '../io/shard.ts';
import type { Archive } from '../open.ts';
import type { Shard } from '../plan/index.ts';
import { importFirst } from '../problems/shards.ts';
import type { PageSpec, Problem, Settings } from '../types.ts';

export { misplaced } from './misplaced.ts';
export type { Shard };

/** In the place of an import: an error for each page that one would take in. */
export function importedAlready(archive: Archive): {
  readonly pages: readonly ImportedPage[];
  readonly problems: readonly Problem[];
} {
  const { value, problems } = waitingPages(archive);
  const waiting = [
    ...value.texts.map(({ page }) => page.path),
    ...value.originals.filter(({ state }) => state === 'new').map(({ path }) => path),
  ];
  return { pages: [], problems: [...problems, ...waiting.map(file => importFirst({ file }))] };
}

/** The site that a shard is of. */
export interface Whole {
  specs(): readonly PageSpec[];
  readonly settings: Settings;
  readonly generator: string;
}

/** What is written beside a shard's record. */
export function shardNotes(shard: Shard | undefined, { specs, settings, generator }: Whole): readonly Note[] {
  if (shard === undefined) return [];
  const plan = digestOfPlan(specs().map(({ path, fingerprint }) => [path, fingerprint]));
  const { index, of } = shard;
  return [shardFile({ version: 1, number: index + 1, of, generator, settings: digestOf(settings), plan })];
}
