import { accessSync, constants, readFileSync, statfsSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const ROOT = new URL('..', import.meta.url).pathname;
const IN_MEMORY = '/dev/shm';
/** Bytes that all tests at work at once stay well below. */
const ROOM = 2 ** 31;

/** Where tests make their folders: in memory where there is room, since thousands of small files take a disk several times as long. */
function quickFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    accessSync(IN_MEMORY, constants.W_OK);
    const runs = !/^\S+ \/dev\/shm \S+ \S*noexec/m.test(readFileSync('/proc/mounts', 'utf8'));
    return runs && bavail * bsize > ROOM ? IN_MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Suites that build sites and change nothing of the process they run in: they load the program once, not once a file. */
const TOGETHER = ['cli', 'crash', 'deploy', 'incremental', 'io', 'security', 'shards'].map(
  folder => `tests/${folder}/**/*.test.ts`,
);

export default defineConfig({
  root: ROOT,
  resolve: {
    alias: [
      { find: /^#markup\/jsx-(?:dev-)?runtime$/, replacement: join(ROOT, 'src/markup/jsx-runtime.ts') },
    ],
  },
  test: {
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // By default one core is left to Vitest itself, which has next to nothing to do.
    maxWorkers: availableParallelism(),
    env: { TMPDIR: process.env.TMPDIR ?? quickFolder() },
    projects: [
      { extends: true, test: { name: 'together', include: TOGETHER, isolate: false } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['**/node_modules/**', ...TOGETHER],
        },
      },
    ],
  },
});
