import { symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../src/serve/server.ts';
import { serialised } from '../../src/serve/watch.ts';
import { filesIn, temporaryFolder } from '../io/folders.ts';
import { archiveWith, jianbao, PAGE } from './archive.ts';

/** Asks with the path as it is: fetch would tidy it. */
function get(address: string, path: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(address);
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const asked = request({ hostname, port, path, headers }, response => {
      let body = '';
      response.setEncoding('utf8').on('data', chunk => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.on('error', reject).end();
  });
}

async function serving(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(files);
  const server = await serveFolder(join(folder, 'dist'), 0, () => {});
  onTestFinished(() => server.close());
  return { folder, address: server.address };
}

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

test('nothing outside the site is served, and no request ends the server', async () => {
  const { folder, address } = await serving({
    'dist/index.html': 'home',
    'dist/404.html': 'none such',
    'dist/.jianbao/record.json': 'record',
    'dist.old/secret.txt': 'secret',
    'secret.txt': 'secret',
  });
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/link.txt'));
  const paths = [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%2fdist.old%2fsecret.txt',
    '/%2e%2e/secret.txt',
  ].concat([
    '/.jianbao/record.json',
    '/link.txt',
    '/%',
    '/%00',
    '/..%5csecret.txt',
    '//secret.txt',
    '/a/%c0%ae%c0%ae/',
  ]);
  for (const path of paths) {
    const { status, body } = await get(address, path);
    expect([path, status]).toEqual([path, status === 400 ? 400 : 404]);
    expect(body).not.toMatch(/secret|record/);
  }
  expect(await get(address, '/')).toMatchObject({ status: 200 });
});

test('a page elsewhere that was pointed at this machine is refused', async () => {
  const { address } = await serving({ 'dist/index.html': 'home' });
  expect(await get(address, '/', { host: 'evil.example' })).toMatchObject({ status: 400 });
  expect(await get(address, '/', { host: 'localhost:8080' })).toMatchObject({ status: 200 });
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
