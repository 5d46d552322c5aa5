import { expect, test } from 'vitest';
import type { Digest } from '../../src/ids.ts';
import { checkPlan, type SitePlan, selectWork, standingFiles } from '../../src/plan/index.ts';
import type { BuildRecord, StoredArticle } from '../../src/types.ts';
import { article, planOf } from './archive.ts';
import { recordedFiles } from './recorded-files.ts';

const MANY = Array.from({ length: 12 }, (_, at) => article(`2024/03/0${1 + (at % 9)}/bei-${at}`));

/** The record of a build of this plan. */
function recordOf(plan: SitePlan): BuildRecord {
  const files = plan.specs.map(
    ({ path, fingerprint }) => [path, { fingerprint, hash: '' as Digest }] as const,
  );
  return { version: 1, generator: '1', files: recordedFiles(files) };
}

/** What a check finds that knows of the build before, beside what one finds that knows of none. */
function found(before: readonly StoredArticle[], after: readonly StoredArticle[]) {
  const [old, plan] = [planOf(before), planOf(after)];
  const record = recordOf(old);
  const stands = standingFiles(selectWork(plan, record), record);
  const told = (problems: ReturnType<typeof checkPlan>) =>
    problems.map(({ code, file }) => `${code} ${file}`).sort();
  return {
    standing: plan.specs.filter(stands).length,
    known: told(checkPlan(plan, stands)),
    all: told(checkPlan(plan)),
  };
}

test.each([
  ['nothing', {}],
  ['a link to an article that is not there', { body: '见[旧文](/2024/03/09/mei-you/)。' }],
  ['an alias that is the address of another article', { aliases: ['/2024/03/02/bei-1/'] }],
  ['an alias below a file of another article', { aliases: ['/2024/03/02/bei-1/cite.bib/'] }],
  ['two aliases of which one would be a folder of the other', { aliases: ['/old.html', '/old.html/new/'] }],
])('%s is found by a check that knows of the last build as by one that does not', (_, fields) => {
  const edited = MANY.map((one, at) => (at === 5 ? article(one.id, fields) : one));
  const { known, all } = found(MANY, edited);
  expect(known).toEqual(all);
  expect(all.length > 0).toBe('body' in fields || 'aliases' in fields);
});

test('files that stand are spared where nothing is gone, and all are looked at where a page is', () => {
  const linking = MANY.map((one, at) =>
    at === 5 ? article(one.id, { body: '见[旧文](/2024/03/03/bei-11/)。' }) : one,
  );
  expect(found(linking, [...linking, article('2024/03/09/xin')]).standing).toBeGreaterThan(50);
  const without = found(linking, linking.slice(0, -1));
  expect(without.standing).toBe(0);
  expect([without.known, without.all.length]).toEqual([without.all, 1]);
});
