import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digest } from '../../src/digest.ts';
import { type CachedKind, readCached } from '../../src/io/entry-cache.ts';
import { warning } from '../../src/problems.ts';
import { rootOf, temporaryFolder } from '../io/folders.ts';

const FILES = {
  'content/articles/2031/05/06/chun-yu.md': '春雨',
  'content/articles/2031/05/07/xia-shu.md': '夏暑',
  'content/articles/2032/01/01/dong-xue.md': '冬雪',
};
const PATHS = Object.keys(FILES);
const HOUR = 3_600_000;

/** Reads the files an hour after they were written, and tells which were read anew, what is in them, and the problems. */
function read(folder: string, given: Partial<CachedKind<{ text: string }>> = {}) {
  const anew: string[] = [];
  const kind: CachedKind<{ text: string }> = {
    name: 'articles',
    key: digest('1'),
    now: () => Date.now() + HOUR,
    read: (path, bytes) => {
      anew.push(path);
      const text = bytes.toString();
      const faults = text.includes('雪') ? [warning('snow', { file: path }, 'Expected no snow.')] : [];
      return { value: { text }, problems: faults };
    },
    ...given,
  };
  const { value, problems } = readCached(rootOf(folder), PATHS, kind);
  return { anew, texts: value.map(held => held?.text ?? null), problems: problems.map(({ code }) => code) };
}

const WHOLE = { texts: Object.values(FILES), problems: ['snow'] };

test('what nobody touched is not read again, and its problems are told all the same', () => {
  const folder = temporaryFolder(FILES);
  expect(read(folder)).toEqual({ anew: PATHS, ...WHOLE });
  expect(read(folder)).toEqual({ anew: [], ...WHOLE });
});

test('a file that was touched and is the same is looked at, not read', () => {
  const folder = temporaryFolder(FILES);
  read(folder);
  utimesSync(join(folder, PATHS[0] ?? ''), new Date(0), new Date(0));
  expect(read(folder)).toEqual({ anew: [], ...WHOLE });
});

test('a change of the same length in the same tick of the clock is found', () => {
  const folder = temporaryFolder(FILES);
  const now = () => Date.now();
  read(folder, { now });
  const file = join(folder, PATHS[0] ?? '');
  writeFileSync(file, '秋雨');
  expect(read(folder, { now })).toMatchObject({ anew: [PATHS[0]], texts: ['秋雨', '夏暑', '冬雪'] });
});

test('a change of the same length with its old time set again is found', () => {
  const folder = temporaryFolder(FILES);
  const file = join(folder, PATHS[0] ?? '');
  utimesSync(file, new Date(1e12), new Date(1e12));
  read(folder);
  writeFileSync(file, '秋雨');
  utimesSync(file, new Date(1e12), new Date(1e12));
  expect(read(folder).anew).toEqual([PATHS[0]]);
});

test('other code, or other names to look up, reads all anew', () => {
  const folder = temporaryFolder(FILES);
  read(folder);
  expect(read(folder, { key: digest('2') })).toEqual({ anew: PATHS, ...WHOLE });
});

test('a damaged part is told, dropped and made again; without the cache all is read', () => {
  const folder = temporaryFolder(FILES);
  read(folder);
  writeFileSync(join(folder, '.jianbao/cache/articles/2032-01'), 'not ours');
  expect(read(folder)).toEqual({
    anew: [PATHS[2]],
    texts: WHOLE.texts,
    problems: ['damaged-cache', 'snow'],
  });
  expect(read(folder)).toEqual({ anew: [], ...WHOLE });
  rmSync(join(folder, '.jianbao'), { recursive: true });
  expect(read(folder)).toEqual({ anew: PATHS, ...WHOLE });
});
