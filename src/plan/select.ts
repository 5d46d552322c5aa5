/** What has to be done: the plan against what the last build wrote. A full build is the same with no record. */
import { digest } from '../digest.ts';
import type { SitePath } from '../ids.ts';
import { isSitePath } from '../ids.ts';
import type { BuildRecord, PageSpec, RecordedFiles, Work } from '../types.ts';
import { NONE_STANDS, type Stands } from './check.ts';
import type { Standing } from './parts.ts';

/** One of `of` slices of a plan; `index` counts from 0. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

const NONE: RecordedFiles = {
  size: 0,
  lost: new Set(),
  folders: () => [],
  count: () => 0,
  in: () => new Map(),
  get: () => undefined,
};

/** What there is to choose from: files, beside parts of the plan that are known to stand. */
export interface Choice<Spec extends PageSpec> {
  readonly specs: readonly Spec[];
  readonly standing?: Standing;
}

/**
 * The files to render (their fingerprint is not the one on record), to remove (on record and no longer planned), and
 * the number that stay. With a shard only its slice of the paths counts: the slices have nothing in common and are
 * together the whole.
 */
export function selectWork<Spec extends PageSpec>(
  plan: Choice<Spec>,
  record: BuildRecord | null,
  shard: Shard = { index: 0, of: 1 },
): Work<Spec> {
  const recorded = record?.files ?? NONE;
  const mine = plan.specs.filter(spec => inShard(spec.path, shard));
  const planned = new Set<string>(mine.map(spec => spec.path));
  const render = mine.filter(spec => recorded.get(spec.path)?.fingerprint !== spec.fingerprint);
  const open = [...recorded.folders()].filter(folder => plan.standing?.folders.has(folder) !== true);
  const remove = open
    .flatMap(folder => [...recorded.in(folder).keys()].filter(path => !planned.has(path)))
    .filter(isSitePath)
    .filter(path => inShard(path, shard))
    .sort();
  return { render, remove, kept: mine.length - render.length + (plan.standing?.files ?? 0) };
}

/**
 * Files whose links were followed when they were made, and still lead somewhere: the file is as it was, and no page is gone
 * since. None where one is; nor in a slice of a plan, whose record tells of that slice alone.
 */
export function standingFiles(work: Work, record: BuildRecord | null, shard?: Shard): Stands {
  const gone = work.remove.some(path => !path.endsWith(SEARCHED));
  if (gone || shard !== undefined || record === null) return NONE_STANDS;
  return spec => spec.kind !== 'own' && record.files.get(spec.path)?.fingerprint === spec.fingerprint;
}

/** Files of the search index: only a page of the owner's could lead to one. */
const SEARCHED = '.bin';

/**
 * By the path's digest: a new page shifts no other page to another slice. Files of one segment of the search index are
 * made together, and so they go by their folder.
 */
function inShard(path: SitePath, { index, of }: Shard): boolean {
  if (of === 1) return true;
  const made = path.endsWith(SEARCHED) ? path.slice(0, path.lastIndexOf('/')) : path;
  return Number.parseInt(digest(made).slice(0, 8), 16) % of === index;
}
