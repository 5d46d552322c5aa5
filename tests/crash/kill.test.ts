import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { openSite } from '../../src/io/site.ts';
import { quickDisk } from '../io/folders.ts';
import { brokenFor, siteIn, textsOf } from '../io/made-up.ts';
import { folderForTests } from '../site/archives.ts';
import { drawsFrom } from './draws.ts';
import { STATES } from './pages.ts';

const place = folderForTests();
const child = join(place, 'child.mjs');
const live = join(place, 'live');
const shots = join(place, 'shots');
const TEXTS = { old: JSON.stringify(textsOf(STATES.old)), new: JSON.stringify(textsOf(STATES.new)) };
const LASTING = Object.keys(STATES.old).filter(path => path in STATES.new);

type Action = 'old' | 'new' | 'back';

/** Runs the process until it ends, or kills itself before the last of these steps; the number of all its steps. */
function run(action: Action, steps: readonly number[]): { readonly killed: boolean; readonly steps: number } {
  const argv = [child, live, action, steps.join(','), shots];
  const { signal, status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  if (signal === null) expect([status, stderr]).toEqual([0, '']);
  return { killed: signal === 'SIGKILL', steps: Number(stdout) };
}

/** Which of the states stands in a folder, whole; null: none. */
function stateIn(folder: string): 'old' | 'new' | 'neither' | null {
  const text = JSON.stringify(siteIn(join(folder, 'dist')));
  if (text === '{}') return null;
  return text === TEXTS.old ? 'old' : text === TEXTS.new ? 'new' : 'neither';
}

/** What a reader may meet: pages in both states are always there, and all that can be got to from them is whole. */
function expectWhole(folder: string, instant: string): void {
  const site = siteIn(join(folder, 'dist'));
  if (Object.keys(site).length > 0) expect(brokenFor(site, LASTING), instant).toEqual([]);
}

/** What the next command makes of a site that was left so. */
function recovered(folder: string, instant: string): ReturnType<typeof stateIn> {
  const opened = openSite(join(folder, 'dist'), 'dist', { disk: quickDisk });
  expect(opened.problems, instant).toEqual([]);
  opened.value?.close();
  const left = readdirSync(folder).filter(name => /stage|lock$/.test(name));
  expect(left, instant).toEqual([]);
  const state = stateIn(folder);
  expect([null, 'old', 'new'], instant).toContain(state);
  return state;
}

/** Instants that one process proves. */
const EACH = 8;

test('killed at a hundred instants, a build leaves every page whole and every link leading somewhere, and the next command one of the two sites', () => {
  buildSync({
    ...{ entryPoints: [new URL('child.ts', import.meta.url).pathname], outfile: child },
    ...{ bundle: true, platform: 'node', format: 'esm', logLevel: 'error' },
  });
  mkdirSync(live);
  const draw = drawsFrom(20_240_229);
  run('old', [-1]);
  const most = { new: run('new', [-1]).steps, old: run('old', [-1]).steps, back: run('back', [-1]).steps };
  let [instants, state] = [0, stateIn(live)];
  while (instants < 100) {
    if (draw(6) === 0) {
      rmSync(join(live, 'dist'), { recursive: true, force: true });
      state = null;
    }
    const action: Action = state === null ? 'new' : draw(4) === 0 ? 'back' : state === 'old' ? 'new' : 'old';
    const steps = Array.from({ length: EACH }, () => draw(most[action])).sort((a, b) => a - b);
    const name = `${action} before step ${steps}, after ${instants} instants`;
    const { killed } = run(action, steps);
    const left = existsSync(shots) ? readdirSync(shots).map(shot => join(shots, shot)) : [];
    for (const folder of left) {
      expectWhole(folder, name);
      expectWhole(folder, `${name}: ${recovered(folder, name)}`);
    }
    expectWhole(live, name);
    instants += left.length + (killed ? 1 : 0);
    rmSync(shots, { recursive: true, force: true });
    // Now and then the next process meets what is left, and may itself be killed while it puts that in order.
    if (draw(4) > 0) state = recovered(live, name);
  }
  run('new', [-1]);
  expect([stateIn(live), readdirSync(live).sort()]).toEqual(['new', ['.dist.previous', 'dist']]);
}, 240_000);
