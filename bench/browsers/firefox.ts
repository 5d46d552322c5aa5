/** Firefox over Marionette: what geckodriver speaks with it, so that no further program is needed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, freePort, programNamed } from './programs.ts';
import type { Command, Send, Started } from './window.ts';

const NAMES: Readonly<Record<Command, string>> = {
  navigate: 'WebDriver:Navigate',
  back: 'WebDriver:Back',
  forward: 'WebDriver:Forward',
  script: 'WebDriver:ExecuteScript',
  actions: 'WebDriver:PerformActions',
  rect: 'WebDriver:SetWindowRect',
  screenshot: 'WebDriver:TakeScreenshot',
};
/** Tries to reach it, twice a second. */
const TRIES = 120;

/** Starts a Firefox without a window on a screen; rejects with `NotInstalled` where there is none. `preferences` by their names. */
export async function startFirefox(
  program: string,
  preferences: Readonly<Record<string, boolean>> = {},
): Promise<Started> {
  const path = programNamed(program);
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'jianbao-firefox-'));
  const all = { 'marionette.port': port, 'browser.shell.checkDefaultBrowser': false, ...preferences };
  const lines = Object.entries(all).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${value});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const words = ['--headless', '--marionette', '--no-remote', '--profile', profile];
  const browser = spawn(path, words, { stdio: 'ignore' });
  const close = async (socket?: Socket): Promise<void> => {
    socket?.destroy();
    await ended(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const socket = await reached(browser, port);
    const call = conversation(socket);
    const session = (await call('WebDriver:NewSession', {})) as {
      readonly capabilities: { readonly browserVersion: string };
    };
    const send: Send = async (command, parameters = {}) => plainValue(await call(NAMES[command], parameters));
    return {
      name: `Firefox ${session.capabilities.browserVersion}`,
      send,
      close: () => close(socket),
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

function plainValue(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
}

async function reached(browser: ChildProcess, port: number): Promise<Socket> {
  const failed = new Promise<never>((_, reject) => {
    browser.once('error', reject);
    browser.once('exit', code => reject(new Error(`it ended with ${code}`)));
  });
  failed.catch(() => {});
  for (let left = TRIES; ; left -= 1) {
    try {
      return await Promise.race([connected(port), failed]);
    } catch (fault) {
      if (left === 0 || browser.exitCode !== null || browser.pid === undefined) throw fault;
      await new Promise(resolve => setTimeout(resolve, 500));
    }
  }
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

type Call = (name: string, parameters: object) => Promise<unknown>;

/** Marionette’s packets: the length of a JSON text, a colon, the text: `[0, number, name, parameters]`, `[1, number, error, result]`. */
function conversation(socket: Socket): Call {
  const waiting = new Map<number, (error: { readonly message: string } | null, result: unknown) => void>();
  let held: Buffer = Buffer.alloc(0);
  socket.on('data', piece => {
    held = Buffer.concat([held, piece]);
    for (let packet = packetIn(held); packet !== null; packet = packetIn(held)) {
      held = packet.rest;
      const message: unknown = JSON.parse(packet.text);
      if (!Array.isArray(message)) continue;
      const [, number, error, result] = message;
      waiting.get(number)?.(error, result);
      waiting.delete(number);
    }
  });
  let last = 0;
  return (name, parameters) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, (error, result) => (error ? reject(new Error(error.message)) : resolve(result)));
      const text = JSON.stringify([0, last, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

function packetIn(held: Buffer): { readonly text: string; readonly rest: Buffer } | null {
  const colon = held.indexOf(':');
  if (colon < 0) return null;
  const end = colon + 1 + Number(held.subarray(0, colon).toString());
  if (held.length < end) return null;
  return { text: held.subarray(colon + 1, end).toString(), rest: held.subarray(end) };
}
