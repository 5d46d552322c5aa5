import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSite } from '../../src/io/site.ts';
import { PAGE, SETTINGS } from '../cli/archive.ts';
import { compile, PROGRAM } from '../cli/program.ts';
import { filesIn, quickDisk, writeFiles } from '../io/folders.ts';
import { folderForTests, REPOSITORY } from '../site/archives.ts';
import { leadsNowhere } from '../site/links.ts';
import { drawsFrom } from './draws.ts';

const place = folderForTests();
const archive = join(place, 'archive');
const shots = join(place, 'shots');
const GAZETTEER = 'content/gazetteer/zhengzhou.json';
const LATE = '---\ntitle: 旧闻\ndate: 2030-01-02\ndistrict: 金水区\n---\n\n一段文字。\n';

/** `jianbao build` as a process that kills itself before these changes of the disk; how many changes it made otherwise. */
function build(steps: readonly number[]): { readonly killed: boolean; readonly count: number } {
  const count = join(place, 'count');
  const env = { KILL_BELOW: archive, KILL_AT: steps.join(','), KILL_SHOTS: shots, KILL_COUNT: count };
  const argv = ['--import', join(REPOSITORY, 'bench/kill/deadly.mjs'), PROGRAM, 'build', '--root', archive];
  const { signal } = spawnSync(process.execPath, argv, { env: { ...process.env, ...env } });
  return { killed: signal === 'SIGKILL', count: existsSync(count) ? Number(readFileSync(count, 'utf8')) : 0 };
}

/** The pages of a site, without what only the program reads. */
function siteIn(folder: string): Record<string, string> {
  const files = existsSync(folder) ? Object.entries(filesIn(folder)) : [];
  return Object.fromEntries(files.filter(([path]) => !path.startsWith('.') && path !== 'changed.txt'));
}

const BASE = 'https://example.org/';

/** The part of a site that can be got to from these of its pages. */
function withinReach(site: Record<string, string>, from: readonly string[]): Record<string, string> {
  const seen = new Set(from.filter(path => path in site));
  for (const path of seen) {
    for (const [, link = ''] of (site[path] ?? '').matchAll(/\b(?:href|src)="([^"#?]*)/g)) {
      const to = decodeURIComponent(new URL(link, BASE + encodeURI(path)).href.slice(BASE.length));
      for (const file of [to, `${to}index.html`]) if (file in site) seen.add(file);
    }
  }
  return Object.fromEntries([...seen].map(path => [path, site[path] ?? '']));
}

/** No page that a reader can get to, from any that was there before, is cut off or has a link that leads nowhere. */
function expectWhole(site: Record<string, string>, before: readonly string[], instant: string): void {
  const got = withinReach(site, before);
  const dead = leadsNowhere(got, BASE).filter(link => leadsNowhere(site, BASE).includes(link));
  expect(dead, instant).toEqual([]);
  const pages = Object.entries(got).filter(([path]) => path.endsWith('.html'));
  expect(
    pages.filter(([, text]) => !text.endsWith('</html>\n')).map(([path]) => path),
    instant,
  ).toEqual([]);
}

test('the program itself, killed while it changes a site, leaves it whole, and the next command brings the old or the new', () => {
  compile();
  writeFiles(archive, {
    'content/archive.yaml': SETTINGS,
    'content/pages/2031/2031-05-06-A01.txt': PAGE,
    [GAZETTEER]: readFileSync(join(REPOSITORY, GAZETTEER)),
  });
  build([-1]);
  const old = siteIn(join(archive, 'dist'));
  writeFiles(archive, { 'content/articles/2030/01/02/jiu-wen.md': LATE });
  const draw = drawsFrom(20_310_506);
  // Some three hundred changes; the last two hundred stage what is new and put it in its place.
  const steps = Array.from({ length: 5 }, () => 80 + draw(180)).sort((a, b) => a - b);
  const { killed, count } = build(steps);
  const left = existsSync(shots) ? readdirSync(shots).map(name => join(shots, name)) : [];
  expect([killed, count, left.length]).toEqual([true, expect.any(Number), 4]);
  const found = [...left, archive].map(folder => {
    const out = join(folder, 'dist');
    expectWhole(siteIn(out), Object.keys(old), folder);
    openSite(out, 'dist', { disk: quickDisk }).value?.close();
    expectWhole(siteIn(out), ['index.html'], folder);
    return JSON.stringify(siteIn(out));
  });
  rmSync(shots, { recursive: true, force: true });
  build([-1]);
  const after = JSON.stringify(siteIn(join(archive, 'dist')));
  expect(found.filter(site => site !== after && site !== JSON.stringify(old))).toEqual([]);
  expect(after).not.toBe(JSON.stringify(old));
}, 240_000);
