import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isSitePath } from '../../src/ids.ts';
import { jianbao } from '../cli/archive.ts';
import { filesIn, temporaryFolder, writeFiles } from '../io/folders.ts';
import { faults } from '../templates/validate.ts';
import { folderForTests } from './archives.ts';
import { leadsNowhere } from './links.ts';

const SMALL = new URL('north-lake', import.meta.url).pathname;
const TEMPLATES = "{{ settings.title }} {% include '/etc/passwd' %} <%= 1 %> \u0024{7*7}";
const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(1)>';
const NAMES = [
  '../../etc/passwd',
  '100%',
  '%2e%2e%2f',
  '😀',
  '𠮷野太郎',
  'a/b\\c',
  '<b>甲</b>',
  'CON',
  '.',
  'NUL.txt',
];

const ARTICLE = `---
title: ${JSON.stringify(`${TEMPLATES} ${SCRIPT} 夜话`)}
date: 2031-05-06
district: 北湖区
reporter: ${JSON.stringify(NAMES)}
topics: [culture]
series: "../${SCRIPT}"
kicker: "${TEMPLATES}"
places: ["${SCRIPT}"]
byline: "${SCRIPT}"
summary: "${SCRIPT}"
---

${TEMPLATES}

${SCRIPT}

[走](javascript:alert(1)) ![图](data:text/html,x) <a href="javascript:alert(1)">跑</a> [飞](//evil.example/x)

{{ '{{' }} {%- raw -%} {# 注 #} [[toc]] <!-- 注 --> &lt;b&gt; \u202e反
`;
const PAGE = `# ${TEMPLATES} ${SCRIPT} 图书馆夜话

本报讯(记者 甘小满)5月5日,北湖区图书馆办夜话。${TEMPLATES} ${SCRIPT} permalink: /x/ --- layout: x

夜话每周一场。
`;

const folder = folderForTests();
let site: Readonly<Record<string, string>>;

beforeAll(async () => {
  cpSync(SMALL, folder, { recursive: true });
  writeFiles(folder, {
    'content/articles/2031/05/06/ye-hua.md': ARTICLE,
    'content/pages/2031/2031-05-06-A09.txt': PAGE,
  });
  const { code, stdout } = await jianbao(folder, ['build']);
  if (code !== 0) throw new Error(stdout);
  site = filesIn(join(folder, 'dist'));
});

describe('text that looks like templates, code or markup', () => {
  test('comes out as text', () => {
    for (const id of ['ye-hua', ...importedIds()]) {
      const html = site[`2031/05/06/${id}/index.html`] ?? '';
      expect(html).toMatch(/\{\{ settings\.title }} \{% include .*passwd.* %} &(?:lt|#x3C);%= 1 %/);
      expect(html).toContain('\u0024{7*7}');
      expect(html).toMatch(/&(?:lt|#x3C);script>alert/);
    }
  });
  test('is run, fetched or followed nowhere', () => {
    const live =
      /<script(?! type="application\/(?:ld\+)?json"| type="module" src="[./a-z]*assets\/(?:focus|search)\.\w+\.js" integrity="[^"]+"><)|<img|<iframe|<[^>]*\son\w+=|<a [^>]*href="(?:javascript|data):|root:x:0/i;
    expect(pagesOf(site).filter(([, html]) => live.test(html))).toEqual([]);
  });
  test('leaves every page valid, and every link leading somewhere', async () => {
    for (const [path, html] of pagesOf(site)) expect([path, await faults(html)]).toEqual([path, []]);
    expect(leadsNowhere(site, 'https://clips.example/yunhe/')).toEqual([]);
  });
  test('ends no data block before its end', () => {
    for (const [path, html] of pagesOf(site)) {
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      expect([path, blocks.length]).toEqual([path, html.includes('rel="canonical"') ? 1 : 0]);
      for (const [, json = ''] of blocks) expect(JSON.parse(json)['@context']).toBe('https://schema.org');
    }
  });
  test('leaves feeds and sitemaps well-formed', () => {
    for (const [path, text] of Object.entries(site)) {
      if (path.endsWith('.json')) expect(() => JSON.parse(text)).not.toThrow();
      if (path.endsWith('.xml')) expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\w+);)/);
    }
  });
});

/** Pages of the site, without those that only lead to another. */
function pagesOf(files: typeof site): readonly (readonly [path: string, html: string])[] {
  return Object.entries(files).filter(([path, html]) => path.endsWith('.html') && html.includes('<main'));
}

function importedIds(): readonly string[] {
  const record = JSON.parse(readFileSync(join(folder, 'content/records/2031/2031-05-06-A09.json'), 'utf8'));
  return record.articles.map((article: { readonly id: string }) => article.id.split('/').at(-1));
}

describe('names that are no file names', () => {
  test('make safe paths inside the site, the same every time', async () => {
    expect(Object.keys(site).filter(path => !isSitePath(path))).toEqual([]);
    expect(Object.keys(filesIn(folder)).filter(path => !/^(?:content|dist)\//.test(path))).toEqual([]);
    const again = await jianbao(folder, ['build']);
    expect(again.stdout).toContain('pages: 0 written');
  });
  test.each(NAMES)('%s has a page that shows the name', name => {
    const shown = name.replaceAll('<', '&lt;');
    const pages = Object.entries(site).filter(([path]) => /^reporters\/[^/]+\/index\.html$/.test(path));
    expect(pages.filter(([, html]) => html.includes(`${shown}</h1>`))).toHaveLength(1);
  });
});

describe('front matter that would do more than describe an article', () => {
  const fields = 'title: 甲\ndate: 2031-05-06\n';
  test.each([
    ['code', '---js\n{ title: require("fs").writeFileSync("owned", "") }\n---\n', 'front-matter-language'],
    ['code by another name', '---javascript\nmodule.exports = {}\n---\n', 'front-matter-language'],
    ['JSON', '---json\n{"title":"甲"}\n---\n', 'front-matter-language'],
    ['a path', `---\n${fields}permalink: ../../owned.html\n---\n`, 'unknown-key'],
    ['a layout', `---\n${fields}layout: base.njk\n---\n`, 'unknown-key'],
    ['computed data', `---\n${fields}eleventyComputed: { title: "{{ x }}" }\n---\n`, 'unknown-key'],
    ['an engine', `---\n${fields}templateEngineOverride: njk\n---\n`, 'unknown-key'],
    ['pagination', `---\n${fields}pagination: { data: x, size: 1 }\n---\n`, 'unknown-key'],
    ['a prototype', `---\n${fields}__proto__: { draft: true }\n---\n`, 'unknown-key'],
    ['a function', `---\n${fields}summary: !!js/function "function(){}"\n---\n`, 'malformed-yaml'],
    ['a bomb', `---\n${fields}reporter: [&a [甲], *a, *a]\n---\n`, 'yaml-alias'],
  ])('%s is a problem, and nothing is run, written or published', async (_, text, code) => {
    const archive = temporaryFolder();
    cpSync(SMALL, archive, { recursive: true });
    writeFiles(archive, { 'content/articles/2031/05/06/jia.md': text });
    const ran = await jianbao(archive, ['build', '--json']);
    const report = JSON.parse(ran.stdout);
    expect([ran.code, report.published]).toEqual([1, false]);
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code,
        severity: 'error',
        line: expect.any(Number),
        hint: expect.any(String),
      }),
    );
    expect([existsSync(join(archive, 'dist')), existsSync('owned')]).toEqual([false, false]);
  });
});
