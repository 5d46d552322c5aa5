import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { digest } from '../../src/digest.ts';
import { sitePath } from '../../src/ids.ts';
import { readRecord } from '../../src/io/build-record.ts';
import { machineDisk } from '../../src/io/disk.ts';
import { publish } from '../../src/io/publish.ts';
import { openSite } from '../../src/io/site.ts';
import type { Problem } from '../../src/types.ts';
import {
  diskFault,
  filesIn,
  Killed,
  quickDisk,
  stoppingDisk,
  temporaryFolder,
  writeFiles,
} from './folders.ts';
import { brokenFor, build, coming, NEW, OLD, type Pages, render, siteIn, textsOf } from './made-up.ts';

function codes(problems: readonly Problem[]): string[] {
  return problems.map(problem => problem.code);
}

let out: string;
beforeEach(() => {
  out = join(temporaryFolder(), 'dist');
});

describe('a site is published', () => {
  test('where there is none, whole', async () => {
    const { value, problems } = await build(out, OLD);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ removed: [], unchanged: 0 });
    expect(siteIn(out)).toEqual(textsOf(OLD));
    expect(readdirSync(join(out, '..'))).toEqual(['dist']);
  });
  test('into an empty folder', async () => {
    mkdirSync(out);
    await build(out, OLD);
    expect(siteIn(out)).toEqual(textsOf(OLD));
  });
  test('again, with only what changed written and what is gone removed', async () => {
    await build(out, OLD);
    const { value } = await build(out, NEW);
    expect(value?.removed).toEqual(['2024/02/29/gone/index.html', 'style.css']);
    expect(value?.written).toHaveLength(8);
    expect(siteIn(out)).toEqual(textsOf(NEW));
    expect(existsSync(join(out, '2024/02/29/gone'))).toBe(false);
    expect(readdirSync(join(out, '..'))).toEqual(['.dist.previous', 'dist']);
  });
  test('and a file may become a folder, and a folder a file', async () => {
    await build(out, { 'index.html': [], list: [], 'talk/index.html': [] });
    const after: Pages = { 'index.html': [], 'list/index.html': [], talk: [] };
    expect((await build(out, after)).problems).toEqual([]);
    expect(siteIn(out)).toEqual(textsOf(after));
  });
  test('and nothing is touched where nothing changed', async () => {
    await build(out, OLD);
    const before = statSync(join(out, '.jianbao/record')).ino;
    expect((await build(out, OLD)).value).toEqual({ written: [], removed: [], unchanged: 6 });
    expect(statSync(join(out, '.jianbao/record')).ino).toBe(before);
  });
  test('and a file that someone deleted is made again', async () => {
    await build(out, OLD);
    rmSync(join(out, 'feed.xml'));
    expect((await build(out, OLD)).value?.written).toEqual(['feed.xml']);
  });
  test('and a file that someone altered is made again', async () => {
    await build(out, OLD);
    writeFileSync(join(out, 'feed.xml'), 'altered');
    utimesSync(join(out, 'feed.xml'), new Date(), new Date(Date.now() + 60_000));
    expect((await build(out, OLD)).value?.written).toEqual(['feed.xml']);
    expect(siteIn(out)).toEqual(textsOf(OLD));
    expect((await build(out, OLD)).value?.written).toEqual([]);
  });
  test('and files that the program did not make are left alone', async () => {
    await build(out, OLD);
    writeFiles(out, { CNAME: 'example.org' });
    await build(out, NEW);
    expect(siteIn(out)).toEqual({ ...textsOf(NEW), CNAME: 'example.org' });
  });
  test('and a damaged record is dropped with a notice', async () => {
    await build(out, OLD);
    writeFileSync(join(out, '.jianbao/record'), '{"version":1,"files":{"../x":{}}}');
    const { value, problems } = await build(out, OLD);
    expect(codes(problems)).toEqual(['damaged-record']);
    expect(value?.written).toHaveLength(6);
  });
});

describe('a folder that is not ours is refused and left alone', () => {
  test('one with other files', async () => {
    writeFiles(out, { 'thesis.txt': 'years of work' });
    const { value, problems } = await build(out, OLD);
    expect([value, codes(problems)]).toEqual([null, ['not-ours']]);
    expect(filesIn(out)).toEqual({ 'thesis.txt': 'years of work' });
  });
  test('a file', async () => {
    writeFileSync(out, 'x');
    expect(codes((await build(out, OLD)).problems)).toEqual(['not-ours']);
  });
  test('a symbolic link', async () => {
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, out);
    expect(codes((await build(out, OLD)).problems)).toEqual(['symbolic-link']);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
  test('a symbolic link within the site', async () => {
    await build(out, OLD);
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(out, 'topics'));
    expect(codes((await build(out, NEW)).problems)).toContain('symbolic-link');
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

test('a second build at the same time is refused', async () => {
  const first = openSite(out, 'dist');
  expect(codes((await build(out, OLD)).problems)).toEqual(['in-use']);
  first.value?.close();
  expect(codes((await build(out, OLD)).problems)).toEqual([]);
});

describe('cut off at any instant, the site is whole for every reader, and the next build completes it', () => {
  test.each([
    ['a first build', {}, OLD],
    ['a change', OLD, NEW],
    ['a change back', NEW, OLD],
  ])('%s', async (_, before, after) => {
    for (let steps = 0, done = false; !done; steps++) {
      const folder = join(temporaryFolder(), 'dist');
      if (Object.keys(before).length > 0) await build(folder, before);
      const { disk } = stoppingDisk(steps, () => new Killed());
      done = await build(folder, after, disk).then(
        () => true,
        stop => expect(stop).toBeInstanceOf(Killed) === undefined && false,
      );
      const left = siteIn(folder);
      if (Object.keys(left).length > 0) expect(brokenFor(left), `after ${steps} steps`).toEqual([]);
      rmSync(join(folder, '../.dist.lock'), { recursive: true, force: true });
      openSite(folder, 'dist', { disk: quickDisk }).value?.close();
      const recovered = JSON.stringify(siteIn(folder));
      expect([JSON.stringify(textsOf(before)), JSON.stringify(textsOf(after))]).toContain(recovered);
      expect((await build(folder, after)).problems).toEqual([]);
      expect(siteIn(folder)).toEqual(textsOf(after));
      const beside = readdirSync(join(folder, '..')).filter(name => name !== '.dist.previous');
      expect(beside).toEqual(['dist']);
    }
  });
});

describe('where the disk fails at any step, the command says so, and the next one completes or keeps the site', () => {
  test.each(['ENOSPC', 'EROFS', 'EACCES'])('%s', async fault => {
    for (let steps = 0, done = false; !done; steps++) {
      const folder = join(temporaryFolder(), 'dist');
      await build(folder, OLD);
      const { disk } = stoppingDisk(steps, () => diskFault(fault));
      const broken = { ...disk, remove: machineDisk.remove, removeTree: machineDisk.removeTree };
      const { problems } = await build(folder, NEW, broken);
      done = problems.length === 0;
      expect(brokenFor(siteIn(folder)), `after ${steps} steps`).toEqual([]);
      await build(folder, NEW);
      expect(siteIn(folder)).toEqual(textsOf(NEW));
    }
  });
});

describe('a file that comes in pieces', () => {
  test('is on record with its length and whole digest', async () => {
    const folder = join(temporaryFolder(), 'dist');
    await build(folder, OLD);
    const opened = openSite(folder, 'dist').value;
    const file = opened && readRecord(opened, '1').value.files.get(sitePath('feed.xml'));
    opened?.close();
    const text = textsOf(OLD)['feed.xml'] ?? '';
    expect(file?.measure).toEqual({ bytes: text.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect([file?.hash, file?.measure?.sha256.slice(0, 32)]).toEqual([digest(text), digest(text)]);
  });

  test('is not written where its bytes stand already', async () => {
    const folder = join(temporaryFolder(), 'dist');
    await build(folder, OLD);
    const site = openSite(folder, 'dist').value;
    if (site === null) throw new Error('held');
    const { value: record } = readRecord(site, '1');
    const file = render('feed.xml', OLD['feed.xml'] ?? []);
    const spec = { kind: 'page', path: file.path, fingerprint: digest('other'), links: [] };
    const work = { render: [spec], remove: [], kept: 5 };
    const published = await publish(site, { work, record, generator: '1', files: [coming(file)] });
    site.close();
    expect(published).toMatchObject({ value: { written: [], unchanged: 6 }, problems: [] });
    expect(siteIn(folder)).toEqual(textsOf(OLD));
  });
});
