import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn, temporaryFolder } from '../io/folders.ts';
import { everything } from '../site/everything/archive.ts';
import { archiveWith, PAGE } from './archive.ts';
import { compile, PROGRAM } from './program.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

function jianbao(folder: string, argv: readonly string[], environment: Record<string, string> = {}) {
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, ...environment } } as const;
  return spawnSync(process.execPath, [PROGRAM, ...argv], options);
}

beforeAll(compile);

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

describe('two builds in different zones, locales, folders and orders of files', () => {
  test('make the same bytes', () => {
    const files = Object.entries({
      'content/pages/2031/2031-05-06-A01.txt': PAGE,
      'content/pages/2031/2031-05-07-A02.txt': PAGE.replaceAll('5月5日', '5月6日'),
      'content/articles/2030/01/02/jiu-wen.md':
        '---\ntitle: 旧闻 İIıi\ndate: 2030-01-02\n---\n\n一段文字。\n',
      'content/articles/2030/01/02/ba-wen.md': '---\ntitle: 八闻\ndate: 2030-01-02\n---\n\n一段文字。\n',
    });
    const places = [
      { environment: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, made: files },
      {
        environment: { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'tr_TR.UTF-8' },
        made: [...files].reverse(),
      },
    ];
    const [here, there] = places.map(({ environment, made }) => {
      const folder = archiveWith(Object.fromEntries(made));
      const out = join(temporaryFolder(), 'a site');
      mkdirSync(out);
      expect(jianbao(folder, ['build', '--out', out], environment).status).toBe(0);
      return { ...filesIn(out), ...filesIn(join(folder, 'content')) };
    });
    expect(there).toEqual(here);
  });
});

/** Builds an archive with so many threads beside the first, and tells how many were started. */
function builtWith(workers: number, folder: string): number {
  const program = `
    import threads from 'node:worker_threads';
    import { syncBuiltinESMExports } from 'node:module';
    let started = 0;
    threads.Worker = class extends threads.Worker {
      constructor(...given) {
        super(...given);
        started += 1;
      }
    };
    syncBuiltinESMExports();
    const { buildArchive } = await import(${JSON.stringify(join(ROOT, '.lib/src/build.js'))});
    const { published, problems } = await buildArchive(${JSON.stringify(folder)}, { workers: ${workers} });
    if (!published) throw new Error(JSON.stringify(problems));
    process.stdout.write(String(started));
  `;
  const file = join(temporaryFolder({ 'build.mjs': program }), 'build.mjs');
  const run = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return Number(run.stdout);
}

test('threads together make the same bytes as one', () => {
  const [alone, together] = [0, 2].map(workers => {
    const folder = temporaryFolder(everything());
    expect(builtWith(workers, folder)).toBe(workers);
    return filesIn(join(folder, 'dist'));
  });
  expect(Object.keys(together ?? {}).length).toBeGreaterThan(100);
  expect(together).toEqual(alone);
});
