import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Digest, TopicId } from '../../src/ids.ts';
import {
  checkPlan,
  openPlan,
  type PartsLeft,
  partsLeft,
  type SitePlan,
  selectWork,
  standingFiles,
} from '../../src/plan/index.ts';
import { everyFile } from '../../src/plan/recorded.ts';
import type { BuildRecord, StoredArticle } from '../../src/types.ts';
import { article, day, planOf } from './archive.ts';
import { recordedFiles } from './recorded-files.ts';

const NOTHING: PartsLeft = new Map();

/** The record of a build of this plan. */
function recordOf(plan: SitePlan): BuildRecord {
  const files = plan.specs.map(
    ({ path, fingerprint }) => [path, { fingerprint, hash: '' as Digest }] as const,
  );
  return { version: 1, generator: '1', files: recordedFiles(files) };
}

/** What a build of this plan, with nothing before it, leaves of its parts. */
function leftBy(plan: SitePlan): PartsLeft {
  return partsLeft(
    openPlan(plan, NOTHING, { version: 1, generator: '1', files: recordedFiles([]) }),
    NOTHING,
  );
}

const DAYS = ['2024/02/27', '2024/02/28', '2024/02/29', '2024/03/01'];
const WHOLE = DAYS.flatMap(on =>
  ['yi', 'er', 'san'].map((name, at) =>
    article(`${on}/${name}`, {
      order: at + 1,
      district: [['清源区', '云台县', '高新区'][at] ?? ''],
      reporter: [at === 2 ? '乔一' : '甘小满'],
      topics: [(at === 1 ? 'sport' : 'education') as TopicId],
      ...(at === 0 ? { series: '聚焦两会' } : {}),
    }),
  ),
);

type Edit = (one: StoredArticle) => readonly StoredArticle[];
const EDITS: Readonly<Record<string, Edit>> = {
  body: one => [{ ...one, body: '改过的正文,说的是另一件事。' }],
  headline: one => [{ ...one, title: '新的标题' }],
  district: one => [{ ...one, district: ['云台县', '远州市鼓山区'] }],
  topics: one => [{ ...one, topics: ['government' as TopicId] }],
  reporter: one => [{ ...one, reporter: ['付小雨'] }],
  delete: () => [],
  draft: one => [{ ...one, draft: true }],
  add: one => [one, article(`${one.id}-xin`, { order: 9 })],
  'another day than its address says': one => [{ ...one, date: day('2024/02/28'.replaceAll('/', '-')) }],
  'an old address in its own day': one => [{ ...one, aliases: [`/${one.id.slice(0, 10)}/jiu-di-zhi/`] }],
  'an old address in another day': one => [{ ...one, aliases: ['/2024/02/27/jiu-di-zhi/'] }],
  'an address that an article has': one => [{ ...one, aliases: ['/2024/03/01/er/'] }],
  'a link to nowhere': one => [{ ...one, body: '见[旧文](/2024/02/27/mei-you/)。' }],
  order: one => [{ ...one, order: 7 }],
  nothing: one => [one],
};

const edits = fc.array(
  fc.tuple(fc.integer({ min: 0, max: WHOLE.length - 1 }), fc.constantFrom(...Object.values(EDITS))),
  { maxLength: 3 },
);

function edited(made: readonly (readonly [number, Edit])[]): readonly StoredArticle[] {
  return WHOLE.flatMap((one, at) => {
    const [, edit] = made.find(([place]) => place === at) ?? [];
    return edit === undefined ? [one] : edit(one);
  });
}

test('a part whose print is as it was has the files that it had', () => {
  const check = fc.property(edits, edits, (one, other) => {
    const [before, after] = [planOf(edited(one)), planOf(edited(other))];
    const known = new Map(before.parts.map(part => [part.folder, part]));
    for (const part of after.parts) {
      const old = known.get(part.folder);
      if (part.folder === null || part.print === null || old?.print !== part.print) continue;
      const told = (from: typeof part) => from.specs().map(({ path, fingerprint }) => [path, fingerprint]);
      expect(told(part)).toEqual(told(old));
    }
  });
  fc.assert(check, { numRuns: 30 });
});

test('what is to be done and what is wrong are found beside parts that stand as they are found without them', () => {
  const check = fc.property(edits, edits, (one, other) => {
    const [before, after] = [planOf(edited(one)), planOf(edited(other))];
    const record = recordOf(before);
    const open = openPlan(after, leftBy(before), record);
    const [work, whole] = [selectWork(open, record), selectWork(after, record)];
    const told = ({ render, remove, kept }: typeof whole) => [render.map(({ path }) => path), remove, kept];
    expect(told(work)).toEqual(told(whole));
    const problems = (found: ReturnType<typeof checkPlan>) => found.map(each => JSON.stringify(each)).sort();
    expect(problems(checkPlan(open, standingFiles(work, record)))).toEqual(problems(checkPlan(after)));
    expect(partsLeft(open, leftBy(before))).toEqual(leftBy(after));
  });
  fc.assert(check, { numRuns: 30 });
});

test('a body that changes opens its own day and the days of what it is related to, and no other part but of the search', () => {
  const before = planOf(WHOLE);
  const after = planOf(edited([[0, EDITS.body as Edit]]));
  const open = openPlan(after, leftBy(before), recordOf(before));
  const days = open.specs.flatMap(({ kind, path }) => (kind === 'issue' ? [path.slice(0, 10)] : []));
  expect(days).toEqual(['2024/02/29', '2024/02/28', '2024/02/27']);
  expect(open.standing.files).toBeGreaterThan(10);
});

test('of a part with a file that is lost all files are looked at', () => {
  const plan = planOf(WHOLE);
  const record = recordOf(plan);
  const [path] = plan.specs.filter(({ kind }) => kind === 'ris').map(spec => spec.path);
  if (path === undefined) throw new Error('The plan has no citation.');
  const lost = { fingerprint: '' as Digest, hash: '' as Digest };
  const files = {
    ...recordedFiles([...everyFile(record.files)].map(([at, file]) => [at, at === path ? lost : file])),
    lost: new Set([path]),
  };
  const open = openPlan(plan, leftBy(plan), { ...record, files });
  expect(selectWork(open, { ...record, files }).render.map(spec => spec.path)).toEqual([path]);
});

test('no part stands on a record that does not have its files, whatever was left of it', () => {
  const plan = planOf(WHOLE);
  const none = { version: 1, generator: '1', files: recordedFiles([]) } as const;
  const open = openPlan(plan, leftBy(plan), none);
  expect(open.standing.files).toBe(0);
  expect(selectWork(open, none).render).toHaveLength(plan.specs.length);
});
