import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { machineDisk } from '../../src/io/disk.ts';
import { type Holder, type Machine, takeLock } from '../../src/io/lock.ts';
import { diskFault, filesIn, stoppingDisk, temporaryFolder } from './folders.ts';

const ALIVE = (): boolean => true;

function machine(pid: number, mayLive: (holder: Holder) => boolean = ALIVE): Machine {
  return { self: { pid, host: 'desk', started: String(pid) }, mayLive };
}

test('one process has the lock, the second is told who', () => {
  const lock = join(temporaryFolder(), 'lock');
  expect(takeLock(machineDisk, lock, 'dist', machine(1)).held).toBe(true);
  expect(takeLock(machineDisk, lock, 'dist', machine(2))).toMatchObject({
    held: false,
    problem: { code: 'in-use', file: 'dist', message: expect.stringContaining('process 1 on desk') },
  });
});

test('a lock let go can be taken again and leaves nothing behind', () => {
  const folder = temporaryFolder();
  for (const pid of [1, 2]) {
    const lock = takeLock(machineDisk, join(folder, 'lock'), 'dist', machine(pid));
    expect(lock.held).toBe(true);
    if (lock.held) lock.release();
  }
  expect(machineDisk.list(folder)).toEqual([]);
});

test('the lock of a process that has ended is taken over', () => {
  const folder = temporaryFolder();
  takeLock(machineDisk, join(folder, 'lock'), 'dist', machine(1));
  const dead = machine(2, holder => holder.pid !== 1);
  expect(takeLock(machineDisk, join(folder, 'lock'), 'dist', dead).held).toBe(true);
  expect(JSON.parse(filesIn(folder)['lock/owner.json'] ?? '')).toMatchObject({ pid: 2 });
  expect(machineDisk.list(folder)).toHaveLength(1);
});

test('this process knows that it lives, and that process 1 of another start does not', () => {
  const lock = join(temporaryFolder(), 'lock');
  expect(takeLock(machineDisk, lock, 'dist').held).toBe(true);
  expect(takeLock(machineDisk, lock, 'dist').held).toBe(false);
});

test('a lock that another takes over in the same moment is left to it', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'lock');
  takeLock(machineDisk, path, 'dist', machine(1));
  const overtaken = machine(2, holder => {
    if (holder.pid !== 1) return true;
    machineDisk.removeTree(path);
    takeLock(machineDisk, path, 'dist', machine(3));
    return false;
  });
  expect(takeLock(machineDisk, path, 'dist', overtaken).held).toBe(false);
  expect(JSON.parse(filesIn(folder)['lock/owner.json'] ?? '')).toMatchObject({ pid: 3 });
});

test('an empty lock, left by a process killed while letting go, is taken', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'lock'));
  expect(takeLock(machineDisk, join(folder, 'lock'), 'dist', machine(1)).held).toBe(true);
});

test('a fault of the disk is a problem', () => {
  const { disk } = stoppingDisk(0, () => diskFault('EROFS'));
  expect(takeLock(disk, join(temporaryFolder(), 'lock'), 'dist', machine(1))).toMatchObject({
    held: false,
    problem: { code: 'read-only-disk' },
  });
});
