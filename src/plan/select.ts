/** What has to be done: the plan against what the last build wrote. A full build is the same with no record. */
import { digest } from '../digest.ts';
import type { SitePath } from '../ids.ts';
import { isSitePath } from '../ids.ts';
import type { BuildRecord, PageSpec, Work } from '../types.ts';

/** One of `of` slices of a plan; `index` counts from 0. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/**
 * The files to render (their fingerprint is not the one on record), to remove (on record and no longer planned), and
 * the number that stay. With a shard only its slice of the paths counts: the slices have nothing in common and are
 * together the whole.
 */
export function selectWork<Spec extends PageSpec>(
  plan: { readonly specs: readonly Spec[] },
  record: BuildRecord | null,
  shard: Shard = { index: 0, of: 1 },
): Work<Spec> {
  const recorded = new Map(Object.entries(record?.files ?? {}));
  const mine = plan.specs.filter(spec => inShard(spec.path, shard));
  const planned = new Set<string>(mine.map(spec => spec.path));
  const render = mine.filter(spec => recorded.get(spec.path)?.fingerprint !== spec.fingerprint);
  const remove = [...recorded.keys()]
    .filter(isSitePath)
    .filter(path => !planned.has(path) && inShard(path, shard))
    .sort();
  return { render, remove, kept: mine.length - render.length };
}

/**
 * By the path's digest: a new page shifts no other page to another slice. Files of one segment of the search index are
 * made together, and so they go by their folder.
 */
function inShard(path: SitePath, { index, of }: Shard): boolean {
  if (of === 1) return true;
  const made = path.endsWith('.bin') ? path.slice(0, path.lastIndexOf('/')) : path;
  return Number.parseInt(digest(made).slice(0, 8), 16) % of === index;
}
