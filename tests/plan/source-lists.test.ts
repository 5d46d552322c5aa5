import { expect, test } from 'vitest';
import { entryOf } from '../../src/archive/entry.ts';
import { indexArticles } from '../../src/archive/index.ts';
import type { IsoDate, PageId } from '../../src/ids.ts';
import { checkPlan, planSite } from '../../src/plan/index.ts';
import type { SourceIndexSpec, SourceListSpec } from '../../src/plan/specs-source.ts';
import { pageOf as pageText, RECORD } from '../sources/records.ts';
import { article, GAZETTEER, INPUTS, SETTINGS, TOPICS } from './archive.ts';

/** The plan of an archive with page texts of these days; null for one without a day. */
function planWith(days: readonly (string | null)[]) {
  const pages = days.map((date, at) => ({
    ...pageText(RECORD),
    id: `text-${at}` as PageId,
    date: date as IsoDate | null,
    articles: [],
  }));
  const index = indexArticles(
    [entryOf(article('2024/02/29/a'))],
    { gazetteer: GAZETTEER, topics: TOPICS },
    { pages, records: new Map() },
  );
  return planSite(index, SETTINGS, INPUTS).value;
}

const listsOf = (plan: ReturnType<typeof planWith>) =>
  plan.specs.filter((spec): spec is SourceListSpec => spec.kind === 'source-list');
const directoryOf = (plan: ReturnType<typeof planWith>) =>
  plan.specs.find((spec): spec is SourceIndexSpec => spec.kind === 'source-index');

test('page texts stand by month, newest first, each month by day; those without a day last', () => {
  const plan = planWith(['2024-01-03', null, '2024-02-29', '2024-01-02']);
  expect(directoryOf(plan)?.months.map(({ path, count }) => [path, count])).toEqual([
    ['pages/by-month/2024/02/index.html', 1],
    ['pages/by-month/2024/01/index.html', 2],
    ['pages/by-month/undated/index.html', 1],
  ]);
  expect(listsOf(plan)[1]?.sources.map(({ page }) => page.date)).toEqual(['2024-01-02', '2024-01-03']);
  expect(checkPlan(plan)).toEqual([]);
});

test('a month of more than 500 is cut, and the directory stays as small', () => {
  const plan = planWith(Array.from({ length: 1001 }, () => '2024-02-29'));
  const lists = listsOf(plan);
  expect(lists.map(({ path, sources }) => [path, sources.length])).toEqual([
    ['pages/by-month/2024/02/index.html', 500],
    ['pages/by-month/2024/02/2/index.html', 500],
    ['pages/by-month/2024/02/3/index.html', 1],
  ]);
  expect([lists[1]?.newer?.path, lists[1]?.older?.path]).toEqual([lists[0]?.path, lists[2]?.path]);
  expect(directoryOf(plan)?.links).toHaveLength(1);
});

test('the index of years leads to it, and there is none without page texts', () => {
  const dates = (plan: ReturnType<typeof planWith>) => plan.specs.find(({ kind }) => kind === 'dates')?.links;
  expect(dates(planWith(['2024-02-29']))).toContain('pages/index.html');
  const none = planWith([]);
  expect([directoryOf(none), listsOf(none), checkPlan(none)]).toEqual([undefined, [], []]);
  expect(dates(none)).not.toContain('pages/index.html');
});

test('search engines are not led to it', () => {
  const sitemaps = planWith(['2024-02-29']).specs.filter(({ kind }) => kind === 'sitemap');
  expect(sitemaps.flatMap(({ links }) => links).filter(path => path.startsWith('pages'))).toEqual([]);
});
