/** What tests do to disks, for processes of their own too: nothing here needs a test runner. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Disk, machineDisk } from '../../src/io/disk.ts';

export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
}

/** Every file below a folder with its text, in order of path; without what a build notes of itself alone. */
export function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter(
    name => !/(?:^|\/)changed\.txt$|^\.jianbao\/cache\//.test(name) && statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(files.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The machine's disk, save that nothing waits for the platter: no test cuts the power. */
export const quickDisk: Disk = { ...machineDisk, flush: () => {} };

/** The end of a process, as a disk meets it. */
export class Killed extends Error {}

/** What changes something on a disk. */
export const CHANGING = [
  ...(['makeFolder', 'write', 'append', 'flush', 'rename', 'link'] as const),
  ...(['remove', 'removeFolder', 'removeTree'] as const),
];

/** A disk that does `steps` changes and then calls `stop` instead of every later one. A write cut off leaves half of it. */
export function stoppingDisk(steps: number, stop: () => Error): { readonly disk: Disk; count(): number } {
  let done = 0;
  const stopping: Record<string, (...given: never[]) => unknown> = {};
  for (const name of CHANGING) {
    const act: (...given: never[]) => unknown = quickDisk[name];
    stopping[name] = (...given) => {
      done++;
      if (done <= steps) return act(...given);
      if (name === 'write' && done === steps + 1) halfWrite(given);
      throw stop();
    };
  }
  return { disk: { ...quickDisk, ...stopping }, count: () => done };
}

/** What a write that is cut off may leave. */
export function halfWrite([path, contents]: readonly unknown[]): void {
  const bytes = Buffer.from(String(contents));
  machineDisk.write(String(path), bytes.subarray(0, bytes.length / 2));
}

/** A fault as Node throws it. */
export function diskFault(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'write' });
}
