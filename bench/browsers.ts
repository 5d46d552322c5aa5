/**
 * `npm run bench:browsers`: a search in Firefox and in WebKit, the engine of Safari, as readers use it; the tests do the same in
 * Chromium. On Debian and Ubuntu: `apt-get install firefox-esr webkit2gtk-driver xvfb`; FIREFOX_PATH names another Firefox.
 * Run it in the repository's folder. Ends with 1 where a check fails, and says which browsers are not installed.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { cwd, env, stdout } from 'node:process';
import { buildArchive } from '../src/build.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { CHECKS, type Check, type Subject, WITHOUT_SCRIPTS } from './browsers/checks.ts';
import { startFirefox } from './browsers/firefox.ts';
import { NotInstalled } from './browsers/programs.ts';
import { scanSite } from './browsers/site.ts';
import { startWebKit } from './browsers/webkit.ts';
import { type Started, Window } from './browsers/window.ts';
import { writeArchive } from './build/corpus.ts';

const ARTICLES = 600;
const FIREFOX = env.FIREFOX_PATH ?? 'firefox-esr';

/** A browser, and what is checked in it. */
interface Visit {
  readonly name: string;
  readonly checks: Readonly<Record<string, Check>>;
  start(): Promise<Started>;
}

const VISITS: readonly Visit[] = [
  { name: 'Firefox', checks: CHECKS, start: () => startFirefox(FIREFOX) },
  {
    name: 'Firefox without JavaScript',
    checks: WITHOUT_SCRIPTS,
    start: () => startFirefox(FIREFOX, { 'javascript.enabled': false }),
  },
  { name: 'WebKit', checks: CHECKS, start: () => startWebKit() },
];

const root = mkdtempSync(join(tmpdir(), 'jianbao-browsers-'));
try {
  process.exitCode = (await visitAll()) ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** True where every check passed in every browser that is installed. */
async function visitAll(): Promise<boolean> {
  const out = join(root, 'dist');
  writeArchive(cwd(), root, ARTICLES);
  const server = await serveFolder(out, '/clips/');
  let passed = true;
  try {
    const built = await buildArchive(root, { out, baseUrl: server.address });
    if (!built.published) throw new Error('The site could not be built.');
    const subject: Subject = { address: server.address, folder: out, scanned: scanSite(out) };
    for (const visit of VISITS) passed = (await visited(visit, subject)) && passed;
  } finally {
    await server.close();
  }
  return passed;
}

/** True where every check passed, or the browser is not there. */
async function visited({ name, checks, start }: Visit, subject: Subject): Promise<boolean> {
  let started: Started;
  try {
    started = await start();
  } catch (fault) {
    stdout.write(`Not in ${name}: ${fault instanceof Error ? fault.message : fault}\n`);
    return fault instanceof NotInstalled;
  }
  stdout.write(`${name}: ${started.name}\n`);
  const page = new Window(started.send);
  let passed = true;
  for (const [what, check] of Object.entries(checks)) {
    try {
      await check(page, subject);
      stdout.write(`  ${what}\n`);
    } catch (fault) {
      passed = false;
      stdout.write(`  FAILED ${what}: ${fault instanceof Error ? fault.message : fault}\n`);
      await keepPicture(page, `${started.name} ${what}`);
    }
  }
  await started.close();
  return passed;
}

/** What is seen where a check failed, for whoever looks into it. */
async function keepPicture(page: Window, name: string): Promise<void> {
  const folder = join(cwd(), '.jianbao/browsers');
  mkdirSync(folder, { recursive: true });
  const picture = await page.picture().catch(() => null);
  if (picture) writeFileSync(join(folder, `${name.replace(/[^\w一-鿿]+/g, '-')}.png`), picture);
}
