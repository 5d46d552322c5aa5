import { describe, expect, test } from 'vitest';
import type { TopicId } from '../../src/ids.ts';
import type { SitePlan } from '../../src/plan/index.ts';
import { daysBetween } from '../../src/plan/related.ts';
import type { ArticleSpec } from '../../src/plan/specs.ts';
import type { StoredArticle } from '../../src/types.ts';
import { article, day, planOf } from './archive.ts';

function specOf(plan: SitePlan, address: string): ArticleSpec {
  const spec = plan.specs.find(({ path }) => path === `${address}/index.html`);
  if (spec?.kind !== 'article') throw new RangeError(address);
  return spec;
}

/** The related articles of one, each with the axis they have in common: `series 2024/02/29/b`. */
function related(plan: SitePlan, address: string): readonly string[] {
  return specOf(plan, address).related.map(({ entry, group }) => `${group.axis} ${entry.id}`);
}

const alone = { reporter: [], topics: [], district: [] };
const education = ['education' as TopicId];

describe('what is related', () => {
  test('first its series, then its topic in its district, then its people; the next in time before those beyond', () => {
    const plan = planOf([
      article('2024/02/10/a', { ...alone, reporter: ['乔一'] }),
      article('2024/02/11/b', { ...alone, district: ['清源区'], topics: education }),
      article('2024/02/12/c', { ...alone, series: '春风' }),
      article('2024/02/13/d', { ...alone, series: '春风' }),
      article('2024/02/14/x', { series: '春风', reporter: ['乔一'], topics: education }),
      article('2024/02/15/e', { ...alone, series: '春风' }),
    ]);
    expect(related(plan, '2024/02/14/x')).toEqual([
      'series 2024/02/13/d',
      'series 2024/02/15/e',
      'district-topic 2024/02/11/b',
      'person 2024/02/10/a',
      'series 2024/02/12/c',
    ]);
  });

  test('six at most, nobody twice, and never the article itself', () => {
    const days = Array.from({ length: 20 }, (_, index) => `2024/02/${String(index + 1).padStart(2, '0')}/n`);
    const fields = { series: '春风', reporter: ['乔一', '甘小满'], topics: education };
    const plan = planOf(days.map(address => article(address, fields)));
    for (const address of days) {
      const ids = specOf(plan, address).related.map(({ entry }) => entry.id as string);
      expect(ids.length).toBeLessThanOrEqual(6);
      expect(ids).not.toContain(address);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(related(plan, '2024/02/10/n')).toEqual([
      'series 2024/02/09/n',
      'series 2024/02/11/n',
      'series 2024/02/08/n',
      'series 2024/02/12/n',
    ]);
  });

  test('a topic in a district binds for a season, a series and a person for ever', () => {
    const plan = planOf([
      article('2023/02/14/p', { ...alone, reporter: ['乔一'] }),
      article('2023/11/13/q', { ...alone, district: ['清源区'], topics: education }),
      article('2024/02/14/x', { reporter: ['乔一'], topics: education }),
      article('2024/05/16/r', { ...alone, district: ['清源区'], topics: education }),
    ]);
    expect(related(plan, '2024/02/14/x')).toEqual(['district-topic 2024/05/16/r', 'person 2023/02/14/p']);
  });

  test('another district or another topic is nothing in common', () => {
    const plan = planOf([
      article('2024/02/13/a', { ...alone, district: ['云台县'], topics: education }),
      article('2024/02/14/x', { ...alone, district: ['清源区'], topics: education }),
      article('2024/02/15/b', { ...alone, district: ['清源区'], topics: ['sport' as TopicId] }),
    ]);
    expect(related(plan, '2024/02/14/x')).toEqual([]);
  });

  test('the same in whatever order names stand and articles come', () => {
    const articles = [
      article('2024/02/13/a', { district: ['云台县', '清源区'], topics: education, page: 'A2', order: 2 }),
      article('2024/02/13/b', { district: ['清源区', '清源区'], topics: education, page: 'A2', order: 1 }),
      article('2024/02/13/c', { district: ['清源区'], reporter: ['甘小满', '甘小满'], page: 'A1' }),
      article('2024/02/12/d', { photographer: ['甘小满'] }),
    ];
    const [forth, back] = [planOf(articles), planOf([...articles].reverse())];
    for (const { id } of articles) expect(related(forth, id)).toEqual(related(back, id));
    expect(related(forth, '2024/02/13/b')).toEqual([
      'district-topic 2024/02/13/a',
      'person 2024/02/13/c',
      'person 2024/02/12/d',
    ]);
  });
});

test('a new article changes the pages of its near neighbours, not those of its whole series', () => {
  const days = Array.from({ length: 28 }, (_, index) => `2024/02/${String(index + 1).padStart(2, '0')}/n`);
  const fields = { ...alone, series: '春风', reporter: ['乔一'] };
  const articles: readonly StoredArticle[] = days.map(address => article(address, fields));
  const [before, after] = [planOf(articles), planOf([...articles, article('2024/02/14/new', fields)])];
  const changed = days.filter(
    address => specOf(before, address).fingerprint !== specOf(after, address).fingerprint,
  );
  expect(changed).toEqual(['2024/02/12/n', '2024/02/13/n', '2024/02/14/n', '2024/02/15/n']);
});

test('days between days, over months and years', () => {
  expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
  expect(daysBetween(day('2024-01-01'), day('2023-12-31'))).toBe(-1);
  expect(daysBetween(day('2024-01-01'), day('2024-01-01'))).toBe(0);
});
