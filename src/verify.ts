/** `jianbao verify`: a published folder against what its record says was written. Reads only. */

import { join } from 'node:path';
import { compareText } from './compare.ts';
import { digest } from './digest.ts';
import { manifestIn } from './io/build-record.ts';
import { CHANGED } from './io/changes.ts';
import { machineDisk } from './io/disk.ts';
import { attempt } from './io/faults.ts';
import type { Root } from './io/paths.ts';
import { isUnfinished } from './io/site.ts';
import { everyFile } from './plan/recorded.ts';
import { alteredFile, cutOff, foreignFile, missingFile, noSite } from './problems/publish.ts';
import type { BuildRecord, Problem, Staged } from './types.ts';

/** What was looked at. */
export interface Verified {
  /** Files of the manifest. */
  readonly files: number;
  /** Those of them that have their bytes. */
  readonly whole: number;
}

/** A folder to look at, and what messages call it. */
export interface Published {
  /** Absolute. */
  readonly folder: string;
  readonly name: string;
  /** Files and folders of the owner's, below it, that may be there. */
  readonly allowed: readonly string[];
}

/**
 * Compares every file with its digest. Files that are missing, altered or not of this site are errors, as is a change that
 * waits to be completed; a folder without a record is one error.
 */
export function verifySite({ folder, name, allowed }: Published): Staged<Verified> {
  const site: Root = { folder, disk: machineDisk };
  const read = attempt(name, 'read', () => manifestIn(site));
  if (read.value === null) {
    const problems = read.problems.length > 0 ? read.problems : [noSite({ file: name })];
    return { value: { files: 0, whole: 0 }, problems };
  }
  const waiting = isUnfinished(folder) ? [cutOff({ file: name })] : [];
  const faults = faultsOf(site, read.value);
  const foreign = foreignIn(site, read.value).filter(path => !isAllowed(path, allowed));
  const files = read.value.files.size;
  return {
    value: { files, whole: files - faults.length },
    problems: [...waiting, ...faults, ...foreign.map(file => foreignFile({ file }))],
  };
}

/** Files that are missing, altered or can't be read: one problem each, in order of path. */
export function faultsOf(site: Root, { files }: BuildRecord): readonly Problem[] {
  return [...everyFile(files)].sort(byPath).flatMap(([path, { hash }]) => {
    const read = attempt(path, 'read', () => {
      const at = join(site.folder, path);
      return site.disk.kind(at) === 'file' ? digest(site.disk.read(at)) : missing;
    });
    if (read.value === missing) return missingFile({ file: path });
    return read.value === null || read.value === hash ? read.problems : alteredFile({ file: path });
  });
}

const missing = 'missing';

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareText(a, b);
}

/** What stands in the folder beside the files of the record, in order of path; symbolic links too. */
function foreignIn({ folder, disk }: Root, { files }: BuildRecord): readonly string[] {
  const known = new Set<string>(Array.from(everyFile(files), ([path]) => path));
  const found: string[] = [];
  const folders = [''];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const { name, kind } of disk.list(join(folder, at))) {
      const path = at === '' ? name : `${at}/${name}`;
      if (OUR_OWN.includes(path)) continue;
      if (kind === 'folder') folders.push(path);
      else if (kind !== 'file' || !known.has(path)) found.push(path);
    }
  }
  return found.sort();
}

/** What a build leaves in the folder that is no part of the site. */
const OUR_OWN: readonly string[] = ['.jianbao', CHANGED];

function isAllowed(path: string, allowed: readonly string[]): boolean {
  return allowed.some(each => path === each || path.startsWith(`${each.replace(/\/+$/, '')}/`));
}
