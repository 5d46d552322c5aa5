/** The compiled program, for tests that run it as a process. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = new URL('../..', import.meta.url).pathname;

/** The file that Node runs. */
export const PROGRAM = join(ROOT, '.lib/bundle/program/bin.js');

/** Compiles the program where a source has changed since it was compiled. */
export function compile(): void {
  spawnSync(process.execPath, [join(ROOT, 'src/prepare.mjs')]);
}
