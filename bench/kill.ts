/**
 * Kills the program while it builds, at instants drawn from a seed, and checks what is left each time: `npm run bench:kill -- 1000 7`.
 * One article comes and goes, so that each build changes the site. Exit code 1 where a fault was found.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openSite } from '../src/io/site.ts';
import { faultsIn, siteIn } from './kill/site.ts';

const ROOT = process.cwd();
const [instants = 100, seed = 1] = process.argv.slice(2).map(Number);
const place = mkdtempSync(join(tmpdir(), 'jianbao-kill-'));
const archive = join(place, 'archive');
const out = join(archive, 'dist');
const article = join(archive, 'content/articles/2019/01/02/jiu-wen.md');
const TEXT = '---\ntitle: 旧闻\ndate: 2019-01-02\ntopics: [economy]\n---\n\n一段文字。\n';

/** `jianbao build`, which kills itself before this change of the disk; how many changes it made where it ended before. */
function build(step: number): number | 'killed' {
  const count = join(place, 'count');
  const env = { ...process.env, KILL_BELOW: archive, KILL_AT: String(step), KILL_COUNT: count };
  const argv = [
    '--import',
    join(ROOT, 'bench/kill/deadly.mjs'),
    join(ROOT, '.lib/bundle/program/bin.js'),
    'build',
  ];
  const { signal, status, stdout } = spawnSync(process.execPath, argv, {
    cwd: archive,
    env,
    encoding: 'utf8',
  });
  if (signal === 'SIGKILL') return 'killed';
  if (status !== 0) throw new Error(stdout);
  return Number(readFileSync(count, 'utf8'));
}

/** Puts the article there, or takes it away. */
function turn(there: boolean): void {
  mkdirSync(dirname(article), { recursive: true });
  if (there) writeFileSync(article, TEXT);
  else rmSync(article, { force: true });
}

/** Numbers below a bound, the same sequence for the same seed (xorshift32). */
function drawsFrom(start: number): (below: number) => number {
  let state = start | 1;
  return below => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/**
 * The site without the article, and with it; the pages of both, which no reader may ever miss; and the changes of the disk that it
 * takes to get from one to the other. Pages that are removed lead to each other, and nothing else leads to them any more.
 */
function states(): States {
  cpSync(join(ROOT, 'content'), join(archive, 'content'), { recursive: true });
  build(-1);
  const without = siteIn(out);
  turn(true);
  const steps = Number(build(-1));
  const withIt = siteIn(out);
  const lasting = Object.keys(without).filter(path => path in withIt);
  return { sites: [without, withIt].map(site => JSON.stringify(site)), lasting, steps };
}

interface States {
  readonly sites: readonly string[];
  readonly lasting: readonly string[];
  readonly steps: number;
}

/** Kills one build; what was wrong with what it left, before the next command and after it. */
function killOne(
  step: number,
  { sites, lasting }: States,
): { readonly killed: boolean; readonly faults: readonly string[] } {
  const killed = build(step) === 'killed';
  const faults = faultsIn(siteIn(out), lasting);
  openSite(out, 'dist').value?.close();
  const whole = sites.includes(JSON.stringify(siteIn(out))) ? [] : ['neither the old site nor the new one'];
  return { killed, faults: [...faults, ...whole] };
}

const known = states();
const { sites, steps } = known;
const draw = drawsFrom(seed);
let [kills, faulty] = [0, 0];
for (let round = 0; kills < instants; round++) {
  turn(sites.indexOf(JSON.stringify(siteIn(out))) === 0);
  const step = draw(steps);
  const { killed, faults } = killOne(step, known);
  if (killed) kills++;
  if (faults.length > 0) faulty++;
  for (const fault of faults) process.stdout.write(`round ${round}, step ${step}: ${fault}\n`);
}
process.stdout.write(
  `${kills} kills of about ${steps} instants each (seed ${seed}): ${faulty} with faults\n`,
);
rmSync(place, { recursive: true, force: true });
process.exitCode = faulty === 0 ? 0 : 1;
