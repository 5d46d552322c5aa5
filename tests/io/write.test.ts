import { linkSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeInOrder } from '../../src/io/write.ts';
import { diskFault, filesIn, Killed, rootOf, stoppingDisk, temporaryFolder } from './folders.ts';

const OLD = { 'content/a.md': 'old a', 'content/b.md': 'old b' };
const NEW = [
  { path: 'content/a.md', text: 'new a' },
  { path: 'content/deep/er/c.md', text: 'new c' },
  { path: 'content/b.md', bytes: Buffer.from('new b') },
];

describe('files are written whole', () => {
  test('in folders made for them', () => {
    const folder = temporaryFolder(OLD);
    expect(writeInOrder(rootOf(folder), NEW)).toEqual([]);
    expect(filesIn(folder)).toEqual({
      'content/a.md': 'new a',
      'content/b.md': 'new b',
      'content/deep/er/c.md': 'new c',
    });
  });
  test('and left alone where they have these bytes', () => {
    const folder = temporaryFolder(OLD);
    const before = statSync(join(folder, 'content/a.md')).ino;
    writeInOrder(rootOf(folder), [{ path: 'content/a.md', text: 'old a' }]);
    expect(statSync(join(folder, 'content/a.md')).ino).toBe(before);
  });
  test('and a hard link elsewhere keeps its text', () => {
    const folder = temporaryFolder({ ...OLD, 'outside.md': 'outside' });
    linkSync(join(folder, 'outside.md'), join(folder, 'content/c.md'));
    writeInOrder(rootOf(folder), [{ path: 'content/c.md', text: 'inside' }]);
    expect(readFileSync(join(folder, 'outside.md'), 'utf8')).toBe('outside');
  });
  test('but never through a symbolic link', () => {
    const folder = temporaryFolder({ ...OLD, 'outside.md': 'outside' });
    symlinkSync(join(folder, 'outside.md'), join(folder, 'content/c.md'));
    const problems = writeInOrder(rootOf(folder), [{ path: 'content/c.md', text: 'inside' }]);
    expect(problems).toMatchObject([{ code: 'symbolic-link', file: 'content/c.md' }]);
    expect(readFileSync(join(folder, 'outside.md'), 'utf8')).toBe('outside');
  });
});

describe('a fault of the disk is a problem that names the file', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'read-only-disk'],
    ['EACCES', 'no-permission'],
    ['EIO', 'unwritable'],
  ])('%s', (fault, code) => {
    const folder = temporaryFolder(OLD);
    const { disk } = stoppingDisk(0, () => diskFault(fault));
    const broken = { ...disk, remove: () => {} };
    expect(writeInOrder(rootOf(folder, broken), NEW)).toMatchObject([{ code, file: 'content/a.md' }]);
  });
});

test('whenever writing is cut off, every file is whole and those after it are untouched', () => {
  for (let steps = 0, done = false; !done; steps++) {
    const folder = temporaryFolder(OLD);
    const stopping = stoppingDisk(steps, () => new Killed());
    try {
      writeInOrder(rootOf(folder, stopping.disk), NEW);
      done = true;
    } catch (stop) {
      expect(stop).toBeInstanceOf(Killed);
    }
    const state = filesIn(folder);
    const written = [
      state['content/a.md'] === 'new a',
      'content/deep/er/c.md' in state,
      state['content/b.md'] === 'new b',
    ];
    expect(['old a', 'new a']).toContain(state['content/a.md']);
    expect(['new c', undefined]).toContain(state['content/deep/er/c.md']);
    expect(['old b', 'new b']).toContain(state['content/b.md']);
    expect(written).toEqual([...written].sort().reverse());
    writeInOrder(rootOf(folder), NEW);
    expect(Object.keys(filesIn(folder))).toEqual(['content/a.md', 'content/b.md', 'content/deep/er/c.md']);
  }
});
