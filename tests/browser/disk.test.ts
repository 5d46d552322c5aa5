import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../bench/browser/launch.ts';
import { jianbao } from '../cli/archive.ts';
import { filesIn } from '../io/folders.ts';
import { copySample, folderForTests } from '../site/archives.ts';
import { follow, textOf } from './visit.ts';

const folder = folderForTests();
const dist = join(folder, 'dist');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  appendFileSync(join(copySample(folder), 'content/archive.yaml'), 'links: files\n');
  expect((await jianbao(folder, ['build'])).code).toBe(0);
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser?.close());

const onDisk = (path: string): string => pathToFileURL(join(dist, path)).href;

test('a site with links to files is read from a disk: from home to an article and on, and back', async () => {
  await page.goto(onDisk('index.html'));
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('grid');
  await follow(page, page.getByRole('link', { name: '新密多措并举 做好春耕生产' }).first());
  expect(page.url()).toBe(onDisk('2024/02/29/xin-mi-duo-cuo-bing-ju-zuo-hao/index.html'));
  expect(await textOf(page, 'main')).toContain('春节刚过');
  await follow(page, page.getByRole('main').getByRole('link', { name: '新密市' }).first());
  expect(await textOf(page, 'heading')).toContain('新密市');
  await follow(page, page.getByRole('banner').getByRole('link').first());
  expect([page.url(), await textOf(page, 'heading')]).toEqual([onDisk('index.html'), '郑州剪报']);
});

test('the page to search on says there why it needs a server', async () => {
  await page.goto(onDisk('search/index.html'));
  expect(await page.getByText('file://').isVisible()).toBe(true);
});

test('no link of such a site ends in a folder, and its addresses for others do', () => {
  const pages = Object.entries(filesIn(dist)).filter(
    ([path]) => path.endsWith('.html') && path !== '404.html',
  );
  const toFolders = pages.flatMap(([path, html]) => {
    const links = [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => href);
    return links
      .filter(href => !/^https?:/.test(href) && /(?:^|\/)(?:[?#]|$)/.test(href))
      .map(href => [path, href]);
  });
  expect(toFolders.filter(([, href]) => !href?.startsWith('#'))).toEqual([]);
  const home = filesIn(dist)['index.html'] ?? '';
  expect(home).toContain('<link rel="canonical" href="https://example.org/"/>');
  expect(pages.filter(([, html]) => /"item":"[^"]*index\.html"/.test(html)).map(([path]) => path)).toEqual(
    [],
  );
});
