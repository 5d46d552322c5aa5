import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsOf } from '../../src/render/charts/bars.ts';
import { columnsOf, marksOf } from '../../src/render/charts/columns.ts';
import { shadeOf, shadeSteps } from '../../src/render/charts/shade.ts';
import { cornerOf, extent } from '../../src/render/charts/squares.ts';

const counts = (...numbers: readonly number[]) =>
  numbers.map((count, at) => ({ label: `第${at + 1}`, href: null, count }));

describe('shades', () => {
  test.each<[readonly number[], readonly string[]]>([
    [
      [1, 1, 1, 5, 7, 7, 7, 7, 8, 8, 9, 10, 10, 10, 11],
      ['1 1–5', '2 6–7', '3 8–9', '4 10–11'],
    ],
    [[0, 0, 3], ['4 1–3']],
    [[1, 1, 1], ['4 1–1']],
    [
      [2, 3, 900],
      ['2 1–2', '3 3–3', '4 4–900'],
    ],
    [[0, 0], []],
    [[], []],
  ])('of %j', (numbers, expected) => {
    expect(shadeSteps(numbers).map(({ shade, from, to }) => `${shade} ${from}–${to}`)).toEqual(expected);
  });

  test('hold every count from 1 to the greatest once, the larger never lighter', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 40 }), numbers => {
        const steps = shadeSteps(numbers);
        steps.forEach(({ from, to }, at) => {
          expect(from).toBe((steps[at - 1]?.to ?? 0) + 1);
          expect(to).toBeGreaterThanOrEqual(from);
        });
        const sorted = numbers.toSorted((a, b) => a - b).map(count => shadeOf(count, steps));
        expect(sorted).toEqual(sorted.toSorted());
        expect(shadeOf(0, steps)).toBe(0);
        if (Math.max(...numbers) > 0) expect(sorted.at(-1)).toBe(4);
      }),
    );
  });
});

describe('bars', () => {
  test('are as long as their counts, and never too short to see', () => {
    expect(barsOf(counts(2000, 1000, 1, 0)).map(({ length }) => length)).toEqual([100, 50, 1, 0]);
    expect(barsOf(counts(0)).map(({ length }) => length)).toEqual([0]);
    expect(barsOf([])).toEqual([]);
  });
});

describe('columns', () => {
  test('stand side by side, an empty period too', () => {
    const columns = columnsOf(counts(4, 0, 2)).map(({ x, width, height }) => [x, width, height]);
    expect(columns).toEqual([
      [0.1, 0.8, 100],
      [1.1, 0.8, 0],
      [2.1, 0.8, 50],
    ]);
  });

  test('are named at both ends, and in the middle where there is one', () => {
    const names = (length: number) => marksOf(Array.from({ length }, (_, at) => String(at + 1)));
    expect([names(2), names(3), names(5), names(6)]).toEqual([
      ['1', '2'],
      ['1', '3'],
      ['1', '3', '5'],
      ['1', '6'],
    ]);
  });
});

describe('squares', () => {
  test('have a space between them and none around', () => {
    expect([cornerOf({ column: 1, row: 1 }), cornerOf({ column: 3, row: 2 })]).toEqual([
      { x: 0, y: 0 },
      { x: 128, y: 64 },
    ]);
    expect([extent(0), extent(1), extent(3)]).toEqual([0, 60, 188]);
  });
});
