/** The site of everything, built once for the tests of a file, served below a folder of its host, in one browser. */
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../../bench/browser/launch.ts';
import { type FolderServer, serveFolder } from '../../../bench/browser/serve-folder.ts';
import { jianbao } from '../../cli/archive.ts';
import { writeFiles } from '../../io/folders.ts';
import { folderForTests } from '../../site/archives.ts';
import { everything } from '../../site/everything/archive.ts';

export interface Visited {
  /** `http://127.0.0.1:40123/clips/` */
  readonly address: () => string;
  /** The folder that is served. */
  readonly folder: string;
  /** A window of its own, closed after the tests. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Call it outside of tests. */
export function siteOfEverything(): Visited {
  const folder = folderForTests();
  const dist = join(folder, 'dist');
  const contexts: BrowserContext[] = [];
  let browser: Browser;
  let server: FolderServer;
  beforeAll(async () => {
    writeFiles(folder, everything());
    server = await serveFolder(dist, '/clips/');
    const ran = await jianbao(folder, ['build', '--base-url', server.address]);
    if (ran.code !== 0) throw new Error(ran.stdout);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    await server?.close();
  });
  const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext(options);
    contexts.push(context);
    return context.newPage();
  };
  return { address: () => server.address, folder: dist, open };
}
