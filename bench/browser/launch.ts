/** Starts a browser for the tests and for the README's pictures: the one of the package, else one of the machine's. */
import { existsSync } from 'node:fs';
import { env } from 'node:process';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { unpackChromium } from './packaged.ts';

/** No sandbox, since tests may run as root; nothing that talks to other hosts. Playwright gives it an empty profile. */
const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** A browser that may be on the machine. */
export interface Candidate {
  /** As messages call it. */
  readonly name: string;
  /** Rejects where there is none. */
  readonly options: () => Promise<LaunchOptions>;
}

/** What is tried, in this order. */
export const CANDIDATES: readonly Candidate[] = [
  { name: 'the package @sparticuz/chromium', options: () => packaged({}) },
  { name: 'the same with its own libraries', options: withLibraries },
  { name: 'CHROME_PATH', options: named },
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].map(installed),
  { name: 'Google Chrome where it is usually installed', options: async () => ({ channel: 'chrome' }) },
];

/**
 * The first browser that starts. Rejects with every reason and what to install where none does.
 * `candidates` are all known ones by default; `more` are arguments besides the usual.
 */
export async function launchBrowser(
  candidates: readonly Candidate[] = CANDIDATES,
  more: readonly string[] = [],
): Promise<Browser> {
  const reasons: string[] = [];
  for (const { name, options } of candidates) {
    try {
      const args = [...ARGUMENTS.split(' '), ...more];
      return await chromium.launch({ args, timeout: 30_000, ...(await options()) });
    } catch (fault) {
      reasons.push(`  ${name}: ${reasonOf(fault)}`);
    }
  }
  throw new Error(
    `No Chromium runs on this machine, and one is needed. Tried:\n${reasons.join('\n')}\n` +
      'Install one ("apt-get install chromium" on Debian and Ubuntu, Google Chrome elsewhere), or set CHROME_PATH to its program.',
  );
}

async function packaged(environment: Readonly<Record<string, string>>): Promise<LaunchOptions> {
  const { executablePath, fonts } = await unpackChromium();
  const fontless = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: fonts };
  return { executablePath, env: { ...env, ...fontless, ...environment } };
}

async function withLibraries(): Promise<LaunchOptions> {
  const { libraries } = await unpackChromium();
  return packaged({ LD_LIBRARY_PATH: libraries });
}

async function named(): Promise<LaunchOptions> {
  const executablePath = env.CHROME_PATH;
  if (executablePath === undefined || executablePath === '') throw new Error('not set');
  return { executablePath };
}

function installed(executablePath: string): Candidate {
  const options = async (): Promise<LaunchOptions> => {
    if (!existsSync(executablePath)) throw new Error('not there');
    return { executablePath };
  };
  return { name: executablePath, options };
}

/** The line that tells most of what the browser or Playwright said. */
function reasonOf(fault: unknown): string {
  const lines = String(fault instanceof Error ? fault.message : fault).split('\n');
  const telling = lines.find(line => /error while loading|ENOENT|EACCES|ENOEXEC|not found/i.test(line));
  return (telling ?? lines[0] ?? '').trim();
}
