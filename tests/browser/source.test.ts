import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../bench/browser/launch.ts';
import { type FolderServer, serveFolder } from '../../bench/browser/serve-folder.ts';
import { jianbao } from '../cli/archive.ts';
import { copySettings, folderForTests, REPOSITORY } from '../site/archives.ts';
import { follow, overhang } from './visit.ts';

/** A page of which one article interrupts another. */
const INTERLEAVED = join(REPOSITORY, 'tests/pages/zhengzhou-fullwidth-indented-interleaved/page.txt');
const HEADLINE = '麦收“大会战” 三天抢回一季粮';

const folder = folderForTests();
let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(join(folder, 'dist'), '/');
  mkdirSync(join(copySettings(folder), 'content/pages/2018'), { recursive: true });
  cpSync(INTERLEAVED, join(folder, 'content/pages/2018/2018-06-15-A02.txt'));
  const ran = await jianbao(folder, ['build', '--base-url', server.address]);
  expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('6 articles')]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function visiting(options: BrowserContextOptions, visit: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options });
  try {
    await visit(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The colour behind a group of lines, or a line. */
function ground(page: Page, mark: string): Promise<string> {
  return page.locator(`[id="${mark}"]`).evaluate(element => getComputedStyle(element).backgroundColor);
}

describe.each([
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
] as const)('without JavaScript, %i pixels wide, %s', (width, colorScheme) => {
  const window = { viewport: { width, height: 800 }, colorScheme };

  test('a reader goes from an article to its lines, finds them marked, and goes on to where they go on', () =>
    visiting(window, async page => {
      await page.goto(`${server.address}2018/06/15/`);
      await follow(page, page.getByRole('link', { name: HEADLINE }));
      const source = page.locator('.details').getByRole('link', { name: /^\d+–\d+$/ });
      await follow(page, source);
      const mark = new URL(page.url()).hash.slice(1);
      expect(mark).toMatch(/^a-/);
      const plain = await ground(page, `${mark}_2`);
      expect(await ground(page, mark)).not.toBe(plain);
      await follow(page, page.locator(`[id="${mark}"]`).getByRole('link', { name: '下一段' }));
      expect(await ground(page, `${mark}_2`)).not.toBe(plain);
      expect(await overhang(page)).toBe(0);
      await follow(page, page.locator(`[id="${mark}_2"]`).getByRole('link', { name: HEADLINE }));
      expect(new URL(page.url()).pathname).toMatch(/^\/2018\/06\/15\/[a-z0-9-]+\/$/);
    }));
});

test('a reader opens where an article came from, and goes from a reason to the line it stands on', () =>
  visiting({}, async page => {
    await page.goto(`${server.address}2018/06/15/`);
    await follow(page, page.getByRole('link', { name: HEADLINE }));
    const provenance = page.locator('details.provenance');
    const line = provenance.getByRole('link', { name: /^\d+$/ }).first();
    expect(await line.isVisible()).toBe(false);
    await provenance.locator('summary').first().click();
    await follow(page, line);
    expect(new URL(page.url()).hash).toMatch(/^#L\d+$/);
    expect(await page.locator('tr:target').isVisible()).toBe(true);
  }));

test('who copies the text gets no line numbers', () =>
  visiting({ javaScriptEnabled: true }, async page => {
    await page.goto(`${server.address}pages/2018-06-15-A02/`);
    const copied = await page.evaluate(() => {
      const selection = getSelection();
      const rows = document.querySelectorAll('tbody tr:not(.owner)');
      const [first, last] = [rows[0], rows[2]];
      if (selection === null || first === undefined || last === undefined) return '';
      selection.setBaseAndExtent(first, 0, last, last.childNodes.length);
      return selection.toString();
    });
    expect(copied).toContain(HEADLINE);
    expect(copied).not.toMatch(/\d|标题/);
  }));
