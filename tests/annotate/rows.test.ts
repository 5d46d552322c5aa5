import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gramOf, gramText } from '../../src/annotate/topic-grams.ts';
import { rowsOf } from '../../src/trade/rows.ts';

const gram = fc.integer({ min: 0x4e00, max: 0x9fff });
const pair = fc.tuple(gram, gram).map(([first, second]) => first * 0x10000 + second);

it('a table knows the place of every gram in it, and of no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(gram, pair)), fc.oneof(gram, pair), (grams, other) => {
      const rowOf = rowsOf(grams);
      expect(grams.map(rowOf)).toEqual(grams.map((_, row) => row));
      expect(rowOf(other)).toBe(grams.indexOf(other));
    }),
  );
});

it('a gram is read as it is written', () => {
  expect(['麦', '麦收', '鿿鿿'].map(text => gramText(gramOf(text)))).toEqual(['麦', '麦收', '鿿鿿']);
});
