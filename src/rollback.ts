/** `jianbao rollback`: takes the last change of a site back, by the same journal that made it. */
import { join } from 'node:path';
import { openOutput, outputOf } from './build/output.ts';
import type { SitePath } from './ids.ts';
import { manifestIn } from './io/build-record.ts';
import { writeChanges } from './io/changes.ts';
import { attempt, diskProblem } from './io/faults.ts';
import { type Change, RECORD, type Step, stagedSite, stepsOf, writeJournal } from './io/journal.ts';
import { makeFoldersFor, type Root } from './io/paths.ts';
import { beginKeeping, hashesOf, isLastChange, previousSite, readPast, reversed } from './io/previous.ts';
import { complete, dropStage } from './io/publish.ts';
import type { Site } from './io/site.ts';
import { lostPrevious, noPrevious, noSite } from './problems/publish.ts';
import type { BuildRecord, Staged } from './types.ts';

/** What going back did to the site, in files. */
export interface RolledBack {
  readonly restored: readonly SitePath[];
  readonly removed: readonly SitePath[];
}

/**
 * Takes the site in `out` (absolute; by default `dist` in the archive at `root`) back to what it was before its last change,
 * whole or not at all. What that takes the place of is kept in turn: going back twice is going nowhere. Null with the
 * problem where there is no change to take back.
 */
export function rollbackSite(root: string, out?: string): Staged<RolledBack | null> {
  const output = outputOf(root, out);
  const opened = openOutput(root, output);
  const site = opened.value;
  if (site === null) return { value: null, problems: opened.problems };
  try {
    const rolled = rollback(site);
    const { value } = rolled;
    const listed = value
      ? writeChanges(site.folder, { written: value.restored, removed: value.removed })
      : [];
    return { value, problems: [...opened.problems, ...rolled.problems, ...listed] };
  } finally {
    site.close();
  }
}

/** The same on a site that is held. */
export function rollback(site: Site): Staged<RolledBack | null> {
  const kept: Root = { folder: previousSite(site.previous), disk: site.disk };
  const read = attempt(site.name, 'read', () => ({
    record: manifestIn(site),
    past: readPast(site.disk, site.previous),
    before: manifestIn(kept),
  }));
  if (read.value === null) return { value: null, problems: read.problems };
  const { record, past, before } = read.value;
  if (record === null) return { value: null, problems: [noSite({ file: site.name })] };
  if (past === null) return { value: null, problems: [noPrevious({ file: site.name })] };
  const isFile = (root: Root) => (path: SitePath) => site.disk.kind(join(root.folder, path)) === 'file';
  const change = reversed(past, { kept: isFile(kept), standing: isFile(site) });
  if (change === null || before === null || !isLastChange(past, record))
    return { value: null, problems: [lostPrevious({ file: site.name })] };
  return takeBack(site, kept, { change, before });
}

interface Return {
  readonly change: Change;
  readonly before: BuildRecord;
}

function takeBack(site: Site, kept: Root, { change, before }: Return): Staged<RolledBack | null> {
  const steps = stepsOf(change);
  const restored = [...change.added, ...change.changed];
  try {
    stageKept(site, kept, steps);
    const written = hashesOf(restored, path => before.files.get(path)?.hash);
    beginKeeping(site.disk, site.stage, { steps, written });
    writeJournal(site.disk, site.stage, steps);
  } catch (fault) {
    const problem = diskProblem(fault, site.name, 'write');
    dropStage(site);
    return { value: null, problems: [problem] };
  }
  return complete(site, steps, { restored, removed: change.removed });
}

/** The kept files get another name in the stage: until the journal is written they can be had as before. */
function stageKept(site: Site, kept: Root, steps: readonly Step[]): void {
  const stage: Root = { folder: stagedSite(site.stage), disk: site.disk };
  const made = new Set<string>();
  site.disk.makeFolder(site.stage);
  site.disk.makeFolder(stage.folder);
  for (const { do: done, path } of steps) {
    if (done === 'remove') continue;
    makeFoldersFor(stage, path, made);
    site.disk.link(join(kept.folder, path), join(stage.folder, path));
  }
  site.disk.flush([join(stage.folder, RECORD)]);
}
