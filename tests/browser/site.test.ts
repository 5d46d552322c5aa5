import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../bench/browser/launch.ts';
import { type FolderServer, serveFolder } from '../../bench/browser/serve-folder.ts';
import { jianbao } from '../cli/archive.ts';
import { filesIn } from '../io/folders.ts';
import { copySample, folderForTests } from '../site/archives.ts';
import { type Faults, follow, inWindow, overhang, textOf } from './visit.ts';

const FESTIVAL = '专属网格“捧红”民俗文化节';
const CLEAN: Faults = { told: [], strayed: [], failed: [] };

const folder = folderForTests();
let browser: Browser;
let server: FolderServer;
/** The sample's site, below a folder of its host: `http://127.0.0.1:40123/clips/`. */
let site: string;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(join(folder, 'dist'), '/clips/');
  site = server.address;
  const ran = await jianbao(copySample(folder), ['build', '--base-url', site]);
  expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('8 articles, no problems')]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Looks at the site in a window of its own. */
function visiting(
  options: BrowserContextOptions,
  visit: (page: Page, faults: Faults) => Promise<void>,
): Promise<void> {
  return inWindow({ browser, address: site }, options, visit);
}

describe.each([
  ['a phone', 360, true],
  ['a desk', 1280, true],
  ['a phone without JavaScript', 360, false],
  ['a desk without JavaScript', 1280, false],
])('on %s', (_, width, javaScriptEnabled) => {
  const window = { viewport: { width, height: 800 }, javaScriptEnabled };

  test('a reader goes from the home page to an article, and on to its district and back', () =>
    visiting(window, async (page, faults) => {
      await page.goto(site);
      expect([await page.title(), await overhang(page)]).toEqual(['郑州剪报', 0]);
      await follow(page, page.getByRole('link', { name: FESTIVAL }));
      expect([await textOf(page, 'heading'), await overhang(page)]).toEqual([FESTIVAL, 0]);
      expect(await textOf(page, 'main')).toContain('党建引领网格化');
      expect(await textOf(page, 'main')).toContain('2月2日开幕持续到2月29日的金水区');
      await follow(page, page.getByRole('main').getByRole('link', { name: '金水区' }));
      expect([page.url(), await overhang(page)]).toEqual([`${site}districts/jinshui/`, 0]);
      expect(await textOf(page, 'heading')).toContain('金水区');
      await follow(page, page.getByRole('link', { name: FESTIVAL }));
      expect(await page.title()).toBe(`${FESTIVAL} - 郑州剪报`);
      expect(faults).toEqual(CLEAN);
    }));

  test('a reader leafs from the year to the day and opens an article', () =>
    visiting(window, async (page, faults) => {
      await page.goto(site);
      for (const name of [/日期/, /2024/, /2\s?月/, /29/])
        await follow(page, page.getByRole('link', { name }));
      expect([page.url(), await overhang(page)]).toEqual([`${site}2024/02/29/`, 0]);
      await follow(page, page.getByRole('link', { name: '新密多措并举 做好春耕生产' }));
      expect(await textOf(page, 'main')).toContain('春节刚过，新密市城关镇的钱大爷');
      expect(faults).toEqual(CLEAN);
    }));
});

test('no page of the site has to be scrolled sideways on a phone, and each is silent', () =>
  visiting({ viewport: { width: 360, height: 800 } }, async (page, faults) => {
    const wide: string[] = [];
    const paths = Object.keys(filesIn(join(folder, 'dist'))).filter(path => path.endsWith('.html'));
    for (const path of paths) {
      await page.goto(new URL(encodeURI(path), site).href);
      if ((await overhang(page)) > 0) wide.push(path);
    }
    expect(paths.length).toBeGreaterThan(50);
    expect([wide, faults]).toEqual([[], CLEAN]);
  }));

test('the first key leads past the navigation, and what has the focus can be seen', () =>
  visiting({ viewport: { width: 1280, height: 800 } }, async page => {
    await page.goto(site);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toBe('#main');
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').evaluate(link => getComputedStyle(link).outlineStyle)).toBe('solid');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
  }));

test('an article can be opened by the keyboard alone', () =>
  visiting({ viewport: { width: 1280, height: 800 } }, async page => {
    await page.goto(site);
    await page.getByRole('link', { name: FESTIVAL }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/zhuan-shu-wang-ge/);
    expect(await textOf(page, 'heading')).toBe(FESTIVAL);
  }));

test('paper gets the article without navigation', () =>
  visiting({ viewport: { width: 800, height: 1000 } }, async page => {
    await page.goto(`${site}2024/02/29/xin-mi-duo-cuo-bing-ju-zuo-hao/`);
    const navigations = page.locator('nav:visible');
    expect(await navigations.count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await navigations.count()).toBe(0);
    expect(await page.locator('.skip').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByText('春节刚过').isVisible()).toBe(true);
  }));

test('at night the page is dark and its text light', () =>
  visiting({ colorScheme: 'dark' }, async page => {
    await page.goto(site);
    const [ground, ink] = await page.evaluate(() => {
      const style = getComputedStyle(document.body);
      const light = (colour: string) => Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number));
      return [light(style.backgroundColor), light(style.color)];
    });
    expect(ground).toBeLessThan(64);
    expect(ink).toBeGreaterThan(192);
  }));

test('an address that is not there gets a page that leads home', () =>
  visiting({}, async (page, faults) => {
    const response = await page.goto(`${site}nothing/there/`);
    expect(response?.status()).toBe(404);
    await follow(page, page.getByRole('banner').getByRole('link'));
    expect(page.url()).toBe(site);
    expect(faults.strayed).toEqual([]);
    expect(faults.failed).toEqual([`404 ${site}nothing/there/`]);
  }));
