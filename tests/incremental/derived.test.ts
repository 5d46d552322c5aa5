import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Digest } from '../../src/ids.ts';
import { derived } from '../../src/io/derived.ts';
import { machineDisk } from '../../src/io/disk.ts';
import type { Problem } from '../../src/types.ts';
import { temporaryFolder } from '../io/folders.ts';

const CODE = 'c0de' as Digest;

/** How often a text was taken apart when it is asked for again and again. */
function asking(folder: string) {
  const made: string[] = [];
  const ask = (text: string, code = CODE, problems: readonly Problem[] = []) =>
    derived(
      { folder, disk: machineDisk },
      {
        name: 'words',
        text,
        code,
        make: () => {
          made.push(text);
          return { value: { words: text.split(' ') }, problems };
        },
      },
    ).value;
  return { made, ask };
}

function cached(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.jianbao/cache'), { recursive: true });
  return folder;
}

test('a text is taken apart once, and anew when it or the code changes', () => {
  const { made, ask } = asking(cached());
  expect([ask('a b'), ask('a b')]).toEqual([{ words: ['a', 'b'] }, { words: ['a', 'b'] }]);
  expect(made).toEqual(['a b']);
  ask('a c');
  ask('a c', 'c0de2' as Digest);
  expect(made).toEqual(['a b', 'a c', 'a c']);
});

test('what was kept and altered since is made anew', () => {
  const folder = cached();
  const { made, ask } = asking(folder);
  ask('a b');
  const file = join(folder, '.jianbao/cache/words.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"a"', '"x"'));
  expect(ask('a b')).toEqual({ words: ['a', 'b'] });
  expect(made).toHaveLength(2);
});

test('what has problems is not kept: they are told every time', () => {
  const { made, ask } = asking(cached());
  const problem = { severity: 'warning', code: 'odd', message: 'odd' } as unknown as Problem;
  ask('a', CODE, [problem]);
  ask('a', CODE, [problem]);
  expect(made).toHaveLength(2);
});

test('nothing is written where no build has begun a cache', () => {
  const folder = temporaryFolder();
  const { made, ask } = asking(folder);
  ask('a');
  ask('a');
  expect(made).toHaveLength(2);
  expect(machineDisk.kind(join(folder, '.jianbao'))).toBeNull();
});
