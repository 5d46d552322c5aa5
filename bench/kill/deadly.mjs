/**
 * Loaded before the program (`node --import`): it kills itself before given changes of files below a folder, with half of the
 * write that it was about to do. KILL_BELOW: the folder; KILL_AT: numbers of changes, `7,30,31`; before each but the last a copy
 * of the folder is left in KILL_SHOTS as a kill would have left it. Where it ends before, the number of changes is written to KILL_COUNT.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const { KILL_BELOW = '', KILL_AT = '', KILL_SHOTS = '', KILL_COUNT = '' } = process.env;
const steps = KILL_AT.split(',').map(Number);
const { cpSync, writeFileSync } = fs;
let done = 0;
let copying = false;

function halfWrite([path, contents]) {
  const bytes = Buffer.from(contents);
  writeFileSync(path, bytes.subarray(0, bytes.length / 2));
}

const CHANGING = ['mkdirSync', 'writeFileSync', 'appendFileSync', 'renameSync', 'linkSync'];
for (const name of [...CHANGING, 'unlinkSync', 'rmdirSync', 'rmSync', 'fsyncSync']) {
  const act = fs[name];
  fs[name] = (...given) => {
    if (copying || (typeof given[0] === 'string' && !given[0].startsWith(KILL_BELOW))) return act(...given);
    const step = done++;
    if (!steps.includes(step)) return act(...given);
    if (name === 'writeFileSync') halfWrite(given);
    if (step === steps.at(-1)) {
      process.kill(process.pid, 'SIGKILL');
      for (;;);
    }
    copying = true;
    cpSync(KILL_BELOW, join(KILL_SHOTS, String(step)), { recursive: true, preserveTimestamps: true });
    copying = false;
    return act(...given);
  };
}
syncBuiltinESMExports();
process.on('exit', () => KILL_COUNT !== '' && writeFileSync(KILL_COUNT, String(done)));
