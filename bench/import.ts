/**
 * `npm run bench:import [PAGES …]`: imports archives of invented pages (by default 1,000 and 10,000), each in a process of
 * its own: pages a second of CPU, memory, and what an import with nothing new takes. Its cost is told as a multiple of
 * what reading the pages and writing the same files takes on the same machine.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv, cwd, execPath, stdout } from 'node:process';
import { makeArchive } from './import/archive.ts';
import type { Taken } from './import/run.ts';

const RUN = join(import.meta.dirname, 'import/run.js');
/** The stages are measured on the smallest archive: their shares do not change with its size. */
const sizes = argv.length > 2 ? argv.slice(2).map(Number) : [1000, 10_000];

function taken(run: string, folder: string): Taken {
  return JSON.parse(execFileSync(execPath, [RUN, run, folder], { encoding: 'utf8' }));
}

function row(name: string, { pages, articles, cpu, wall, memory }: Taken, all: number): string {
  const rate = `${Math.round(all / cpu)} pages/s of CPU`.padStart(22);
  const figures = [`${cpu.toFixed(1)} s CPU`, `${wall.toFixed(1)} s`, `${Math.round(memory)} MB`];
  return `${name.padEnd(26)} ${rate}  ${figures.map(figure => figure.padStart(11)).join('')}  (${pages} pages, ${articles} articles)\n`;
}

let smaller: number | null = null;
for (const size of sizes) {
  const folder = makeArchive(cwd(), size);
  try {
    const done = taken('import', folder);
    const floor = taken('floor', folder);
    stdout.write(row(`${size} pages`, done, size));
    stdout.write(row('  with nothing new', taken('import', folder), size));
    stdout.write(row('  only reading and writing', floor, size));
    const characters = Math.round(floor.characters / size);
    const cost = done.cpu / size;
    const growth = smaller === null ? '' : `; a page costs ${(cost / smaller).toFixed(2)} of one there`;
    stdout.write(
      `  ${characters} characters a page; ${(done.cpu / floor.cpu).toFixed(1)} × the floor${growth}\n`,
    );
    if (smaller === null) stdout.write(stagesOf(taken('stages', folder)));
    smaller = cost;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function stagesOf({ stages, pages }: Taken): string {
  const shares = Object.entries(stages).map(
    ([stage, seconds]) => `${stage} ${((seconds / pages) * 1000).toFixed(2)}`,
  );
  return `  ms of CPU a page: ${shares.join(', ')}\n`;
}
