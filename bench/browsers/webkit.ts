/** WebKit, the engine of Safari, by the small browser that WebKitGTK brings, over W3C WebDriver. It wants a screen: Xvfb does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { ended, freePort, NotInstalled, programNamed } from './programs.ts';
import type { Command, Send, Started } from './window.ts';

const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'];
const PATHS: Readonly<Record<Command, readonly [method: string, path: string]>> = {
  navigate: ['POST', '/url'],
  back: ['POST', '/back'],
  forward: ['POST', '/forward'],
  script: ['POST', '/execute/sync'],
  actions: ['POST', '/actions'],
  rect: ['POST', '/window/rect'],
  screenshot: ['GET', '/screenshot'],
};

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** Starts it; rejects with `NotInstalled` where it, its driver or a screen for it is not there. */
export async function startWebKit(): Promise<Started> {
  const binary = miniBrowser();
  const [driverPath, screenPath] = [programNamed('WebKitWebDriver'), programNamed('Xvfb')];
  const port = await freePort();
  const screen = spawn(screenPath, SCREEN, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await displayOf(screen);
  const environment = { ...env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const driver = spawn(driverPath, [`--port=${port}`], { stdio: 'ignore', env: environment });
  const stop = async (): Promise<void> => {
    await ended(driver);
    await ended(screen);
  };
  const address = `http://127.0.0.1:${port}/session`;
  const options = { binary, args: ['--automation'] };
  const asked = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } };
  try {
    const { sessionId, capabilities } = (await begun(address, asked)) as Session;
    const send: Send = (command, parameters = {}) => {
      const [method, path] = PATHS[command];
      return call(method, `${address}/${sessionId}${path}`, method === 'GET' ? undefined : parameters);
    };
    const close = async (): Promise<void> => {
      await call('DELETE', `${address}/${sessionId}`).catch(() => {});
      await stop();
    };
    return { name: `WebKitGTK ${capabilities.browserVersion}`, send, close };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

/** It takes a display that is free, and tells its number on its fourth file. */
const SCREEN = ['-displayfd', '3', '-screen', '0', '1400x1000x24'];

function displayOf(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
    screen.stdio[3]?.once('data', number => resolve(`:${String(number).trim()}`));
  });
}

function miniBrowser(): string {
  const folders = LIBRARIES.filter(folder => existsSync(folder)).flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.startsWith('webkit'))
      .map(name => join(folder, name, 'MiniBrowser')),
  );
  const found = folders.find(path => existsSync(path));
  if (found === undefined) throw new NotInstalled('MiniBrowser of WebKitGTK is not installed');
  return found;
}

/** The driver needs a moment before it listens. */
async function begun(address: string, asked: object): Promise<unknown> {
  for (let left = 40; ; left -= 1) {
    try {
      return await call('POST', address, asked);
    } catch (fault) {
      if (left === 0 || !(fault instanceof TypeError)) throw fault;
      await new Promise(resolve => setTimeout(resolve, 250));
    }
  }
}

async function call(method: string, address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { readonly value: unknown };
  if (!answer.ok) throw new Error((value as { readonly message: string }).message);
  return value;
}
