import { spawnSync } from 'node:child_process';
import { mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readRecord } from '../../src/io/build-record.ts';
import { RECORD } from '../../src/io/journal.ts';
import { openSite } from '../../src/io/site.ts';
import { filesIn, temporaryFolder, writeFiles } from './folders.ts';
import { brokenFor, build, NEW, OLD, siteIn, textsOf } from './made-up.ts';

/** A file system of so many KB that ends with the test; null where mounting is not allowed. */
function fileSystem(kilobytes: number): string | null {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  if (mounted.status !== 0) return null;
  onTestFinished(() => void spawnSync('umount', [folder]));
  return folder;
}

const small = (process.platform === 'linux' ? test : test.skip) as typeof test;

describe('a real file system', () => {
  small(
    'that is full: the site stays as it was, one sentence says so, and with room the build goes on',
    async context => {
      const disk = fileSystem(256);
      if (disk === null) return context.skip('mounting is not allowed here');
      const out = join(disk, 'dist');
      await build(out, OLD);
      writeFiles(disk, { ballast: new Uint8Array(170 * 1024) });
      const large = Object.fromEntries(
        Array.from({ length: 40 }, (_, at) => [`2024/05/${at}/index.html`, ['index.html']]),
      );
      const { problems } = await build(out, { ...NEW, ...large });
      expect(problems.map(({ code }) => code)).toEqual(['disk-full']);
      expect(siteIn(out)).toEqual(textsOf(OLD));
      writeFiles(disk, { ballast: '' });
      expect((await build(out, NEW)).problems).toEqual([]);
      expect(siteIn(out)).toEqual(textsOf(NEW));
    },
  );
  small('that is read-only: one sentence says so, and nothing is changed', async context => {
    const disk = fileSystem(256);
    if (disk === null) return context.skip('mounting is not allowed here');
    const out = join(disk, 'dist');
    await build(out, OLD);
    const before = filesIn(disk);
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    const { problems } = await build(out, NEW);
    expect(problems.map(({ code }) => code)).toEqual(['read-only-disk']);
    expect(filesIn(disk)).toEqual(before);
    expect(brokenFor(siteIn(out))).toEqual([]);
  });
});

describe('a clock that jumps', () => {
  test.each([
    ['back', '1999-12-31T00:00:00Z'],
    ['ahead', '2099-12-31T00:00:00Z'],
  ])(
    '%s costs work at most: the next build brings the site, the one after it finds nothing to do',
    async (_, instant) => {
      const out = join(temporaryFolder(), 'dist');
      await build(out, OLD);
      utimesSync(join(out, RECORD), new Date(instant), new Date(instant));
      expect((await build(out, NEW)).problems).toEqual([]);
      expect(siteIn(out)).toEqual(textsOf(NEW));
      expect((await build(out, NEW)).value).toMatchObject({ written: [], removed: [] });
      const site = openSite(out, 'dist').value;
      expect(site && readRecord(site, '1').value.files.size).toBe(Object.keys(NEW).length);
      site?.close();
    },
  );
});
