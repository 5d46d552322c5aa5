/** What a reader does at a search, in whichever browser: each check rejects with what is not as it should be. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scanned } from './site.ts';
import { KEYS, type Window } from './window.ts';

/** A site that is served, and what a plain scan finds in it. */
export interface Subject {
  /** With a slash at its end. */
  readonly address: string;
  readonly folder: string;
  readonly scanned: Scanned;
}

export type Check = (page: Window, subject: Subject) => Promise<void>;

const STATUS = "return document.querySelector('#found:not([aria-busy]) [role=status]')?.textContent";
const SETTLED = "return !document.querySelector('#found[aria-busy], #found [aria-busy]')";
const HITS = "return document.querySelector('#found h2 a') !== null";
const BUTTON =
  'return [...document.querySelectorAll("#found button")].find(b => b.textContent.includes(arguments[0]))';
const CLICK = `${BUTTON}?.click()`;
const BOX = "return document.querySelector('main input[name=q]')";
const FILL = `const box = document.querySelector('main input[name=q]');
  box.focus(); box.value = arguments[0]; box.dispatchEvent(new InputEvent('input', { bubbles: true }));`;

/** Waits for the total, and until every hit is there. */
async function finds(page: Window, count: number): Promise<void> {
  const said = `共 ${count} 篇`;
  await page.until(`“${said}”`, `${STATUS} === arguments[0]`, said);
  await page.until('every hit', SETTLED);
}

async function asks(
  page: Window,
  { address }: Subject,
  query: Readonly<Record<string, string>>,
): Promise<void> {
  await page.go(`${address}search/?${new URLSearchParams(query)}`);
}

/** Waits until the page shows what a query finds, and the query in its box. */
async function holds(page: Window, { scanned }: Subject, query: string): Promise<void> {
  await page.until(`“${query}” in the box`, `${BOX}.value === arguments[0]`, query);
  await finds(page, scanned.count(query));
}

/** The checks by what they show, in the order of a visit. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'finds while one types, marked': async (page, subject) => {
    const { common } = subject.scanned;
    await page.go(`${subject.address}search/`);
    await page.run(FILL, common);
    await finds(page, subject.scanned.count(common));
    assert.equal(await page.run("return new URLSearchParams(location.search).get('q')"), common);
    assert.equal(await page.run("return document.querySelector('#found mark').textContent"), common);
  },
  'fifty queries find what a scan finds': async (page, subject) => {
    for (const piece of subject.scanned.pieces) {
      await page.run(FILL, `"${piece}"`);
      await finds(page, subject.scanned.count(piece));
    }
  },
  'narrows by district, with counts that follow': async (page, subject) => {
    await asks(page, subject, { q: subject.scanned.common });
    await finds(page, subject.scanned.count(subject.scanned.common));
    const first = "return document.querySelector('.narrow section:not(.spread section) button')";
    const label = await page.until<string>('limits', `${first}?.textContent`);
    const [, name = '', count = ''] = /^(\S+) (\d+)$/.exec(label) ?? [];
    await page.run(`${first}.click()`);
    await finds(page, Number(count));
    assert.equal(await page.run("return new URLSearchParams(location.search).get('district')"), name);
    assert.equal(Number(count), subject.scanned.count(subject.scanned.common, name));
  },
  'goes back and forward between results, and from an article': async (page, subject) => {
    const { count } = subject.scanned;
    await asks(page, subject, { q: '5G' });
    await finds(page, count('5G'));
    // By keys: steps that a script makes without a reader's doing are passed over on the way back.
    await page.press('/', KEYS.ArrowRight, ...' 19001', KEYS.Enter);
    await page.until('other results', `${BOX}.value === '5G 19001' && location.search.includes('19001')`);
    await page.until('every hit', SETTLED);
    await page.back();
    await holds(page, subject, '5G');
    await page.press(KEYS.ArrowDown, KEYS.Enter);
    await page.until('the article', "return !location.pathname.includes('/search/')");
    await page.back();
    await holds(page, subject, '5G');
    await page.forward();
    await page.until('the article', "return !location.pathname.includes('/search/')");
  },
  'shows twenty, then twenty more, the newest first where asked': async (page, subject) => {
    await asks(page, subject, { q: subject.scanned.common });
    await page.until('a button', `${BUTTON} !== undefined`, '再看');
    await page.run(CLICK, '再看');
    await page.until('forty hits', "return document.querySelectorAll('#found h2 a').length === 40");
    await page.run(CLICK, '新的在前');
    await page.until('their order', "return location.search.includes('sort=newest')");
    await page.until('every hit', SETTLED);
    const days = await page.run<string[]>(
      "return [...document.querySelectorAll('#found time')].map(day => day.dateTime)",
    );
    assert.ok(days.length >= 20);
    assert.deepEqual(days, days.toSorted().reverse());
  },
  'is done by keyboard alone': async (page, subject) => {
    await page.go(subject.address);
    await page.press('/');
    await page.until('the box in focus', "return document.activeElement?.name === 'q'");
    await page.press(...'5G', KEYS.Enter);
    await page.until('results', "return location.search.includes('q=5G')");
    await finds(page, subject.scanned.count('5g'));
    await page.press('/', KEYS.ArrowDown, KEYS.ArrowDown, KEYS.ArrowUp, KEYS.ArrowDown);
    await page.until(
      'the second hit in focus',
      "return document.querySelectorAll('#found h2 a')[1] === document.activeElement",
    );
    await page.press(KEYS.Enter);
    await page.until(
      'an article',
      "return document.querySelector('article h1, h1')?.textContent && !location.pathname.includes('/search/')",
    );
  },
  'leads to the marked words, or says that it can’t': async (page, subject) => {
    await asks(page, subject, { q: subject.scanned.pieces[1] ?? '' });
    await page.until('every hit', SETTLED);
    await page.until(
      'a fragment',
      'return document.querySelector(\'#found h2 a[href*=":~:text="]\') !== null',
    );
    const [knows, says] = await page.run<[boolean, boolean]>(
      "return ['fragmentDirective' in document, document.querySelector('#found .note')?.textContent.includes('Ctrl+F') ?? false]",
    );
    assert.notEqual(knows, says);
    await page.run("document.querySelector('#found h2 a').click()");
    await page.until('the article', "return !location.pathname.includes('/search/')");
  },
  'finds simplified text by traditional characters': async (page, subject) => {
    await asks(page, subject, { q: '記者從' });
    await finds(page, subject.scanned.count('记者从'));
  },
  'advises where nothing is found': async (page, subject) => {
    await asks(page, subject, { q: '一個都沒有的字串龘 5G' });
    await finds(page, 0);
    await page.until('what each term finds', `${BUTTON} !== undefined`, '5G');
  },
  'says what is odd in a query': async (page, subject) => {
    await asks(page, subject, { q: '，。' });
    await page.until(
      'advice',
      "return document.querySelector('#found .advice')?.textContent.includes('没有可查的字')",
    );
  },
  'answers from the other segments where one is damaged, and whole after another try': async (
    page,
    subject,
  ) => {
    const { folder, scanned } = subject;
    const { segments } = JSON.parse(readFileSync(join(folder, 'search/directory.json'), 'utf8'));
    const older = join(folder, 'search', segments.at(-1).name);
    const files = readdirSync(older).map(name => join(older, name));
    const whole = files.map(file => readFileSync(file));
    for (const [at, file] of files.entries()) writeFileSync(file, whole[at]?.subarray(0, 20) ?? '');
    try {
      await asks(page, subject, { q: scanned.common });
      await page.until('an alert', "return document.querySelector('#found [role=alert]') !== null");
      await page.until('hits of the other segment', HITS);
    } finally {
      for (const [at, file] of files.entries()) writeFileSync(file, whole[at] ?? '');
    }
    await page.run(CLICK, '重试');
    await finds(page, scanned.count(scanned.common));
  },
  'fits a phone': async (page, subject) => {
    await page.resize(420, 800);
    for (const path of [
      '',
      'search/',
      `search/?q=${encodeURIComponent(subject.scanned.common)}`,
      'coverage/',
    ]) {
      await page.go(subject.address + path);
      await page.until('every hit', SETTLED);
      assert.equal(
        await page.run('return document.documentElement.scrollWidth - document.documentElement.clientWidth'),
        0,
        path,
      );
    }
    await page.resize(1300, 900);
  },
};

/** Without JavaScript: what the page offers instead. Driving it needs scripts of the driver's own, which browsers still run. */
export const WITHOUT_SCRIPTS: Readonly<Record<string, Check>> = {
  'explains itself without JavaScript, and leads to all lists': async (page, subject) => {
    await page.go(`${subject.address}search/?q=5G`);
    const text = await page.run<string>("return document.querySelector('main').innerText");
    for (const said of ['JavaScript', '按区县', '按主题', '全部作者', '2月'])
      assert.ok(text.includes(said), said);
    assert.equal(await page.run("return document.querySelector('#found').hidden"), true);
  },
};
