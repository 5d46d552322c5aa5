import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CANDIDATES, launchBrowser } from '../../bench/browser/launch.ts';
import { type FolderServer, serveFolder } from '../../bench/browser/serve-folder.ts';
import { jianbao } from '../cli/archive.ts';
import { STORIES, scan, writeStories } from '../search/browser-archive.ts';
import { folderForTests } from '../site/archives.ts';
import { barriers } from './everything/axe.ts';
import { type Faults, inWindow, overhang } from './visit.ts';

const CLEAN: Faults = { told: [], strayed: [], failed: [] };
const folder = folderForTests();
let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(join(folder, 'dist'), '/clips/');
  writeStories(folder);
  const ran = await jianbao(folder, ['build', '--base-url', server.address]);
  expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('66 articles')]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

function visiting(
  options: BrowserContextOptions,
  visit: (page: Page, faults: Faults) => Promise<void>,
): Promise<void> {
  return inWindow(
    { browser, address: server.address },
    { viewport: { width: 1280, height: 800 }, ...options },
    visit,
  );
}

const box = (page: Page) => page.getByRole('main').getByRole('searchbox');
const hits = (page: Page) => page.locator('#found h2 a');
const addressOf = (query: Readonly<Record<string, string>>): string =>
  `${server.address}search/?${new URLSearchParams(query)}`;

/** Waits until the status says this. */
async function says(page: Page, text: string): Promise<void> {
  await page
    .locator('#found:not([aria-busy])')
    .getByRole('status')
    .getByText(text, { exact: true })
    .waitFor();
}

/** Waits until every hit is there. */
async function settled(page: Page): Promise<void> {
  await page.locator('#found:not([aria-busy]):not(:has([aria-busy]))').waitFor();
}

async function idsShown(page: Page): Promise<readonly string[]> {
  const links = await hits(page).evaluateAll(all => all.map(link => (link as HTMLAnchorElement).pathname));
  return links.map(path => path.replace(/^\/clips\//, '').replace(/\/$/, ''));
}

test('whoever types finds every article, with the words marked in headline and text', () =>
  visiting({}, async (page, faults) => {
    await page.goto(`${server.address}search/`);
    await box(page).pressSequentially('春耕生产');
    await says(page, `共 ${scan(['春耕生产']).size} 篇`);
    await settled(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('春耕生产');
    expect(await hits(page).first().locator('mark').textContent()).toBe('春耕生产');
    expect(await page.locator('.excerpt mark').first().textContent()).toBe('春耕生产');
    expect(faults).toEqual(CLEAN);
  }));

test('the form in the header of any page leads to the results', () =>
  visiting({}, async (page, faults) => {
    await page.goto(`${server.address}2024/02/29/`);
    await page.keyboard.press('/');
    await page.keyboard.type('石桥书屋');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await says(page, `共 ${scan(['石桥书屋']).size} 篇`);
    expect(faults).toEqual(CLEAN);
  }));

test('a hundred queries find what a plain scan finds', () =>
  visiting({}, async page => {
    await page.goto(`${server.address}search/`);
    const wrong: unknown[] = [];
    for (let number = 0; number < 100; number += 1) {
      const { text, title } = STORIES[(number * 7) % STORIES.length] ?? { text: '', title: '' };
      const from = number % 3 === 0 ? title : text.replaceAll('\n', '');
      const piece = (at: number, length: number) =>
        from.slice(at, at + length).replace(/["“”|,:，：。\s]/g, '');
      const words = [
        piece((number * 5) % 20, (number % 7) + 1),
        ...(number % 4 === 0 ? [piece(3, 2)] : []),
      ].filter(word => word !== '');
      if (words.length === 0) words.push('第');
      await box(page).fill(words.map(word => `"${word}"`).join(' '));
      await box(page).press('Enter');
      const expected = scan(words).size;
      const status = page.locator('#found:not([aria-busy])').getByRole('status');
      await page.waitForFunction(
        ([asked]) =>
          new URLSearchParams(location.search).get('q') === asked &&
          !document.querySelector('#found[aria-busy]'),
        [words.map(word => `"${word}"`).join(' ')],
      );
      const told = await status.textContent();
      if (told !== `共 ${expected} 篇`) wrong.push([words, expected, told]);
    }
    expect(wrong).toEqual([]);
  }));

test('a traditional query finds simplified text, and the other way round', () =>
  visiting({}, async page => {
    await page.goto(addressOf({ q: '專家表示' }));
    await says(page, '共 66 篇');
    await page.goto(addressOf({ q: '成效显著' }));
    await says(page, `共 ${scan(['成效顯著']).size} 篇`);
    await settled(page);
    expect(await page.locator('.excerpt mark').first().textContent()).toBe('成效顯著');
  }));

test('results are narrowed by district, year and reporter, with counts that follow', () =>
  visiting({}, async page => {
    await page.goto(addressOf({ q: '推进' }));
    await says(page, '共 66 篇');
    const button = (name: string) => page.locator('.narrow').getByRole('button', { name });
    await button('新密市 22').click();
    await says(page, '共 22 篇');
    expect(new URL(page.url()).searchParams.get('district')).toBe('新密市');
    const ofYear = STORIES.filter(({ district, date }) => district === '新密市' && date.startsWith('2023'));
    await button(`2023年 ${ofYear.length} 篇`).click();
    await says(page, `共 ${ofYear.length} 篇`);
    expect(await button('新密市').getAttribute('aria-pressed')).toBe('true');
    await settled(page);
    expect(new Set(await idsShown(page))).toEqual(new Set(ofYear.map(({ id }) => id)));
    await button('新密市').click();
    await says(page, `共 ${STORIES.filter(({ date }) => date.startsWith('2023')).length} 篇`);
    await page.locator('.spread').getByText('11月').waitFor();
  }));

test('back and forward give earlier results again, at the place where they were left', () =>
  visiting({}, async page => {
    await page.goto(addressOf({ q: '推进' }));
    await settled(page);
    await page.getByRole('button', { name: '再看 20 篇' }).click();
    await page.waitForFunction(() => document.querySelectorAll('#found h2 a').length === 40);
    expect(new URL(page.url()).searchParams.get('page')).toBe('2');
    await hits(page).nth(30).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(1000);
    await hits(page).nth(30).click();
    await page.waitForURL(/story-/);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('#found h2 a').length === 40);
    await page.waitForFunction(kept => Math.abs(scrollY - kept) < 400, before);
    await box(page).fill('夜校开课');
    await box(page).press('Enter');
    await says(page, `共 ${scan(['夜校开课']).size} 篇`);
    await page.goBack();
    await says(page, '共 66 篇');
    expect(await box(page).inputValue()).toBe('推进');
    await page.goForward();
    await says(page, `共 ${scan(['夜校开课']).size} 篇`);
  }));

test('what is typed takes one step of the history, and leaves what was asked before', () =>
  visiting({}, async page => {
    await page.goto(addressOf({ q: '推进' }));
    await says(page, '共 66 篇');
    await box(page).fill('');
    for (const word of ['夜校', '夜校开', '夜校开课']) {
      await box(page).fill(word);
      await page.waitForURL(url => url.searchParams.get('q') === word);
    }
    await box(page).press('Enter');
    await says(page, `共 ${scan(['夜校开课']).size} 篇`);
    await page.goBack();
    await says(page, '共 66 篇');
    expect(await box(page).inputValue()).toBe('推进');
  }));

test('all can be done by keyboard: to the box, through the hits, back, and into one', () =>
  visiting({}, async page => {
    await page.goto(`${server.address}search/`);
    await page.keyboard.press('/');
    await page.keyboard.type('古槐保护');
    await page.keyboard.press('Enter');
    await says(page, `共 ${scan(['古槐保护']).size} 篇`);
    await settled(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const isSecond = await hits(page)
      .nth(1)
      .evaluate(hit => hit === document.activeElement);
    expect(isSecond).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').getAttribute('name')).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/story-/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('古槐保护');
  }));

test('headline hits come first, and the newest where it is asked for', () =>
  visiting({}, async page => {
    await page.goto(addressOf({ q: '渠水清淤' }));
    await settled(page);
    const titles = await hits(page).allTextContents();
    const inHeadline = titles.map(title => title.includes('渠水清淤'));
    expect(inHeadline.lastIndexOf(true)).toBeLessThan(inHeadline.indexOf(false));
    await page.getByRole('button', { name: '新的在前' }).click();
    await page.waitForURL(/sort=newest/);
    await settled(page);
    const days = await page
      .locator('#found time')
      .evaluateAll(all => all.map(day => day.getAttribute('datetime')));
    expect(days).toEqual(days.toSorted().reverse());
  }));

describe('on a slow network', () => {
  /** Holds requests until they are let go. */
  async function holding(page: Page, what: RegExp): Promise<() => Promise<void>> {
    const held: Route[] = [];
    await page.route(what, route => {
      held.push(route);
    });
    return async () => {
      await page.unroute(what);
      await Promise.all(held.map(route => route.continue().catch(() => {})));
    };
  }

  test('the status says what is waited for, and the total stands before the articles are there', () =>
    visiting({}, async page => {
      const letIndex = await holding(page, /directory\.json/);
      const letArticles = await holding(page, /article\.json/);
      await page.goto(addressOf({ q: '老街修缮' }));
      await page.getByRole('status').getByText('正在读取索引').waitFor();
      await letIndex();
      await says(page, `共 ${scan(['老街修缮']).size} 篇`);
      expect(await page.locator('#found li[aria-busy]').count()).toBeGreaterThan(0);
      await letArticles();
      await settled(page);
      expect(await hits(page).count()).toBe(Math.min(20, scan(['老街修缮']).size));
    }));

  test('the hits wait for nothing but the index and the one script', () =>
    visiting({}, async page => {
      const letMore = await holding(page, /search-more/);
      await page.goto(addressOf({ q: '推进' }));
      await says(page, '共 66 篇');
      await settled(page);
      expect(await hits(page).count()).toBe(20);
      expect(await page.locator('.narrow button').count()).toBe(0);
      await letMore();
      await page.locator('.narrow').getByRole('button', { name: '新密市 22' }).waitFor();
      await page.getByRole('button', { name: '再看 20 篇' }).waitFor();
    }));

  test('an answer that comes late never takes the place of a newer one', () =>
    visiting({}, async page => {
      await page.goto(addressOf({ q: '夜校开课' }));
      await settled(page);
      const letGrams = await holding(page, /grams-/);
      await box(page).fill('剪纸传习');
      await page.waitForURL(url => url.searchParams.get('q') === '剪纸传习');
      await box(page).fill('夜校开课');
      await says(page, `共 ${scan(['夜校开课']).size} 篇`);
      await letGrams();
      await settled(page);
      expect(await hits(page).first().textContent()).toContain('夜校开课');
    }));
});

describe('where a file of the index', () => {
  const index = () => join(folder, 'dist/search');
  const older = (): string => {
    const { segments } = JSON.parse(readFileSync(join(index(), 'directory.json'), 'utf8'));
    return join(index(), segments.at(-1).name);
  };

  test('is missing, the other segments answer, and trying again answers whole', () =>
    visiting({}, async page => {
      renameSync(older(), `${older()}-away`);
      await page.goto(addressOf({ q: '推进' }));
      const newest = STORIES.filter(({ date }) => date.startsWith('2024-02')).length;
      await says(page, `共 ${newest} 篇`);
      await page.getByRole('alert').getByText('2021年7月20日 至 2024年1月15日').waitFor();
      renameSync(`${older()}-away`, older());
      await page.getByRole('button', { name: '重试' }).click();
      await says(page, '共 66 篇');
      expect(await page.getByRole('alert').count()).toBe(0);
    }));

  test('is damaged, likewise', () =>
    visiting({}, async page => {
      const files = readdirSync(older()).map(name => join(older(), name));
      const whole = files.map(file => readFileSync(file));
      for (const [at, file] of files.entries()) writeFileSync(file, whole[at]?.subarray(0, 20) ?? '');
      await page.goto(addressOf({ q: '推进' }));
      await page.getByRole('alert').waitFor();
      for (const [at, file] of files.entries()) writeFileSync(file, whole[at] ?? '');
      await page.getByRole('button', { name: '重试' }).click();
      await says(page, '共 66 篇');
    }));

  test('is the directory, that is said, with the ways that need no search', () =>
    visiting({}, async page => {
      await page.route(/directory\.json/, route => route.abort());
      await page.goto(addressOf({ q: '推进' }));
      await page.getByRole('alert').getByText('没有取到').waitFor();
      expect(await page.getByRole('heading', { name: '按区县' }).isVisible()).toBe(true);
      await page.unroute(/directory\.json/);
      await page.getByRole('button', { name: '重试' }).click();
      await says(page, '共 66 篇');
    }));
});

describe('where nothing is found', () => {
  test('each term is told by itself, and names that are spelt much alike', () =>
    visiting({}, async page => {
      await page.goto(addressOf({ q: '乔一州 春耕' }));
      await says(page, '共 0 篇');
      await page.getByText('“乔一州”：没有一篇').waitFor();
      await page.getByRole('button', { name: '乔一舟（记者）' }).click();
      const own = STORIES.filter(({ reporter }) => reporter === '乔一舟').length;
      await says(page, `共 ${own} 篇`);
    }));

  test('of a year, the others say what they have', () =>
    visiting({}, async page => {
      await page.goto(addressOf({ q: '春耕生产', year: '2019' }));
      const found = scan(['春耕生产']);
      const of2024 = STORIES.filter(({ id, date }) => found.has(id) && date.startsWith('2024')).length;
      await page.getByRole('button', { name: `2024年：${of2024} 篇` }).click();
      await says(page, `共 ${of2024} 篇`);
      expect(new URL(page.url()).searchParams.get('year')).toBe('2024');
    }));

  test.each([
    ['新蜜市', '新密市（区县）'],
    ['喬一州', '乔一舟（记者）'],
    ['记者:乔一州', '乔一舟（记者）'],
  ])('%s leads to %s', (typed, name) =>
    visiting({}, async page => {
      await page.goto(addressOf({ q: typed }));
      await says(page, '共 0 篇');
      await page.getByRole('button', { name }).click();
      await page.locator('#found h2 a').first().waitFor();
    }),
  );

  test('limits can be taken off', () =>
    visiting({}, async page => {
      await page.goto(addressOf({ q: '春耕生产', year: '2019' }));
      await page.getByRole('button', { name: '取消全部筛选' }).click();
      await says(page, `共 ${scan(['春耕生产']).size} 篇`);
    }));

  test('an odd query is told of', () =>
    visiting({}, async page => {
      await page.goto(addressOf({ q: '，。' }));
      await page.getByText('没有可查的字').waitFor();
      await page.goto(addressOf({ q: '"春耕' }));
      await page.getByText('引号没有写完').waitFor();
    }));
});

test('without JavaScript the page explains, and leads to districts, topics, reporters and months', () =>
  visiting({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async page => {
    await page.goto(addressOf({ q: '春耕' }));
    const main = page.getByRole('main');
    for (const text of ['JavaScript', 'file://', 'jianbao serve'])
      expect(await main.textContent()).toContain(text);
    for (const name of ['新密市', '农业农村', '乔一舟', '2月', '全部作者'])
      expect(await main.getByRole('link', { name }).first().isVisible()).toBe(true);
    expect(await overhang(page)).toBe(0);
  }));

test('a browser without module workers searches in the page itself', () =>
  visiting({}, async (page, faults) => {
    await page.addInitScript('delete globalThis.Worker');
    await page.goto(addressOf({ q: '春耕生产' }));
    await says(page, `共 ${scan(['春耕生产']).size} 篇`);
    expect(faults).toEqual(CLEAN);
  }));

describe('a result', () => {
  /** The first hit, once its address marks the words. */
  const marking = (page: Page) => page.locator('#found h2 a[href*=":~:text="]').first();

  test('tells the browser which words to mark', () =>
    visiting({}, async page => {
      await page.goto(addressOf({ q: '往年早了' }));
      const href = await marking(page).getAttribute('href');
      const [, said = ''] = /text=([^&,]+)/.exec(href ?? '') ?? [];
      expect(decodeURIComponent(said)).toContain('往年早了');
    }));

  test('opens at its words in a browser that marks them', async context => {
    // The browser of the package has no text fragments; an installed one has.
    const installed = await launchBrowser(CANDIDATES.slice(2)).catch(() => null);
    if (installed === null) return context.skip('only the browser of the package is there');
    const viewport = { width: 360, height: 240 };
    await inWindow({ browser: installed, address: server.address }, { viewport }, async page => {
      await page.goto(addressOf({ q: '往年早了' }));
      await marking(page).click();
      await page.waitForURL(/story-/);
      await page.waitForFunction(() => scrollY > 0);
      const place = await page.getByText('往年早了').first().boundingBox();
      expect(place?.y).toBeLessThan(viewport.height);
    }).finally(() => installed.close());
  });

  test('says where words can’t be marked how else to find them', () =>
    visiting({}, async page => {
      await page.goto(addressOf({ q: '往年早了' }));
      await settled(page);
      expect(await page.getByText('Ctrl+F').count()).toBe(0);
      await page.addInitScript('delete Document.prototype.fragmentDirective');
      await page.reload();
      await page.getByText('Ctrl+F').waitFor();
    }));

  test('shows its words with the punctuation of the article', () =>
    visiting({}, async page => {
      await page.goto(addressOf({ q: '日前金水区' }));
      await page.locator('.excerpt mark').first().getByText('日前，金水区', { exact: true }).waitFor();
      expect(await page.locator('.excerpt').first().textContent()).not.toMatch(/[,:]/);
    }));
});

test('from a folder, the page says why it needs a server', () =>
  visiting({}, async page => {
    await page.goto(`${pathToFileURL(join(folder, 'dist/search/index.html'))}?q=春耕`);
    expect(await page.getByText('file://').isVisible()).toBe(true);
    expect(await page.getByText('jianbao serve').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: '新密市' }).first().isVisible()).toBe(true);
  }));

describe.each([
  [360, 'light'],
  [360, 'dark'],
  [768, 'light'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('%i pixels wide, %s', (width, colorScheme) => {
  test('results have no fault that axe knows, and need no scrolling sideways', () =>
    visiting({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true }, async page => {
      await page.goto(addressOf({ q: '推进', district: '新密市' }));
      await settled(page);
      await page.locator('.narrow').evaluate(details => details.setAttribute('open', ''));
      expect([await barriers(page), await overhang(page)]).toEqual([[], 0]);
      await page.goto(addressOf({ q: '没有的词语' }));
      await says(page, '共 0 篇');
      expect([await barriers(page), await overhang(page)]).toEqual([[], 0]);
    }));
});
