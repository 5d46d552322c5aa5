import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { indexArticles } from '../../src/archive/index.ts';
import { readEntries } from '../../src/entries.ts';
import { siteInputs } from '../../src/io/program.ts';
import { openSound } from '../../src/open.ts';
import { readOwner } from '../../src/owner/index.ts';
import { hasAnchor } from '../../src/plan/anchors.ts';
import { planSite } from '../../src/plan/index.ts';
import { isPlain } from '../../src/plan/kinds.ts';
import { readSources } from '../../src/sources.ts';
import { jianbao, type Ran } from '../cli/archive.ts';
import { filesIn, writeFiles } from '../io/folders.ts';
import { faults, ofEachKind } from '../templates/validate.ts';
import { folderForTests } from './archives.ts';
import { BASE, everything, ONE_OF_EACH_KIND } from './everything/archive.ts';
import { DRAFT, ODDITIES } from './everything/oddities.ts';
import { leadsNowhere } from './links.ts';

const folder = folderForTests();
let ran: Ran;
let site: Readonly<Record<string, string>>;

beforeAll(async () => {
  writeFiles(folder, everything({ [`content/articles/${DRAFT.id}.md`]: DRAFT.text }));
  ran = await jianbao(folder, ['build', '--json']);
  site = filesIn(join(folder, 'dist'));
});

const pages = () => Object.entries(site).filter(([path]) => path.endsWith('.html'));
const shown = (path: string): string =>
  site[path === '' || path.endsWith('/') ? `${path}index.html` : path] ?? '';

test('an archive of everything is built, and no mistake is found in it', () => {
  expect(JSON.parse(ran.stdout)).toMatchObject({ articles: 65, errors: 0 });
});

describe('an article with', () => {
  test.each(ODDITIES.map(oddity => [oddity.name, oddity] as const))('%s', async (_, { id, shows, never }) => {
    const html = shown(`${id}/`);
    for (const text of shows) expect(html).toContain(text);
    for (const text of never) expect(html).not.toContain(text);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    expect(await faults(html)).toEqual([]);
  });
});

test('a district without an article has a page that says so, and is on the map', () => {
  expect(shown('districts/huaiyin/')).toContain('还没有文章。');
  expect(shown('')).toContain('href="districts/huaiyin/"');
});

test('a series of twelve days has one page with its districts', () => {
  const html = shown('series/云河两岸新变化/');
  expect(html).toContain('云河两岸新变化');
  for (const name of ['北湖区', '东关区', '西陵区', '南坡县']) expect(html).toContain(name);
});

test('a page that tells no day stands under the day that its text lets infer, and says so', () => {
  const [path, html] = pages().find(([, text]) => text.includes('<h1>水库除险加固完工')) ?? ['', ''];
  expect(path).toMatch(/^2030\/12\/3[01]\//);
  expect(html).toContain('推定');
});

test('a draft is nowhere', () => {
  expect(Object.keys(site).filter(path => path.includes('wei-wan-gao'))).toEqual([]);
  expect(Object.values(site).join('')).not.toMatch(/还没写完|未署名/);
});

test('the one page of each kind is of that kind, and there is no other kind', () => {
  const kindOf = (html: string) => /<body class="([\w-]+)/.exec(html)?.[1];
  for (const [kind, path] of Object.entries(ONE_OF_EACH_KIND))
    expect([path, kindOf(shown(path))]).toEqual([path, kind]);
  const kinds = new Set(pages().flatMap(([, html]) => kindOf(html) ?? []));
  expect([...kinds].sort()).toEqual(Object.keys(ONE_OF_EACH_KIND).sort());
});

test('pages of every kind are valid HTML', async () => {
  const wrong: string[] = [];
  for (const [path, html] of ofEachKind(pages()))
    for (const fault of await faults(html)) wrong.push(`${path}: ${fault}`);
  expect(wrong).toEqual([]);
});

test('no link leads nowhere, and no fragment', () => {
  expect(leadsNowhere(site, BASE)).toEqual([]);
});

test('the plan knows every place in every page, and no other', async () => {
  const { value: archive } = openSound(folder, {});
  if (archive === null) throw new Error('expected an archive');
  const index = indexArticles(readEntries(archive).value, archive, readSources(archive));
  const { inputs } = (await readOwner(archive, siteInputs())).value;
  const { specs } = planSite(index, archive.settings, inputs).value;
  const html = specs.filter(spec => !isPlain(spec));
  const unknown = html.flatMap(spec => {
    const ids = [...(site[spec.path] ?? '').matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    return ids.filter(id => !hasAnchor(spec, id)).map(id => `${spec.path}#${id}`);
  });
  expect(unknown).toEqual([]);
  expect(html.filter(spec => hasAnchor(spec, 'L99999') || hasAnchor(spec, 'p-Z99'))).toEqual([]);
});
