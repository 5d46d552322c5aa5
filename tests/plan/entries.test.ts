import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf } from '../../src/archive/index.ts';
import { comparePages } from '../../src/archive/order.ts';
import { siteLinks } from '../../src/archive/text.ts';
import type { TopicId } from '../../src/ids.ts';
import { ARTICLES, article, indexOf } from './archive.ts';

describe('the excerpt is the beginning of the text as plain text', () => {
  test.each([
    ['first\n\nsecond', 'first second'],
    ['春耕正忙。\n\n田里人多。', '春耕正忙。田里人多。'],
    ['## 小标题\n\n正文在此。', '正文在此。'],
    ['**要闻**:见[*此处*](https://example.org/a)。', '要闻:见此处。'],
    ['1136\\. 这是\\*原文\\*', '1136. 这是*原文*'],
    ['- 一\n- 二', '一二'],
    ['> 引文 `码` ~~删~~', '引文 码 删'],
    ['A&amp;B &lt;i&gt;', 'A&B <i>'],
    ['3*4 得 12', '3*4 得 12'],
    ['', ''],
  ])('%j', (body, excerpt) => {
    expect(entryOf(article('2024/02/29/x', { body })).excerpt).toBe(excerpt);
  });

  test('a summary goes first, on one line', () => {
    expect(entryOf(article('2024/02/29/x', { summary: ' 摘要\n一句 ' })).excerpt).toBe('摘要 一句');
  });

  test('a long text is cut at the end of a sentence', () => {
    const body = `${'甲'.repeat(80)}。${'乙'.repeat(80)}。`;
    expect(entryOf(article('2024/02/29/x', { body })).excerpt).toBe(`${'甲'.repeat(80)}。`);
  });

  test('else at the end of a clause', () => {
    const body = `${'甲'.repeat(80)}，${'乙'.repeat(80)}。`;
    expect(entryOf(article('2024/02/29/x', { body })).excerpt).toBe(`${'甲'.repeat(80)}…`);
  });

  test('else anywhere, never inside a character', () => {
    expect(entryOf(article('2024/02/29/x', { body: '𠮷'.repeat(200) })).excerpt).toBe(`${'𠮷'.repeat(119)}…`);
  });

  test('it never has more than 120 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), body => {
        expect([...entryOf(article('2024/02/29/x', { body })).excerpt].length).toBeLessThanOrEqual(120);
      }),
    );
  });
});

test('the length counts characters of the text without spaces and marks', () => {
  expect(entryOf(article('2024/02/29/x', { body: '## 标题\n\n𠮷 **a** b' })).length).toBe(5);
});

test('an entry has the two digests, and no body', () => {
  const plain = entryOf(article('2024/02/29/x', { body: `${'甲'.repeat(200)}。` }));
  const corrected = entryOf(article('2024/02/29/x', { body: `${'甲'.repeat(200)}！` }));
  expect(plain).not.toHaveProperty('body');
  expect(corrected.digest).not.toBe(plain.digest);
  expect(corrected.card).toBe(plain.card);
});

test('links to this site are found in running text and in definitions', () => {
  const body =
    '见[甲](/2024/02/28/a/)和[乙](</2024/02/28/b/> "题"),[甲](/2024/02/28/a/)。\n\n[丙]: /old/c.html\n\n[丁](//other.example/) [戊](https://example.org/x)';
  expect(siteLinks(body)).toEqual(['/2024/02/28/a/', '/2024/02/28/b/', '/old/c.html']);
});

test('pages stand in the order of a paper', () => {
  const pages = ['B01', 'A10', 'A2', '10', '2', 'A02', 'A', '特1'];
  expect([...pages].sort(comparePages)).toEqual(['2', '10', 'A', 'A02', 'A2', 'A10', 'B01', '特1']);
});

test('entries stand newest issue first, then by page, place and id; what is unknown comes last', () => {
  const articles = [
    article('2024/02/29/d'),
    article('2024/02/29/c', { page: 'A10' }),
    article('2024/02/29/b', { page: 'A2' }),
    article('2024/02/29/a', { page: 'A2', order: 9 }),
    article('2024/02/29/z', { page: 'A2', order: 1 }),
    article('2024/03/01/e'),
  ];
  const ids = indexOf(articles).entries.map(entry => entry.id.slice(5));
  expect(ids).toEqual(['03/01/e', '02/29/z', '02/29/a', '02/29/b', '02/29/c', '02/29/d']);
});

test('groups hold each article once, empty districts and topics too, and the unplaced last', () => {
  const index = indexOf([...ARTICLES, article('2024/02/29/draft', { draft: true })]);
  const sizes = (groups: readonly { readonly entries: readonly unknown[] }[]) =>
    groups.map(group => group.entries.length);
  expect(index.entries).toHaveLength(4);
  expect(index.districts.map(group => group.key?.name ?? null)).toEqual(['清源区', '云台县', '高新区', null]);
  expect(sizes(index.districts)).toEqual([2, 1, 0, 1]);
  expect(sizes(index.topics)).toEqual([1, 2, 1]);
  expect(index.people.map(person => [person.key, person.roles])).toEqual([
    ['乔一', ['reporter']],
    ['付小雨', ['correspondent']],
    ['甘小满', ['reporter']],
  ]);
  expect(index.series.map(series => series.key)).toEqual(['聚焦两会']);
});

test('a district elsewhere follows those at home; an unknown one is no group', () => {
  const index = indexOf([
    article('2024/02/29/a', { district: ['远州市鼓山区', '清源区', '清源区'] }),
    article('2024/02/29/b', { district: ['乌有区'], topics: ['nothing' as TopicId] }),
  ]);
  const held = index.districts.filter(group => group.entries.length > 0);
  expect(held.map(group => [group.key?.name ?? null, group.entries.length])).toEqual([
    ['清源区', 1],
    ['鼓山区', 1],
    [null, 1],
  ]);
});

test('one name in two Unicode forms is one person', () => {
  const index = indexOf([
    article('2024/02/29/a', { reporter: ['Zoe\u0308'], photographer: ['Zo\u00eb'] }),
    article('2024/02/29/b', { reporter: [] }),
  ]);
  expect(index.people.map(person => [person.key, person.roles, person.entries.length])).toEqual([
    ['Zo\u00eb', ['reporter', 'photographer'], 1],
  ]);
});

test('names such as __proto__ and constructor are names', () => {
  const names = ['__proto__', 'constructor', 'toString'];
  const index = indexOf([article('2024/02/29/a', { reporter: names, series: '__proto__' })]);
  expect(index.people.map(person => person.key)).toEqual(['__proto__', 'constructor', 'toString']);
});
