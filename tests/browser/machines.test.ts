import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../bench/browser/launch.ts';
import { type FolderServer, serveFolder } from '../../bench/browser/serve-folder.ts';
import { jianbao } from '../cli/archive.ts';
import { filesIn, writeFiles } from '../io/folders.ts';
import { folderForTests } from '../site/archives.ts';
import { listen } from './visit.ts';

const TITLE = '夜话</script><script>document.title="run"</script><!-- <script>';
const ARTICLE = `---
title: ${JSON.stringify(TITLE)}
date: 2031-05-06
district: 北湖区
reporter: [甘小满, 乔一]
topics: [culture]
---

${'北湖区图书馆昨晚办了一场夜话。'.repeat(60)}
`;

const folder = folderForTests();
let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  cpSync(new URL('../site/north-lake', import.meta.url), folder, { recursive: true });
  writeFiles(folder, { 'content/articles/2031/05/06/ye-hua.md': ARTICLE });
  browser = await launchBrowser();
  server = await serveFolder(join(folder, 'dist'), '/clips/');
  const ran = await jianbao(folder, ['build', '--base-url', server.address]);
  if (ran.code !== 0) throw new Error(ran.stdout);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('structured data with a script in its headline is data to a browser, runs nothing and offends no policy', async () => {
  const page = await browser.newPage();
  const faults = listen(page, new URL(server.address).origin);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => console.error(event.violatedDirective));
  });
  await page.goto(`${server.address}2031/05/06/ye-hua/`);
  const blocks = await page
    .locator('script[type="application/ld+json"]')
    .evaluateAll(all => all.map(one => one.textContent ?? ''));
  expect(blocks.map(block => JSON.parse(block)['@graph'][0].headline)).toEqual([TITLE]);
  expect(await page.title()).toContain('夜话</script>');
  expect(faults).toEqual({ told: [], strayed: [], failed: [] });
  await page.close();
});

test('an icon, the manifest and the data of an article are where the page says', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.address}2031/05/06/ye-hua/`);
  const links = page.locator(
    'link:is([rel=icon], [rel=apple-touch-icon], [rel=manifest], [type="application/json"])',
  );
  const addresses = await links.evaluateAll(all => all.map(link => (link as HTMLLinkElement).href));
  expect(addresses).toHaveLength(4);
  for (const address of addresses)
    expect([address, (await page.request.get(address)).status()]).toEqual([address, 200]);
  await page.close();
});

test('the page of an article is at most 12 KB, compressed, beside its text', () => {
  const site = filesIn(join(folder, 'dist'));
  const articles = Object.entries(site).filter(([path]) => path.endsWith('article.json'));
  expect(articles).toHaveLength(5);
  for (const [path, json] of articles) {
    const html = site[path.replace('article.json', 'index.html')] ?? '';
    const beside = gzipSync(html).length - gzipSync(JSON.parse(json).text).length;
    expect([path, beside <= 12 * 1024]).toEqual([path, true]);
  }
});
