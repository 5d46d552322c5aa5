/** Asking a small index. */
import { expect } from 'vitest';
import { type Filters, limitTo } from '../../src/search/filters.ts';
import { parseQuery } from '../../src/search/query.ts';
import { type SearchIndex, type SegmentResult, sortedHits } from '../../src/search/search.ts';
import { type Told, told } from './archive.ts';

export async function resultsOf(
  index: SearchIndex,
  query: string,
  filters: Filters = {},
): Promise<SegmentResult[]> {
  const results: SegmentResult[] = [];
  for await (const result of index.search(parseQuery(query), { limit: limitTo(filters) }))
    results.push(result);
  return results;
}

export async function idsOf(index: SearchIndex, query: string, filters: Filters = {}): Promise<string[]> {
  const results = await resultsOf(index, query, filters);
  expect(results.map(result => result.fault)).toEqual(results.map(() => null));
  return Promise.all(sortedHits(results, 'newest').map(hit => index.idOf(hit)));
}

/** A small paper of two segments. */
export const paper: readonly Told[][] = [
  [
    told(
      '2024/03/02/a',
      '新密市春耕生产忙',
      '昨日，记者在新密市看到，春耕生产全面展开。投资838.7亿元，5G基站1136座。',
      {
        reporter: ['杨宜锦'],
        district: ['新密市'],
        topics: ['farming'],
      },
    ),
    told('2024/03/01/b', '两会\u3000召开', '会场内外，代表热议“春耕”\n生产。', {
      kicker: '聚焦两会',
      photographer: ['李焱'],
      district: ['惠济区'],
    }),
  ],
  [
    told('2023/12/31/c', '惠济区推出新举措', '春天来了。耕地保护，生产不停。New York 时间，GB/T标准。', {
      series: '新春走基层',
      correspondent: ['王军'],
      district: ['惠济区', '新密市'],
      topics: ['farming', 'law'],
    }),
  ],
];
