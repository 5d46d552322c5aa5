import { describe, expect, test } from 'vitest';
import { jianbao, SETTINGS } from '../cli/archive.ts';
import { archiveOf } from './examples.ts';

/** The problems of an archive with these files: place, code, and what is told. */
async function problemsWith(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { stdout } = await jianbao(archiveOf(files), ['build', '--json']);
  const { problems, published } = JSON.parse(stdout);
  expect(published).toBe(false);
  return problems.map((problem: Record<string, string>) =>
    [`${problem.file}:${problem.line ?? ''}`, problem.code, problem.message, problem.hint].join(' | '),
  );
}

const CASES: readonly (readonly [name: string, files: Readonly<Record<string, string>>, told: RegExp])[] = [
  [
    'a colour too faint to read',
    { 'content/archive.yaml': `${SETTINGS}theme:\n  accent: "#f0a0a0"\n` },
    /^content\/archive\.yaml:6 \| faint-colour \| .*4\.5 to 1 .*found 1\.\d+ to 1\. \| Write "#[\da-f]{6}"/,
  ],
  [
    'what is no colour',
    { 'content/archive.yaml': `${SETTINGS}theme: { ink: blackish }\n` },
    /archive\.yaml:5 \| malformed-value/,
  ],
  [
    'a logo that is not there',
    { 'content/archive.yaml': `${SETTINGS}theme: { logo: a.svg }\n` },
    /no-logo .*templates\/assets\/a\.svg/,
  ],
  [
    'a component of no such name',
    { 'templates/parts/foter.tsx': 'export const Footer = 1;' },
    /^templates\/parts\/foter\.tsx: \| unknown-component .*Did you mean templates\/parts\/footer\.tsx\?/,
  ],
  [
    'an export of no such name',
    { 'templates/parts/footer.tsx': 'export const Foter = () => null;' },
    /unknown-export .*Footer.*"Foter"/,
  ],
  [
    'code that is not written right',
    { 'templates/parts/footer.tsx': 'export function Footer() {\n  return <p>;\n}\n' },
    /^templates\/parts\/footer\.tsx:[23] \| malformed-code/,
  ],
  [
    'an import of what is not there',
    { 'templates/parts/footer.tsx': "import { a } from './nothing.ts';\nexport const Footer = () => a;\n" },
    /^templates\/parts\/footer\.tsx:1 \| malformed-code .*nothing/,
  ],
  [
    'a component that stops',
    {
      'templates/parts/footer.tsx':
        'export function Footer({ frame }) {\n  return <p>{frame.nothing.there}</p>;\n}\n',
    },
    /^templates\/parts\/footer\.tsx:2 \| failed-code .*there/,
  ],
  [
    'a page without front matter',
    { 'templates/pages/a.md': 'Text.\n' },
    /^templates\/pages\/a\.md:1 \| no-front-matter/,
  ],
  ['a page without a title', { 'templates/pages/a.md': '---\nnav: 1\n---\n' }, /untitled-page/],
  [
    'a page over one of the site’s',
    { 'templates/pages/a.md': '---\ntitle: A\npermalink: /about/\n---\n' },
    /^templates\/pages\/a\.md:3 \| path-collision/,
  ],
  [
    'a permalink out of the site',
    { 'templates/pages/a.md': '---\ntitle: A\npermalink: /../etc/\n---\n' },
    /^templates\/pages\/a\.md:3 \| bad-permalink/,
  ],
  [
    'a link that leads nowhere',
    { 'templates/pages/a.md': '---\ntitle: A\n---\n\n[x](/nowhere/)\n' },
    /^templates\/pages\/a\.md:5 \| dead-link/,
  ],
  [
    'Liquid that is not written right',
    { 'templates/pages/a.md': '---\ntitle: A\n---\n\n{% if %}\n' },
    /^templates\/pages\/a\.md:5 \| malformed-template/,
  ],
  [
    'Nunjucks that names what is not there',
    { 'templates/pages/a.njk': '---\ntitle: A\n---\n{{ archive.nothing.there }}\n' },
    /^templates\/pages\/a\.njk:4 \| malformed-template/,
  ],
  [
    'a program that stops',
    {
      'templates/pages/a.11ty.js':
        "export const data = { title: 'A' };\nexport default data => data.nothing.there;\n",
    },
    /^templates\/pages\/a\.11ty\.js:2 \| failed-code/,
  ],
  [
    'a word of no such name',
    { 'templates/i18n/zh-CN.yaml': 'navigation:\n  peopel: 记者\n' },
    /^templates\/i18n\/zh-CN\.yaml:2 \| unknown-word .*Did you mean navigation\.people\?/,
  ],
  [
    'a placeholder that is not given',
    { 'templates/i18n/zh-CN.yaml': 'home.total: 共 {number} 篇\n' },
    /^templates\/i18n\/zh-CN\.yaml:1 \| unknown-placeholder .*\{count\}/,
  ],
  [
    'words of another form',
    { 'templates/i18n/zh-CN.yaml': 'navigation.home: [a, b]\n' },
    /^templates\/i18n\/zh-CN\.yaml:1 \| malformed-word/,
  ],
  [
    'a language without words',
    { 'content/archive.yaml': `${SETTINGS}language: fr\n` },
    /^content\/archive\.yaml:5 \| unknown-language .*templates\/i18n\/fr\.yaml/,
  ],
];

describe('a mistake is told with its place and its remedy, and nothing is published', () => {
  test.each(CASES)('%s', async (_name, files, told) => {
    expect(await problemsWith(files)).toContainEqual(expect.stringMatching(told));
  });
});

test('check tells the same without building', async () => {
  const folder = archiveOf({ 'templates/pages/a.md': '---\ntitle: A\n---\n\n{% if %}\n' });
  const { code, stdout, stderr } = await jianbao(folder, ['check']);
  expect(code).toBe(1);
  expect(stdout + stderr).toContain('templates/pages/a.md:5');
});

test('what an article holds becomes text on a page of the owner’s, not markup', async () => {
  const article = '---\ntitle: "<b>一</b> *二* {{ site.title }}"\ndate: 2031-05-06\n---\n\n正文。\n';
  const folder = archiveOf({
    'content/articles/2031/05/06/a.md': article,
    'templates/pages/a.md':
      '---\ntitle: A\n---\n\n{% for card in archive.newest %}{{ card.title }}；{% endfor %}\n',
  });
  await jianbao(folder, ['build']);
  const { readFileSync } = await import('node:fs');
  const page = readFileSync(`${folder}/dist/a/index.html`, 'utf8');
  expect(page).toContain('&lt;b&gt;一&lt;/b&gt; *二* {{ site.title }}；');
});

test('a changed component renders every page anew, and nothing else does', async () => {
  const folder = archiveOf({
    'templates/parts/footer.tsx': 'export const Footer = () => <footer>一</footer>;\n',
  });
  await jianbao(folder, ['build']);
  const again = JSON.parse((await jianbao(folder, ['build', '--json'])).stdout);
  expect(again.pages.written).toBe(0);
  const { writeFileSync } = await import('node:fs');
  writeFileSync(`${folder}/templates/parts/footer.tsx`, 'export const Footer = () => <footer>二</footer>;\n');
  const third = JSON.parse((await jianbao(folder, ['build', '--json'])).stdout);
  expect(third.pages.written).toBeGreaterThan(5);
});
