import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { jianbao } from '../cli/archive.ts';
import { writeFiles } from '../io/folders.ts';
import { folderForTests } from '../site/archives.ts';

const SMALL = new URL('../site/north-lake', import.meta.url).pathname;
const FIELDS = 'title: 甲\ndate: 2031-05-06\n';
const yaml = (text: string): string => `---\n${FIELDS}${text}\n---\n`;

/** Front matter by the name of its file, and the problem that it is. */
const HOSTILE: readonly (readonly [name: string, text: string, code: string])[] = [
  ['code', '---js\n{ title: require("fs").writeFileSync("owned", "") }\n---\n', 'front-matter-language'],
  ['code-by-another-name', '---javascript\nmodule.exports = {}\n---\n', 'front-matter-language'],
  ['code-with-spaces', '---  JS \n{}\n---\n', 'front-matter-language'],
  ['coffee', '---coffee\n{}\n---\n', 'front-matter-language'],
  ['json', '---json\n{"title":"甲"}\n---\n', 'front-matter-language'],
  ['toml', '---toml\ntitle = "甲"\n---\n', 'front-matter-language'],
  ['permalink', yaml('permalink: ../../owned.html'), 'unknown-key'],
  ['layout', yaml('layout: base.njk'), 'unknown-key'],
  ['computed', yaml('eleventyComputed: { title: "{{ x }}" }'), 'unknown-key'],
  ['engine', yaml('templateEngineOverride: njk'), 'unknown-key'],
  ['pagination', yaml('pagination: { data: x, size: 1 }'), 'unknown-key'],
  ['prototype', yaml('__proto__: { draft: true }'), 'unknown-key'],
  ['constructor', yaml('constructor: { prototype: { draft: true } }'), 'unknown-key'],
  ['nested-prototype', yaml('source: { page: a, __proto__: { lines: 1 } }'), 'unknown-key'],
  ['function', yaml('summary: !!js/function "function(){}"'), 'malformed-yaml'],
  ['tag', yaml('summary: !<tag:evil.example,2031:x> y'), 'malformed-yaml'],
  ['bomb', yaml('reporter: [&a [甲], *a, *a]'), 'yaml-alias'],
  ['merge-key', yaml('<<: { draft: true }'), 'unknown-key'],
  ['merge-alias', `---\nsource: &a { page: x }\n${FIELDS}<<: *a\n---\n`, 'unknown-key'],
  ['twice', yaml('title: 乙'), 'repeated-key'],
  ['two-documents', `---\n${FIELDS}...\n%YAML 1.1\n--- x\n---\n`, 'unclosed-front-matter'],
  ['deep', yaml(`summary: ${'['.repeat(10_000)}`), 'malformed-yaml'],
  ['long', yaml(`summary: ${'春'.repeat(300_000)}`), 'front-matter-too-long'],
  [
    'names-by-the-thousand',
    yaml(`reporter: [${Array.from({ length: 501 }, (_, at) => `甲${at}`)}]`),
    'malformed-value',
  ],
  ['one-name-by-the-thousand', yaml(`reporter: [${Array(5000).fill('甲')}]`), 'malformed-value'],
  ['one-name-again', yaml(`reporter: [${Array(400).fill('甲')}]`), 'repeated-value'],
  ['key-of-lists', yaml('? [a, b]\n: c'), 'malformed-key'],
  ['turned-title', `---\ntitle: "甲\u202e乙"\ndate: 2031-05-06\n---\n`, 'unprintable'],
  ['escaped-bell', `---\ntitle: "甲\\a乙"\ndate: 2031-05-06\n---\n`, 'unprintable'],
  ['day-elsewhere', '---\ntitle: 甲\ndate: ../../../etc\n---\n', 'malformed-date'],
  ['day-after', '---\ntitle: 甲\ndate: 2031-05-06/../..\n---\n', 'malformed-date'],
  ['alias-up', yaml('aliases: [/../../owned]'), 'malformed-value'],
  ['alias-encoded', yaml('aliases: ["/%2e%2e/owned"]'), 'malformed-value'],
  ['alias-elsewhere', yaml('aliases: ["https://evil.example/"]'), 'malformed-value'],
  ['alias-host', yaml('aliases: ["//evil.example/"]'), 'malformed-value'],
  ['alias-line', yaml('aliases: ["/a\\n/* https://evil.example/"]'), 'unprintable'],
  ['alias-hidden', yaml('aliases: ["/.htaccess"]'), 'malformed-value'],
  ['alias-own-files', yaml('aliases: ["/.jianbao/record.json"]'), 'malformed-value'],
  ['page-up', yaml('source: { page: ../../../etc/passwd }'), 'malformed-value'],
  ['page-hidden', yaml('source: { page: .git }'), 'malformed-value'],
];
const folder = folderForTests();
let problems: readonly { readonly code: string; readonly file: string }[];
let ran: { readonly code: number; readonly published: boolean };

beforeAll(async () => {
  cpSync(SMALL, folder, { recursive: true });
  const files = HOSTILE.map(([name, text]) => [`content/articles/2031/05/06/${name}.md`, text]);
  writeFiles(folder, Object.fromEntries(files));
  const { code, stdout } = await jianbao(folder, ['build', '--json']);
  const report = JSON.parse(stdout);
  problems = report.problems;
  ran = { code, published: report.published };
});

describe('front matter that would do more than describe an article', () => {
  test('is told of, file by file, with its place and what to do', () => {
    for (const [name, , code] of HOSTILE) {
      const file = `content/articles/2031/05/06/${name}.md`;
      const told = problems.filter(problem => problem.file === file);
      expect([name, told.map(problem => problem.code)]).toEqual([name, expect.arrayContaining([code])]);
      const main = told.find(problem => problem.code === code);
      const severity = code === 'repeated-value' ? 'warning' : 'error';
      expect(main).toMatchObject({ severity, line: expect.any(Number), hint: expect.any(String) });
    }
  });
  test('is told of a few times a file, however often it is wrong', () => {
    const files = problems.map(({ file }) => file);
    expect(
      Math.max(...HOSTILE.map(([name]) => files.filter(file => file.endsWith(`/${name}.md`)).length)),
    ).toBe(20);
  });
  test('neither runs nor gets anything published', () => {
    expect(ran).toEqual({ code: 1, published: false });
    expect([join(folder, 'dist'), 'owned', join(folder, 'owned')].filter(existsSync)).toEqual([]);
    expect([Reflect.get({}, 'draft'), Reflect.get([], 'lines')]).toEqual([undefined, undefined]);
  });
});
