/**
 * `npm run bench -- [cold|add|memory|search|all] [ARTICLES …]`: builds sites of invented articles (by default 10,000) with jianbao, and
 * with Hugo, Eleventy and Pagefind where they are installed, each run in a process of its own. A row tells the time by the clock, of
 * CPU, and the most memory; and how many times the other program's ours is. `memory` plans a million cards and renders none;
 * `search` is `npm run bench:search`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, stdout } from 'node:process';
import { eleventy, hugo, jianbao, type Program, prepared } from './build/programs.ts';
import { canTime, type Taken, timed } from './build/timed.ts';
import { hasPagefind, pagefindOver } from './search/pagefind.ts';

const MODES = ['cold', 'add', 'memory', 'all'];
const [, , ...given] = argv;
const mode = given.find(word => MODES.includes(word)) ?? 'all';
const sizes = given.filter(word => /^\d+$/.test(word)).map(Number);
const RUN = join(import.meta.dirname, 'build/run.js');
/** Of a million cards the memory is told, unless other sizes are named. */
const MANY = 1_000_000;
const FEW = 10_000;

function tell(text: string): void {
  stdout.write(`${text}\n`);
}

/** The system takes about a tenth of the CPU of a build; from so much on something else was in its way. */
const TOO_MUCH_SYSTEM = 1 / 3;

function row(name: string, taken: Taken, ours: Taken | null): void {
  const { wall, cpu, system, memory } = taken;
  const figures = [`${wall.toFixed(1)} s`, `${cpu.toFixed(1)} s CPU`, `${memory.toFixed(0)} MB`];
  const times =
    ours && [wall, cpu, memory].map((value, at) => ratio([ours.wall, ours.cpu, ours.memory][at], value));
  tell(
    `${name.padEnd(34)}${figures.map(each => each.padStart(14)).join('')}   ${times ? `ours: ${times.join(', ')}` : ''}`,
  );
  if (system > cpu * TOO_MUCH_SYSTEM)
    tell(
      `  Warning: ${system.toFixed(1)} s of that CPU were the system's. Were many files deleted on this disk just before? (docs/benchmarks.md, How to measure)`,
    );
}

function ratio(ours = 0, other: number): string {
  return `${(ours / other).toFixed(2)} ×`;
}

const peers = [hugo, eleventy];

function cold(root: string, total: number): ReadonlyMap<Program, string> {
  const folders = new Map<Program, string>();
  const ours = first(jianbao, { root, total, folders });
  row(`${total} cold: jianbao`, ours, null);
  const taken = new Map<Program, Taken>();
  for (const peer of peers) {
    if (peer.version === null) {
      tell(`Not beside ${peer.name}: it is not installed.`);
      continue;
    }
    const theirs = first(peer, { root, total, folders });
    taken.set(peer, theirs);
    row(`  ${peer.name}, no search`, theirs, ours);
  }
  withSearch(folders, taken.get(hugo), ours);
  return folders;
}

function withSearch(folders: ReadonlyMap<Program, string>, alone: Taken | undefined, ours: Taken): void {
  const site = folders.get(hugo);
  if (site === undefined || alone === undefined) return;
  if (!hasPagefind()) {
    tell('Not beside Pagefind: it is not installed (npm i --no-save pagefind@1.6.0).');
    return;
  }
  const { wall, cpu, system, memory } = timed(pagefindOver(), ['--site', 'public'], site);
  const both = {
    wall: wall + alone.wall,
    cpu: cpu + alone.cpu,
    system: system + alone.system,
    memory: Math.max(memory, alone.memory),
  };
  row('  Hugo and Pagefind', both, ours);
}

interface Place {
  readonly root: string;
  readonly total: number;
  readonly folders: Map<Program, string>;
}

function first(program: Program, { root, total, folders }: Place): Taken {
  const folder = prepared(program, root, total);
  folders.set(program, folder);
  return program.build(folder);
}

function add(folders: ReadonlyMap<Program, string>, total: number): void {
  const ours = folders.get(jianbao);
  if (ours === undefined) return;
  row(`${total}, nothing changed: jianbao`, jianbao.build(ours), null);
  jianbao.add(ours, total);
  const added = jianbao.build(ours);
  row(`${total}, one article added: jianbao`, added, null);
  for (const [program, folder] of folders) {
    if (program === jianbao) continue;
    program.add(folder, total);
    row(`  ${program.name}`, program.build(folder), added);
  }
}

function memory(total: number): void {
  row(
    `${total} cards planned`,
    timed(execPath, ['--max-old-space-size=12000', RUN, 'plan', '.', String(total)], '.'),
    null,
  );
}

function run(root: string): void {
  const versions = [jianbao, ...peers].map(({ name, version }) => `${name} (${version ?? 'not installed'})`);
  tell(
    `${versions.join(', ')}; ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB\n`,
  );
  if (mode !== 'memory') {
    for (const total of sizes.length > 0 ? sizes : [FEW]) {
      const folders = mode === 'add' ? built(root, total) : cold(root, total);
      if (mode !== 'cold') add(folders, total);
    }
  }
  if (mode === 'memory' || mode === 'all') {
    for (const total of mode === 'memory' && sizes.length > 0 ? sizes : [MANY]) memory(total);
  }
}

function built(root: string, total: number): ReadonlyMap<Program, string> {
  const folders = new Map<Program, string>();
  for (const program of [jianbao, hugo]) {
    if (program.version !== null) first(program, { root, total, folders });
  }
  return folders;
}

function builds(): void {
  if (!canTime()) throw new Error('GNU time is needed: apt-get install time.');
  const root = mkdtempSync(join(tmpdir(), 'jianbao-bench-'));
  try {
    run(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

if (given[0] === 'search') await import('./search.ts');
else builds();
