import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { jianbao } from '../cli/archive.ts';
import { filesIn, temporaryFolder, writeFiles } from '../io/folders.ts';

const SOURCE = new URL('north-lake', import.meta.url).pathname;

/** Everything that a build makes: the site, and what it writes into the archive; not what stood there before. */
async function madeIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const { code, stdout } = await jianbao(folder, ['build']);
  expect([code, stdout]).toEqual([0, expect.stringContaining('no problems')]);
  const files = Object.entries(filesIn(folder));
  return Object.fromEntries(files.filter(([path]) => !path.startsWith('.dist.previous/')));
}

function inZone(zone: string): void {
  const before = process.env.TZ;
  process.env.TZ = zone;
  onTestFinished(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });
}

test('the site is the same in every time zone, in files created in any order, under any folder name', async () => {
  inZone('Pacific/Kiritimati');
  expect(new Date('2031-05-06T12:00:00Z').getDate()).toBe(7);
  const here = temporaryFolder();
  cpSync(SOURCE, here, { recursive: true });
  const first = await madeIn(here);

  inZone('Pacific/Pago_Pago');
  expect(new Date('2031-05-06T01:00:00Z').getDate()).toBe(5);
  const there = join(temporaryFolder(), '别处 的 %20 archive');
  for (const path of Object.keys(filesIn(SOURCE)).reverse())
    writeFiles(there, { [path]: readFileSync(join(SOURCE, path)) });
  expect(await madeIn(there)).toEqual(first);
});

test('a site grown step by step is the same as one built at once', async () => {
  const steps = temporaryFolder();
  const sources = Object.entries(filesIn(SOURCE));
  const [articles, rest] = [true, false].map(wanted =>
    sources.filter(([path]) => path.startsWith('content/articles/') === wanted),
  );
  writeFiles(steps, Object.fromEntries(rest ?? []));
  for (const [path, text] of articles ?? []) {
    await madeIn(steps);
    writeFiles(steps, { [path]: text });
  }
  const whole = temporaryFolder();
  cpSync(SOURCE, whole, { recursive: true });
  expect(await madeIn(steps)).toEqual(await madeIn(whole));
});
