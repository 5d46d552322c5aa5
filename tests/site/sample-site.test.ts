import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { jianbao, type Ran } from '../cli/archive.ts';
import { filesIn } from '../io/folders.ts';
import { faults, ofEachKind } from '../templates/validate.ts';
import { copySample, folderForTests } from './archives.ts';
import { leadsNowhere } from './links.ts';

const BASE = 'https://example.org/';

const folder = folderForTests();
let content: Readonly<Record<string, string>>;
let ran: Ran;
let site: Readonly<Record<string, string>>;

beforeAll(async () => {
  copySample(folder);
  content = filesIn(join(folder, 'content'));
  ran = await jianbao(folder, ['build', '--json']);
  if (ran.code !== 0) throw new Error(ran.stderr);
  site = filesIn(join(folder, 'dist'));
});

test('the archive of the repository builds without a problem, and nothing in it changes', () => {
  expect(JSON.parse(ran.stdout)).toMatchObject({ articles: 8, errors: 0, warnings: 0, imported: [] });
  expect(filesIn(join(folder, 'content'))).toEqual(content);
});

describe('its site', () => {
  test('is valid HTML on pages of every kind', async () => {
    const pages = Object.entries(site).filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(50);
    for (const [path, html] of ofEachKind(pages)) expect([path, await faults(html)]).toEqual([path, []]);
  });

  test('has no link that leads nowhere, in pages, feeds and sitemaps', () => {
    expect(leadsNowhere(site, BASE)).toEqual([]);
    expect(leadsNowhere({ 'index.html': '<a href="x/">甲</a>' }, BASE)).toEqual(['index.html → x/']);
  });

  test('needs no JavaScript but to search', () => {
    // A data block is not run (HTML, 4.12.1); the script of most pages lets a key reach the search box.
    const scripts =
      /<script\b(?! type="application\/(?:ld\+)?json"| type="module" src="[./a-z]*assets\/focus\.\w+\.js")/i;
    const pages = Object.entries(site).filter(([path]) => path.endsWith('.html'));
    expect(pages.filter(([, text]) => scripts.test(text)).map(([path]) => path)).toEqual([
      'search/index.html',
    ]);
  });

  test('has a page of every kind', () => {
    expect(Object.keys(site)).toEqual(
      expect.arrayContaining([
        '404.html',
        '2024/02/29/index.html',
        '2024/02/index.html',
        '2024/index.html',
        'about/index.html',
        'districts/huiji/feed.json',
        'districts/huiji/feed.xml',
        'districts/huiji/index.html',
        'districts/huiji/topics/business-environment/index.html',
        'feed.json',
        'feed.xml',
        'index.html',
        'reporters/史治国/index.html',
        'robots.txt',
        'series/聚焦2024县市区两会/index.html',
        'sitemap.xml',
        'topics/agriculture/feed.xml',
        'topics/agriculture/index.html',
      ]),
    );
  });
});
