import { expect, test } from 'vitest';
import { digest } from '../../src/digest.ts';
import { inputsOf, type PlanInputs, planSite, type SitePlan, why } from '../../src/plan/index.ts';
import { everyFile } from '../../src/plan/recorded.ts';
import type { BuildRecord, Settings, StoredArticle } from '../../src/types.ts';
import { ARTICLES, INPUTS, indexOf, planOf, SETTINGS } from '../plan/archive.ts';
import { recordedFiles } from '../plan/recorded-files.ts';

interface Changes {
  readonly settings?: Partial<Settings>;
  readonly inputs?: Partial<PlanInputs>;
}

function recordOf({ site, specs }: SitePlan, inputs: PlanInputs = INPUTS): BuildRecord {
  const files = specs.map(({ path, fingerprint }) => [path, { fingerprint, hash: digest(path) }] as const);
  return { version: 1, generator: '1.0.0', files: recordedFiles(files), inputs: inputsOf(site, inputs) };
}

/** The answer after a build of `ARTICLES`, where these articles, settings and inputs have come since. */
function asked(path: string, articles: readonly StoredArticle[], changes: Changes = {}): readonly string[] {
  const [settings, inputs] = [
    { ...SETTINGS, ...changes.settings },
    { ...INPUTS, ...changes.inputs },
  ];
  const plan = planSite(indexOf(articles), settings, inputs).value;
  const record = recordOf(planOf(ARTICLES));
  return why(path, { plan, record, manifest: record, inputs: inputsOf(plan.site, inputs) });
}

const edited = ARTICLES.map(one =>
  one.id === '2024/02/29/xue-xiao' ? { ...one, title: '学校换新颜' } : one,
);

test.each([
  'districts/qingyuan/index.html',
  'districts/qingyuan/',
  '/districts/qingyuan/',
  'dist/districts/qingyuan/index.html',
  'https://example.org/archive/districts/qingyuan/',
])('%s is one page, which shows an article that changed', path => {
  expect(asked(path, edited)).toEqual([
    'districts/qingyuan/index.html: rendered.',
    '  changed: content content/articles/2024/02/29/xue-xiao.md',
  ]);
});

test('the file of an article is its page', () => {
  expect(asked('content/articles/2024/02/29/xue-xiao.md', edited)).toEqual([
    '2024/02/29/xue-xiao/index.html: rendered.',
    '  changed: content content/articles/2024/02/29/xue-xiao.md',
  ]);
  expect(asked('content/articles/2023/12/31/jiu-wen.md', edited)).toEqual([
    '2023/12/31/jiu-wen/index.html: kept. Nothing that it shows or is made with has changed.',
  ]);
});

test('a setting and a template are told by their names, to the files that depend on them', () => {
  const templateDigests = { ...INPUTS.templateDigests, issue: digest('new') };
  const changes = { settings: { contact: 'other@example.org' }, inputs: { templateDigests } };
  expect(asked('2024/02/29/', ARTICLES, changes)).toEqual([
    '2024/02/29/index.html: rendered.',
    '  changed: settings.contact',
    '  changed: templates.issue',
  ]);
  expect(asked('topics/', ARTICLES, changes)).toEqual([
    'topics/index.html: rendered.',
    '  changed: settings.contact',
  ]);
  expect(asked('feed.xml', ARTICLES, changes)).toEqual([
    'feed.xml: kept. Nothing that it shows or is made with has changed.',
  ]);
});

test('what another hand did, what is new, what is gone, and what never was', () => {
  const plan = planOf(ARTICLES.slice(1));
  const manifest = recordOf(planOf(ARTICLES.slice(0, 3)));
  const files = recordedFiles([...everyFile(manifest.files)].filter(([path]) => path !== 'index.html'));
  const evidence = { plan, manifest, record: { ...manifest, files }, inputs: manifest.inputs ?? {} };
  expect(why('/', evidence)).toEqual([
    'index.html: rendered. It was removed or altered by another hand since it was written.',
  ]);
  expect(why('2023/12/31/jiu-wen/', evidence)).toEqual([
    '2023/12/31/jiu-wen/index.html: rendered. No earlier build has written it here.',
  ]);
  expect(why('2024/02/29/hui-yi/', evidence)).toEqual([
    '2024/02/29/hui-yi/index.html: removed. Nothing of the archive has this address any more.',
  ]);
  expect(why('nowhere', evidence)).toEqual([
    "nowhere: not on the site. Expected an address, a path of the site, or an article's file.",
  ]);
  expect(
    why('/', { ...evidence, manifest: null, record: { ...manifest, files: recordedFiles([]) } }),
  ).toEqual(['index.html: rendered. There is no record of an earlier build here.']);
});
