import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairsIn, timesIn } from '../../src/segment/pairs.ts';
import { firstSigns, lastSigns, SIGN, signsOf } from '../../src/segment/signs.ts';
import { lengthOfText } from '../../src/trade/chars.ts';

describe('the kinds of characters of a text', () => {
  test('are those of all its characters, of the first or of the last', () => {
    expect(signsOf('第三版') & (SIGN.ordinal | SIGN.page | SIGN.year)).toBe(SIGN.ordinal | SIGN.page);
    expect(firstSigns('（图）') & (SIGN.mark | SIGN.credit)).toBe(SIGN.mark);
    expect(lastSigns('天晴。')).toBe(SIGN.inside | SIGN.stop);
    expect([signsOf(''), firstSigns(''), lastSigns('')]).toEqual([0, 0, 0]);
  });

  test('do not mind the width of figures and letters', () => {
    expect(signsOf('ＣＮ４１')).toBe(SIGN.letter | SIGN.figure);
    expect(signsOf('ＣＮ４１')).toBe(signsOf('CN') | (signsOf('41') & SIGN.figure));
  });
});

test('pairs are counted in all texts, each place once', () => {
  const pages = fc.array(fc.string({ unit: fc.constantFrom('麦', '田', '里', 'a', '𠮷') }), { maxLength: 4 });
  fc.assert(
    fc.property(pages, texts => {
      const units = texts.flatMap(text =>
        Array.from({ length: text.length }, (_, at) => text.slice(at, at + 2)),
      );
      const count = pairsIn(texts);
      for (const pair of ['麦田', '田田', 'a麦', '里']) {
        const times = pair.length < 2 ? 0 : units.filter(unit => unit === pair).length;
        expect([count(pair), timesIn(texts, pair)]).toEqual([times, times]);
      }
    }),
  );
});

test('a text is as long as its characters that are no white space', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(' ', '\u3000', '\u2028', '\ufeff', '麦', 'a', '𠮷', '\ud842', '\udfb7'),
      }),
      text => {
        expect(lengthOfText(text)).toBe([...text.replace(/\s+/g, '')].length);
      },
    ),
  );
});
