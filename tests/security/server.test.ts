import { mkdirSync, symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { get, serving } from './serving.ts';

test('nothing outside the site is served, and no request ends the server', async () => {
  const { folder, address } = await serving({
    'dist/index.html': 'home',
    'dist/404.html': 'none such',
    'dist/.jianbao/record': 'record',
    'dist.old/secret.txt': 'secret',
    'secret.txt': 'secret',
  });
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/link.txt'));
  symlinkSync(folder, join(folder, 'dist/up'));
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/page.html'));
  mkdirSync(join(folder, 'dist/folder'));
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/folder/index.html'));
  const paths = [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%2fdist.old%2fsecret.txt',
    '/%2e%2e/secret.txt',
  ].concat([
    '/.jianbao/record',
    '/link.txt',
    '/%',
    '/%00',
    '/..%5csecret.txt',
    '//secret.txt',
    '/a/%c0%ae%c0%ae/',
    '/up/secret.txt',
    '/page',
    '/folder/',
    '/folder',
    '/%252e%252e/secret.txt',
    '/.%2e/secret.txt',
    '/a/..;/..;/secret.txt',
    '/?/../secret.txt',
    '/#/../secret.txt',
    'http://evil.example/../secret.txt',
    '/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd',
  ]);
  for (const path of paths) {
    const { status, body } = await get(address, path);
    expect([path, [200, 301, 302, 400, 404].includes(status)]).toEqual([path, true]);
    expect(body).not.toMatch(/secret|record|root:x/);
  }
  expect(await get(address, '/')).toMatchObject({ status: 200 });
});

test('only this machine is listened to, on one of its addresses', async () => {
  const { address } = await serving({ 'dist/index.html': 'home' });
  expect(new URL(address).hostname).toBe('127.0.0.1');
  // A server on all addresses would answer at this one.
  await expect(get(address.replace('127.0.0.1', '127.0.0.2'), '/')).rejects.toThrow();
});

test.each([
  ['evil.example', 400],
  ['127.0.0.1.evil.example', 400],
  ['localhost.evil.example:80', 400],
  ['localhost:80@evil.example', 400],
  ['0.0.0.0', 400],
  ['LOCALHOST:1', 200],
  ['[::1]:8080', 200],
])(
  'a request for the host %j, which a page elsewhere may have pointed here, is answered %i',
  async (host, status) => {
    const { address } = await serving({ 'dist/index.html': 'home' });
    expect(await get(address, '/', { host })).toMatchObject({ status });
  },
);

test('no page elsewhere is told of builds', async () => {
  const { address } = await serving({ 'dist/index.html': 'home' });
  const { host } = new URL(address);
  expect(await upgrade(address, { host, origin: `http://${host}` })).toBe(101);
  expect(await upgrade(address, { host, origin: 'https://evil.example' })).toBe(0);
  expect(await upgrade(address, { host: 'evil.example', origin: 'http://evil.example' })).toBe(0);
});

/** Asks for a socket: the status of the answer, 0 where there is none. */
function upgrade(address: string, headers: Record<string, string>): Promise<number> {
  const socket = {
    ...{ connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' },
    'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
  };
  return new Promise(resolve => {
    const asked = request(address, { headers: { ...headers, ...socket } });
    asked.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve(response.statusCode ?? 0);
    });
    asked.on('response', response => resolve(response.statusCode ?? 0)).on('error', () => resolve(0));
    asked.end();
  });
}
