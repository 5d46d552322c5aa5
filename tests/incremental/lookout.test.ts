import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { digest } from '../../src/digest.ts';
import { sitePath } from '../../src/ids.ts';
import { formatBuildRecord } from '../../src/io/build-record.ts';
import type * as lookout from '../../src/io/lookout.ts';
import { compile, PROGRAM } from '../cli/program.ts';
import { temporaryFolder, writeFiles } from '../io/folders.ts';
import { recordedFiles } from '../plan/recorded-files.ts';

/** Threads run what is compiled. */
const COMPILED = join(dirname(PROGRAM), '../../src/io/lookout.js');

/** A site with so many files on record, of which these alone are there; and the stamp of its record. */
function siteOf(count: number, standing: readonly string[]) {
  const folder = temporaryFolder();
  const paths = Array.from({ length: count }, (_, at) => `2031/05/06/bei-hu-${at}/index.html`);
  const file = { fingerprint: digest('a'), hash: digest('b') };
  const files = recordedFiles([...standing, ...paths].map(path => [sitePath(path), file] as const));
  writeFiles(folder, Object.fromEntries(standing.map(path => [path, path])));
  mkdirSync(join(folder, '.jianbao'));
  const record = join(folder, '.jianbao/record');
  writeFileSync(record, formatBuildRecord({ version: 1, generator: '1', files }));
  const { size, mtimeMs, ctimeMs } = statSync(record);
  return { folder, paths, record: `${size} ${mtimeMs} ${ctimeMs}` };
}

test('a thread tells which files of a large site are gone, and only to whoever goes by the same record', async () => {
  compile();
  const { sendLookout }: typeof lookout = await import(COMPILED);
  const standing = ['index.html', '2031/05/06/index.html'];
  const { folder, paths, record } = siteOf(30_000, standing);
  const sent = sendLookout(folder);
  expect(sent?.lost('another record')).toBeNull();
  expect(sent?.lost(record)).toEqual(new Set(paths));
  expect(sent?.lost(record)?.size).toBe(30_000);
});

test('nobody is sent to a small site, or where there is none', async () => {
  compile();
  const { sendLookout }: typeof lookout = await import(COMPILED);
  expect(sendLookout(siteOf(100, []).folder)).toBeUndefined();
  expect(sendLookout(join(temporaryFolder(), 'dist'))).toBeUndefined();
});
