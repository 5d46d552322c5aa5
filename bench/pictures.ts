/**
 * `node .lib/bench/pictures.js`: takes the README's pictures of the sample's site, into docs/images. Needs Chinese fonts
 * on the machine (Noto Serif CJK and Noto Sans CJK); run it in the repository's folder.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cwd, stdout } from 'node:process';
import type { Browser } from 'playwright-core';
import { buildArchive } from '../src/build.ts';
import { launchBrowser } from './browser/launch.ts';
import { serveFolder } from './browser/serve-folder.ts';

interface Picture {
  readonly name: string;
  /** Below the site's address. */
  readonly page: string;
  readonly width: number;
  readonly height: number;
}

const PICTURES: readonly Picture[] = [
  { name: 'home.png', page: '', width: 1280, height: 760 },
  { name: 'article.png', page: '2024/02/29/mo-fan-zou-jin-xiao-yuan-chuan-di/', width: 360, height: 760 },
];

const out = mkdtempSync(join(tmpdir(), 'jianbao-'));
const folder = join(cwd(), 'docs/images');
try {
  const built = await buildArchive(cwd(), { out });
  if (!built.published) throw new Error('The sample could not be built; "npm run check" tells why.');
  mkdirSync(folder, { recursive: true });
  await takeAll();
} finally {
  rmSync(out, { recursive: true, force: true });
}

async function takeAll(): Promise<void> {
  const server = await serveFolder(out);
  const browser = await launchBrowser();
  try {
    for (const picture of PICTURES) stdout.write(await take(browser, server.address, picture));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function take(browser: Browser, address: string, picture: Picture): Promise<string> {
  const { name, page: path, width, height } = picture;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.goto(`${address}${path}`);
  const file = join(folder, name);
  await page.screenshot({ path: file });
  await page.close();
  return `docs/images/${name}  ${Math.ceil(statSync(file).size / 1000)} kB\n`;
}
