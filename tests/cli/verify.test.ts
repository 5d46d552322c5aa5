import { appendFileSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/folders.ts';
import { build, NEW, OLD, siteIn, textsOf } from '../io/made-up.ts';
import { jianbao } from './archive.ts';

async function verified(folder: string, ...argv: readonly string[]) {
  const { code, stdout } = await jianbao(folder, ['verify', '--json', ...argv]);
  const { files, whole, problems } = JSON.parse(stdout);
  const told = problems.map((problem: { code: string; file: string }) => `${problem.code} ${problem.file}`);
  return { code, files, whole, told };
}

test('a site that is as it was published is said to be so', async () => {
  const folder = temporaryFolder();
  await build(join(folder, 'dist'), OLD);
  expect(await verified(folder)).toEqual({ code: 0, files: 6, whole: 6, told: [] });
  const { stdout } = await jianbao('/', ['verify', join(folder, 'dist')]);
  expect(stdout).toBe('6 files checked, 6 as published: no problems\n');
});

test('what is missing, altered or foreign is listed, and the exit code is 1', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'dist');
  await build(out, OLD);
  rmSync(join(out, 'feed.xml'));
  appendFileSync(join(out, 'index.html'), '<script>');
  writeFileSync(join(out, 'CNAME'), 'example.org');
  symlinkSync('/etc/hosts', join(out, '2024/hosts'));
  const told = ['missing-file feed.xml', 'altered-file index.html', 'foreign-file 2024/hosts'];
  expect(await verified(folder, '--allow', 'CNAME')).toEqual({
    ...{ code: 1, files: 6, whole: 4 },
    told: expect.arrayContaining(told),
  });
  expect((await verified(folder)).told).toContain('foreign-file CNAME');
});

test('a folder that nothing was published to is an error', async () => {
  expect(await verified(temporaryFolder())).toMatchObject({ code: 1, told: ['no-site dist'] });
});

test('the last change is taken back by a command, and verified', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'dist');
  await build(out, OLD);
  expect(await jianbao(folder, ['rollback'])).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('nothing was taken back'),
  });
  await build(out, NEW);
  const { code, stdout } = await jianbao(folder, ['rollback']);
  expect([code, stdout]).toEqual([0, 'taken back: 6 files restored, 4 removed\n']);
  const changed = readFileSync(join(out, 'changed.txt'), 'utf8').split('\n');
  expect(changed).toEqual([
    ...['+ style.css', '+ 2024/02/29/a/index.html', '+ 2024/02/29/gone/index.html'],
    ...['+ 2024/index.html', '+ feed.xml', '+ index.html'],
    ...[
      '- topics/x/index.html',
      '- 2024/03/01/c/index.html',
      '- 2024/03/01/b/index.html',
      '- style.2.css',
      '',
    ],
  ]);
  expect(siteIn(out)).toEqual(textsOf(OLD));
  expect(await verified(folder)).toMatchObject({ code: 0, told: [] });
});
