import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filters } from '../../src/search/filters.ts';
import { fold } from '../../src/search/folding.ts';
import { parseQuery } from '../../src/search/query.ts';
import { fieldsWith } from '../../src/search/read/verify.ts';
import type { SearchIndex, SegmentResult } from '../../src/search/search.ts';
import { sortedHits } from '../../src/search/search.ts';
import { type Files, indexOf, searchIn, type Told, told } from './archive.ts';

async function resultsOf(index: SearchIndex, query: string, filters: Filters = {}): Promise<SegmentResult[]> {
  const results: SegmentResult[] = [];
  for await (const result of index.search(parseQuery(query), { filters })) results.push(result);
  return results;
}

async function idsOf(index: SearchIndex, query: string, filters: Filters = {}): Promise<string[]> {
  const results = await resultsOf(index, query, filters);
  expect(results.map(result => result.fault)).toEqual(results.map(() => null));
  return Promise.all(sortedHits(results, 'newest').map(hit => index.idOf(hit)));
}

const paper: readonly Told[][] = [
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

describe('a query finds what has it, newest first', () => {
  test.each([
    ['春耕生产', ['a', 'b']],
    ['春', ['a', 'b', 'c']],
    ['亿', ['a']],
    ['両', []],
    ['838.7', ['a']],
    ['８３８．７亿', ['a']],
    ['8387', []],
    ['5g', ['a']],
    ['113', ['a']],
    ['136', ['a']],
    ['new york', ['c']],
    ['"new york"', ['c']],
    ['newyork', []],
    ['gb/t', ['c']],
    ['耕地，保护', ['c']],
    ['來了', ['c']],
    ['新密 春耕', ['a']],
    ['春 -耕地', ['a', 'b']],
    ['代表 | 标准', ['b', 'c']],
    ['生产 代表 | 标准', ['b', 'c']],
    ['标题:两会', ['b']],
    ['引题：聚焦', ['b']],
    ['记者:杨宜锦', ['a']],
    ['by:王军', ['c']],
    ['标题:生产', ['a']],
    ['区县:新密市', ['a', 'c']],
    ['栏目:走基层', ['c']],
    ['杨宜锦惠', []],
    ['忙昨日', []],
    ['不在任何地方', []],
  ])('%s', async (query, expected) => {
    const ids = await idsOf(await searchIn(indexOf(paper)), query);
    expect(ids.map(id => id.slice(-1))).toEqual(expected);
  });
});

test.each<[Filters, string[]]>([
  [{ district: '新密市' }, ['a', 'c']],
  [{ district: '金水区' }, []],
  [{ topic: 'law' }, ['c']],
  [{ reporter: '杨宜锦' }, ['a']],
  [{ from: '2024-01-01', to: '2024-12-31' }, ['a', 'b']],
  [{ from: '2024-03-02' }, ['a']],
  [{ to: '2023-12-31', district: '惠济区' }, ['c']],
])('filters narrow results down: %o', async (filters, expected) => {
  const index = await searchIn(indexOf(paper));
  const [found, all] = [await idsOf(index, '生产', filters), await idsOf(index, '', filters)];
  expect([found, all].map(ids => ids.map(id => id.slice(-1)))).toEqual([expected, expected]);
});

test('an article with the term in its headline stands before a newer one with it in its text', async () => {
  const index = await searchIn(indexOf(paper));
  const hits = sortedHits(await resultsOf(index, '惠济 | 展开'), 'rank');
  const ids = await Promise.all(hits.map(hit => index.idOf(hit)));
  expect(ids.map(id => id.slice(-1))).toEqual(['c', 'b', 'a']);
});

const LETTERS = [
  '郑',
  '州',
  '市',
  '春',
  '耕',
  '鄭',
  '，',
  ' ',
  '\n',
  '1',
  '3',
  '.',
  '8',
  'g',
  'Ｇ',
  '/',
  '𠮷',
  '”',
  '%',
  'é',
];
const text = (most: number) =>
  fc.array(fc.constantFrom(...LETTERS), { maxLength: most }).map(letters => letters.join(''));
const article = fc.record({
  title: text(8),
  kicker: fc.option(text(4)),
  series: fc.option(text(4)),
  text: text(60),
  district: fc.array(fc.constantFrom('郑州市', '春耕区'), { maxLength: 2 }),
  reporter: fc.array(fc.constantFrom('郑春', '市耕', '州郑春'), { maxLength: 2 }),
  correspondent: fc.constant([]),
  photographer: fc.constant([]),
});

function archiveOf(groups: readonly (readonly Partial<Told>[])[]): Told[][] {
  let number = 0;
  return groups.map((group, place) =>
    group.map(given => {
      number += 1;
      return { ...told(`${2024 - place}/01/01/n${number}`, '', ''), ...given };
    }),
  );
}

function scan(archive: readonly (readonly Told[])[], query: string): string[] {
  const { clauses } = parseQuery(query);
  const has = (one: Told) =>
    clauses.every(({ without, any }) => any.some(term => fieldsWith(one, term) !== 0) !== without);
  return archive
    .flat()
    .filter(has)
    .map(one => one.id);
}

const TERM = fc
  .tuple(fc.constantFrom('', '', '', '标题:', '记者:', '-'), text(5))
  .map(([lead, said]) => `${lead}"${said}"`);
const QUERY = fc
  .array(fc.tuple(TERM, fc.constantFrom(' ', ' ', ' | ')), { minLength: 1, maxLength: 3 })
  .map(terms => terms.map(([term, joint]) => term + joint).join(''));

test('what is found is what a plain scan of all texts finds, whatever the texts and the query', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(article, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
      fc.array(QUERY, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      async (groups, queries, reads) => {
        const archive = archiveOf(groups);
        const byId = new Map(archive.flat().map(one => [one.id, one]));
        const reader = async (id: string) => byId.get(id) ?? told(id, '', '');
        const index = await searchIn(indexOf(archive), reads ? { article: reader } : {});
        for (const query of queries) {
          if (parseQuery(query).clauses.length === 0) continue;
          expect(await idsOf(index, query), query).toEqual(scan(archive, query));
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('a phrase of characters so common that their positions stand apart is found where it is', async () => {
  const common = Array.from({ length: 60 }, (_, at) =>
    told(
      `2024/01/01/n${at}`,
      '春耕',
      `${'春耕生产'.repeat(20 + at)}${at % 7 === 0 ? '，产春耕春' : ''}${'耕生'.repeat(at)}`,
    ),
  );
  const files = indexOf([common]);
  expect(
    Math.max(...[...files].flatMap(([path, { length }]) => (path.includes('positions') ? length : []))),
  ).toBeGreaterThan(2000);
  const index = await searchIn(files);
  for (const query of ['产春耕春', '耕生耕生耕', '生产生', '耕春', '标题:春耕', '产春耕生产春', '春耕生产耕'])
    expect(await idsOf(index, query), query).toEqual(scan([common], query));
});

test('every piece of a text is found in it, and none that is cut from two fields', async () => {
  await fc.assert(
    fc.asyncProperty(article, fc.nat(), fc.integer({ min: 1, max: 12 }), async (given, at, length) => {
      const [one] = archiveOf([[given]]);
      const points = Array.from(one?.[0]?.text ?? '');
      const start = at % (points.length + 1);
      const piece = points.slice(start, start + length).join('');
      if (fold(piece) === '') return;
      const index = await searchIn(indexOf([one ?? []]));
      expect(await idsOf(index, `正文:"${piece}"`)).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});

describe('a damaged index', () => {
  const damage: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array])[] = [
    ['cut off', bytes => bytes.slice(0, bytes.length - 3)],
    ['a byte changed', bytes => bytes.map((byte, at) => (at === 20 ? byte ^ 4 : byte))],
    ['another file', () => new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['empty', () => new Uint8Array()],
  ];
  test.each(damage)('%s: the segment says so and the others answer', async (_, spoil) => {
    const files: Files = indexOf(paper);
    for (const [path, bytes] of files) if (path.startsWith('segment-0/grams')) files.set(path, spoil(bytes));
    const results = await resultsOf(await searchIn(files), '春');
    expect(results.map(({ fault, articles }) => [fault?.name, articles.length])).toEqual([
      ['DamagedFile', 0],
      [undefined, 1],
    ]);
  });

  test('a missing file is asked for again by the next search', async () => {
    const files = indexOf(paper);
    const taken = [...files].filter(([path]) => path.startsWith('segment-0/grams'));
    for (const [path] of taken) files.delete(path);
    const index = await searchIn(files);
    expect((await resultsOf(index, '春'))[0]?.fault?.message).toContain('no file');
    for (const [path, bytes] of taken) files.set(path, bytes);
    expect((await resultsOf(index, '春'))[0]?.articles).toHaveLength(2);
  });

  test('a directory of another version is refused with both numbers', async () => {
    const files = indexOf(paper);
    files.set('directory.json', new TextEncoder().encode('{"format":"jianbao-search","version":99}'));
    await expect(searchIn(files)).rejects.toThrow('version 99; this program reads 1');
  });
});
