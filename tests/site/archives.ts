/** Archives on disk for whole-site tests: folders that live as long as the tests of one file. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** The repository's own folder. */
export const REPOSITORY = new URL('../..', import.meta.url).pathname;
/** Text of the real newspaper page that the repository's sample archive was made from. */
export const SAMPLE_PAGE = join(REPOSITORY, 'tests/pages/zhengzhou-2024-two-sessions/page.txt');

/** A folder for all tests of a file, removed after the last of them. Call it outside of tests. */
export function folderForTests(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Copies the sample archive into a folder, as it is committed. */
export function copySample(folder: string): string {
  cpSync(join(REPOSITORY, 'content'), join(folder, 'content'), { recursive: true });
  return folder;
}

/** Copies the sample archive's settings, topics, schemas and gazetteer into a folder, without a page or an article. */
export function copySettings(folder: string): string {
  for (const name of ['archive.yaml', 'topics.yaml', 'gazetteer', 'schema'])
    cpSync(join(REPOSITORY, 'content', name), join(folder, 'content', name), { recursive: true });
  return folder;
}
