/** The compiled program, for tests that run it as a process. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../..', import.meta.url).pathname;

/** The file that Node runs. */
export const PROGRAM = join(ROOT, '.lib/src/bin.js');

/** Compiles the program where a source is younger than what was compiled. */
export function compile(): void {
  const compiled = statSync(PROGRAM, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (compiled < youngest())
    spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', ROOT]);
}

function youngest(): number {
  const sources = ['src', 'templates'].flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .map(name => statSync(join(ROOT, folder, name)).mtimeMs),
  );
  return Math.max(...sources);
}
