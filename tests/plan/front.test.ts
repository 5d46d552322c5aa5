import { describe, expect, test } from 'vitest';
import type { TopicId } from '../../src/ids.ts';
import { checkPlan } from '../../src/plan/index.ts';
import { folders, pageOf } from '../../src/plan/paths.ts';
import { isRunning, periodsOf, spanOf, yearPeriods } from '../../src/plan/periods.ts';
import type { GroupSpec, HomeSpec, IndexSpec } from '../../src/plan/specs.ts';
import type { StoredArticle } from '../../src/types.ts';
import { ARTICLES, article, day, indexOf, planOf } from './archive.ts';

type Kinds = { home: HomeSpec; group: GroupSpec; index: IndexSpec };

function specsOf<Kind extends keyof Kinds>(
  articles: readonly StoredArticle[],
  kind: Kind,
): readonly Kinds[Kind][] {
  return planOf(articles).specs.filter((spec): spec is Kinds[Kind] => spec.kind === kind);
}
const groupAt = (articles: readonly StoredArticle[], path: string) =>
  specsOf(articles, 'group').find(spec => spec.path === `${path}/index.html`);
/** An article a day, by its name. */
const on = (days: readonly string[], fields: Partial<StoredArticle> = {}) =>
  days.map(text => article(`${text.replaceAll('-', '/')}/a`, fields));

describe('articles over time', () => {
  const periods = (...days: readonly string[]) => {
    const { entries } = indexOf(on(days));
    return periodsOf(entries, spanOf(entries));
  };

  test('are counted by month for three years, the empty months too', () => {
    expect(periods('2023-11-05', '2023-11-30', '2024-02-29')).toEqual({
      unit: 'month',
      from: '2023-11',
      counts: [2, 0, 0, 1],
    });
  });

  test('are counted by year beyond, and by decade beyond sixty years', () => {
    expect(periods('2020-01-01', '2022-12-31', '2023-01-01')).toEqual({
      unit: 'year',
      from: '2020',
      counts: [1, 0, 1, 1],
    });
    expect(periods('1949-10-01', '2024-02-29')).toEqual({
      unit: 'decade',
      from: '1940',
      counts: [1, 0, 0, 0, 0, 0, 0, 0, 1],
    });
  });

  test('are no chart where they are of one month, or there are none', () => {
    expect([periods('2024-02-01', '2024-02-29'), periods()]).toEqual([null, null]);
  });

  test('of a district reach to the end of the archive, those of a person to their own last day', () => {
    const articles = [
      ...on(['2024-01-01', '2024-02-01']),
      ...on(['2024-03-02'], { district: ['云台县'], reporter: ['乔一'] }),
    ];
    expect(groupAt(articles, 'districts/qingyuan')?.periods?.counts).toEqual([1, 1, 0]);
    expect(groupAt(articles, 'reporters/甘小满')?.periods?.counts).toEqual([1, 1]);
    expect(groupAt(articles, 'districts/gaoxin')?.periods).toBeNull();
  });
});

describe('a series', () => {
  test('runs as long as it is within a month of the newest issue held, whatever the day is today', () => {
    const { entries } = indexOf(on(['2024-01-31']));
    expect(isRunning(entries, day('2024-03-02'))).toBe(true);
    expect(isRunning(entries, day('2024-03-03'))).toBe(false);
    expect(isRunning([], day('2024-03-03'))).toBe(false);
  });

  test('stands on the home page while it runs', () => {
    const articles = [...on(['2024-02-28'], { series: '春耕' }), ...on(['2023-02-28'], { series: '旧事' })];
    expect(specsOf(articles, 'home')[0]?.series.map(({ group }) => group.label)).toEqual(['春耕']);
    expect(groupAt(articles, 'series/春耕')?.running).toBe(true);
    expect(groupAt(articles, 'series/旧事')?.running).toBe(false);
    expect(groupAt(articles, 'districts/qingyuan')?.running).toBeNull();
  });

  test('stands by districts, zones after counties and the unplaced last, and shows no article twice', () => {
    const places = [['高新区'], [], ['云台县', '清源区'], ['清源区']];
    const articles = places.map((district, at) =>
      article(`2024/02/0${at + 1}/a`, { district, series: '春耕' }),
    );
    const spec = groupAt(articles, 'series/春耕');
    expect(spec?.sections.map(({ group, entries }) => [group.path, ...entries.map(({ id }) => id)])).toEqual([
      ['districts/qingyuan/index.html', '2024/02/04/a', '2024/02/03/a'],
      ['districts/yuntai/index.html', '2024/02/03/a'],
      ['districts/gaoxin/index.html', '2024/02/01/a'],
      ['districts/unplaced/index.html', '2024/02/02/a'],
    ]);
    expect(spec?.newest).toEqual([]);
  });

  test('shows its newest articles where its districts have more than their headlines', () => {
    const articles = on(
      ['01', '02', '03', '04', '05', '06'].map(date => `2024-02-${date}`),
      { series: '春耕' },
    );
    const spec = groupAt(articles, 'series/春耕');
    expect(spec?.sections.map(({ count, entries }) => [count, entries.length])).toEqual([[6, 5]]);
    expect(spec?.newest).toHaveLength(3);
  });
});

describe('breakdowns', () => {
  test('of a person name those they write with, the most first, and count those left out', () => {
    const names = Array.from({ length: 15 }, (_, at) => `乔${'一二三四五六七八九十甲乙丙丁戊'.charAt(at)}`);
    const articles = [
      article('2024/02/01/a', { reporter: ['甘小满', ...names] }),
      article('2024/02/02/a', { reporter: ['甘小满'], correspondent: ['乔戊'] }),
    ];
    const people = groupAt(articles, 'reporters/甘小满')?.breakdowns.find(({ axis }) => axis === 'person');
    expect(people?.tallies[0]).toMatchObject({ group: { label: '乔戊' }, count: 2 });
    expect([people?.tallies.length, people?.more]).toEqual([12, 3]);
  });

  test('of a topic compare districts, on a map too', () => {
    const topic = groupAt(ARTICLES, 'topics/government');
    expect(topic?.breakdowns[0]?.axis).toBe('district');
    expect(topic?.map[0]?.tiles.map(({ short, path }) => [short, path])).toEqual([
      ['清源', 'districts/qingyuan/topics/government/index.html'],
      ['云台', null],
      ['高新', null],
    ]);
  });

  test('are none for a district with nothing', () => {
    expect(groupAt(ARTICLES, 'districts/gaoxin')).toMatchObject({
      breakdowns: [],
      newest: [],
      periods: null,
    });
  });
});

describe('directories', () => {
  const sections = (articles: readonly StoredArticle[], axis: IndexSpec['axis']) =>
    specsOf(articles, 'index')
      .filter(spec => spec.axis === axis)
      .map(({ path, sections: all }) => [path, ...all.map(({ key, count }) => `${key} ${count}`)]);

  test('of people go by the initial of the surname as it is read in names', () => {
    const reporter = ['单小雨', '曾小雨', '尉迟小雨', '尉小雨', '解小雨', '阿依古丽·买买提', 'Anna', '·'];
    const [spec] = specsOf([article('2024/02/01/a', { reporter })], 'index').filter(i => i.axis === 'person');
    const named = spec?.sections.map(({ key, tallies }) => [key, ...tallies.map(({ group }) => group.label)]);
    expect(named).toEqual([
      ['a', 'Anna', '阿依古丽·买买提'],
      ['s', '单小雨'],
      ['w', '尉小雨'],
      ['x', '解小雨'],
      ['y', '尉迟小雨'],
      ['z', '曾小雨'],
      ['other', '·'],
    ]);
  });

  test('of people are cut by letter, and a large letter in parts, where they are many', () => {
    const people = (surname: string, number: number) =>
      Array.from({ length: number }, (_, at) => `${surname}${String.fromCodePoint(0x4e00 + at)}明`);
    const articles = [article('2024/02/01/a', { reporter: [...people('王', 700), ...people('李', 20)] })];
    expect(sections(articles, 'person')).toEqual([
      ['reporters/index.html', 'l 20', 'w 700'],
      ['reporters/by-initial/l/index.html', 'l 20'],
      ['reporters/by-initial/w/index.html', 'w 700'],
      ['reporters/by-initial/w/2/index.html', 'w 700'],
    ]);
    const [first, , third] = specsOf(articles, 'index').filter(({ axis }) => axis === 'person');
    expect(first?.sections[1]?.tallies).toHaveLength(12);
    expect([third?.part?.previous?.key, third?.part?.next?.part]).toEqual(['l', 2]);
    expect(checkPlan(planOf(articles))).toEqual([]);
  });

  test('of series go by what runs, then by the year it ended', () => {
    const articles = [...on(['2024-02-28'], { series: '春耕' }), ...on(['2023-02-28'], { series: '旧事' })];
    expect(sections(articles, 'series')).toEqual([['series/index.html', 'running 1', '2023 1']]);
  });

  test('of districts have the home, then those elsewhere and the unplaced', () => {
    const articles = [
      article('2024/02/01/a', { district: ['远州市鼓山区'] }),
      article('2024/02/02/a', { district: [] }),
    ];
    expect(sections(articles, 'district')).toEqual([
      ['districts/index.html', '4199 3', 'elsewhere 1', 'unplaced 0'],
    ]);
    expect(specsOf(articles, 'home')[0]?.beyond.map(({ group }) => group.axis)).toEqual([
      'district',
      'unplaced',
    ]);
  });

  test('are there, and empty, in an empty archive', () => {
    expect(sections([], 'person')).toEqual([['reporters/index.html']]);
    expect(specsOf([], 'home')[0]).toMatchObject({
      map: [],
      topics: { tallies: [], more: 0 },
      series: [],
      years: [],
    });
  });

  test('name the one topic that an archive may have', () => {
    const articles = [article('2024/02/01/a', { topics: ['sport' as TopicId] })];
    expect(specsOf(articles, 'home')[0]?.topics.tallies.map(({ group }) => group.label)).toEqual(['体育']);
  });
});

describe('the fingerprint of a page', () => {
  const prints = (articles: readonly StoredArticle[]) =>
    new Map(planOf(articles).specs.map(spec => [String(spec.path), spec.fingerprint]));

  test('covers the state of a series, which a later issue ends', () => {
    const series = on(['2024-01-10'], { series: '春耕' });
    const soon = prints([...series, ...on(['2024-02-01'], { district: ['云台县'] })]);
    const later = prints([...series, ...on(['2024-02-20'], { district: ['云台县'] })]);
    expect(soon.get('series/春耕/index.html')).not.toBe(later.get('series/春耕/index.html'));
  });

  test('covers the map, which counts every district', () => {
    const before = prints(ARTICLES);
    const after = prints([...ARTICLES, article('2023/12/31/b', { district: ['高新区'], topics: [] })]);
    for (const path of ['index.html', 'districts/index.html'])
      expect(after.get(path)).not.toBe(before.get(path));
    expect(after.get('topics/sport/index.html')).toBe(before.get('topics/sport/index.html'));
  });

  test('does not hang on others of the same place', () => {
    const before = prints(ARTICLES);
    const after = prints([...ARTICLES, article('2024/02/29/c', { reporter: ['乔二'] })]);
    expect(after.get('reporters/乔一/index.html')).toBe(before.get('reporters/乔一/index.html'));
  });
});

describe('the years of the home page', () => {
  const held = (...years: number[]) =>
    yearPeriods(years.map(year => ({ year, count: 2, path: pageOf(folders.year(year)) })));

  test('stand in a row with the empty ones between them', () => {
    expect(held(2024, 2023, 2020)).toEqual({ unit: 'year', from: '2020', counts: [2, 0, 0, 2, 2] });
  });

  test('are decades beyond a hundred', () => {
    expect(held(2020, 1921)?.counts).toHaveLength(100);
    expect(held(2021, 2020, 1921)).toEqual({
      unit: 'decade',
      from: '1920',
      counts: [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4],
    });
  });

  test('are no chart where there is one, or none', () => {
    expect([held(2024), held()]).toEqual([null, null]);
  });
});
