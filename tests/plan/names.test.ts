import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSitePath } from '../../src/ids.ts';
import { nameSlug } from '../../src/plan/names.ts';

describe('a name stands as itself where it is safe and the same to every file system', () => {
  test.each(['甘小满', '𠮷田', '聚焦2024县市区两会', '一〇一', 'abc123', '甘'.repeat(40)])('%s', name => {
    expect(nameSlug(name)).toBe(name);
  });
});

describe('any other name is what is left of it, and six digits of its digest', () => {
  test.each([
    ['阿依古丽·买买提', /^阿依古丽-买买提-[0-9a-f]{6}$/],
    ['Ann Lee', /^ann-lee-[0-9a-f]{6}$/],
    ['con', /^con-[0-9a-f]{6}$/],
    ['COM1', /^com1-[0-9a-f]{6}$/],
    ['../../etc', /^etc-[0-9a-f]{6}$/],
    ['100%', /^100-[0-9a-f]{6}$/],
    ['甘😀满', /^甘-满-[0-9a-f]{6}$/],
    ['😀', /^_-[0-9a-f]{6}$/],
    ['', /^_-[0-9a-f]{6}$/],
    ['甘'.repeat(41), /^甘{40}-[0-9a-f]{6}$/],
  ])('%j', (name, slug) => {
    expect(nameSlug(name)).toMatch(slug);
  });
});

test('names that differ only in case or width have different paths', () => {
  const names = ['ann', 'Ann', 'ANN', 'ａｎｎ', 'ann ', ' ann'];
  expect(new Set(names.map(name => nameSlug(name).toLowerCase())).size).toBe(names.length);
});

test('the composed and the decomposed form of a name are one name', () => {
  expect(nameSlug('Zoe\u0308')).toBe(nameSlug('Zo\u00eb'));
});

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('甘', '满', 'a', 'A', '1', '.', '/', '·', '\u0308', '%', '-'),
    maxLength: 8,
  }),
);

test('every name makes a safe path that case and Unicode forms leave alone', () => {
  fc.assert(
    fc.property(anyName, name => {
      const slug = nameSlug(name);
      expect(isSitePath(`reporters/${slug}/index.html`)).toBe(true);
      expect(slug.normalize('NFC').toLowerCase()).toBe(slug);
    }),
  );
});

test('different names make different paths', () => {
  fc.assert(
    fc.property(anyName, anyName, (a, b) => {
      expect(nameSlug(a) === nameSlug(b)).toBe(a.normalize('NFC') === b.normalize('NFC'));
    }),
  );
});
