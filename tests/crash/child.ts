/**
 * A process that publishes to FOLDER/dist, or goes back, and kills itself before a given step on the disk:
 * `child FOLDER old|new|back STEP,STEP,… SHOTS`. Before each step but the last it leaves a copy of the folder as a kill would have
 * left it, SHOTS/STEP: so a process proves several instants.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from '../../src/io/disk.ts';
import { openSite } from '../../src/io/site.ts';
import { rollback } from '../../src/rollback.ts';
import { CHANGING, halfWrite, quickDisk } from '../io/disks.ts';
import { build } from '../io/made-up.ts';
import { STATES } from './pages.ts';

const [folder = '', action = '', given = '', shots = ''] = process.argv.slice(2);
const steps = given.split(',').map(Number);

/** Dies as by `kill -9`, with half of the write that it was about to do. */
function deadlyDisk(): { readonly disk: Disk; count(): number } {
  let done = 0;
  const deadly: Record<string, (...given: never[]) => unknown> = {};
  for (const name of CHANGING) {
    const act: (...given: never[]) => unknown = quickDisk[name];
    deadly[name] = (...given) => {
      const step = done++;
      if (!steps.includes(step)) return act(...given);
      if (name === 'write') halfWrite(given);
      if (step === steps.at(-1)) kill();
      cpSync(folder, join(shots, String(step)), { recursive: true, preserveTimestamps: true });
      return act(...given);
    };
  }
  return { disk: { ...quickDisk, ...deadly }, count: () => done };
}

function kill(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

const { disk, count } = deadlyDisk();
const out = join(folder, 'dist');
if (action === 'back') {
  const { value: site } = openSite(out, 'dist', { disk });
  if (site !== null) {
    rollback(site);
    site.close();
  }
} else await build(out, STATES[action === 'old' ? 'old' : 'new'], disk);
process.stdout.write(String(count()));
