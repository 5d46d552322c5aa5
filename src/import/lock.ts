import { join } from 'node:path';
import { attempt } from '../io/faults.ts';
import { type Lock, takeLock } from '../io/lock.ts';
import type { Root } from '../io/paths.ts';

/** One at a time: two imports would give one address to two articles. */
export function lockImport(archive: Root): Lock {
  const folder = join(archive.folder, '.jianbao');
  const made = attempt('.jianbao', 'write', () => archive.disk.makeFolder(folder));
  const [fault] = made.problems;
  if (fault !== undefined) return { held: false, problem: fault };
  const lock = takeLock(archive.disk, join(folder, 'lock'), '.jianbao/lock');
  if (!lock.held) return lock;
  const release = (): void => {
    lock.release();
    archive.disk.removeFolder(folder);
  };
  return { held: true, release };
}
