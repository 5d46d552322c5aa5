import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filters } from '../../src/search/filters.ts';
import { fold } from '../../src/search/folding.ts';
import { parseQuery } from '../../src/search/query.ts';
import { fieldsWith } from '../../src/search/read/verify.ts';
import { sortedHits } from '../../src/search/search.ts';
import { indexOf, searchIn, type Told, told } from './archive.ts';
import { idsOf, paper, resultsOf } from './asking.ts';

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
