import { describe, expect, test } from 'vitest';
import { searchSegments } from '../../src/plan/search.ts';
import { segmentCap, segmentSpans } from '../../src/search/segments.ts';
import { ARTICLES, planOf } from '../plan/archive.ts';

/** So many articles on the first day of each month, newest first. */
function days(months: readonly (readonly [month: string, count: number])[]): readonly string[] {
  return months.flatMap(([month, count]) => Array.from({ length: count }, () => `${month}-01`));
}

/** Segments as their newest and oldest months and their counts. */
function cut(months: readonly (readonly [month: string, count: number])[]): readonly string[] {
  const all = days(months);
  return segmentSpans(all).map(
    ({ start, end }) => `${all[start]?.slice(0, 7)} ${all[end - 1]?.slice(0, 7)} ${end - start}`,
  );
}

describe('an archive is cut into segments by its days and counts', () => {
  test('an empty one has none', () => {
    expect(segmentSpans([])).toEqual([]);
  });

  test('the newest month stands alone, and all before it together while they are few', () => {
    expect(
      cut([
        ['2024-03', 3],
        ['2024-02', 2],
        ['2023-11', 4],
      ]),
    ).toEqual(['2024-03 2024-03 3', '2024-02 2023-11 6']);
  });

  test('years are gathered from the oldest on up to the cap; a larger one stands alone', () => {
    const months = [
      ['2024-03', 10],
      ['2024-01', 9000],
      ['2023-06', 9000],
      ['2022-05', 20_000],
      ['2021-05', 8000],
      ['2020-05', 8000],
    ] as const;
    expect(segmentCap(54_010)).toBe(16_384);
    expect(cut(months)).toEqual([
      '2024-03 2024-03 10',
      '2024-01 2024-01 9000',
      '2023-06 2023-06 9000',
      '2022-05 2022-05 20000',
      '2021-05 2020-05 16000',
    ]);
  });

  test('the cap grows with the archive, so that segments stay few', () => {
    expect([1, 65_536, 65_537, 1_000_000].map(segmentCap)).toEqual([16_384, 16_384, 32_768, 65_536]);
  });
});

const segmentsOf = (articles: typeof ARTICLES) => searchSegments(planOf(articles).site);

test('a correction gives a new name to the segment of its article and to no other', () => {
  const [newest, ...older] = segmentsOf(ARTICLES);
  expect(older.length).toBeGreaterThan(0);
  const edited = ARTICLES.map(one =>
    one.id.startsWith('2024/02/29') ? { ...one, body: `${one.body}完。` } : one,
  );
  const [changed, ...others] = segmentsOf(edited);
  expect(changed?.name).not.toBe(newest?.name);
  expect(others.map(({ name }) => name)).toEqual(older.map(({ name }) => name));
});

test('segments are the same whatever the order articles are read in', () => {
  const names = (articles: typeof ARTICLES) => segmentsOf(articles).map(({ name }) => name);
  expect(names([...ARTICLES].reverse())).toEqual(names(ARTICLES));
});
