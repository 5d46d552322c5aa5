import { expect, test } from 'vitest';
import { cutByCalendar } from '../../src/plan/calendar.ts';
import { article, indexOf } from './archive.ts';

/** Entries of these days, a number of articles each: `2024/02/29 ×2`. */
function entriesOn(...days: readonly string[]) {
  const articles = days.flatMap(day => {
    const [date = '', times = '1'] = day.split(' ×');
    return Array.from({ length: Number(times) }, (_, place) => article(`${date}/n${place}`));
  });
  return indexOf(articles).entries;
}

/** Lists as `2024/2 part 1/2: 3 of 5`, a year's months after it. */
function listsOf(days: readonly string[], size: number) {
  return cutByCalendar(entriesOn(...days), size).map(({ period, entries, total, months }) => {
    const name = period.month === null ? `${period.year}` : `${period.year}/${period.month}`;
    const part = period.parts > 1 ? ` part ${period.part}/${period.parts}` : '';
    const below = months.map(({ month, count }) => ` ${month}:${count}`).join('');
    return `${name}${part}: ${entries.length} of ${total}${below}`;
  });
}

test('a year that fits is one list', () => {
  expect(listsOf(['2024/02/29 ×2', '2024/01/05', '2023/12/31'], 3)).toEqual(['2024: 3 of 3', '2023: 1 of 1']);
});

test('a year that does not fit is cut into months, and counts them', () => {
  expect(listsOf(['2024/02/29 ×3', '2024/01/05'], 3)).toEqual([
    '2024: 0 of 4 1:1 2:3',
    '2024/2: 3 of 3',
    '2024/1: 1 of 1',
  ]);
});

test('a month that does not fit is cut by count, the newest first', () => {
  expect(listsOf(['2024/02/29 ×4', '2024/02/01 ×1'], 2)).toEqual([
    '2024: 0 of 5 2:5',
    '2024/2 part 1/3: 2 of 5',
    '2024/2 part 2/3: 2 of 5',
    '2024/2 part 3/3: 1 of 5',
  ]);
});

test('an empty archive has no list', () => {
  expect(listsOf([], 3)).toEqual([]);
});

test('a late-found article touches the list of its month and no other', () => {
  const days = ['2024/03/01 ×2', '2024/02/29 ×2', '2024/01/05 ×2'];
  const before = cutByCalendar(entriesOn(...days), 2);
  const after = cutByCalendar(entriesOn(...days, '2024/01/04'), 2);
  const idsOf = (lists: typeof before) =>
    new Map(
      lists.map(({ period, entries }) => [JSON.stringify(period), entries.map(entry => entry.id).join()]),
    );
  const [old, now] = [idsOf(before), idsOf(after)];
  const changed = [...now]
    .filter(([period, ids]) => old.get(period) !== ids)
    .map(([period]) => JSON.parse(period).month);
  expect([...new Set(changed)]).toEqual([1]);
});
