import { expect, test } from 'vitest';
import { absenceOf, absentDays, gapsIn } from '../../src/plan/schedule.ts';
import { day } from './archive.ts';

const span = (from: string, to = from) => ({ from: day(from), to: day(to) });
const WEEKDAYS = { weekdays: [1, 2, 3, 4, 5], closed: [span('2024-02-12', '2024-02-13')] };
const UNKNOWN = { weekdays: [], closed: [span('2024-02-12')] };

test.each([
  ['2024-02-09', WEEKDAYS, 'missing'],
  ['2024-02-10', WEEKDAYS, 'closed'],
  ['2024-02-11', WEEKDAYS, 'closed'],
  ['2024-02-12', WEEKDAYS, 'closed'],
  ['2024-02-13', WEEKDAYS, 'closed'],
  ['2024-02-14', WEEKDAYS, 'missing'],
  ['2024-02-11', UNKNOWN, 'unknown'],
  ['2024-02-12', UNKNOWN, 'closed'],
  ['2024-02-11', { weekdays: [7], closed: [] }, 'missing'],
])('%s without an issue is one of its days %#: %o', (date, schedule, absence) => {
  expect(absenceOf(schedule, day(date))).toBe(absence);
});

test('days that lack for one reason are told together, within a month and between the issues held', () => {
  const held = {
    days: [{ date: day('2024-01-29'), count: 2 }],
    texts: [{ date: day('2024-02-02'), path: 'pages/x/index.html' as never }],
    within: span('2024-01-29', '2024-02-06'),
  };
  const gaps = gapsIn(held, WEEKDAYS);
  expect(gaps.map(({ from, to, absence, days }) => `${from} ${to} ${absence} ${days}`)).toEqual([
    '2024-01-30 2024-01-31 missing 2',
    '2024-02-01 2024-02-01 missing 1',
    '2024-02-03 2024-02-04 closed 2',
    '2024-02-05 2024-02-06 missing 2',
  ]);
  expect(absentDays(gaps)).toEqual({ missing: 5, closed: 2, unknown: 0 });
});
