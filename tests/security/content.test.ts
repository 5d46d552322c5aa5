import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isSitePath } from '../../src/ids.ts';
import { jianbao } from '../cli/archive.ts';
import { filesIn, writeFiles } from '../io/folders.ts';
import { folderForTests } from '../site/archives.ts';
import { leadsNowhere } from '../site/links.ts';
import { faults, ofEachKind } from '../templates/validate.ts';
import { liveTags } from './tags.ts';

const SMALL = new URL('../site/north-lake', import.meta.url).pathname;
const TEMPLATES = "{{ settings.title }} {% include '/etc/passwd' %} <%= 1 %> \u0024{7*7}";
const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(1)>';
/** What ends a script, a CDATA section, a comment, a title, a text area or a style sheet where it stands in one unescaped. */
const ENDS = '</script>]]>--></title></textarea></style>';
/** Of Nunjucks, Liquid, EJS, Handlebars, Mustache, Haml, Pug, WebC, Vento and JavaScript: the languages Eleventy has known. */
const ENGINES = `{{ 7 + 7 }} {{{ raw }}} {%- include "x" -%} {% raw %} <%- 49 %> {{> part }} {{# each }} #{49} %p= 49 <p @html="7"> :x="7" {{ 7 |> f }} \u0024{49}`;
/** Overrides the direction of what follows, so that `gpj.exe` would be read as `exe.jpg`. */
const TURNED = '附件\u202egpj.exe\u2066\u2067内';
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
title: ${JSON.stringify(`${TEMPLATES} ${SCRIPT} 夜话 ${ENDS}`)}
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

{{ '{{' }} {%- raw -%} {# 注 #} [[toc]] <!-- 注 --> &lt;b&gt;

${TURNED}

${ENGINES}

<svg><animate onbegin=alert(1)></svg><math><mtext></math><iframe srcdoc="x"></iframe><base href="//evil.example/">
<form action="//evil.example"><button>按</button></form><meta http-equiv="refresh" content="0;url=//evil.example">

[甲](JaVaScRiPt:alert(1)) [乙](java&#10;script:alert(1)) [丙](vbscript:x) [丁](file:///etc/passwd) [戊](&#1;javascript:x)
<javascript:alert(1)> [己][j] ![](javascript:x) [庚](<data:text/html;base64,eA==>)

[j]: javascript:alert(1)
`;
/** As spreadsheets run it: a formula, and what Excel takes for one. */
const FORMULAS = ['=HYPERLINK("//evil.example")', '@SUM(1)', '+1+1', '-2+3', "'=1"];
const SPREADSHEET = `---
title: ${JSON.stringify(FORMULAS[0])}
date: 2031-05-06
reporter: ${JSON.stringify(FORMULAS)}
kicker: "＝1+1"
---

=1+1|'cmd'!A1
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
    'content/articles/2031/05/06/biao-ge.md': SPREADSHEET,
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
    expect(liveTags('<p onclick="x"><a href="javascript:x"><script>')).toHaveLength(3);
    for (const [path, html] of pagesOf(site)) expect([path, liveTags(html)]).toEqual([path, []]);
    expect(Object.values(site).filter(text => text.includes('root:x:0'))).toEqual([]);
  });
  test('leaves every page valid, and every link leading somewhere', async () => {
    const hostile = pagesOf(site).filter(([, html]) => /alert\(1\)|passwd|HYPERLINK/.test(html));
    for (const [path, html] of ofEachKind(hostile, 3)) expect([path, await faults(html)]).toEqual([path, []]);
    expect(leadsNowhere(site, 'https://clips.example/yunhe/')).toEqual([]);
  });
  test('ends no data block before its end', () => {
    for (const [path, html] of pagesOf(site)) {
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      expect([path, blocks.length]).toEqual([path, html.includes('rel="canonical"') ? 1 : 0]);
      for (const [, json = ''] of blocks) expect(JSON.parse(json)['@context']).toBe('https://schema.org');
    }
  });
  test('is evaluated by no template language', () => {
    const html = site['2031/05/06/ye-hua/index.html'] ?? '';
    for (const text of [
      '{{{ raw }}}',
      '{%- include "x" -%}',
      '&#x3C;%- 49 %>',
      '{{> part }}',
      '#{49} %p= 49',
    ])
      expect(html).toContain(text);
  });
  test('turns nothing around for a reader, and stays as it was written in the data', () => {
    for (const [path, text] of Object.entries(site))
      if (/\.(?:html|xml)$/.test(path))
        expect([path, /[\u202a-\u202e\u2066-\u2069]/.test(text)]).toEqual([path, false]);
    expect(site['2031/05/06/ye-hua/index.html']).toContain('附件gpj.exe内');
    expect(JSON.parse(site['2031/05/06/ye-hua/article.json'] ?? '').body).toContain(TURNED);
  });
  test('is no formula to a spreadsheet', () => {
    const cells = (site['data/2031.csv'] ?? '').slice(1).matchAll(/(?<=^|,|\n)("(?:[^"]|"")*"|[^",\n]*)/g);
    const live = Array.from(cells, ([cell]) => cell.replace(/^"/, '')).filter(cell =>
      /^[=+@\t\r-]/.test(cell),
    );
    expect(live).toEqual([]);
    expect(site['data/2031.csv']).toContain(`'=HYPERLINK(`);
  });
  test('leaves feeds and sitemaps well-formed', () => {
    for (const [path, text] of Object.entries(site)) {
      if (path.endsWith('.json')) expect(() => JSON.parse(text)).not.toThrow();
      if (path.endsWith('.xml')) expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\w+);)|]]>|<!\[CDATA/);
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
    expect(
      Object.keys(filesIn(folder)).filter(path => !/^(?:content|dist|\.jianbao|\.dist\.\w+)\//.test(path)),
    ).toEqual([]);
    const again = await jianbao(folder, ['build']);
    expect(again.stdout).toContain('pages: 0 written');
  });
  test.each(NAMES)('%s has a page that shows the name', name => {
    const shown = name.replaceAll('<', '&lt;');
    const pages = Object.entries(site).filter(([path]) => /^reporters\/[^/]+\/index\.html$/.test(path));
    expect(pages.filter(([, html]) => html.includes(`${shown}</h1>`))).toHaveLength(1);
  });
});
