import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** What went wrong while a page was looked at; grows as the visit goes on. */
export interface Faults {
  /** Messages in the console, errors of scripts. */
  readonly told: string[];
  /** Requests to other hosts. */
  readonly strayed: string[];
  /** Requests that failed, or were answered with an error. */
  readonly failed: string[];
}

/** Listens to a page from now on. */
export function listen(page: Page, origin: string): Faults {
  const faults: Faults = { told: [], strayed: [], failed: [] };
  page.on('console', message => faults.told.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', error => faults.told.push(error.message));
  page.on('request', request => {
    if (new URL(request.url()).origin !== origin) faults.strayed.push(request.url());
  });
  page.on('requestfailed', request => {
    // What a reader leaves behind when they go on to another page has not failed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.failed.push(request.url());
  });
  page.on('response', response => {
    if (response.status() >= 400) faults.failed.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}

/** Looks at the site of `address` in a window of its own. */
export async function inWindow(
  { browser, address }: { readonly browser: Browser; readonly address: string },
  options: BrowserContextOptions,
  visit: (page: Page, faults: Faults) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await visit(page, listen(page, new URL(address).origin));
  } finally {
    await context.close();
  }
}

/** By how many pixels a page is wider than the window; 0 where nobody has to scroll sideways. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Clicks a link, and waits for the page that it leads to. */
export async function follow(page: Page, link: Locator): Promise<void> {
  const before = page.url();
  await link.first().click();
  await page.waitForURL(url => url.href !== before);
}

/** The text of what a page is about. */
export async function textOf(page: Page, role: 'main' | 'heading'): Promise<string> {
  const found = role === 'main' ? page.getByRole('main') : page.getByRole('heading', { level: 1 });
  return (await found.textContent()) ?? '';
}
