import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatRecord } from '../../src/content/record.ts';
import type { Disk } from '../../src/io/disk.ts';
import { openArchive } from '../../src/open.ts';
import { readSources, sourceReader } from '../../src/sources.ts';
import { archiveWith, jianbao, PAGE } from '../cli/archive.ts';
import { filesIn, quickDisk } from '../io/folders.ts';
import { LINES, RECORD, RECORD_FILE } from './records.ts';

const PAGE_FILE = RECORD.file;

/** An archive of one page text that was imported, and these files. */
function archiveOfPage(files: Readonly<Record<string, string>> = {}): string {
  return archiveWith({ [PAGE_FILE]: LINES.join('\n'), [RECORD_FILE]: formatRecord(RECORD).text, ...files });
}

function open(folder: string, disk: Disk = quickDisk) {
  const archive = openArchive(folder, {}, disk).value;
  if (archive === null) throw new Error(folder);
  return archive;
}

/** A disk, and the paths that are read from it. */
function watchedDisk(): { readonly disk: Disk; readonly read: string[] } {
  const read: string[] = [];
  const watched = (path: string): Uint8Array => {
    read.push(path);
    return quickDisk.read(path);
  };
  return { disk: { ...quickDisk, read: watched }, read };
}

test('a page text and its record are read together, without their texts', () => {
  const { pages, records } = readSources(open(archiveOfPage()));
  expect(pages).toMatchObject([
    { id: '2024-02-29-A02', file: PAGE_FILE, record: RECORD_FILE, date: '2024-02-29', lines: 6 },
  ]);
  expect([...records.values()].map(({ file }) => file)).toEqual([RECORD_FILE, RECORD_FILE]);
  expect(JSON.stringify([pages, [...records]])).not.toMatch(/第一篇|标题/);
});

test('a page text without a record, and a record without its page text, are each known for what they are', () => {
  const folder = archiveOfPage();
  rmSync(join(folder, RECORD_FILE));
  expect(readSources(open(folder))).toMatchObject({ pages: [{ record: null, date: null, articles: [] }] });
  const other = archiveOfPage();
  rmSync(join(other, PAGE_FILE));
  const { pages, records } = readSources(open(other));
  expect([pages.length, records.size]).toEqual([0, 2]);
});

test('a record that can not be read counts as none', () => {
  const folder = archiveOfPage();
  writeFileSync(join(folder, RECORD_FILE), '{');
  expect(readSources(open(folder))).toMatchObject({ pages: [{ record: null }] });
});

test('the articles of one page read its record once, not once each', () => {
  const { disk, read } = watchedDisk();
  const reader = sourceReader(open(archiveOfPage(), disk));
  read.length = 0;
  for (let times = 0; times < 8; times += 1) reader.record(RECORD_FILE);
  expect(read).toHaveLength(1);
});

test('the texts that were not asked for lately are let go of', () => {
  const folder = archiveOfPage();
  const names = Array.from({ length: 40 }, (_, index) => `content/pages/2024/p${index}.txt`);
  for (const name of names) writeFileSync(join(folder, name), '文字\n');
  const { disk, read } = watchedDisk();
  const reader = sourceReader(open(folder, disk));
  read.length = 0;
  for (const name of [...names, names[39] ?? '', names[0] ?? '']) reader.text(name);
  expect(read).toHaveLength(41);
});

test('a file that went away while the site is built stops the building', () => {
  const reader = sourceReader(open(archiveOfPage()));
  expect(() => reader.record('content/records/2031/none.json')).toThrow(/changed while the site was built/);
});

test('a site is built where a page text has gone, and its articles stay', async () => {
  const folder = archiveWith({ 'content/pages/2031/2031-05-06-A01.txt': PAGE });
  await jianbao(folder, ['import']);
  rmSync(join(folder, 'content/pages'), { recursive: true });
  const ran = await jianbao(folder, ['build']);
  expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('2 articles')]);
  const site = filesIn(join(folder, 'dist'));
  expect(Object.keys(site).filter(path => path.startsWith('pages/'))).toEqual([]);
  const articles = Object.values(site).filter(page => page.includes('版面文本 2031-05-06-A01'));
  expect(articles).toHaveLength(2);
});
