import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveWith, jianbao, PAGE } from '../cli/archive.ts';
import { temporaryFolder } from '../io/folders.ts';

const IN_PLACE = 'content/pages/2031/2031-05-06-A01.txt';
const THIRD_PAGE = 'content/pages/2031/2031-05-06-A03.txt';
const ID = '2031/05/06/bei-hu-gong-yuan-gai-zao-wan-gong';
const PARK = `content/articles/${ID}.md`;

function stateOf(folder: string): unknown {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.map(name => [name, statSync(join(folder, name)).mtimeMs]);
}

async function imported(files: Readonly<Record<string, string>> = { [IN_PLACE]: PAGE }): Promise<string> {
  const folder = archiveWith(files);
  expect((await jianbao(folder, ['import'])).code).toBe(0);
  return folder;
}

describe('a page text', () => {
  test('is shown with the role of each line in the margin, and the articles below it', async () => {
    const { code, stdout } = await jianbao(archiveWith({ [IN_PLACE]: PAGE }), ['explain', IN_PLACE]);
    expect(code).toBe(0);
    expect(stdout.replace(/^( {4,})\d\.\d\d.*$/gm, '$1REASON')).toMatchInlineSnapshot(`
      "content/pages/2031/2031-05-06-A01.txt  2031-05-06 (0.98: in the file name 2031-05-06-A01)
      headline     1  1 │ # 北湖公园改造完工
                      2 │
      body         1  3 │ 本报讯(记者 李明远)5月5日,惠济区北湖公园改造工程完工并向市民开放。公园新增步道三公里,种植乔木两千余株。
                      4 │
      body         1  5 │ “以后散步方便多了。”家住公园旁的王先生说。
                      6 │
      headline     2  7 │ # 校园足球联赛开赛
                      8 │
      body         2  9 │ 本报讯(记者 赵晓岚 通讯员 孙立)5月5日,金水区中小学生校园足球联赛开赛,来自四十所学校的队伍参加比赛。
                     10 │
      body         2 11 │ 比赛将持续两个月。

      1  北湖公园改造完工
         title     北湖公园改造完工
                   REASON
         date      2031-05-06
                   REASON
         district  惠济区
                   REASON
         reporter  李明远
                   REASON
         byline    本报讯(记者 李明远)
                   REASON
         topics    urban-development
                   REASON
         page      A01
                   REASON

      2  校园足球联赛开赛
         title          校园足球联赛开赛
                        REASON
         date           2031-05-06
                        REASON
         district       金水区
                        REASON
         reporter       赵晓岚
                        REASON
         correspondent  孙立
                        REASON
         byline         本报讯(记者 赵晓岚 通讯员 孙立)
                        REASON
         topics         sport
                        REASON
         page           A01
                        REASON
      "
    `);
    expect(stdout).toMatch(/district {2}惠济区\n {13}0\.\d\d, line 3: 惠济区/);
  });
  test('is cut anew, and nothing is written', async () => {
    const folder = archiveWith({ [IN_PLACE]: PAGE });
    const before = stateOf(folder);
    for (const how of [[], ['--html'], ['--json']])
      expect((await jianbao(folder, ['explain', IN_PLACE, ...how])).code).toBe(0);
    expect(stateOf(folder)).toEqual(before);
  });
  test('may stand elsewhere', async () => {
    const elsewhere = join(
      temporaryFolder({ '北湖日报20310506第A05版.txt': PAGE }),
      '北湖日报20310506第A05版.txt',
    );
    const { code, stdout } = await jianbao(archiveWith(), ['explain', elsewhere]);
    expect(code).toBe(0);
    expect(stdout).toContain('2031-05-06 (0.98: ');
  });
  test('keeps what was given by option when it was imported', async () => {
    const folder = archiveWith();
    const elsewhere = join(temporaryFolder({ 'scan.txt': PAGE }), 'scan.txt');
    await jianbao(folder, ['import', elsewhere, '--date', '2031-05-06', '--section', '要闻']);
    const { stdout } = await jianbao(folder, ['explain', 'content/pages/2031/2031-05-06-xx.txt']);
    expect(stdout).toContain('2031-05-06 (1.00: given by option)');
    expect(stdout).toMatch(/section {2,}要闻/);
  });
  test('without an article or a day is shown all the same, with the problem', async () => {
    const folder = archiveWith({ [IN_PLACE]: '第05版:综合新闻\n责编 李明远\n' });
    const { code, stdout } = await jianbao(folder, ['explain', IN_PLACE]);
    expect(code).toBe(1);
    expect(stdout).toContain('Found no article in this page text');
    expect(stdout).toMatch(/furniture {6}1 │ 第05版:综合新闻/);
  });
  test.each(['gone.txt', 'content/pages'])('that is none is a problem: %s', async name => {
    const { code, stdout } = await jianbao(archiveWith({ [IN_PLACE]: PAGE }), ['explain', name]);
    expect([code, stdout.includes('error')]).toEqual([1, true]);
  });
  test('is cut to the width of a terminal', async () => {
    const folder = archiveWith({ [IN_PLACE]: PAGE });
    const { stdout } = await jianbao(folder, ['explain', IN_PLACE], { columns: 40 });
    expect(stdout).toContain('body         1  3 │ 本报讯(记者 李明远)…\n');
  });
});

describe('an article', () => {
  test.each([
    ['id', ID],
    ['address', `/${ID}/`],
    ['file', PARK],
  ])('is named by its %s', async (_, name) => {
    const { code, stdout } = await jianbao(await imported(), ['explain', name]);
    expect(code).toBe(0);
    expect(stdout).toContain(`1  北湖公园改造完工\n   ${PARK}\n`);
    expect(stdout).toMatch(/headline {5}1 1 │ # 北湖公园改造完工\n/);
    expect(stdout).not.toContain('比赛将持续两个月');
  });
  test('is shown with what a hand corrected in it', async () => {
    const folder = await imported();
    const path = join(folder, PARK);
    writeFileSync(path, readFileSync(path, 'utf8').replace('district: 惠济区', 'district: 金水区'));
    const { stdout } = await jianbao(folder, ['explain', ID]);
    expect(stdout).toMatch(/district {2,}惠济区\n.*\n {3,}in the file, by hand: 金水区\n/);
  });
  test('that goes on on another page is shown on both', async () => {
    const folder = await imported({
      [IN_PLACE]: PAGE.replace('王先生说。', '王先生说。(下转A03版)'),
      [THIRD_PAGE]: '(上接A01版)夜间还有灯光照明。\n',
    });
    const { sheets } = JSON.parse((await jianbao(folder, ['explain', ID, '--json'])).stdout);
    expect(sheets.map(({ file }: { file: string }) => file)).toEqual([IN_PLACE, THIRD_PAGE]);
    expect(sheets[1].lines).toMatchObject([{ line: 1, article: 1 }]);
  });
  test('of a page that changed since is shown with a warning', async () => {
    const folder = await imported();
    writeFileSync(join(folder, IN_PLACE), `${PAGE}又一行。\n`);
    const { code, stdout } = await jianbao(folder, ['explain', ID]);
    expect([code, stdout.includes('found one that is new or was changed')]).toEqual([0, true]);
  });
  test('written by hand, unknown, or without its record is a problem', async () => {
    const folder = await imported();
    const { stdout: made } = await jianbao(folder, ['new', '读者来信', '--date', '2031-05-06']);
    const codeOf = async (name: string) => {
      const { code, stdout } = await jianbao(folder, ['explain', name, '--json']);
      return [code, JSON.parse(stdout).problems.map((problem: { code: string }) => problem.code)];
    };
    expect(await codeOf(made.trim())).toEqual([1, ['no-source']]);
    expect(await codeOf('2031/05/06/none')).toEqual([1, ['unreadable']]);
    rmSync(join(folder, 'content/records'), { recursive: true });
    expect(await codeOf(ID)).toEqual([1, ['no-record']]);
  });
});

describe('--html', () => {
  test('prints a page on stdout, and what else there is to tell on stderr', async () => {
    const folder = archiveWith({ [IN_PLACE]: PAGE });
    const { stdout, stderr } = await jianbao(folder, ['explain', IN_PLACE, '--html']);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(stderr).toBe('');
  });
  test('writes it to the file of --out', async () => {
    const folder = archiveWith({ [IN_PLACE]: PAGE });
    const { code, stdout } = await jianbao(folder, ['explain', IN_PLACE, '--html', '--out', 'why.html']);
    expect([code, stdout]).toEqual([0, 'why.html\n']);
    expect(readFileSync(join(folder, 'why.html'), 'utf8')).toContain('北湖公园改造完工');
  });
  test('to a folder that is not there is a problem', async () => {
    const folder = archiveWith({ [IN_PLACE]: PAGE });
    const { code, stdout } = await jianbao(folder, ['explain', IN_PLACE, '--html', '--out', 'a/b.html']);
    expect([code, stdout.includes('error')]).toEqual([1, true]);
  });
});
