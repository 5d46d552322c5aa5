import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentOf } from '../../src/search/browser/fragment.ts';
import { marked, rangesOf, snippetOf } from '../../src/search/browser/marks.ts';
import type { Run } from '../../src/search/browser/messages.ts';
import { nearest } from '../../src/search/browser/near.ts';
import { readState, writeState } from '../../src/search/browser/state.ts';
import { needsTable } from '../../src/search/browser/table.ts';
import { fold } from '../../src/search/folding.ts';
import { TRADITIONAL } from '../../src/search/traditional.ts';
import { displayText } from '../../src/trade/display.ts';

const shown = (runs: readonly Run[]): string =>
  runs.map(([text, isMarked]) => (isMarked ? `[${text}]` : text)).join('');

describe('the address', () => {
  test.each([
    ['', ''],
    ['?q=%E6%98%A5%E8%80%95', '?q=%E6%98%A5%E8%80%95'],
    [
      '?page=2&q=a&sort=newest&year=2024&month=02&district=x',
      '?q=a&district=x&year=2024&month=02&sort=newest&page=2',
    ],
    ['?q=a&year=two&month=13&page=-1&sort=odd&other=1', '?q=a'],
    ['?q=a&month=02', '?q=a'],
    ['?q=a&page=9999', '?q=a&page=25'],
  ])('%s is read as %s', (address, plain) => {
    expect(writeState(readState(address))).toBe(plain);
  });

  test('is the same read and written again, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (q, district) => {
        const written = writeState({ ...readState(''), q, district });
        expect(writeState(readState(written))).toBe(writeState(readState(writeState(readState(written)))));
        expect(readState(written).q).toBe(q.normalize('NFC').trim());
      }),
    );
  });
});

describe('marks', () => {
  test.each([
    ['新密市春耕', ['春耕'], '新密市[春耕]'],
    ['春,耕,春耕', ['春耕'], '[春，耕]，[春耕]'],
    ['鄭州與８３８路', ['郑州', '838'], '[鄭州]與[８３８]路'],
    ['甲乙丙', ['甲乙', '乙丙'], '[甲乙丙]'],
    ['𠮷田𠮷', ['𠮷'], '[𠮷]田[𠮷]'],
    ['无', ['有'], '无'],
    ['', ['有'], ''],
  ])('%s for %j', (text, words, expected) => {
    expect(shown(marked(text, words, displayText))).toBe(expected);
  });

  test('cover what was looked for, folded, and nothing before or after it', () => {
    const text = fc.array(fc.constantFrom('春', '耕', '，', ' ', '8', '．', '鄭', '\n'), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(20), fc.integer({ min: 1, max: 3 }), (letters, from, length) => {
        const whole = letters.join('');
        const word = fold(whole)
          .slice(from, from + length)
          .trim();
        if (word === '') return;
        const ranges = rangesOf(whole, [word]);
        expect(ranges.length).toBeGreaterThan(0);
        for (const [start, end] of ranges) expect(fold(whole.slice(start, end))).toContain(word);
      }),
    );
  });

  test('a snippet begins with the sentence, or near before it, and shows where most words stand together', () => {
    const before = '甲'.repeat(200);
    expect(shown(snippetOf(`${before}。昨日春耕开始。${before}`, ['春耕'], displayText))).toMatch(
      /^…昨日\[春耕]开始。甲+…$/,
    );
    expect(shown(snippetOf(`春耕${before}春耕与小麦${before}`, ['春耕', '小麦'], displayText))).toMatch(
      /\[春耕]与\[小麦]/,
    );
    expect(shown(snippetOf('没有这个词。', ['春耕'], displayText))).toBe('没有这个词。');
  });
});

describe('text fragments', () => {
  test.each([
    ['雨后，小麦长势良好。', ['小麦'], '小麦'],
    ['完成春耕，生产有序。', ['春耕生产'], '春耕,生产'],
    ['全长12-3公里', ['12-3'], '12,3'],
    ['没有', ['小麦'], null],
  ])('%s for %j', (text, words, expected) => {
    const fragment = fragmentOf([text], words, rangesOf);
    if (expected === null) expect(fragment).toBe('');
    else
      expect(decodeURIComponent(fragment)).toMatch(
        new RegExp(`^#:~:text=\\S*${expected.replace(',', '\\S*,\\S*')}`),
      );
  });
});

describe('names near to what was typed', () => {
  test.each([
    ['新蜜市', ['新密市', '新郑市', '登封市'], ['新密市', '新郑市']],
    ['王建', ['王建国', '王伟', '李健'], ['王伟', '王建国']],
    ['国建王', ['王建国'], []],
    ['密', ['新密市'], []],
    ['xinmi', ['xinim', 'dengfeng'], ['xinim']],
  ])('%s among %j', (text, names, expected) => {
    expect(nearest(text, names).toSorted()).toEqual(expected.toSorted());
  });
});

describe('the table of traditional characters', () => {
  test('is needed for every character that it changes', () => {
    expect(Array.from(TRADITIONAL).filter(character => !needsTable(character))).toEqual([]);
  });

  test.each(['郑州日报记者报道', 'GB/T 7714 𠮷田', '，。！？“”', '８３８路'])('is not for %s', text => {
    expect(needsTable(text)).toBe(false);
  });
});

test('the scripts are small, compressed as any server does it', () => {
  const read = (name: string): Buffer => {
    const file = new URL(`../../.lib/assets/${name}`, import.meta.url);
    expect(existsSync(file)).toBe(true);
    return readFileSync(file);
  };
  const size = (name: string): number => gzipSync(read(name)).length;
  expect(read('focus.js').length).toBeLessThanOrEqual(300);
  // All that a first search loads, for the page and for its worker; the others come after its hits, and with a traditional
  // character.
  expect(size('search.js')).toBeLessThanOrEqual(12_000);
  expect(size('search-more.js')).toBeLessThanOrEqual(6000);
  expect(size('search-traditional.js')).toBeLessThanOrEqual(13_000);
  expect(brotliCompressSync(read('search-traditional.js')).length).toBeLessThanOrEqual(8 * 1024);
});
