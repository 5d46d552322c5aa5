import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildArchive } from '../../src/build.ts';
import { formatBuildRecord, manifestIn } from '../../src/io/build-record.ts';
import { RECORD } from '../../src/io/journal.ts';
import { mergeShards } from '../../src/merge-shards.ts';
import { everyFile } from '../../src/plan/recorded.ts';
import { PAGE, SETTINGS } from '../cli/archive.ts';
import { filesIn, quickDisk, writeFiles } from '../io/folders.ts';
import { recordedFiles } from '../plan/recorded-files.ts';
import { folderForTests, REPOSITORY } from '../site/archives.ts';

const place = folderForTests();
const archive = join(place, 'archive');
const whole = join(place, 'whole');
const GAZETTEER = 'content/gazetteer/zhengzhou.json';

function out(name: string): string {
  return join(place, name);
}

/** Builds shard `number` of `of` into a folder of this name; the codes of what was wrong. */
async function shard(
  number: number,
  of: number,
  { root = archive, into = `${number}-of-${of}`, url = '' } = {},
) {
  const given = url === '' ? {} : { baseUrl: url };
  const report = await buildArchive(root, { ...given, out: out(into), shard: { index: number - 1, of } });
  return report.problems.map(({ code }) => code);
}

async function merge(names: readonly string[], into = 'joined') {
  const report = await mergeShards(
    place,
    names.map(name => ({ folder: out(name), name })),
    out(into),
  );
  return { ...report, codes: report.problems.map(({ code, file }) => `${code} ${file}`) };
}

/** A copy of a shard that a test may spoil. */
function spoiled(name: string): string {
  const copy = `spoiled-${name}`;
  cpSync(out(name), out(copy), { recursive: true, preserveTimestamps: true });
  onTestFinished(() => rmSync(out(copy), { recursive: true }));
  return copy;
}

const OF_3 = ['1-of-3', '2-of-3', '3-of-3'];

beforeAll(async () => {
  cpSync(join(REPOSITORY, GAZETTEER), join(archive, GAZETTEER));
  writeFiles(archive, {
    'content/archive.yaml': `${SETTINGS}headers: [nginx]\n`,
    'content/pages/2031/2031-05-06-A01.txt': PAGE,
    'content/articles/2030/01/02/jiu-wen.md': '---\ntitle: 旧闻\ndate: 2030-01-02\n---\n\n一段文字。\n',
  });
  expect((await buildArchive(archive, { out: whole })).published).toBe(true);
  for (const of of [1, 3, 5])
    for (let number = 1; number <= of; number++) expect(await shard(number, of)).toEqual([]);
});

describe('shards are together the site that one build makes, byte for byte', () => {
  test.each([1, 3, 5])('%i', async of => {
    const names = Array.from({ length: of }, (_, index) => `${index + 1}-of-${of}`);
    const { codes, shards } = await merge(names.reverse(), `joined-${of}`);
    expect([codes, shards]).toEqual([[], of]);
    expect(filesIn(out(`joined-${of}`))).toEqual(filesIn(whole));
  });
  test('over a site that stands, only what differs is written', async () => {
    cpSync(whole, out('standing'), { recursive: true, preserveTimestamps: true });
    rmSync(join(out('standing'), 'index.html'));
    const { codes, pages } = await merge(OF_3, 'standing');
    expect([codes, pages.written, pages.removed]).toEqual([[], 1, 0]);
    expect(filesIn(out('standing'))).toEqual(filesIn(whole));
  });
});

describe('a shard is built', () => {
  test('again with nothing to do where nothing changed', async () => {
    const { pages } = await buildArchive(archive, { out: out('2-of-3'), shard: { index: 1, of: 3 } });
    expect([pages.written, pages.removed, pages.unchanged > 5]).toEqual([0, 0, true]);
  });
  test('from what is imported: a page that is not is an error, and content is left as it is', async () => {
    const root = join(place, 'not-imported');
    cpSync(archive, root, { recursive: true });
    writeFiles(root, { 'content/pages/2031/2031-05-07-A01.txt': PAGE.replaceAll('5月5日', '5月6日') });
    const before = filesIn(join(root, 'content'));
    expect(await shard(1, 3, { root, into: 'new-1-of-3' })).toEqual(['not-imported']);
    expect(filesIn(join(root, 'content'))).toEqual(before);
  });
  test('from an archive that nothing can be written to, as on a volume that is mounted read-only', async () => {
    const root = join(place, 'read-only');
    cpSync(join(archive, 'content'), join(root, 'content'), { recursive: true });
    writeFiles(root, { '.jianbao': 'where what was read would be kept' });
    const before = filesIn(root);
    expect(await shard(1, 3, { root, into: 'read-only-1-of-3' })).toEqual([]);
    expect(filesIn(out('read-only-1-of-3'))).toEqual(filesIn(out('1-of-3')));
    expect(filesIn(root)).toEqual(before);
  });
  test.each([
    ['a whole site', 'whole', 1],
    ['another shard', '2-of-3', 1],
  ])('never over %s', async (_, into, number) => {
    const before = filesIn(out(into));
    expect(await shard(number, 3, { into })).toEqual(['other-shard']);
    expect(filesIn(out(into))).toEqual(before);
  });
  test('and no whole site over it, built or merged', async () => {
    const report = await buildArchive(archive, { out: out('1-of-3') });
    expect(report.problems.map(({ code }) => code)).toEqual(['other-shard']);
    expect((await merge(OF_3, '3-of-3')).codes[0]).toMatch(/^other-shard /);
  });
});

describe('nothing is published where the shards are not one whole site', () => {
  async function refused(names: readonly string[], codes: readonly string[]) {
    const report = await merge(names, 'never');
    expect([report.codes, report.published]).toEqual([codes, false]);
  }
  test('one is missing', () =>
    refused(['1-of-3', '3-of-3'], [`missing-shards ${out('never').slice(place.length + 1)}`]));
  test('one is there twice', () => refused(['1-of-3', ...OF_3], ['shard-twice 1-of-3']));
  test('of another number of shards', () =>
    refused([...OF_3, '1-of-1'], ['shards-differ 1-of-1', 'shard-twice 1-of-1']));
  test('a folder is no shard', () => refused([...OF_3, 'whole'], ['not-a-shard whole']));
  test('a folder is not there', () => refused([...OF_3, 'nowhere'], ['not-a-shard nowhere']));
  test('with other settings', async () => {
    await shard(3, 3, { into: 'elsewhere', url: 'https://example.net/' });
    await refused(['1-of-3', '2-of-3', 'elsewhere'], ['shards-differ elsewhere']);
  });
  test('with other content', async () => {
    const root = join(place, 'corrected');
    cpSync(archive, root, { recursive: true });
    writeFiles(root, {
      'content/articles/2030/01/02/jiu-wen.md': '---\ntitle: 旧闻\ndate: 2030-01-02\n---\n\n改过。\n',
    });
    await shard(3, 3, { root, into: 'corrected-3-of-3' });
    const report = await merge(['1-of-3', '2-of-3', 'corrected-3-of-3'], 'never');
    expect(report.problems).toMatchObject([
      { message: expect.stringContaining('same content and templates') },
    ]);
  });
  test('a file is missing or altered', async () => {
    const name = spoiled('2-of-3');
    const [first, second] = Object.keys(filesIn(out(name))).filter(path => !path.startsWith('.'));
    rmSync(join(out(name), first ?? ''));
    writeFileSync(join(out(name), second ?? ''), 'altered');
    const codes = [`missing-file ${name}/${first}`, `altered-file ${name}/${second}`];
    await refused(['1-of-3', name, '3-of-3'], codes);
  });
  test('its record lacks files that are planned', async () => {
    const name = spoiled('2-of-3');
    const record = manifestIn({ folder: out(name), disk: quickDisk });
    if (record === null) throw new Error('The shard has no record.');
    const files = recordedFiles([...everyFile(record.files)].slice(1));
    writeFileSync(join(out(name), RECORD), formatBuildRecord({ ...record, files }));
    const report = await merge(['1-of-3', name, '3-of-3'], 'never');
    expect(report.codes).toEqual([`shards-incomplete ${report.out}`]);
  });
});
