import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BYTE_ORDER_MARK, csvRow } from '../../src/render/data/csv.ts';
import { rowsIn } from '../../src/render/data/rows.ts';

const text = fc.string({
  unit: fc.constantFrom('"', '\n', '\r', ',', '=', '2024/02/29/a,', '{"id":"', '水', 'b'),
});

/** The rows of a file as text, by id. */
function textsIn(kind: Parameters<typeof rowsIn>[0], file: string) {
  const rows = rowsIn(kind, Buffer.from(file));
  return [...rows].map(([id, row]) => [id, Buffer.from(row).toString()]);
}

test('every row of a table is found again whole, whatever its cells hold', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 8 }), cells => {
      const made = cells.map(
        (row, at) => [`2024/02/29/a-${at}`, csvRow([`2024/02/29/a-${at}`, ...row])] as const,
      );
      const file = BYTE_ORDER_MARK + csvRow(['id', 'title', 'text']) + made.map(([, row]) => row).join('');
      expect(textsIn('year-csv', file)).toEqual(made);
    }),
  );
});

test('every line of JSON is found again by its id', () => {
  const made = ['a', 'b'].map(id => [id, `${JSON.stringify({ id, text: 'x\n{"id":"c"' })}\n`] as const);
  expect(textsIn('year-jsonl', made.map(([, row]) => row).join(''))).toEqual(made);
});

test('a file without rows has none', () => {
  expect(textsIn('year-csv', BYTE_ORDER_MARK + csvRow(['id', 'text']))).toEqual([]);
  expect(textsIn('year-jsonl', '')).toEqual([]);
});
