/** Programs that are started and ended again, and ports for them. */
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, isAbsolute, join } from 'node:path';
import { env } from 'node:process';

/** A program that is wanted and not installed: not a failure, but said. */
export class NotInstalled extends Error {}

/** Where a program stands; throws `NotInstalled` where it is nowhere on the path. */
export function programNamed(name: string): string {
  const folders = isAbsolute(name) ? [''] : (env.PATH ?? '').split(delimiter);
  const found = folders.map(folder => join(folder, name)).find(path => existsSync(path));
  if (found === undefined) throw new NotInstalled(`${name} is not installed`);
  return found;
}

/** A port that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port is free')),
      );
    });
  });
}

/** Ends a program, and waits until it has. */
export function ended(program: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    if (program.exitCode !== null || program.pid === undefined) return resolve();
    program.once('exit', () => resolve());
    program.kill();
  });
}
