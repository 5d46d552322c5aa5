/**
 * `npm run bench:lighthouse`: what Lighthouse 12 makes of the sample's site on a phone. It is no dependency, since it
 * brings 185 MB of packages that nothing else needs: `npm install --no-save lighthouse@12` before. Run it in the
 * repository's folder. Ends with 1 where a score is below 100, and names what took points off.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { cwd, stdout } from 'node:process';
import { buildArchive } from '../src/build.ts';
import { launchBrowser } from './browser/launch.ts';
import { serveFolder } from './browser/serve-folder.ts';

const PAGES: Readonly<Record<string, string>> = {
  home: '',
  issue: '2024/02/29/',
  article: '2024/02/29/mo-fan-zou-jin-xiao-yuan-chuan-di/',
  district: 'districts/huiji/',
  list: 'reporters/',
};
/** In a variable, so that the compiler does not ask for a package that is not installed. */
const PACKAGE: string = 'lighthouse';
const PORT = 9_322;
const FLAGS = { port: PORT, logLevel: 'error' };

/** As much of a report as is told. */
interface Report {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}
interface Category {
  readonly title: string;
  /** 0 to 1. */
  readonly score: number;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}
type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Report }>;

const out = mkdtempSync(join(tmpdir(), 'jianbao-'));
try {
  process.exitCode = (await judgeAll()) ? 0 : 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}

/** True where all scores are full. */
async function judgeAll(): Promise<boolean> {
  const { default: lighthouse }: { default: Lighthouse } = await import(PACKAGE);
  const server = await serveFolder(out);
  const browser = await launchBrowser(undefined, [`--remote-debugging-port=${PORT}`]);
  let full = true;
  try {
    const built = await buildArchive(cwd(), { out, baseUrl: server.address });
    if (!built.published) throw new Error('The sample could not be built; "npm run check" tells why.');
    // A browser is slower at its first page, which is not the page's doing.
    await lighthouse(server.address, FLAGS);
    for (const [name, path] of Object.entries(PAGES)) {
      const { lhr } = await lighthouse(`${server.address}${path}`, FLAGS);
      stdout.write(told(name, lhr));
      full &&= Object.values(lhr.categories).every(({ score }) => score === 1);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return full;
}

/** `article  Performance 100  Accessibility 100 …`, and a line for each audit that took points off. */
function told(name: string, { categories, audits }: Report): string {
  const all = Object.values(categories);
  const scores = all.map(({ title, score }) => `${title} ${Math.round(score * 100)}`).join('  ');
  const losses = all.flatMap(({ auditRefs }) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id),
  );
  return `${name.padEnd(9)} ${scores}\n${losses.map(id => `          ${audits[id]?.title} (${id})\n`).join('')}`;
}
