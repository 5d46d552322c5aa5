import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jianbao, type Ran } from '../cli/archive.ts';
import { filesIn, temporaryFolder, writeFiles } from '../io/folders.ts';

/** The small archive with its site. */
async function builtArchive(): Promise<string> {
  const folder = temporaryFolder();
  cpSync(new URL('north-lake', import.meta.url), folder, { recursive: true });
  await sound(jianbao(folder, ['build']));
  return folder;
}

async function sound(running: Promise<Ran>): Promise<Ran> {
  const ran = await running;
  expect([ran.code, ran.stdout]).toEqual([0, expect.any(String)]);
  return ran;
}

/** Paths of the site's files that hold a text. */
function holding(folder: string, text: string): readonly string[] {
  const files = Object.entries(filesIn(join(folder, 'dist')));
  return files.filter(([, contents]) => contents.includes(text)).map(([path]) => path);
}

test('an article by "jianbao new" is on every page it belongs to after one build', async () => {
  const folder = await builtArchive();
  const options = '--date 2031-05-07 --district 南坡县 --reporter 乔一 --topic culture --series 寻味云河';
  const { stdout } = await sound(jianbao(folder, ['new', '石桥老面馆', ...options.split(' ')]));
  expect(stdout).toBe('content/articles/2031/05/07/shi-qiao-lao-mian-guan.md\n');
  const file = join(folder, stdout.trim());
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n清晨五点,石桥镇的老面馆开了门。\n`);
  await sound(jianbao(folder, ['build']));
  expect(holding(folder, '石桥老面馆')).toEqual([
    '2031/05/06/nan-po-xian-xin-kai-liang-tiao-gong/index.html',
    '2031/05/07/index.html',
    '2031/05/07/shi-qiao-lao-mian-guan/article.json',
    '2031/05/07/shi-qiao-lao-mian-guan/cite.bib',
    '2031/05/07/shi-qiao-lao-mian-guan/cite.ris',
    '2031/05/07/shi-qiao-lao-mian-guan/index.html',
    'data/2031.csv',
    'data/2031.jsonl',
    'districts/nanpo/feed.json',
    'districts/nanpo/feed.xml',
    'districts/nanpo/index.html',
    'districts/nanpo/topics/culture/index.html',
    'feed.json',
    'feed.xml',
    'index.html',
    'reporters/乔一/index.html',
    'series/寻味云河/feed.json',
    'series/寻味云河/feed.xml',
    'series/寻味云河/index.html',
    'topics/culture/feed.json',
    'topics/culture/feed.xml',
    'topics/culture/index.html',
  ]);
  expect(holding(folder, '2031/05/07/shi-qiao-lao-mian-guan/</loc>')).toEqual(['sitemaps/2031.xml']);
  expect(holding(folder, '寻味云河')).toContain('series/index.html');
  expect(holding(folder, '清晨五点，石桥镇的老面馆开了门。')).toContain(
    '2031/05/07/shi-qiao-lao-mian-guan/index.html',
  );
});

test('the articles of a page text dropped in are on every page they belong to after one build', async () => {
  const folder = await builtArchive();
  writeFiles(folder, {
    'content/pages/2031/2031-04-30-A03.txt': `# 河滨书店新张

本报讯(记者 甘小满 通讯员 于河)4月29日,北湖区河滨书店重新开张,读者排起长队。

书店二楼办读书会,每周一场。
`,
  });
  const { stdout } = await sound(jianbao(folder, ['build']));
  expect(stdout).toMatch(/^5 articles, no problems/);
  expect(holding(folder, '河滨书店新张')).toEqual([
    '2031/04/30/chun-yu/index.html',
    '2031/04/30/he-bin-shu-dian-xin-zhang/article.json',
    '2031/04/30/he-bin-shu-dian-xin-zhang/cite.bib',
    '2031/04/30/he-bin-shu-dian-xin-zhang/cite.ris',
    '2031/04/30/he-bin-shu-dian-xin-zhang/index.html',
    '2031/04/30/index.html',
    '2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/index.html',
    'data/2031.csv',
    'data/2031.jsonl',
    'districts/beihu/feed.json',
    'districts/beihu/feed.xml',
    'districts/beihu/index.html',
    'districts/beihu/topics/culture/index.html',
    'feed.json',
    'feed.xml',
    'index.html',
    'pages/2031-04-30-A03/index.html',
    'reporters/于河/index.html',
    'reporters/甘小满/index.html',
    'topics/culture/feed.json',
    'topics/culture/feed.xml',
    'topics/culture/index.html',
  ]);
});

test('a page text that was corrected corrects its articles', async () => {
  const folder = await builtArchive();
  const page = join(folder, 'content/pages/2031/2031-05-06-A02.txt');
  writeFileSync(page, readFileSync(page, 'utf8').replace('票价两元', '票价三元'));
  await sound(jianbao(folder, ['build']));
  expect(holding(folder, '票价两元')).toEqual([]);
  expect(holding(folder, '票价三元')).toContain('2031/05/06/nan-po-xian-xin-kai-liang-tiao-gong/index.html');
});

test('a correction by hand stays when its page is imported again', async () => {
  const folder = await builtArchive();
  const file = join(folder, 'content/articles/2031/05/06/nan-po-xian-xin-kai-liang-tiao-gong.md');
  const page = join(folder, 'content/pages/2031/2031-05-06-A02.txt');
  writeFileSync(file, readFileSync(file, 'utf8').replace('票价两元', '票价一元'));
  writeFileSync(page, readFileSync(page, 'utf8').replace('藏书十万册,市民', '藏书十二万册,市民'));
  await sound(jianbao(folder, ['build']));
  expect(holding(folder, '票价一元').length).toBeGreaterThan(0);
  expect(holding(folder, '藏书十二万册').length).toBeGreaterThan(0);
});
