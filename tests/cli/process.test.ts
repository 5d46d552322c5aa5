import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn, temporaryFolder } from '../io/folders.ts';
import { archiveWith, PAGE } from './archive.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const COMPILED = join(ROOT, '.lib/src/bin.js');

function jianbao(folder: string, argv: readonly string[], environment: Record<string, string> = {}) {
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, ...environment } } as const;
  return spawnSync(process.execPath, [COMPILED, ...argv], options);
}

beforeAll(() => {
  spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', ROOT]);
});

test('the program runs as a process: exit code, stdout for the report, stderr for progress', () => {
  const folder = archiveWith({ 'content/pages/2031/2031-05-06-A01.txt': PAGE });
  const { status, stdout, stderr } = jianbao(folder, ['build', '--json']);
  expect([status, stderr.includes('importing pages')]).toEqual([0, true]);
  expect(JSON.parse(stdout)).toMatchObject({ articles: 2, errors: 0 });
  expect(jianbao(folder, ['check', '--root', '/nowhere']).status).toBe(1);
  expect(jianbao(folder, ['chek']).status).toBe(2);
});

test('--version loads neither Eleventy nor any other stage', () => {
  const traced = { NODE_DEBUG: 'esm', NODE_OPTIONS: '' };
  const { status, stdout, stderr } = jianbao('/', ['--version'], traced);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  expect(stderr).not.toMatch(/@11ty|pinyin-pro|zod|preact/);
});

describe('two builds in different zones, locales and folders', () => {
  test('make the same bytes', () => {
    const places = [
      { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' },
      { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
    ];
    const [here, there] = places.map(environment => {
      const folder = archiveWith({ 'content/pages/2031/2031-05-06-A01.txt': PAGE });
      const out = join(temporaryFolder(), 'a site');
      mkdirSync(out);
      expect(jianbao(folder, ['build', '--out', out], environment).status).toBe(0);
      return { ...filesIn(out), ...filesIn(join(folder, 'content')) };
    });
    expect(there).toEqual(here);
  });
});
