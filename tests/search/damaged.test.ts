import { describe, expect, test } from 'vitest';
import { type Files, indexOf, searchIn } from './archive.ts';
import { paper, resultsOf } from './asking.ts';

describe('a damaged index', () => {
  const damage: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array])[] = [
    ['cut off', bytes => bytes.slice(0, bytes.length - 3)],
    ['a byte changed', bytes => bytes.map((byte, at) => (at === 20 ? byte ^ 4 : byte))],
    ['another file', () => new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['empty', () => new Uint8Array()],
  ];
  test.each(damage)('%s: the segment says so and the others answer', async (_, spoil) => {
    const files: Files = indexOf(paper);
    for (const [path, bytes] of files) if (path.startsWith('segment-0/grams')) files.set(path, spoil(bytes));
    const results = await resultsOf(await searchIn(files), '春');
    expect(results.map(({ fault, articles }) => [fault?.name, articles.length])).toEqual([
      ['DamagedFile', 0],
      [undefined, 1],
    ]);
  });

  test('a missing file is asked for again by the next search', async () => {
    const files = indexOf(paper);
    const taken = [...files].filter(([path]) => path.startsWith('segment-0/grams'));
    for (const [path] of taken) files.delete(path);
    const index = await searchIn(files);
    expect((await resultsOf(index, '春'))[0]?.fault?.message).toContain('no file');
    for (const [path, bytes] of taken) files.set(path, bytes);
    expect((await resultsOf(index, '春'))[0]?.articles).toHaveLength(2);
  });

  test('a directory of another version is refused with both numbers', async () => {
    const files = indexOf(paper);
    files.set('directory.json', new TextEncoder().encode('{"format":"jianbao-search","version":99}'));
    await expect(searchIn(files)).rejects.toThrow('version 99; this program reads 1');
  });
});
