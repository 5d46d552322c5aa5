import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPages, readPage } from '../../src/io/pages.ts';
import { below, pathBelow, UnsafePath } from '../../src/io/paths.ts';
import { listFiles, readFolder, readText } from '../../src/io/read.ts';
import { filesIn, rootOf, temporaryFolder } from './folders.ts';

function firstPage(folder: string) {
  const root = rootOf(folder);
  const listed = listPages(root);
  const [file] = listed.value;
  return file === undefined ? listed : readPage(root, file);
}

describe('page texts are listed by path', () => {
  test('in order, the hidden ones and other kinds left out', () => {
    const folder = temporaryFolder({
      'content/pages/2024/2024-03-01-A01.txt': 'x',
      'content/pages/2024/2024-02-29-xx.md': 'x',
      'content/pages/2024/.2024-02-29-A02.txt.tmp': 'x',
      'content/pages/.old/2024-02-29-A03.txt': 'x',
      'content/pages/note.pdf': 'x',
    });
    expect(listPages(rootOf(folder))).toEqual({
      value: [
        { id: '2024-02-29-xx', path: 'content/pages/2024/2024-02-29-xx.md' },
        { id: '2024-03-01-A01', path: 'content/pages/2024/2024-03-01-A01.txt' },
      ],
      problems: [],
    });
  });
  test('an archive without pages has none', () => {
    expect(listPages(rootOf(temporaryFolder()))).toEqual({ value: [], problems: [] });
  });
  test('a name used twice is a problem', () => {
    const folder = temporaryFolder({ 'content/pages/a.md': 'x', 'content/pages/a.txt': 'y' });
    const { value, problems } = listPages(rootOf(folder));
    expect(value.map(page => page.path)).toEqual(['content/pages/a.md']);
    expect(problems).toMatchObject([{ code: 'duplicate-page-name', file: 'content/pages/a.txt' }]);
  });
  test('a symbolic link is a problem and not followed, a file or a folder', () => {
    const folder = temporaryFolder({ 'elsewhere/secret.txt': 'x' });
    mkdirSync(join(folder, 'content/pages'), { recursive: true });
    symlinkSync(join(folder, 'elsewhere/secret.txt'), join(folder, 'content/pages/a.txt'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'content/pages/b'));
    const { value, problems } = listPages(rootOf(folder));
    expect(value).toEqual([]);
    expect(problems.map(problem => [problem.code, problem.file])).toEqual([
      ['symbolic-link', 'content/pages/a.txt'],
      ['symbolic-link', 'content/pages/b'],
    ]);
  });
});

describe('a page text is read', () => {
  test('line by line, whatever ends its lines', () => {
    const folder = temporaryFolder({ 'content/pages/a.txt': '\ufeff一\r\n二\r三\n' });
    expect(firstPage(folder)).toMatchObject({
      value: { text: { id: 'a', lines: ['一', '二', '三', ''], encoding: 'utf-8', given: { by: {} } } },
      problems: [],
    });
  });
  test.each([
    ['empty', '', 'empty-page'],
    ['blank', ' \n\u3000\n', 'empty-page'],
    ['no text', Uint8Array.of(0x80, 0xff, 0x00, 0x01), 'not-text'],
  ])('one that is %s is a problem', (_, contents, code) => {
    const folder = temporaryFolder({ 'content/pages/a.txt': contents });
    expect(firstPage(folder)).toMatchObject({
      value: null,
      problems: [{ code, severity: 'error', file: 'content/pages/a.txt', line: 1 }],
    });
  });
  test('one over 16 MB is a problem and not read', () => {
    const folder = temporaryFolder({ 'content/pages/a.txt': 'x' });
    truncateSync(join(folder, 'content/pages/a.txt'), 16 * 1024 * 1024 + 1);
    expect(firstPage(folder)).toMatchObject({ value: null, problems: [{ code: 'file-too-large' }] });
  });
});

describe('text files', () => {
  test('that are not UTF-8 are a problem, the others are read', () => {
    const folder = temporaryFolder({
      'content/a.md': Uint8Array.of(0xb1, 0xbe),
      'content/b/c.md': '\ufeff丙',
      'content/b/d.txt': '丁',
    });
    expect(readFolder(rootOf(folder), 'content', '.md')).toMatchObject({
      value: [{ path: 'content/b/c.md', text: '丙' }],
      problems: [{ code: 'not-utf8', file: 'content/a.md' }],
    });
  });
  test('that are not there are a problem', () => {
    const { value, problems } = readText(rootOf(temporaryFolder()), 'content/archive.yaml');
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ code: 'unreadable', file: 'content/archive.yaml' }]);
  });
});

describe('no path leads out of the root', () => {
  const folder = '/archive';
  test.each(['../x', 'a/../../x', '/etc/passwd', 'a//b', 'a/./b', 'a\\..\\b', 'a\0b', '', '..'])(
    '%j is refused',
    path => {
      expect(() => below(rootOf(folder), path)).toThrow(UnsafePath);
    },
  );
  test('a folder that is a symbolic link is refused', () => {
    const root = temporaryFolder({ 'real/x.txt': 'x' });
    symlinkSync(join(root, 'real'), join(root, 'link'));
    expect(() => below(rootOf(root), 'link/x.txt')).toThrow(UnsafePath);
    expect(listFiles(rootOf(root), 'link', ['.txt']).problems).toMatchObject([{ code: 'symbolic-link' }]);
    expect(Object.keys(filesIn(root))).toContain('real/x.txt');
  });
  test.each([
    ['/archive/content/a.txt', 'content/a.txt'],
    ['/archive/..a', '..a'],
    ['/archive', null],
    ['/archived/a', null],
    ['/a', null],
  ])('%s stands at %s below it', (absolute, path) => {
    expect(pathBelow(rootOf(folder), absolute)).toBe(path);
  });
});
