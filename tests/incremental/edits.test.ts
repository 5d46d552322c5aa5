import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildArchive } from '../../src/build.ts';
import { filesIn, temporaryFolder } from '../io/folders.ts';

const SOURCE = new URL('../site/north-lake', import.meta.url).pathname;
const ARTICLE = 'content/articles/2031/04/30/chun-yu.md';

/** Builds the archive and gives the list of what changed, without files of the index of the texts: they go by their folder. */
async function changedBy(folder: string, edit: (text: string) => string, file = ARTICLE): Promise<string[]> {
  const path = join(folder, file);
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
  const report = await buildArchive(folder, {});
  expect(report.problems).toEqual([]);
  const lines = readFileSync(join(folder, 'dist/changed.txt'), 'utf8').split('\n').filter(Boolean);
  return [...new Set(lines.map(line => line.replace(/search\/[0-9a-f]{16}\/.*/, 'search/SEGMENT')))].sort();
}

/** Of an article, whatever changes in it. */
const OF_IT = [
  '+ 2031/04/30/chun-yu/article.json',
  '+ 2031/04/30/chun-yu/index.html',
  '+ data/2031.csv',
  '+ data/2031.jsonl',
  '+ data/datapackage.json',
  '+ search/SEGMENT',
  '+ search/directory.json',
  '- search/SEGMENT',
];

test('each edit changes the files that show it, exactly these, and to the bytes of a clean build', async () => {
  const folder = temporaryFolder();
  cpSync(SOURCE, folder, { recursive: true });
  await changedBy(folder, text => `${text}\n${'昨夜一场春雨。'.repeat(40)}\n`);

  expect(await changedBy(folder, text => text)).toEqual([]);
  expect(await changedBy(folder, text => `${text}\n一条注释\n`)).toEqual(OF_IT);
  expect(await changedBy(folder, text => text.replace(/^title: .*/m, 'title: 春雨又至北湖'))).toEqual(
    [
      ...OF_IT,
      '+ 2031/04/30/chun-yu/cite.bib',
      '+ 2031/04/30/chun-yu/cite.ris',
      '+ 2031/04/30/index.html',
      '+ 2031/04/30/lun-du-fu-hang/index.html',
      '+ 2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/index.html',
      '+ districts/unplaced/index.html',
      '+ feed.json',
      '+ feed.xml',
      '+ index.html',
      '+ reporters/甘小满/index.html',
    ].sort(),
  );
  expect(await changedBy(folder, text => `${text}# 一条注释\n`, 'content/archive.yaml')).toEqual([]);

  const clean = temporaryFolder();
  cpSync(join(folder, 'content'), join(clean, 'content'), { recursive: true });
  await buildArchive(clean, {});
  const site = ({ 'changed.txt': _, ...files }: Readonly<Record<string, string>>) => files;
  expect(site(filesIn(join(folder, 'dist')))).toEqual(site(filesIn(join(clean, 'dist'))));
});
