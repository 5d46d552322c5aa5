import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../io/folders.ts';
import { ONE_OF_EACH_KIND } from '../site/everything/archive.ts';
import { ODDITIES } from '../site/everything/oddities.ts';
import { barriers, openAll } from './everything/axe.ts';
import { reachByTab, tabTo } from './everything/keyboard.ts';
import { crawl } from './everything/links.ts';
import { onPaper } from './everything/paper.ts';
import { misshapen, moving } from './everything/shape.ts';
import { siteOfEverything } from './everything/site.ts';
import { type Faults, listen, textOf } from './visit.ts';

const KB = 1024;
const KINDS = Object.entries(ONE_OF_EACH_KIND);
const CLEAN: Faults = { told: [], strayed: [], failed: [] };
const SOME_ODD = [
  'everyone on one article',
  'an English article',
  'two corrections',
  'a wide table',
  'markup as text',
];

/** A colour on its way to another is neither. */
const STILL = { reducedMotion: 'reduce' } as const;
/** The first is the usual one. */
const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference', ...STILL },
  { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference', ...STILL },
  { colorScheme: 'light', forcedColors: 'active', contrast: 'no-preference', ...STILL },
  { colorScheme: 'dark', forcedColors: 'active', contrast: 'no-preference', ...STILL },
  { colorScheme: 'light', forcedColors: 'none', contrast: 'more', ...STILL },
] as const;

const site = siteOfEverything();
/** One for axe, which the site's policy would not let in, and one for all else. */
let checked: Page;
let page: Page;
let faults: Faults;

beforeAll(async () => {
  checked = await site.open({ bypassCSP: true, viewport: { width: 360, height: 800 } });
  page = await site.open({ viewport: { width: 360, height: 640 } });
  faults = listen(page, new URL(site.address()).origin);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
});

async function visit(path: string, { window = page, width = 360 } = {}): Promise<void> {
  await window.setViewportSize({ width, height: 800 });
  await window.goto(`${site.address()}${path}`);
}

const addressOf = (name: string): string => `${ODDITIES.find(oddity => oddity.name === name)?.id}/`;
const paths = [...KINDS, ...SOME_ODD.map(name => [name, addressOf(name)] as const)];

describe('axe finds no barrier by day, and no faint text by night or in colours that a reader asks for', () => {
  test.each(paths)('on a page of the kind: %s', async (_, path) => {
    await checked.emulateMedia(LOOKS[0]);
    await visit(path, { window: checked });
    expect(await barriers(checked)).toEqual([]);
    for (const look of LOOKS.slice(1)) {
      await checked.emulateMedia(look);
      expect([look, await barriers(checked, ['color-contrast', 'link-in-text-block'])]).toEqual([look, []]);
    }
  });
});

test('axe finds a barrier where there is one', async () => {
  await checked.setContent('<html lang="en"><title>x</title><main><h1>x</h1><img src="x"></main></html>');
  expect(await barriers(checked)).toEqual(['image-alt: <img src="x">']);
});

describe('a page fits, is silent, and does not move while it loads', () => {
  test.each(KINDS)('of the kind: %s', async (_, path) => {
    for (const width of [360, 768, 1280]) {
      await visit(path, { width });
      const moved = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
      expect([width, await misshapen(page), moved]).toEqual([width, [], []]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect([width, await misshapen(page)]).toEqual([width, []]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    expect(faults).toEqual(CLEAN);
  });
});

describe('at four times the size, which leaves 320 pixels, nothing is lost', () => {
  test.each([...KINDS, ...ODDITIES.map(({ name, id }) => [name, `${id}/`] as const)])(
    'of: %s',
    async (_, path) => {
      await visit(path, { width: 320 });
      await openAll(page);
      expect(await misshapen(page)).toEqual([]);
    },
  );
});

describe('the Tab key reaches everything, and what has the focus is marked', () => {
  test.each(KINDS)('on a page of the kind: %s', async (_, path) => {
    await visit(path, { width: 1280 });
    await openAll(page);
    const { usable, ...wrong } = await reachByTab(page);
    expect(usable).toBeGreaterThan(5);
    expect(wrong).toEqual({ missed: [], unmarked: [] });
  });
});

test('without JavaScript every page but that to search on says the same', async () => {
  const plain = await site.open({ javaScriptEnabled: false });
  for (const [kind, path] of KINDS.filter(([kind]) => kind !== 'search')) {
    await visit(path);
    await visit(path, { window: plain });
    expect([kind, await textOf(plain, 'main')]).toEqual([kind, await textOf(page, 'main')]);
  }
});

test('for those who asked for no motion nothing moves', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [kind, path] of KINDS) {
    await visit(path);
    expect([kind, await moving(page)]).toEqual([kind, []]);
  }
});

describe('on paper', () => {
  test('a short article is one sheet, with how to cite it', async () => {
    await visit(addressOf('an article of one line'));
    const { sheets, text } = await onPaper(page);
    expect([sheets, text.includes('[N/OL]'), text.includes('2031-05-05')]).toEqual([1, true, true]);
  });

  test('a long one is all there', async () => {
    await visit(addressOf('an article of twenty thousand characters'));
    const { sheets, text } = await onPaper(page);
    expect(sheets).toBeGreaterThan(5);
    expect(text).toMatch(/199.*200.*\[N\/OL\]/);
  });
});

test('an article has at most 12 KB of page, compressed, beside its text', () => {
  const files = filesIn(site.folder);
  const articles = Object.entries(files).filter(([path]) => path.endsWith('article.json'));
  expect(articles.length).toBeGreaterThan(60);
  const beside = articles.map(([path, json]) => {
    const html = files[path.replace('article.json', 'index.html')] ?? '';
    return [path, gzipSync(html).length - gzipSync(JSON.parse(json).text).length] as const;
  });
  expect(beside.filter(([, size]) => size > 12 * KB)).toEqual([]);
});

test('there is one stylesheet, of at most 10 KB compressed, and no script without its digest', () => {
  const files = Object.entries(filesIn(site.folder));
  const sheets = files.filter(([path]) => path.startsWith('assets/') && path.endsWith('.css'));
  expect(sheets.map(([, css]) => gzipSync(css).length <= 10 * KB)).toEqual([true]);
  const asking = files.filter(
    ([path, html]) => path.endsWith('.html') && /<script\b(?![^>]* integrity=)[^>]* src=/.test(html),
  );
  expect(asking.map(([path]) => path)).toEqual([]);
});

test('a crawler that starts at home finds every link and every fragment', async () => {
  const { found, broken } = await crawl(site.address());
  expect(found).toBeGreaterThan(150);
  expect(broken).toEqual([]);
});

describe('by the keyboard, and as a screen reader tells it,', () => {
  test('a district on the map of the home page has its name and how many articles it has, and opens', async () => {
    await visit('', { width: 1280 });
    expect(await page.getByRole('main').ariaSnapshot()).toMatch(/(?:link|cell) "?[^"\n]*北湖区[^\n]*\d+/);
    expect(await tabTo(page, 'districts/beihu/')).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/districts\/beihu\/$/);
  });

  test('a day of a calendar has its date and how many articles it has, and opens', async () => {
    await visit('2031/05/', { width: 1280 });
    const calendar = await page.getByRole('table').first().ariaSnapshot();
    expect(calendar).toMatch(/link "2031年5月 ?6 ?日 2 ?篇"/);
    expect(await tabTo(page, '06/')).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/2031\/05\/06\/$/);
  });
});
