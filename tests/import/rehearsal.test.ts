import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveWith, jianbao, PAGE } from '../cli/archive.ts';
import { filesIn, temporaryFolder, writeFiles } from '../io/folders.ts';

const IN_PLACE = 'content/pages/2031/2031-05-06-A01.txt';
const PARK = 'content/articles/2031/05/06/bei-hu-gong-yuan-gai-zao-wan-gong.md';
const FOOTBALL = 'content/articles/2031/05/06/xiao-yuan-zu-qiu-lian-sai-kai-sai.md';

/** Every file and folder with its bytes and the time of its last change. */
function stateOf(folder: string): unknown {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return ['', ...names].map(name => {
    const { mtimeMs, ino } = statSync(join(folder, name));
    return [name, mtimeMs, ino, filesIn(folder)[name]];
  });
}

/** Rehearses an import, sees that nothing was touched, then does it. */
async function both(folder: string, ...argv: readonly string[]) {
  const before = stateOf(folder);
  const rehearsed = await jianbao(folder, ['import', '--dry-run', ...argv]);
  expect(stateOf(folder)).toEqual(before);
  return { rehearsed, done: await jianbao(folder, ['import', ...argv]) };
}

function edit(folder: string, path: string, from: string, to: string): void {
  writeFileSync(join(folder, path), readFileSync(join(folder, path), 'utf8').replace(from, to));
}

async function imported(): Promise<string> {
  const folder = archiveWith({ [IN_PLACE]: PAGE });
  await jianbao(folder, ['import']);
  return folder;
}

describe('import --dry-run touches no file and no folder', () => {
  test('of a new page: each article is shown whole', async () => {
    const { rehearsed } = await both(archiveWith({ [IN_PLACE]: PAGE }));
    expect(rehearsed.code).toBe(0);
    expect(rehearsed.stdout).toContain(`--- /dev/null\n+++ b/${PARK}\n@@ -0,0 +1,16 @@\n+---\n`);
    expect(rehearsed.stdout).toContain(`  new      ${FOOTBALL}\n`);
    expect(rehearsed.stdout).toContain('  new      content/records/2031/2031-05-06-A01.json\n');
    expect(rehearsed.stdout).toMatch(/\n1 page to import: 2 articles, no problems; nothing was written\n$/);
  });
  test('of a changed page: each change is shown as a patch', async () => {
    const folder = await imported();
    edit(folder, IN_PLACE, '种植乔木两千余株', '种植乔木三千余株');
    const { rehearsed } = await both(folder);
    expect(rehearsed.stdout).toMatchInlineSnapshot(`
      "--- a/content/articles/2031/05/06/bei-hu-gong-yuan-gai-zao-wan-gong.md
      +++ b/content/articles/2031/05/06/bei-hu-gong-yuan-gai-zao-wan-gong.md
      @@ -11,6 +11,6 @@
       source: { page: 2031-05-06-A01, lines: 1-5 }
       ---
       
      -5月5日,惠济区北湖公园改造工程完工并向市民开放。公园新增步道三公里,种植乔木两千余株。
      +5月5日,惠济区北湖公园改造工程完工并向市民开放。公园新增步道三公里,种植乔木三千余株。
       
       “以后散步方便多了。”家住公园旁的王先生说。
      content/pages/2031/2031-05-06-A01.txt  2031-05-06
        changed  content/articles/2031/05/06/bei-hu-gong-yuan-gai-zao-wan-gong.md
        changed  content/records/2031/2031-05-06-A01.json
      1 page to import: 2 articles, no problems; nothing was written
      "
    `);
  });
  test('of a file from elsewhere, which would be copied', async () => {
    const elsewhere = join(temporaryFolder({ '2031-05-06-A05.txt': PAGE }), '2031-05-06-A05.txt');
    const { rehearsed } = await both(archiveWith(), elsewhere);
    expect(rehearsed.stdout).toContain('  new      content/pages/2031/2031-05-06-A05.txt\n');
  });
  test('of a page filed under another day: the old files would go', async () => {
    const folder = archiveWith();
    const text = PAGE.replaceAll('5月5日', '2031年5月5日');
    const elsewhere = join(temporaryFolder({ 'scan.txt': text }), 'scan.txt');
    await jianbao(folder, ['import', elsewhere]);
    const page = 'content/pages/2031/2031-05-06-xx.txt';
    const { rehearsed } = await both(folder, page, '--date', '2031-05-08');
    expect(rehearsed.stdout).toContain(`--- a/${PARK}\n+++ /dev/null\n`);
    expect(rehearsed.stdout).toContain(`  moved    ${PARK.replace('06', '08')}\n`);
  });
});

describe('it ends as the import does', () => {
  async function expectAlike(folder: string, ...argv: readonly string[]) {
    const { rehearsed, done } = await both(folder, ...argv, '--json');
    expect(rehearsed.code).toBe(done.code);
    const [said, did] = [JSON.parse(rehearsed.stdout), JSON.parse(done.stdout)];
    const { dryRun, changes, ...told } = said;
    expect(dryRun).toBe(true);
    expect(told).toEqual(did);
    return { code: done.code, told, changes };
  }
  test('where nothing is new', async () => {
    expect((await expectAlike(await imported())).changes).toEqual([]);
  });
  test('where two conflict', async () => {
    const folder = await imported();
    edit(folder, PARK, 'title: 北湖公园改造完工', 'title: 北湖公园开放');
    edit(folder, IN_PLACE, '# 北湖公园改造完工', '# 北湖公园改造竣工');
    const { told } = await expectAlike(folder);
    expect(told.problems).toMatchObject([{ code: 'merge-conflict', file: PARK }]);
  });
  test('where a page is empty', async () => {
    const folder = archiveWith({ [IN_PLACE]: PAGE, 'content/pages/2031/2031-05-07-A01.txt': '' });
    const { code, told } = await expectAlike(folder);
    expect([code, told.problems[0].code]).toEqual([1, 'empty-page']);
  });
  test('where a file was deleted by hand', async () => {
    const folder = await imported();
    rmSync(join(folder, PARK));
    const { told } = await expectAlike(folder, IN_PLACE);
    expect(told.problems).toMatchObject([{ code: 'article-deleted' }]);
  });
  test('where a later page of the import leans on an earlier one', async () => {
    const folder = archiveWith({
      [IN_PLACE]: PAGE.replace('王先生说。', '王先生说。(下转A03版)'),
      'content/pages/2031/2031-05-06-A02.txt': PAGE.replaceAll('李明远', '周文'),
      'content/pages/2031/2031-05-06-A03.txt': '(上接A01版)夜间还有灯光照明。\n',
    });
    await expectAlike(folder);
  });
  test('where another import is under way', async () => {
    const folder = archiveWith({ [IN_PLACE]: PAGE });
    const owner = { pid: 1, host: 'elsewhere', started: null };
    writeFiles(folder, { '.jianbao/lock/owner.json': JSON.stringify(owner) });
    const { code, told } = await expectAlike(folder);
    expect([code, told.problems[0].code]).toEqual([1, 'in-use']);
  });
  test('where one that ended left its lock', async () => {
    const { hostname } = await import('node:os');
    const folder = archiveWith({ [IN_PLACE]: PAGE });
    const owner = { pid: 2 ** 22 + 1, host: hostname(), started: null };
    writeFiles(folder, { '.jianbao/lock/owner.json': JSON.stringify(owner) });
    const { code, changes } = await expectAlike(folder);
    expect(code).toBe(0);
    expect(changes.map(({ file }: { file: string }) => file)).toEqual([
      PARK,
      FOOTBALL,
      'content/records/2031/2031-05-06-A01.json',
    ]);
  });
});
