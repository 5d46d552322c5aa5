/** What the Tab key reaches. */
import type { Page } from 'playwright-core';

/** What can be used on a page, and what of it the Tab key does not reach or leaves without a mark; each by its text. */
export interface Reach {
  readonly usable: number;
  readonly missed: readonly string[];
  readonly unmarked: readonly string[];
}

interface Watched {
  readonly reached: Set<Element>;
  readonly unmarked: string[];
}

/** Presses Tab until everything that can be used must have had its turn. Regions that scroll have one, too. */
export async function reachByTab(page: Page): Promise<Reach> {
  const usable = await page.evaluate(watch);
  for (let pressed = 0; pressed < usable + 12; pressed += 1) await page.keyboard.press('Tab');
  return { usable, ...(await page.evaluate(left)) };
}

/** Runs in the page. */
function watch(): number {
  const watched: Watched = { reached: new Set(), unmarked: [] };
  Object.assign(globalThis, { watched });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    watched.reached.add(target);
    const { outlineStyle, boxShadow } = getComputedStyle(target);
    if (outlineStyle === 'none' && boxShadow === 'none') watched.unmarked.push(target.outerHTML.slice(0, 80));
  });
  return document.querySelectorAll('a[href], summary, input, button, select').length;
}

/** Runs in the page. */
function left(): { missed: string[]; unmarked: string[] } {
  const { reached, unmarked } = (globalThis as unknown as { watched: Watched }).watched;
  const usable = [...document.querySelectorAll('a[href], summary, input, button, select')];
  const missed = usable.filter(one => one.checkVisibility() && !reached.has(one));
  return { missed: missed.map(one => one.outerHTML.slice(0, 80)), unmarked };
}

/** Tabs until what has the focus has this text or name; false where nothing has. */
export async function tabTo(page: Page, address: string): Promise<boolean> {
  for (let pressed = 0; pressed < 200; pressed += 1) {
    await page.keyboard.press('Tab');
    const at = await page.locator(':focus').evaluateAll(all => all.map(one => one.getAttribute('href')));
    if (at[0] === address && (await page.locator('main :focus').count()) === 1) return true;
  }
  return false;
}
