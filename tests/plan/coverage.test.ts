import { describe, expect, test } from 'vitest';
import { entryOf, indexArticles } from '../../src/archive/index.ts';
import { NO_SOURCES, recordRefs, type Sources } from '../../src/archive/sources.ts';
import { checkPlan, planSite } from '../../src/plan/index.ts';
import type { CoverageMatrix, CoverageRow, CoverageYearSpec } from '../../src/plan/specs-coverage.ts';
import type { District, Settings, StoredArticle } from '../../src/types.ts';
import { FIRST, pageOf, RECORD, RECORD_FILE } from '../sources/records.ts';
import { ARTICLES, article, DISTRICTS, day, GAZETTEER, INPUTS, SETTINGS, TOPICS } from './archive.ts';

interface Changes {
  readonly settings?: Partial<Settings>;
  readonly sources?: Sources;
  readonly districts?: readonly District[];
}

function planOf(articles: readonly StoredArticle[], { settings, sources, districts }: Changes = {}) {
  const known = districts ?? DISTRICTS;
  const find = (name: string) => known.find(one => one.name === name) ?? GAZETTEER.find(name);
  const gazetteer = { ...GAZETTEER, districts: known, find };
  const index = indexArticles(articles.map(entryOf), { gazetteer, topics: TOPICS }, sources ?? NO_SOURCES);
  return planSite(index, { ...SETTINGS, ...settings }, INPUTS).value;
}

function coverageOf(articles: readonly StoredArticle[], changes: Changes = {}) {
  const plan = planOf(articles, changes);
  const whole = plan.specs.find(spec => spec.kind === 'coverage');
  const years = plan.specs.filter((spec): spec is CoverageYearSpec => spec.kind === 'coverage-year');
  const about = plan.specs.find(spec => spec.kind === 'about');
  if (whole?.kind !== 'coverage' || about?.kind !== 'about') throw new TypeError('no coverage');
  return { plan, whole, years, about };
}

const rowText = ({ name, group, counts, total }: CoverageRow) =>
  `${group?.label ?? name} ${counts.join(' ')} = ${total}`;
const rowsOf = ({ bands, unplaced }: CoverageMatrix) =>
  [...bands.flatMap(({ rows }) => rows), ...(unplaced ? [unplaced] : [])].map(rowText);
const columnsOf = ({ columns }: CoverageMatrix) =>
  columns.map(({ number, last, state }) => `${number === last ? number : `${number}-${last}`} ${state}`);

describe('the page of all coverage', () => {
  test('counts the articles of every district in every year, silent ones too', () => {
    const { whole } = coverageOf(ARTICLES);
    expect(columnsOf(whole)).toEqual(['2023 held', '2024 held']);
    expect(rowsOf(whole)).toEqual(['清源区 0 2 = 2', '云台县 0 1 = 1', '高新区 0 0 = 0', ' 1 0 = 1']);
    expect(whole.absent).toEqual({ closed: 0, missing: 0, unknown: 58 });
  });

  test('has a column for a year between others that nothing is held of, and one for a long run of them', () => {
    const dates = ['1951/01/02/a', '1953/01/02/b', '2024/02/29/c'];
    const { whole, plan } = coverageOf(dates.map(address => article(address)));
    expect(columnsOf(whole)).toEqual([
      '1951 held',
      '1952 unknown',
      '1953 held',
      '1954-2023 unknown',
      '2024 held',
    ]);
    expect(whole.years).toEqual([1951, 1953, 2024]);
    expect(checkPlan(plan)).toEqual([]);
  });

  test('is there in an empty archive', () => {
    const { whole, years } = coverageOf([]);
    expect([whole.columns, whole.issues, years]).toEqual([[], 0, []]);
  });
});

describe('the page of a year’s coverage', () => {
  test('tells months without an issue from months before the first and after the last', () => {
    const { years } = coverageOf([
      article('2024/03/04/a'),
      article('2024/06/03/b', { district: ['云台县'] }),
    ]);
    expect(columnsOf(years[0] as CoverageYearSpec).map(column => column.split(' ')[1])).toEqual(
      'outside outside held unknown unknown held outside outside outside outside outside outside'.split(' '),
    );
    expect(rowsOf(years[0] as CoverageYearSpec).slice(0, 2)).toEqual([
      '清源区 0 0 1 0 0 0 0 0 0 0 0 0 = 1',
      '云台县 0 0 0 0 0 1 0 0 0 0 0 0 = 1',
    ]);
  });

  test('knows from the settings whether a month without an issue is the archive’s gap', () => {
    const articles = [article('2024/03/29/a'), article('2024/06/03/b')];
    const closed = [{ from: day('2024-04-01'), to: day('2024-04-30') }];
    const settings = { issues: { weekdays: [1, 2, 3, 4, 5], closed } };
    const { years, about } = coverageOf(articles, { settings });
    expect(columnsOf(years[0] as CoverageYearSpec).slice(2, 6)).toEqual([
      '3 held',
      '4 closed',
      '5 missing',
      '6 held',
    ]);
    expect(years[0]?.absent).toEqual({ missing: 23, closed: 42, unknown: 0 });
    expect(about.absent).toEqual(years[0]?.absent);
  });

  test('names the pages that an issue lacks', () => {
    const articles = [article('2024/02/29/a', { page: 'A02' }), article('2024/02/29/b', { page: 'A05' })];
    expect(coverageOf(articles).years[0]?.pageGaps).toEqual([
      {
        date: '2024-02-29',
        gaps: [
          { from: 'A01', to: 'A01', before: 'A02' },
          { from: 'A03', to: 'A04', before: 'A05' },
        ],
      },
    ]);
  });

  test('names page texts without an article, and why they have none', () => {
    const lone = (articles: readonly StoredArticle[], record = RECORD) => {
      const sources = { pages: [pageOf(record)], records: new Map() };
      const { whole, years } = coverageOf(articles, { sources });
      return [...whole.loneTexts, ...years.flatMap(({ loneTexts }) => loneTexts)].map(({ reason }) => reason);
    };
    expect(lone([FIRST])).toEqual([]);
    expect(lone([{ ...FIRST, draft: true }, article('2024/02/01/x')])).toEqual(['not-published']);
    expect(lone([article('2024/02/01/x')], { ...RECORD, articles: [], lines: [] })).toEqual(['none-found']);
    const untold = { pages: [pageOf(null)], records: new Map() };
    expect(coverageOf([], { sources: untold }).whole.loneTexts.map(({ reason }) => reason)).toEqual([
      'not-imported',
    ]);
  });

  test('counts drafts, which are in nothing else', () => {
    const { whole, years } = coverageOf([...ARTICLES, article('2024/02/28/entwurf', { draft: true })]);
    expect([whole.drafts, years.map(({ drafts }) => drafts), whole.articles]).toEqual([1, [1, 0], 4]);
  });

  test('leads to the lists of a district that has lists', () => {
    const articles = Array.from({ length: 5 }, (_, place) => article(`2024/02/29/n${place}`));
    const { whole, years, plan } = coverageOf(articles);
    const row = years[0]?.bands[0]?.rows[0];
    expect([row?.lists[1], row?.list]).toEqual([
      'districts/qingyuan/2024/02/index.html',
      'districts/qingyuan/2024/index.html',
    ]);
    expect(whole.bands[0]?.rows[0]?.lists).toEqual(['districts/qingyuan/2024/index.html']);
    expect(checkPlan(plan)).toEqual([]);
  });
});

describe('an archive of many districts', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, place): District => {
      const name = `第${place}县`;
      const prefecture = `第${Math.floor(place / 10)}市`;
      return { ...(DISTRICTS[1] as District), name, slug: `d${place}` as never, code: null, prefecture };
    });
  const articles = ['第3县', '第17县'].map((name, place) =>
    article(`2024/02/29/n${place}`, { district: [name] }),
  );

  test('has them by prefecture, those without an article together', () => {
    const [year] = coverageOf(articles, { districts: many(60) }).years;
    expect(
      year?.bands.map(({ prefecture, rows, silent }) => `${prefecture} ${rows.length} ${silent.length}`),
    ).toEqual(['第0市 1 9', '第1市 1 9', '第2市 0 10', '第3市 0 10', '第4市 0 10', '第5市 0 10']);
  });

  test('has a row for each prefecture where there are hundreds, an article of two of its districts counted once', () => {
    const two = article('2024/02/29/x', { district: ['第3县', '第5县'] });
    const [year] = coverageOf([...articles, two], { districts: many(500) }).years;
    expect(year?.bands).toHaveLength(1);
    expect(year?.bands[0]?.rows.slice(0, 3).map(({ name, total }) => `${name} ${total}`)).toEqual([
      '第0市 2',
      '第1市 1',
      '第2市 0',
    ]);
  });
});

describe('what makes a page anew', () => {
  const printsOf = (articles: readonly StoredArticle[], changes: Changes = {}) =>
    new Map(planOf(articles, changes).specs.map(({ path, fingerprint }) => [path as string, fingerprint]));
  const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
    [...after].filter(([path, print]) => before.get(path) !== print).map(([path]) => path);

  test('a newer issue leaves the calendars and the coverage of earlier years alone', () => {
    const paths = changed(printsOf(ARTICLES), printsOf([...ARTICLES, article('2024/03/01/neu')]));
    expect(paths).toContain('coverage/2024/index.html');
    expect(paths).toContain('coverage/index.html');
    expect(paths.filter(path => /^(?:coverage\/)?2023\//.test(path))).toEqual([]);
    expect(paths).toContain('2024/02/index.html');
  });

  test('a word in a body leaves them all alone', () => {
    const edited = ARTICLES.map(one => ({ ...one, body: one.body.replace('正忙', '很忙') }));
    const paths = changed(printsOf(ARTICLES), printsOf(edited));
    expect(paths.filter(path => /coverage|about|dates|^\d{4}\/(?:\d\d\/)?index/.test(path))).toEqual([]);
  });
});

test('the page about the archive counts what was entered by hand, and what an editor should look at', () => {
  const flags = ['cut-sentence', 'cut-sentence', 'wrong-unit'].map(code => ({
    code: code as 'cut-sentence',
    excerpt: '',
    because: '',
    lines: [],
  }));
  const record = { ...RECORD, articles: RECORD.articles.map(one => ({ ...one, flags })) };
  const sources = { pages: [pageOf(record)], records: new Map(recordRefs({ file: RECORD_FILE, record })) };
  const { about } = coverageOf([FIRST, article('2024/02/29/von-hand', { dateSource: 'inferred' })], {
    sources,
  });
  expect(about).toMatchObject({ articles: 2, byHand: 1, flagged: 1, inferred: 1, generator: '1.0.0' });
  expect(about.flags).toEqual([
    { code: 'cut-sentence', count: 1 },
    { code: 'wrong-unit', count: 1 },
  ]);
});
