import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Disk, machineDisk } from '../../src/io/disk.ts';
import { openSite } from '../../src/io/site.ts';
import { rollback } from '../../src/rollback.ts';
import { diskFault, filesIn, Killed, quickDisk, stoppingDisk, temporaryFolder } from './folders.ts';
import { brokenFor, build, NEW, OLD, siteIn, textsOf } from './made-up.ts';

let out: string;
beforeEach(() => {
  out = join(temporaryFolder(), 'dist');
});

/** Takes the last change back; what was done and the codes of the problems. */
function back(folder: string, disk: Disk = quickDisk) {
  const opened = openSite(folder, 'dist', { disk });
  if (opened.value === null) return { value: null, codes: opened.problems.map(({ code }) => code) };
  const { value, problems } = rollback(opened.value);
  opened.value.close();
  return { value, codes: problems.map(({ code }) => code) };
}

describe('the last change is taken back', () => {
  test('with every file and the record, and made again the second time', async () => {
    await build(out, OLD);
    const before = filesIn(out);
    await build(out, NEW);
    const after = filesIn(out);
    expect(back(out)).toMatchObject({
      codes: [],
      value: { removed: expect.arrayContaining(['style.2.css']) },
    });
    expect(filesIn(out)).toEqual(before);
    expect((await build(out, OLD)).value).toMatchObject({ written: [], removed: [] });
    expect(back(out).codes).toEqual([]);
    expect(filesIn(out)).toEqual(after);
  });
  test('at the cost of what it changed: nothing else is kept, read or written', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`2024/${at}/index.html`, []]));
    await build(out, { ...many, ...OLD });
    await build(out, { ...many, ...OLD, 'feed.xml': [] });
    const kept = filesIn(join(out, '../.dist.previous/site'));
    expect(Object.keys(kept).sort()).toEqual(['.jianbao/record', 'feed.xml']);
    const counting = stoppingDisk(Number.POSITIVE_INFINITY, () => new Killed());
    expect(back(out, counting.disk).codes).toEqual([]);
    expect(counting.count()).toBeLessThan(40);
  });
  test('where a file became a folder and a folder a file', async () => {
    const before = { 'index.html': [], list: [], 'talk/index.html': [] };
    await build(out, before);
    await build(out, { 'index.html': [], 'list/index.html': [], talk: [] });
    expect(back(out).codes).toEqual([]);
    expect(siteIn(out)).toEqual(textsOf(before));
  });
  test('on file systems without hard links too', async () => {
    const link: Disk['link'] = (from, to) => {
      if (!existsSync(to)) machineDisk.write(to, machineDisk.read(from));
    };
    await build(out, OLD);
    await build(out, NEW, { ...quickDisk, link });
    expect(back(out, { ...quickDisk, link }).codes).toEqual([]);
    expect(siteIn(out)).toEqual(textsOf(OLD));
  });
  test('though a build has found nothing to do since', async () => {
    await build(out, OLD);
    await build(out, NEW);
    await build(out, NEW);
    expect(back(out).codes).toEqual([]);
    expect(siteIn(out)).toEqual(textsOf(OLD));
  });
});

describe('the site is left alone', () => {
  test('where it was published whole, once', async () => {
    await build(out, OLD);
    expect(back(out).codes).toEqual(['no-previous']);
    expect(siteIn(out)).toEqual(textsOf(OLD));
  });
  test('where there is no site', () => {
    expect(back(out).codes).toEqual(['no-site']);
    expect(readdirSync(join(out, '..'))).toEqual([]);
  });
  test('where a kept file is gone', async () => {
    await build(out, OLD);
    await build(out, NEW);
    rmSync(join(out, '../.dist.previous/site/style.css'));
    expect(back(out).codes).toEqual(['no-previous']);
    expect(siteIn(out)).toEqual(textsOf(NEW));
  });
  test('where what is kept is of another site that stood here', async () => {
    await build(out, OLD);
    await build(out, NEW);
    const other = join(temporaryFolder(), 'dist');
    await build(other, OLD);
    rmSync(out, { recursive: true });
    machineDisk.rename(other, out);
    expect(back(out).codes).toEqual(['no-previous']);
    expect(siteIn(out)).toEqual(textsOf(OLD));
  });
  test('where the note of the change is damaged', async () => {
    await build(out, OLD);
    await build(out, NEW);
    writeFileSync(join(out, '../.dist.previous/change.json'), '{"version":1,"steps":[{"do":"write"');
    expect(back(out).codes).toEqual(['no-previous']);
  });
});

test('cut off at any instant, going back leaves the site whole, and the next command brings one of the two', async () => {
  for (let steps = 0, done = false; !done; steps++) {
    const folder = join(temporaryFolder(), 'dist');
    await build(folder, OLD);
    await build(folder, NEW);
    const { disk } = stoppingDisk(steps, () => new Killed());
    try {
      done = back(folder, disk).codes.length === 0;
    } catch (stop) {
      expect(stop).toBeInstanceOf(Killed);
    }
    expect(brokenFor(siteIn(folder)), `after ${steps} steps`).toEqual([]);
    rmSync(join(folder, '../.dist.lock'), { recursive: true, force: true });
    openSite(folder, 'dist', { disk: quickDisk }).value?.close();
    const recovered = JSON.stringify(siteIn(folder));
    expect([JSON.stringify(textsOf(OLD)), JSON.stringify(textsOf(NEW))]).toContain(recovered);
    const [there, other] = recovered === JSON.stringify(textsOf(OLD)) ? [OLD, NEW] : [NEW, OLD];
    expect(back(folder).codes, `going back after ${steps} steps`).toEqual([]);
    expect(siteIn(folder)).toEqual(textsOf(other));
    expect((await build(folder, there)).problems).toEqual([]);
    expect(siteIn(folder)).toEqual(textsOf(there));
  }
});

test.each(['ENOSPC', 'EROFS'])('a disk with %s is told once, and the site stays whole', async code => {
  await build(out, OLD);
  await build(out, NEW);
  for (const steps of [3, 12, 24]) {
    const { disk } = stoppingDisk(steps, () => diskFault(code));
    const { codes } = back(out, { ...disk, remove: machineDisk.remove, removeTree: machineDisk.removeTree });
    expect(codes).toHaveLength(1);
    expect(brokenFor(siteIn(out))).toEqual([]);
  }
});
