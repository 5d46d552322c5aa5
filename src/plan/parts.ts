/** A plan in parts that are looked at as one: where a part is as the last build left it, nothing is asked of its files. */
import type { Digest, SitePath } from '../ids.ts';
import type { BuildRecord, PageSpec } from '../types.ts';
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
  /** True for a path in the folder of one: a file on record there is one of its files. */
  covers(path: string): boolean;
  /** The paths of their files. */
  paths(): Iterable<SitePath>;
}

/** A plan whose files are those of the parts that don't stand. */
export interface OpenPlan extends Pick<SitePlan, 'site' | 'specs'> {
  readonly standing: Standing;
  readonly whole: SitePlan;
}

/** Digits of a year, with which the three segments of a day begin; folders of all else have two: `topics/sport`. */
const OF_DAY = /^\d{4}\//;
const DAY = '2024/02/29'.length;

/** The folder among these that a path is in; null where it is in none. */
export function folderOf(path: string, folders: Pick<ReadonlySet<string>, 'has'>): string | null {
  const length = OF_DAY.test(path) ? DAY : path.indexOf('/', path.indexOf('/') + 1);
  const folder = path[length] === '/' ? path.slice(0, length) : '';
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

/** The plan beside what the last build left and its record. Of a part with a file that is lost, all files are looked at. */
export function openPlan(whole: SitePlan, left: PartsLeft, { files }: BuildRecord): OpenPlan {
  const same = whole.parts.filter(({ folder, print }) => isLeft(left, folder, print));
  const folders = new Set(same.flatMap(({ folder }) => folder ?? []));
  if (folders.size > 0) {
    for (const path in files) {
      const lost = files[path as SitePath]?.fingerprint === '' ? folderOf(path, folders) : null;
      if (lost !== null) folders.delete(lost);
    }
  }
  const specs = whole.parts.flatMap(part => (stands(folders, part) ? [] : part.specs()));
  return { site: whole.site, specs, standing: standingIn(folders, left, files), whole };
}

function isLeft(left: PartsLeft, folder: string | null, print: Digest | null): boolean {
  return folder !== null && print !== null && left.get(folder)?.print === print;
}

function stands(folders: ReadonlySet<string>, { folder }: PlanPart): boolean {
  return folder !== null && folders.has(folder);
}

function standingIn(folders: ReadonlySet<string>, left: PartsLeft, files: BuildRecord['files']): Standing {
  let count = 0;
  for (const folder of folders) count += left.get(folder)?.files ?? 0;
  return {
    files: count,
    covers: path => folderOf(path, folders) !== null,
    *paths() {
      for (const path in files) if (folderOf(path, folders) !== null) yield path as SitePath;
    },
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
