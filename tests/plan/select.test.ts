import { expect, test } from 'vitest';
import { digest } from '../../src/digest.ts';
import type { SitePath } from '../../src/ids.ts';
import { type SitePlan, selectWork } from '../../src/plan/index.ts';
import type { BuildRecord } from '../../src/types.ts';
import { ARTICLES, article, planOf } from './archive.ts';
import { recordedFiles } from './recorded-files.ts';

/** The record of a build that wrote the whole plan. */
function recordOf({ specs }: Pick<SitePlan, 'specs'>): BuildRecord {
  const files = specs.map(({ path, fingerprint }) => [path, { fingerprint, hash: digest(path) }] as const);
  return { version: 1, generator: '1.0.0', files: recordedFiles(files) };
}

const plan = planOf(ARTICLES);

test('without a record all is rendered', () => {
  expect(selectWork(plan, null)).toEqual({ render: plan.specs, remove: [], kept: 0 });
});

test('on its own record nothing is', () => {
  expect(selectWork(plan, recordOf(plan))).toEqual({ render: [], remove: [], kept: plan.specs.length });
});

test('what changed is rendered, what is no longer planned is removed', () => {
  const [first, ...others] = ARTICLES;
  const work = selectWork(planOf(others), recordOf(planOf([first ?? article('2024/02/29/a'), ...others])));
  expect(work.remove.filter(path => !path.startsWith('search/'))).toEqual([
    '2024/02/29/hui-yi/article.json',
    '2024/02/29/hui-yi/cite.bib',
    '2024/02/29/hui-yi/cite.ris',
    '2024/02/29/hui-yi/index.html',
    'districts/qingyuan/topics/government/index.html',
    'reporters/甘小满/feed.json',
    'reporters/甘小满/feed.xml',
    'series/聚焦两会/feed.json',
    'series/聚焦两会/feed.xml',
    'series/聚焦两会/index.html',
  ]);
  expect(work.render.map(spec => spec.path)).toContain('2024/02/29/index.html');
  expect(work.kept).toBeGreaterThan(0);
});

test('a path on record that is no path of a site is never removed', () => {
  const path = '../etc/passwd' as SitePath;
  const files = recordedFiles([[path, { fingerprint: digest('a'), hash: digest('b') }]]);
  expect(selectWork(plan, { ...recordOf(plan), files }).remove).toEqual([]);
});

test('shards have nothing in common and are together the whole', () => {
  const record = recordOf(planOf([...ARTICLES, article('2022/01/01/gone')]));
  const whole = selectWork(plan, record);
  const shards = [0, 1, 2].map(index => selectWork(plan, record, { index, of: 3 }));
  const all = <Part>(part: (work: typeof whole) => readonly Part[]) => shards.flatMap(part);
  expect(new Set(all(work => work.render))).toEqual(new Set(whole.render));
  expect(all(work => work.render)).toHaveLength(whole.render.length);
  expect(all(work => work.remove).sort()).toEqual(whole.remove);
  expect(shards.reduce((sum, work) => sum + work.kept, 0)).toBe(whole.kept);
});
