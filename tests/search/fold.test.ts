import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithOffsets } from '../../src/search/folding.ts';

describe('texts are folded', () => {
  test.each([
    ['８３８．７亿', '838.7亿'],
    ['ＧＢ／Ｔ', 'gb/t'],
    ['鄭州日報', '郑州日报'],
    ['乾坤', '乾坤'],
    ['春耕，生产。', '春耕生产'],
    ['春耕\n　　生产', '春耕生产'],
    ['New  York', 'new york'],
    ['New York市', 'new york市'],
    ['A、B', 'a b'],
    ['3—5人', '3 5人'],
    ['3 , 5', '3,5'],
    ['增长5%，', '增长5%'],
    ['-5℃', '5°c'],
    ['5 G', '5 g'],
    ['“两会”', '两会'],
    ['买买提·艾力', '买买提艾力'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['㎡', 'm2'],
    ['①第一', '1第一'],
    ['●■→', ''],
    ['👍好', '好'],
    ['𠮷野家', '𠮷野家'],
    ['\ud842坏', '坏'],
    ['葛\u{e0100}', '葛'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

const TEXT = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'鄭 ，.8Ｇ/a%。\n①㎡½é𠮷'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
});

test('what is folded already stays as it is', () => {
  fc.assert(
    fc.property(TEXT, text => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('a piece of a text, folded, is a piece of the folded text', () => {
  fc.assert(
    fc.property(TEXT, fc.nat(40), fc.nat(12), (text, from, length) => {
      const characters = Array.from(text);
      expect(fold(text)).toContain(fold(characters.slice(from, from + length).join('')));
    }),
  );
});

test('every folded unit knows where it stood', () => {
  const { text, offsets } = foldWithOffsets('鄭州，㎡ 好');
  expect([text, offsets]).toEqual(['郑州m2好', [0, 1, 3, 3, 5]]);
});

test('offsets ascend and lie in the text', () => {
  fc.assert(
    fc.property(TEXT, text => {
      const { offsets } = foldWithOffsets(text);
      expect(offsets.every((offset, at) => offset >= (offsets[at - 1] ?? 0) && offset < text.length)).toBe(
        true,
      );
    }),
  );
});
