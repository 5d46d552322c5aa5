/** A plan in parts that are looked at as one: where a part is as the last build left it, nothing is asked of its files. */
import type { Digest, SitePath } from '../ids.ts';
import type { BuildRecord, PageSpec } from '../types.ts';
import { sectionOf } from './recorded.ts';
import type { SitePlan, SiteSpec } from './specs.ts';

/** Files of a plan that are planned together. */
export interface PlanPart<Spec extends PageSpec = SiteSpec> {
  /** The folder of the site that has all of its files and none of another part: `2024/02/29`. Null where they stand anywhere. */
  readonly folder: string | null;
  /** Covers all that can change one of its files, add one or take one away; null where nothing tells that for all of them. */
  readonly print: Digest | null;
  /** Its files, made anew each time that they are asked for: nothing holds those of a part that stands. */
  specs(): readonly Spec[];
}

/** What a build left of a part: its print, and the number of its files. */
export interface PartLeft {
  readonly print: Digest;
  readonly files: number;
}
/** What a build left of each part, by its folder. */
export type PartsLeft = ReadonlyMap<string, PartLeft>;

/** The parts of a plan that are as the last build left them. */
export interface Standing {
  /** Their number of files. */
  readonly files: number;
  /** Their folders: what is on record in one is one of their files. */
  readonly folders: ReadonlySet<string>;
  /** True for a path in one of the folders. */
  covers(path: string): boolean;
  /** True for one of their files. */
  has(path: SitePath): boolean;
  /** The paths of their files in one of the folders. */
  in(folder: string): Iterable<SitePath>;
}

/** A plan whose files are those of the parts that don't stand. */
export interface OpenPlan extends Pick<SitePlan, 'site' | 'specs'> {
  readonly standing: Standing;
  readonly whole: SitePlan;
}

/** The folder among these that a path is in; null where it is in none. */
function folderOf(path: string, folders: Pick<ReadonlySet<string>, 'has'>): string | null {
  const folder = sectionOf(path);
  return folders.has(folder) ? folder : null;
}

/** Parts that have their folders to themselves: where one of these files is in it, or another part, nothing is told of it as a whole. */
export function apartFrom(parts: readonly PlanPart[], others: readonly PageSpec[]): readonly PlanPart[] {
  const folders = new Set<string>();
  const shared = new Set<string | null>();
  for (const { folder } of parts) {
    if (folder === null) continue;
    if (folders.has(folder)) shared.add(folder);
    folders.add(folder);
  }
  for (const { path } of others) shared.add(folderOf(path, folders));
  return parts.map(part => {
    if (part.folder === null || !shared.has(part.folder)) return part;
    return { folder: part.folder, print: null, specs: () => part.specs() };
  });
}

/**
 * The plan beside what the last build left and its record. Of a part with a file that is lost, or that the record does not have, all
 * files are looked at.
 */
export function openPlan(whole: SitePlan, left: PartsLeft, { files }: BuildRecord): OpenPlan {
  const folders = new Set<string>();
  for (const { folder, print } of whole.parts) {
    const was = folder === null || print === null ? undefined : left.get(folder);
    if (folder !== null && was?.print === print && was.files === files.count(folder)) folders.add(folder);
  }
  for (const path of files.lost) folders.delete(sectionOf(path));
  const specs = whole.parts.flatMap(part => (stands(folders, part) ? [] : part.specs()));
  return { site: whole.site, specs, standing: standingIn(folders, left, files), whole };
}

function stands(folders: ReadonlySet<string>, { folder }: PlanPart): boolean {
  return folder !== null && folders.has(folder);
}

function standingIn(folders: ReadonlySet<string>, left: PartsLeft, files: BuildRecord['files']): Standing {
  let count = 0;
  for (const folder of folders) count += left.get(folder)?.files ?? 0;
  const covers = (path: string): boolean => folderOf(path, folders) !== null;
  return {
    files: count,
    folders,
    covers,
    has: path => covers(path) && files.get(path) !== undefined,
    in: folder => files.in(folder).keys(),
  };
}

/** What a build of this plan leaves of its parts. */
export function partsLeft({ whole, specs, standing }: OpenPlan, before: PartsLeft): PartsLeft {
  const next = new Map<string, PartLeft>();
  const counts = countsOf(specs, whole);
  for (const { folder, print } of whole.parts) {
    if (folder === null || print === null) continue;
    const files = standing.covers(`${folder}/`) ? before.get(folder)?.files : counts.get(folder);
    next.set(folder, { print, files: files ?? 0 });
  }
  return next;
}

function countsOf(specs: readonly PageSpec[], { parts }: SitePlan): ReadonlyMap<string, number> {
  const folders = new Set(parts.flatMap(({ folder }) => folder ?? []));
  const counts = new Map<string, number>();
  for (const { path } of specs) {
    const folder = folderOf(path, folders);
    if (folder !== null) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}
