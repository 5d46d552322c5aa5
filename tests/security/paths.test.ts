import { linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freeSlug, slugOf } from '../../src/content/slug.ts';
import { articleId, type IsoDate, isArticleId, isPageId, isSitePath } from '../../src/ids.ts';
import { assignIds } from '../../src/import/ids.ts';
import { folders, pageOf, pathOfAddress } from '../../src/plan/paths.ts';
import { archiveWith, jianbao, PAGE } from '../cli/archive.ts';
import { filesIn, temporaryFolder, writeFiles } from '../io/folders.ts';
import { growth, LINEAR } from './growth.ts';

/** Names that lead somewhere else, or are no names, on one system or another. */
const NAMES = [
  ...['../../etc/passwd', '..\\..\\etc', '/etc/passwd', 'C:\\x', '\\\\host\\share', '.', '..', '...', '.git'],
  ...[
    '%2e%2e%2f',
    '%00',
    'a\0b',
    'a\nb',
    'a/../../b',
    'CON',
    'nul.html',
    'COM1',
    'a:b',
    'a b',
    'a.',
    ' ',
    '',
  ],
  ...[
    '\u202egpj',
    '\u200b',
    '\ud800',
    '~root',
    '$HOME',
    '`id`',
    ';rm -rf /',
    '|x',
    '*',
    '?',
    '<x>',
    '"x"',
    '#x',
  ],
  '文'.repeat(5000),
];

describe('a name of any kind', () => {
  test('makes a safe path of a person, a series and an article', () => {
    for (const name of NAMES) {
      const paths = [pageOf(folders.person(name)), pageOf(folders.oneSeries(name))];
      expect([name, paths.every(isSitePath)]).toEqual([name, true]);
      expect(paths.map(path => path.split('/').length)).toEqual([3, 3]);
      expect(isArticleId(articleId('2031-05-06' as IsoDate, slugOf(name)))).toBe(true);
    }
  });
  test('is no id of a page or an article where it would leave its folder', () => {
    const leaving = NAMES.filter(name => /[/\\\0\n]/.test(name) || name.startsWith('.') || name === '');
    expect(leaving.filter(name => isPageId(name))).toEqual([]);
    expect(NAMES.filter(name => isArticleId(`2031/05/06/${name}`))).toEqual([]);
    expect(
      ['2031/02/30/a', '../../05/06/a', '2031/05/06/../a', '2031/05/06/a/b'].filter(isArticleId),
    ).toEqual([]);
  });
  test('is an address of the site only where it stays in it', () => {
    for (const name of [
      '/../a',
      '/%2e%2e/a',
      '/a/%2e%2e/%2e%2e/b',
      '/a%5cb',
      '/a%00',
      '//host/a',
      '/a\\b',
      '/%',
      '/a b',
    ])
      expect([name, pathOfAddress(name)]).toEqual([name, null]);
  });
});

describe('links of the file system', () => {
  const ARTICLE = '---\ntitle: 书店\ndate: 2031-05-06\n---\n\n开业。\n';
  test('that are symbolic are not followed, whatever they stand for, and nothing is published', async () => {
    const folder = archiveWith({ 'content/pages/a.txt': PAGE });
    const outside = temporaryFolder({ 'secret.md': ARTICLE, 'x/y.txt': PAGE });
    for (const path of ['content/articles/2031/05/07', 'content/records'])
      mkdirSync(join(folder, path), { recursive: true });
    symlinkSync(outside, join(folder, 'content/articles/2031/05/06'));
    symlinkSync(join(outside, 'secret.md'), join(folder, 'content/articles/2031/05/07/a.md'));
    symlinkSync(join(outside, 'x'), join(folder, 'content/pages/x'));
    symlinkSync(outside, join(folder, 'content/records/2031'));
    const { code, stdout } = await jianbao(folder, ['build', '--json']);
    const { problems, published } = JSON.parse(stdout);
    expect([code, published]).toEqual([1, false]);
    const told = problems.filter((problem: { code: string }) => problem.code === 'symbolic-link');
    expect(new Set(told.map(({ file }: { file: string }) => file))).toEqual(
      new Set([
        ...['content/articles/2031/05/06', 'content/articles/2031/05/07/a.md'],
        ...['content/pages/x', 'content/records/2031'],
      ]),
    );
    expect(Object.keys(filesIn(outside))).toEqual(['secret.md', 'x/y.txt']);
  });
  test('that are hard are never written through', async () => {
    const folder = archiveWith();
    const outside = temporaryFolder({ 'kept.md': ARTICLE, 'kept.html': 'kept' });
    writeFiles(folder, { 'content/articles/2031/05/06/shu-dian.md': ARTICLE });
    expect(await jianbao(folder, ['build'])).toMatchObject({ code: 0 });
    const page = join(folder, 'dist/2031/05/06/shu-dian/index.html');
    const published = readFileSync(page, 'utf8');
    linkSync(page, join(outside, 'page.html'));
    writeFiles(folder, { 'content/articles/2031/05/06/shu-dian.md': ARTICLE.replace('开业', '歇业') });
    expect(await jianbao(folder, ['build'])).toMatchObject({ code: 0 });
    expect(readFileSync(page, 'utf8')).toContain('歇业');
    expect(filesIn(outside)).toEqual({ 'kept.html': 'kept', 'kept.md': ARTICLE, 'page.html': published });
  });
});

test('thousands of articles under one headline on one day are numbered in time that grows with their number', async () => {
  const found = (count: number) => ({
    cut: { page: { digest: '' } },
    articles: Array.from({ length: count }, (_, order) => ({
      cutting: { order },
      article: { title: '快讯', date: '2031-05-06', body: String(order), source: [], reporter: [] },
    })),
  });
  const number = (count: number): number =>
    new Set(
      Array.from(
        assignIds(found(count) as never, { record: null, standing: new Map() }, () => false).values(),
        ({ id }) => id,
      ),
    ).size;
  expect(number(3000)).toBe(3000);
  expect(await growth(number, 3000)).toBeLessThan(LINEAR);
  expect(freeSlug('a', slug => slug !== 'a-7', 5)).toBe('a-7');
});
