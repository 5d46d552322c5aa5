import { expect, test } from 'vitest';
import { type Candidate, launchBrowser } from '../../bench/browser/launch.ts';

const NONE: Candidate = { name: '/opt/none', options: () => Promise.reject(new Error('not there')) };
const BROKEN: Candidate = {
  name: 'the broken one',
  options: () => Promise.resolve({ executablePath: process.execPath, timeout: 5_000 }),
};

test('where no browser starts, it is said what was tried and what to install', async () => {
  const failed = await launchBrowser([NONE, BROKEN]).catch((error: Error) => error.message);
  expect(failed).toMatch(
    /^No Chromium runs on this machine, and one is needed. Tried:\n {2}\/opt\/none: not there\n/,
  );
  expect(failed).toMatch(/\n {2}the broken one: .+\nInstall one .* or set CHROME_PATH to its program\.$/);
});
