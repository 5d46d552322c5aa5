import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageGaps } from '../../src/plan/page-gaps.ts';

const told = (...labels: string[]) =>
  pageGaps(labels).map(({ from, to, before }) => `${from}-${to} before ${before}`);

test.each([
  [['A01', 'A02', 'A05'], ['A03-A04 before A05']],
  [['A05', 'A01', 'A02'], ['A03-A04 before A05']],
  [['A03'], ['A01-A02 before A03']],
  [['1', '2', '4'], ['3-3 before 4']],
  [
    ['08', '09', '12'],
    ['01-07 before 08', '10-11 before 12'],
  ],
  [['A01', 'B09', 'B12'], ['B10-B11 before B12']],
  [['A1', 'a3'], ['A2-A2 before a3']],
  [
    ['A02—A03', 'A05'],
    ['A01-A01 before A02—A03', 'A04-A04 before A05'],
  ],
  [['特1', '特4'], ['特2-特3 before 特4']],
  [['Ａ０１', 'Ａ０３'], ['A02-A02 before Ａ０３']],
])('of the pages %j lack %j', (labels, gaps) => expect(told(...labels)).toEqual(gaps));

test.each([
  [['A01', 'A02', 'A02']],
  [['B05', 'B06']],
  [['头版', '要闻']],
  [['A01', 'A901']],
  [['2024']],
  [[]],
])('the pages %j tell of none', labels => expect(told(...labels)).toEqual([]));

test('no page held is told to lack, and one that is taken out between others is', () => {
  const label = (number: number) => `A${String(number).padStart(2, '0')}`;
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 40 }), fc.nat(), (length, pick) => {
      const all = Array.from({ length }, (_, index) => label(index + 1));
      expect(pageGaps(all)).toEqual([]);
      const out = 1 + (pick % (length - 1));
      const rest = all.filter(page => page !== label(out));
      expect(told(...rest)).toEqual([`${label(out)}-${label(out)} before ${label(out + 1)}`]);
    }),
  );
});
