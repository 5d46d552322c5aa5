import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../io/folders.ts';
import { archiveWith, jianbao } from './archive.ts';

function article(title: string, body: string, more = ''): string {
  const date = more.includes('date:') ? '' : 'date: 2031-05-06\n';
  return `---\ntitle: ${title}\n${date}${more}---\n\n${body}\n`;
}

const ARTICLES = {
  'content/articles/2031/05/06/gong-yuan.md': article(
    '北湖公园改造完工',
    '惠济区北湖公园**改造**工程完工，\n\n投资838.7万元。',
    'district: [惠济区]\nreporter: [李明远]\n',
  ),
  'content/articles/2031/05/06/chun-geng.md': article('田间春耕', '公园旁的农田里，春耕、生产正忙。'),
  'content/articles/2030/11/02/qiu-shou.md': article(
    '秋收',
    '新密市秋收完工。',
    'date: 2030-11-02\ndistrict: [新密市]\n',
  ),
};

async function built(): Promise<string> {
  const folder = archiveWith(ARTICLES);
  expect((await jianbao(folder, ['build'])).code).toBe(0);
  return folder;
}

async function search(folder: string, ...argv: string[]) {
  const { code, stdout } = await jianbao(folder, ['search', ...argv, '--json']);
  const data = JSON.parse(stdout);
  const ids: string[] = data.hits.map(({ id }: { id: string }) => id.slice(11));
  return { code, ids, data };
}

describe('jianbao search', () => {
  test('finds every article that has the words, through Markdown and punctuation, and no other', async () => {
    const folder = await built();
    const found = async (...argv: string[]) => (await search(folder, ...argv)).ids;
    expect(await found('改造工程')).toEqual(['gong-yuan']);
    expect(await found('完工投资')).toEqual(['gong-yuan']);
    expect(await found('春耕生产')).toEqual(['chun-geng']);
    expect(await found('公园')).toEqual(['gong-yuan', 'chun-geng']);
    expect(await found('完工')).toEqual(['gong-yuan', 'qiu-shou']);
    expect(await found('完工 -秋收')).toEqual(['gong-yuan']);
    expect(await found('完工', '--district', '新密市')).toEqual(['qiu-shou']);
    expect(await found('', '--year', '2031', '--reporter', '李明远')).toEqual(['gong-yuan']);
    expect(await found('記者：李明遠')).toEqual(['gong-yuan']);
    expect(await found('完工秋收')).toEqual([]);
  });

  test('tells the exact total, and shows as many as are asked for with the words around', async () => {
    const { stdout, code } = await jianbao(await built(), ['search', '完工', '--limit', '1']);
    expect([code, stdout]).toEqual([
      0,
      '2031/05/06/gong-yuan  北湖公园改造完工\n    惠济区北湖公园改造工程完工， 投资838.7万元。\n2 articles found, 1 shown\n',
    ]);
  });

  test('says what is odd in a query', async () => {
    const { data, code } = await search(await built(), '"完工');
    expect([code, data.total, data.problems[0]]).toMatchObject([
      0,
      2,
      { code: 'unclosed-quote', severity: 'warning' },
    ]);
  });

  test('without an index there is an error that says how to get one', async () => {
    const { code, data } = await search(archiveWith(ARTICLES), '完工');
    expect([code, data.problems[0].code]).toEqual([1, 'no-search-index']);
  });

  test('a damaged file is an error, and the other segments answer', async () => {
    const folder = await built();
    const { segments } = JSON.parse(readFileSync(join(folder, 'dist/search/directory.json'), 'utf8'));
    const spoilt = join(folder, 'dist/search', segments[0].name);
    for (const name of readdirSync(spoilt))
      if (name.startsWith('grams')) writeFileSync(join(spoilt, name), 'oh');
    const { code, ids, data } = await search(folder, '完工');
    expect([code, ids, data.problems[0].code]).toEqual([1, ['qiu-shou'], 'damaged-search-index']);
  });
});

function indexFiles(folder: string): readonly string[] {
  const root = join(folder, 'dist/search');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:bin|json)$/.test(name))
    .sort()
    .map(name => `${name} ${readFileSync(join(root, name)).toString('base64')}`);
}

test('a changed article gives its own segment new files and leaves the others; the index is that of a clean build', async () => {
  const folder = await built();
  const before = indexFiles(folder);
  const path = 'content/articles/2030/11/02/qiu-shou.md';
  const changed = { ...ARTICLES, [path]: ARTICLES[path].replace('新密市秋收', '新密市秋收全部') };
  writeFiles(folder, changed);
  await jianbao(folder, ['build']);
  const after = indexFiles(folder);
  const clean = archiveWith(changed);
  await jianbao(clean, ['build']);
  expect(after).toEqual(indexFiles(clean));
  const kept = after.filter(file => before.includes(file)).map(file => file.slice(0, 16));
  expect(new Set(kept).size).toBe(1);
  expect(kept.length).toBe(before.length - 1 - kept.length);
  expect((await search(folder, '秋收全部')).ids).toEqual(['qiu-shou']);
});

test('a file of the index that was lost is made again with the same bytes', async () => {
  const folder = await built();
  const before = indexFiles(folder);
  const { segments } = JSON.parse(readFileSync(join(folder, 'dist/search/directory.json'), 'utf8'));
  rmSync(join(folder, 'dist/search', segments[0].name, 'grams-2.bin'));
  await jianbao(folder, ['build']);
  expect(indexFiles(folder)).toEqual(before);
});
