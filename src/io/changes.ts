/** The list of what a build changed on the site, for those who send only that to where it is published. */
import { dirname, join } from 'node:path';
import type { SitePath } from '../ids.ts';
import type { Problem } from '../types.ts';
import { type Disk, machineDisk } from './disk.ts';
import { attempt } from './faults.ts';
import { RECORD, stepsOf } from './journal.ts';

/** What was written and removed. */
export interface Changes {
  readonly written: readonly SitePath[];
  readonly removed: readonly SitePath[];
}

/** The list's name on the site, where no other is given. */
export const CHANGED = 'changed.txt';

/**
 * The list as text: `+ path` for what was written, `- path` for what was removed, a line each, in the order in which they
 * can be sent so that no page leads to one that is not there yet: articles, lists, home, and removals last.
 */
export function formatChanges({ written, removed }: Changes): string {
  const steps = stepsOf({ added: [], changed: written, removed });
  const pages = steps.filter(({ path }) => path !== RECORD);
  return pages.map(step => `${step.do === 'write' ? '+' : '-'} ${step.path}\n`).join('');
}

/** Writes the list of a build into the folder `out`, or to `file`, absolute; whole or not at all. */
export function writeChanges(
  out: string,
  changes: Changes,
  file = join(out, CHANGED),
  disk: Disk = machineDisk,
): readonly Problem[] {
  const draft = join(dirname(file), `.${CHANGED}.${process.pid}.tmp`);
  return attempt(file, 'write', () => {
    disk.write(draft, formatChanges(changes));
    disk.rename(draft, file);
  }).problems;
}

/** Empties the list of a site that was left as it is. */
export function forgetChanges(out: string, file = join(out, CHANGED)): void {
  const stat = machineDisk.stat(file);
  if (stat === null || stat.size > 0) writeChanges(out, { written: [], removed: [] }, file);
}
