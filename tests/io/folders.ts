import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Disk } from '../../src/io/disk.ts';
import type { Root } from '../../src/io/paths.ts';
import { quickDisk, writeFiles } from './disks.ts';

export * from './disks.ts';

/** A folder of its own for one test, removed when the test has ended. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

export function rootOf(folder: string, disk: Disk = quickDisk): Root {
  return { folder, disk };
}
