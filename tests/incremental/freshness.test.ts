import { expect, test } from 'vitest';
import { isSettled } from '../../src/io/freshness.ts';

const NOW = 1_700_000_000_000;

test.each([
  [
    'a second ago, by a clock that counts in two seconds',
    { changed: NOW - 1_000, status: NOW - 1_000 },
    false,
  ],
  ['three seconds ago, by the same', { changed: NOW - 3_000, status: NOW - 3_000 }, true],
  ['a second ago, by a clock with fractions', { changed: NOW - 1_000, status: NOW - 999.75 }, true],
  ['ten milliseconds ago, by the same', { changed: NOW - 10.25, status: NOW - 10.25 }, false],
  ['just now, with an old time set on it', { changed: 0, status: NOW - 10.25 }, false],
  [
    'half a second ago, with a time that has fractions and a status that has none',
    { changed: NOW - 500.5, status: NOW - 1_000 },
    false,
  ],
  ['half a second ago, where nothing is told of the status', { changed: NOW - 500.5 }, false],
  ['tomorrow', { changed: NOW + 86_400_000, status: NOW - 999.75 }, false],
])('a file that changed %s', (_, times, settled) => {
  expect(isSettled(times, NOW)).toBe(settled);
});
