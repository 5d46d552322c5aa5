/** Programs run beside each other, and what the system counts of them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What a run took: seconds by the clock and of CPU, and the most memory held, in MB. */
export interface Taken {
  readonly wall: number;
  readonly cpu: number;
  /** The system's part of `cpu`. */
  readonly system: number;
  readonly memory: number;
}

const TIME = '/usr/bin/time';

/** True where runs can be measured. */
export function canTime(): boolean {
  return existsSync(TIME);
}

/** Runs a program to its end. Throws what it says where it fails. */
export function timed(program: string, args: readonly string[], folder: string): Taken {
  const run = spawnSync(TIME, ['-f', 'TAKEN %e %U %S %M', program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const figures = /TAKEN ([\d.]+) ([\d.]+) ([\d.]+) (\d+)/.exec(run.stderr)?.slice(1).map(Number);
  if (run.status !== 0 || figures === undefined) throw new Error(`${program}: ${run.stderr}${run.stdout}`);
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = figures;
  return { wall, cpu: user + system, system, memory: kilobytes / 1024 };
}

/** What a program says of its version; null where it is not installed. */
export function versionOf(program: string, args: readonly string[]): string | null {
  const run = spawnSync(program, args, { encoding: 'utf8' });
  return run.error || run.status !== 0 ? null : (run.stdout.trim().split('\n')[0] ?? '');
}
