import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, writeFiles } from '../io/folders.ts';
import { archiveWith, jianbao, PAGE } from './archive.ts';

const ARTICLES = 'content/articles/2031/05/06';

function article(fields: string, body = '正文。'): string {
  return `---\ntitle: 甲\ndate: 2031-05-06\n${fields}---\n\n${body}\n`;
}

async function check(files: Readonly<Record<string, string>>, terminal = {}) {
  const folder = archiveWith(files);
  const before = filesIn(folder);
  const ran = await jianbao(folder, ['check'], terminal);
  expect(filesIn(folder)).toEqual(before);
  return ran;
}

test('an archive with nothing wrong is fine', async () => {
  expect(await check({ [`${ARTICLES}/a.md`]: article('') })).toEqual({
    code: 0,
    stdout: '1 article checked: no problems\n',
    stderr: '',
  });
});

test('all problems of all files are told at once, by file and line, each with what to do', async () => {
  const { code, stdout } = await check({
    [`${ARTICLES}/a.md`]: article('reporters: [李明远]\ndistrict: 惠齐区\n'),
    [`${ARTICLES}/b.md`]: article('topics: [economics]\n'),
    [`${ARTICLES}/c.md`]: '---\n: [\n---\n',
    'content/records/2031/x.json': '{',
  });
  expect(code).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "content/articles/2031/05/06/a.md:4:1  error  Expected a known field, not "reporters".
        Did you mean \`reporter\`?
    content/articles/2031/05/06/a.md:5:11  error  Expected a district of 郑州市, not "惠齐区".
        Did you mean 惠济区?
    content/articles/2031/05/06/b.md:4:10  error  Expected a topic of content/topics.yaml, not "economics".
        Did you mean economy?
    content/articles/2031/05/06/c.md:2:4  error  Expected YAML. Flow sequence in block collection must be sufficiently indented and end with a ].
        Write each field as "name: value" on a line of its own; put a value with : # [ ] { } " in double quotes.
    content/records/2031/x.json  error  Expected a record as import wrote it. It is not JSON.
        Take the file from an earlier commit, or delete it and import the page again.
    2 articles checked: 5 errors
    "
  `);
});

test('two articles with one address, and a link that leads nowhere', async () => {
  const { code, stdout } = await check({
    [`${ARTICLES}/a.md`]: article('aliases: [/2031/05/06/b/]\n'),
    [`${ARTICLES}/b.md`]: article('', '[见](/2031/05/06/none/)。'),
  });
  expect(code).toBe(1);
  expect(stdout).toContain('clashes with');
  expect(stdout).toContain('"/2031/05/06/none/"');
});

test('doubtful passages and pages not imported are warnings, and fail nothing', async () => {
  const page = 'content/pages/2031/2031-05-06-A01.txt';
  const folder = archiveWith({
    [page]: PAGE.replace('种植乔木', '确保突发事件有预案、有预案、有预案,种植乔木'),
  });
  await jianbao(folder, ['import']);
  writeFiles(folder, { 'content/pages/2031/2031-05-07-A01.txt': PAGE.replaceAll('北湖', '南湖') });
  const { code, stdout } = await jianbao(folder, ['check', '--json']);
  const { problems, ...data } = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(data).toEqual({ command: 'check', articles: 2, pages: 1, errors: 0, warnings: 2 });
  expect(problems).toMatchObject([
    { code: 'repeated-clause', severity: 'warning', file: page, line: 3 },
    { code: 'not-imported', severity: 'warning', file: 'content/pages/2031/2031-05-07-A01.txt' },
  ]);
});

describe('on a terminal', () => {
  const files = { [`${ARTICLES}/a.md`]: article('reporters: [李明远]\n') };
  test('the passage is shown, in colours', async () => {
    const { stdout } = await check(files, { interactive: true });
    expect(stdout).toContain('\u001b[31merror\u001b[0m');
    expect(stdout).toContain('reporters: [李明远]');
  });
  test('without colours where none are wanted', async () => {
    const { stdout } = await check(files, { interactive: true, environment: { NO_COLOR: '1' } });
    expect(stdout).toContain('> 4 | reporters: [李明远]');
    expect(stdout).not.toContain('\u001b[');
  });
});

test('a file name cannot command the terminal', async () => {
  const folder = archiveWith();
  writeFileSync(join(folder, 'content/pages.txt'), '');
  writeFiles(folder, { 'content/pages/\u001b[2J.txt': PAGE });
  const { stdout } = await jianbao(folder, ['check']);
  expect(stdout).not.toContain('\u001b[2J');
  expect(stdout).toContain('\\u001b[2J');
});
