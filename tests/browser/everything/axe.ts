/** Barriers that axe finds: WCAG 2.2 AA, and what its makers hold to be good practice. */
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface WithAxe {
  readonly axe: { run(options: RunOptions): Promise<AxeResults> };
}

/** `rule: element`, of a page whose policy is passed over, since axe is a script. What is folded is opened. */
export async function barriers(page: Page, runOnly: readonly string[] = LEVELS): Promise<readonly string[]> {
  await openAll(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate(options => (globalThis as unknown as WithAxe).axe.run(options), {
    runOnly: [...runOnly],
    resultTypes: ['violations'],
  } satisfies RunOptions);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Opens what is folded, so that it is looked at as well. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll(all => {
    for (const one of all) one.setAttribute('open', '');
  });
}
