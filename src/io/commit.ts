/** Does the steps of a journal. What they replace or remove is kept, so that the site can be taken back to it. */
import { dirname, join } from 'node:path';
import type { SitePath } from '../ids.ts';
import { foldersOf, RECORD, type Step, stagedSite } from './journal.ts';
import { below, makeFoldersFor, type Root } from './paths.ts';
import { keptSite, settleKept } from './previous.ts';

/** A site that is changed, and the folders it is changed from: all on one file system. */
export interface Committing extends Root {
  /** Where new files wait, and what they replace is kept until all is done. */
  readonly stage: string;
  /** Where what was replaced stays afterwards. */
  readonly previous: string;
}

/** Does all steps that are not yet done. */
export function applySteps(site: Committing, steps: readonly Step[]): void {
  const kept: Root = { folder: keptSite(site.stage), disk: site.disk };
  const keeps = site.disk.kind(kept.folder) !== null;
  const made: Made = { site: new Set(), kept: new Set() };
  for (const step of steps) {
    if (step.do === 'write') moveIn(site, step.path, { kept: keeps ? kept : null, made });
    else takeOut(site, step.path, { kept: keeps ? kept : null, made });
  }
  site.disk.flush([dirname(below(site, RECORD))]);
  settleKept(site);
}

/** Folders that are known to be there. */
interface Made {
  readonly site: Set<string>;
  readonly kept: Set<string>;
}

interface Keeping {
  readonly kept: Root | null;
  readonly made: Made;
}

function moveIn(site: Committing, path: SitePath, { kept, made }: Keeping): void {
  const staged = join(stagedSite(site.stage), path);
  if (site.disk.kind(staged) === null) return;
  const target = below(site, path);
  makeFoldersFor(site, path, made.site);
  if (kept !== null && site.disk.kind(target) === 'file') {
    makeFoldersFor(kept, path, made.kept);
    site.disk.link(target, join(kept.folder, path));
  }
  site.disk.rename(staged, target);
}

/** Removes a file, and the folders that it leaves empty. */
function takeOut(site: Committing, path: SitePath, { kept, made }: Keeping): void {
  const target = below(site, path);
  if (kept !== null && site.disk.kind(target) === 'file') {
    makeFoldersFor(kept, path, made.kept);
    site.disk.rename(target, join(kept.folder, path));
  }
  site.disk.remove(target);
  for (const folder of [...foldersOf(path)].reverse()) {
    const at = below(site, folder);
    if (!site.disk.removeFolder(at) && site.disk.kind(at) !== null) return;
    made.site.delete(folder);
  }
}
