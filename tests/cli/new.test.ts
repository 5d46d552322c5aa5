import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../io/folders.ts';
import { archiveWith, jianbao } from './archive.ts';

const DAY = ['--date', '2031-05-06'];

test('an article file is written with all that was said of it, and its path printed', async () => {
  const folder = archiveWith();
  const options = [
    '--district',
    '新密市',
    '--reporter',
    '李明远',
    '--reporter',
    '赵晓岚',
    '--correspondent',
    '孙立',
  ];
  const more = [
    '--topic',
    'economy',
    '--topic',
    'culture',
    '--series',
    '走基层',
    '--kicker',
    '引',
    '--page',
    'A05',
  ];
  const ran = await jianbao(folder, [
    'new',
    '山村开了书店',
    ...DAY,
    ...options,
    ...more,
    '--section',
    '要闻',
  ]);
  expect(ran).toEqual({
    code: 0,
    stdout: 'content/articles/2031/05/06/shan-cun-kai-le-shu-dian.md\n',
    stderr: '',
  });
  expect(readFileSync(join(folder, ran.stdout.trim()), 'utf8')).toMatchInlineSnapshot(`
    "---
    # yaml-language-server: $schema=../../../../schema/article.schema.json
    title: 山村开了书店
    date: "2031-05-06"
    district: 新密市
    reporter: [李明远, 赵晓岚]
    topics: [economy, culture]
    kicker: 引
    series: 走基层
    correspondent: [孙立]
    page: A05
    section: 要闻
    ---
    "
  `);
});

test('the address of another article is never taken', async () => {
  const folder = archiveWith();
  await jianbao(folder, ['new', '山村', ...DAY]);
  const { stdout } = await jianbao(folder, ['new', '山村', ...DAY]);
  expect(stdout).toBe('content/articles/2031/05/06/shan-cun-2.md\n');
});

test('several names may stand in one option', async () => {
  const folder = archiveWith();
  const { stdout } = await jianbao(folder, ['new', '山村', ...DAY, '--reporter', '李明远、赵晓岚']);
  expect(readFileSync(join(folder, stdout.trim()), 'utf8')).toContain('reporter: [李明远, 赵晓岚]');
});

test.each([
  [['--district', '惠齐区'], 'Did you mean 惠济区'],
  [['--topic', 'economics'], 'economy'],
])('%j is not known: a problem with a hint, and no file', async (options, hint) => {
  const folder = archiveWith();
  const before = filesIn(folder);
  const { code, stdout } = await jianbao(folder, ['new', '山村', ...DAY, ...options]);
  expect(code).toBe(1);
  expect(stdout).toContain(hint);
  expect(filesIn(folder)).toEqual(before);
});

test('a title that would leave the folder makes a safe path', async () => {
  const { stdout } = await jianbao(archiveWith(), ['new', '../../%2e 𠮷😀', ...DAY]);
  expect(stdout).toMatch(/^content\/articles\/2031\/05\/06\/[a-z0-9-]+\.md\n$/);
});

test('the day is asked for where someone is there to answer', async () => {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return '2031-05-06';
  };
  const { code } = await jianbao(archiveWith(), ['new', '山村'], { ask });
  expect([code, asked.length]).toEqual([0, 1]);
});

test('--json prints the report as data', async () => {
  const { stdout } = await jianbao(archiveWith(), ['new', '山村', ...DAY, '--json']);
  expect(JSON.parse(stdout)).toEqual({
    command: 'new',
    file: 'content/articles/2031/05/06/shan-cun.md',
    errors: 0,
    warnings: 0,
    problems: [],
  });
});
