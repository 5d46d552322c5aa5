import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, temporaryFolder, writeFiles } from '../io/folders.ts';
import { archiveWith, jianbao, PAGE } from './archive.ts';

const PAGES = { 'content/pages/2031/2031-05-06-A01.txt': PAGE };
const PARK = 'content/articles/2031/05/06/bei-hu-gong-yuan-gai-zao-wan-gong.md';
const PARK_PAGE = '2031/05/06/bei-hu-gong-yuan-gai-zao-wan-gong/index.html';

async function built(files: Readonly<Record<string, string>> = PAGES): Promise<string> {
  const folder = archiveWith(files);
  const { code, stdout } = await jianbao(folder, ['build']);
  expect([code, stdout]).toEqual([0, expect.stringContaining('no problems')]);
  return folder;
}

async function buildData(folder: string, ...options: string[]) {
  const { code, stdout } = await jianbao(folder, ['build', '--json', ...options]);
  return { code, report: JSON.parse(stdout) };
}

function site(folder: string, out = 'dist'): Record<string, string> {
  return filesIn(join(folder, out));
}

/** Links of a page that lead to no file of the site. */
function deadLinks(files: Record<string, string>): string[] {
  return Object.entries(files)
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, html]) =>
      [...html.matchAll(/(?:href|src)="([^"#?:]*)[#"]/g)].flatMap(match => {
        const target = decodeURIComponent(new URL(match[1] || '.', `http://x/${path}`).pathname.slice(1));
        const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
        const there = file in files || match[1] === '';
        return there ? [] : [`${path} → ${match[1]}`];
      }),
    );
}

describe('a build', () => {
  test('imports what is new and publishes a whole site', async () => {
    const folder = archiveWith(PAGES);
    const { code, report } = await buildData(folder);
    expect(code).toBe(0);
    expect(report).toMatchObject({
      command: 'build',
      articles: 2,
      errors: 0,
      warnings: 0,
      published: true,
      out: 'dist',
      open: 'dist/index.html',
      imported: [{ page: '2031-05-06-A01', articles: [{ change: 'new' }, { change: 'new' }] }],
    });
    expect(report.pages.written).toBe(Object.keys(site(folder)).length - 1);
    expect(Object.keys(site(folder))).toEqual(
      expect.arrayContaining(['404.html', 'about/index.html', 'feed.xml', 'index.html', PARK_PAGE]),
    );
    expect(deadLinks(site(folder))).toEqual([]);
  });
  test('sums up for people: articles, problems, seconds, pages, where to look', async () => {
    const { stdout, stderr } = await jianbao(archiveWith(PAGES), ['build']);
    expect(stdout).toMatch(
      /^2 articles, no problems, 0\.0 s\npages: \d+ written, 0 unchanged, 0 removed\nlook at dist\/index\.html\n$/,
    );
    expect(stderr).toMatch(/^importing pages\nreading articles\nrendering \d+ files\n$/);
  });
  test('writes nothing where nothing changed', async () => {
    const folder = await built();
    const before = site(folder);
    const { report } = await buildData(folder);
    expect(report.pages).toMatchObject({ written: 0, removed: 0 });
    expect(site(folder)).toEqual(before);
  });
  test('makes the same bytes anywhere', async () => {
    expect(site(await built())).toEqual(site(await built()));
  });
  test('shows a new article on every page it belongs to', async () => {
    const folder = await built();
    const options = [
      '--date',
      '2031-05-06',
      '--district',
      '惠济区',
      '--topic',
      'culture',
      '--reporter',
      '钱一舟',
    ];
    await jianbao(folder, ['new', '书店开业', ...options]);
    await built({});
    await jianbao(folder, ['build']);
    const shown = Object.entries(site(folder)).filter(([, text]) => text.includes('书店开业'));
    expect(shown.map(([path]) => path)).toEqual(
      expect.arrayContaining([
        '2031/05/06/index.html',
        '2031/05/06/shu-dian-kai-ye/index.html',
        'districts/huiji/index.html',
        'districts/huiji/topics/culture/index.html',
        'feed.xml',
        'index.html',
        'reporters/钱一舟/index.html',
        'topics/culture/index.html',
      ]),
    );
    expect(deadLinks(site(folder))).toEqual([]);
  });
  test('renders what tells of a body where one was corrected: its page, its data, its part of the index', async () => {
    const long = PAGE.replace(
      '王先生说。',
      `王先生说。\n\n${'公园里新种的花一片接着一片。'.repeat(12)}\n\n傍晚人更多。`,
    );
    const folder = await built({ 'content/pages/2031/2031-05-06-A01.txt': long });
    const text = readFileSync(join(folder, PARK), 'utf8');
    writeFileSync(join(folder, PARK), text.replace('傍晚人更多。', '傍晚的人更多。'));
    const before = site(folder);
    await buildData(folder);
    const written = Object.entries(site(folder)).flatMap(([path, contents]) =>
      before[path] === contents || path.startsWith('.jianbao/') ? [] : [path],
    );
    expect([...new Set(written.map(path => path.replace(/^search\/\w+\/.*/, 'search/*/*')))]).toEqual([
      PARK_PAGE.replace('index.html', 'article.json'),
      PARK_PAGE,
      'data/2031.csv',
      'data/2031.jsonl',
      'data/datapackage.json',
      'search/directory.json',
      'search/*/*',
    ]);
  });
  test('removes the page of an article that was deleted', async () => {
    const folder = await built();
    rmSync(join(folder, PARK));
    const { code, report } = await buildData(folder);
    expect([code, report.articles]).toEqual([0, 1]);
    expect(existsSync(join(folder, 'dist/2031/05/06/bei-hu-gong-yuan-gai-zao-wan-gong'))).toBe(false);
    const left = Object.entries(site(folder)).filter(([path]) => !path.startsWith('pages/'));
    expect(left.filter(([, contents]) => contents.includes('北湖公园'))).toEqual([]);
    expect(deadLinks(site(folder))).toEqual([]);
  });
  test('publishes an archive that has no article yet', async () => {
    const folder = await built({});
    expect(deadLinks(site(folder))).toEqual([]);
  });
  test('publishes elsewhere, under another address', async () => {
    const folder = archiveWith(PAGES);
    const out = join(temporaryFolder(), 'deep/site');
    const { report } = await buildData(folder, '--out', out, '--base-url', 'https://paper.example/clips');
    expect(report.open).toBe(`${out}/index.html`);
    expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).toContain('https://paper.example/clips/');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});

describe('a build with errors publishes nothing, and the old site stands', () => {
  const mistakes: readonly (readonly [what: string, path: string, text: string, code: string])[] = [
    ['an unknown key', PARK, '---\ntitle: 甲\ndate: 2031-05-06\npermalink: /x/\n---\n', 'unknown-key'],
    ['front matter that runs code', PARK, '---js\n{ title: process.exit(9) }\n---\n', ''],
    ['a faulty page text', 'content/pages/2031/x.txt', '', 'empty-page'],
    [
      'settings with an unknown key',
      'content/archive.yaml',
      'title: x\nhome: "410100"\nbaseUrl: https://x.org\nhomr: 1\n',
      'unknown-key',
    ],
    ['a gazetteer that is none', 'content/gazetteer/zhengzhou.json', '{', 'bad-gazetteer'],
  ];
  test.each(mistakes)('%s', async (_, path, text, problem) => {
    const folder = await built();
    const before = site(folder);
    writeFiles(folder, { [path]: text });
    const { code, report } = await buildData(folder);
    expect([code, report.published]).toEqual([1, false]);
    expect(report.problems[0]).toMatchObject({ severity: 'error', file: path });
    if (problem !== '') expect(report.problems[0].code).toBe(problem);
    expect(site(folder)).toEqual(before);
  });
  test('and says so', async () => {
    const folder = await built();
    writeFiles(folder, { [PARK]: '---\ntitle: 甲\n' });
    const { stdout } = await jianbao(folder, ['build']);
    expect(stdout).toContain('nothing was published; the site is as it was\n');
  });
});

describe('an output folder that is refused', () => {
  test.each([
    ['is not ours', 'thesis', 'not-ours'],
    ['lies among the content', 'content/site', 'output-over-archive'],
    ['is the archive', '.', 'output-over-archive'],
    ['holds the archive', '..', 'output-over-archive'],
  ])('%s', async (_, out, code) => {
    const folder = archiveWith({ ...PAGES, 'thesis/one.txt': 'years of work' });
    const before = filesIn(folder);
    const ran = await buildData(folder, '--out', out);
    expect([ran.code, ran.report.problems[0].code]).toEqual([1, code]);
    expect(filesIn(folder)).toEqual(before);
  });
});

test('text that looks like templates, scripts and markup comes out as text', async () => {
  const hostile = PAGE.replace(
    '公园新增',
    '{{ settings.title }} {% raw %} <script>alert(1)</script> \u0024{7*7} <%= 1 %> 公园新增',
  );
  const folder = await built({ 'content/pages/2031/2031-05-06-A01.txt': hostile });
  const page = site(folder)[PARK_PAGE] ?? '';
  expect(page).toContain(
    '{{ settings.title }} {% raw %} &#x3C;script>alert(1)&#x3C;/script> \u0024{7*7} &#x3C;%= 1 %>',
  );
  expect(page).not.toContain('<script>alert');
});
