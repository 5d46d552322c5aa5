import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gramRuns } from '../../src/search/build/runs.ts';
import { singleUnits } from '../../src/search/build/singles.ts';
import { FIELD_BITS, TextStream } from '../../src/search/build/stream.ts';
import { fileOfSlot, isAscii, pairKey, singleKey, slotOf, tripleKey } from '../../src/search/grams.ts';

/** Articles of a text and of names, which are values of one field. */
const ARTICLES = fc.array(
  fc.tuple(
    fc.string({ unit: fc.constantFrom(...'春耕市的1a2'), maxLength: 30 }),
    fc.array(fc.string({ unit: fc.constantFrom(...'王军'), minLength: 1, maxLength: 3 }), { maxLength: 3 }),
  ),
  { minLength: 1, maxLength: 12 },
);
const TEXT_FIELD = 2;
const PEOPLE_FIELD = 3;

function streamOf(articles: readonly (readonly [string, readonly string[]])[]): TextStream {
  const stream = new TextStream(articles.length, 8);
  for (const [text, people] of articles) stream.add([[], [], [text], people, [], []]);
  return stream;
}

/** Field and place of every gram by its slot, found one by one. */
function plainly(
  articles: readonly (readonly [string, readonly string[]])[],
): Map<number, [number, number][]> {
  const found = new Map<number, [number, number][]>();
  const note = (key: number, place: [number, number]): void => {
    const slot = slotOf(key);
    found.set(slot, [...(found.get(slot) ?? []), place]);
  };
  articles.forEach(([text, people], article) => {
    for (const [field, values] of [
      [TEXT_FIELD, [text]],
      [PEOPLE_FIELD, people],
    ] as const) {
      const units = Array.from(values.join('\0'), unit => unit.charCodeAt(0));
      units.forEach((a, at) => {
        const [b = 0, c = 0] = [units[at + 1], units[at + 2]];
        const place: [number, number] = [(article << FIELD_BITS) + field, at];
        if (a > 0 && b > 0) note(pairKey(a, b), place);
        if (a > 0 && b > 0 && c > 0 && [a, b, c].every(isAscii)) note(tripleKey(a, b, c), place);
      });
    }
  });
  return found;
}

test('grams come by slot with all their places, in whichever slices and files', () => {
  fc.assert(
    fc.property(ARTICLES, fc.integer({ min: 1, max: 3000 }), fc.nat(200), (articles, files, slice) => {
      const found = new Map<number, [number, number][]>();
      let next = 0;
      for (const { from, to, slots, count, ends, words } of gramRuns(streamOf(articles), files, slice)) {
        expect(from).toBe(next);
        next = to;
        for (let at = 0, word = 0; at < count; at += 1) {
          const slot = slots[at] ?? 0;
          expect([...found.keys()].every(before => before < slot)).toBe(true);
          expect(fileOfSlot(slot, files)).toBeGreaterThanOrEqual(from);
          expect(fileOfSlot(slot, files)).toBeLessThan(to);
          const places: [number, number][] = [];
          for (; word < (ends[at] ?? 0); word += 2) places.push([words[word] ?? 0, words[word + 1] ?? 0]);
          found.set(slot, places);
        }
      }
      expect(next).toBe(files);
      expect(found).toEqual(plainly(articles));
    }),
  );
});

test('single units have the fields that they stand in, each once, however many are held', () => {
  fc.assert(
    fc.property(ARTICLES, fc.nat(20), (articles, held) => {
      const found = [...singleUnits(streamOf(articles), held)];
      const expected = [...new Set(articles.flatMap(([text, people]) => [...text, ...people.join('')]))].map(
        unit => ({
          slot: slotOf(singleKey(unit.charCodeAt(0))),
          fields: articles.flatMap(([text, people], article) => [
            ...(text.includes(unit) ? [(article << FIELD_BITS) + TEXT_FIELD] : []),
            ...(people.some(name => name.includes(unit)) ? [(article << FIELD_BITS) + PEOPLE_FIELD] : []),
          ]),
        }),
      );
      expect(found.map(({ slot, fields }) => ({ slot, fields: [...fields] }))).toEqual(
        expected.sort((a, b) => a.slot - b.slot),
      );
    }),
  );
});
