import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serialised } from '../../src/serve/watch.ts';
import { filesIn } from '../io/folders.ts';
import { get, serving } from '../security/serving.ts';
import { archiveWith, jianbao, PAGE } from './archive.ts';

test('the site is served on this machine, with live reload', async () => {
  const { address } = await serving({
    'dist/index.html': '<html><head></head><body>首页</body></html>',
    'dist/reporters/李明远/index.html': '<html><head></head><body>李明远</body></html>',
  });
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await get(address, '/')).toMatchObject({
    status: 200,
    body: expect.stringMatching(/reload-client.*首页/s),
  });
  expect(await get(address, encodeURI('/reporters/李明远/'))).toMatchObject({ status: 200 });
});

test('a change while a build runs is one more build after it', async () => {
  const runs: (() => void)[] = [];
  const run = serialised(() => new Promise(resolve => runs.push(resolve)));
  const all = [run(), run(), run()];
  expect(runs).toHaveLength(1);
  runs[0]?.();
  await Promise.resolve();
  await Promise.resolve();
  expect(runs).toHaveLength(2);
  runs[1]?.();
  await Promise.all(all);
  expect(runs).toHaveLength(2);
});

test('the command builds, serves, builds again on a change, tells problems, and ends when asked', async () => {
  const folder = archiveWith({ 'content/pages/2031/2031-05-06-A01.txt': PAGE });
  const stop = new AbortController();
  let said = '';
  let heard: () => void = () => {};
  const listen = (text: string): void => {
    said += text;
    heard();
  };
  const until = (pattern: RegExp): Promise<void> =>
    new Promise(resolve => {
      heard = () => pattern.test(said) && resolve();
      heard();
    });
  const terminal = { stdout: listen, stderr: listen, stop: stop.signal };
  const served = jianbao(folder, ['serve', '--port', '0'], terminal);
  await until(/serving http:\/\/127\.0\.0\.1:\d+\/\n/);
  const article = join(folder, 'content/articles/2031/05/06/shu-dian.md');
  writeFileSync(article, '---\ntitle: 书店\ndate: 2031-05-06\n---\n\n开业。\n');
  await until(/3 articles, no problems/);
  expect(Object.keys(filesIn(join(folder, 'dist')))).toContain('2031/05/06/shu-dian/index.html');
  writeFileSync(article, '---\ntitle: 书店\ndate: 2031-05-32\n---\n');
  await until(/shu-dian\.md:3:\d+ {2}error/);
  stop.abort();
  expect(await served).toMatchObject({ code: 0 });
});
