/**
 * `node .lib/bench/icons.js`: makes the icons that are no drawing, templates/assets/icon-180.png and icon-512.png, from
 * icon.svg beside them. Devices round the corners themselves: these have none. Run it in the repository's folder.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd, stdout } from 'node:process';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser/launch.ts';

const SIZES = [180, 512] as const;
const folder = join(cwd(), 'templates/assets');
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8').replace(' rx="10"', '');

const browser = await launchBrowser();
try {
  for (const size of SIZES) stdout.write(await make(browser, size));
} finally {
  await browser.close();
}

async function make(from: Browser, size: number): Promise<string> {
  const page = await from.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  const file = join(folder, `icon-${size}.png`);
  writeFileSync(file, await page.screenshot());
  await page.close();
  return `${file}  ${statSync(file).size} bytes\n`;
}
