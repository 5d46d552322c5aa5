import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArchiveFile } from '../../src/content/archive-file.ts';
import { baseUrlOf, DEFAULT_SETTINGS } from '../../src/settings.ts';

const path = 'content/archive.yaml';
const least = 'title: 剪报\nhome: 410100\nbaseUrl: https://a.cn\n';
const parse = (text: string, options = {}) => parseArchiveFile({ path, text }, options);
const told = (text: string) =>
  parse(text).problems.map(({ line, column, message, hint }) => `${line}:${column} ${message} | ${hint}`);

it('fills in the defaults', () => {
  expect(parse(least)).toEqual({
    value: { ...DEFAULT_SETTINGS, title: '剪报', home: '410100', baseUrl: 'https://a.cn/' },
    problems: [],
  });
});

it('takes every setting', () => {
  const text = `${least}description: 一\npaper: 某日报\npublisher: 某社\nlanguage: en\ntimeZone: Asia/Urumqi\nlicence: CC BY 4.0\ncontact: a@b.cn\nfeeds: { size: 10 }\nlists:\n  newest: 5\nlinks: files\nheaders: nginx\nissues: { weekdays: [1, 7], closed: [2024-02-10/2024-02-17, 2024-10-01] }\n`;
  expect(parse(text)).toEqual({
    value: {
      title: '剪报',
      home: '410100',
      baseUrl: 'https://a.cn/',
      description: '一',
      paper: '某日报',
      publisher: '某社',
      language: 'en',
      timeZone: 'Asia/Urumqi',
      licence: 'CC BY 4.0',
      contact: 'a@b.cn',
      feeds: { size: 10, people: 5 },
      lists: { newest: 5, page: 100 },
      links: 'files',
      headers: ['nginx'],
      issues: {
        weekdays: [1, 7],
        closed: [
          { from: '2024-02-10', to: '2024-02-17' },
          { from: '2024-10-01', to: '2024-10-01' },
        ],
      },
    },
    problems: [],
  });
});

it('lets an option come before the file', () => {
  expect(parse(least, { baseUrl: 'http://localhost:8080/x' }).value?.baseUrl).toBe(
    'http://localhost:8080/x/',
  );
});

describe('names what is wrong', () => {
  it.each([
    ['titel: x', '4:1 Expected a known field, not "titel". | Did you mean `title`?'],
    ['报纸: x', '4:1 Expected a known field, not "报纸". | Did you mean `paper`?'],
    [
      'language: deutsch',
      '4:11 Expected zh-CN, en or another language as zh-TW in `language`, not "deutsch". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'timeZone: Mars/Olympus',
      '4:11 Expected a time zone such as Asia/Shanghai in `timeZone`, not "Mars/Olympus". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'feeds: { size: 0 }',
      '4:16 Expected a whole number from 1 to 10000 in `feeds.size`, not "0". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'lists: { page: 20000 }',
      '4:16 Expected a whole number from 1 to 10000 in `lists.page`, not "20000". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'links: pages',
      '4:8 Expected folders or files in `links`, not "pages". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'headers: [nginx, apache]',
      '4:18 Expected netlify, cloudflare or nginx in `headers`, not "apache". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'issues: { weekdays: [8] }',
      '4:22 Expected a day of the week from 1 (Monday) to 7 (Sunday) in `issues.weekdays`, not "8". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'issues: { closed: 2024-02-17/2024-02-10 }',
      '4:19 Expected a day as YYYY-MM-DD, or two of them in order with a slash between in `issues.closed`, not "2024-02-17/2024-02-10". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'issues: { closed: [2024-02-30] }',
      '4:20 Expected a day as YYYY-MM-DD, or two of them in order with a slash between in `issues.closed`, not "2024-02-30". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'issues: { days: 1 }',
      '4:11 Expected a known field, not "days". | Delete it; docs/content-format.md lists the fields.',
    ],
    [
      'lists: 20',
      '4:8 Expected fields, each on a line of its own in `lists`, not "20". | Correct the value; docs/content-format.md has an example of every field.',
    ],
  ])('%s', (line, expected) => expect(told(`${least}${line}\n`)).toEqual([expected]));

  it('all at once, and gives no settings without what has no default', () => {
    expect(told('home: Zhengzhou\nbaseUrl: example.org\n')).toEqual([
      '1:1 Expected `title`, found none. | Write "title: …" there.',
      '1:7 Expected six digits: 410100 a city, 410000 a province, 000000 the nation in `home`, not "Zhengzhou". | Correct the value; docs/content-format.md has an example of every field.',
      '2:10 Expected an address begun by https:// or http://, without ? and # in `baseUrl`, not "example.org". | Correct the value; docs/content-format.md has an example of every field.',
    ]);
    expect(parse('').value).toBeNull();
    expect(parse('a: 1\n---\nb: 2\n').problems).toHaveLength(1);
  });
});

it.each([
  ['https://example.org', 'https://example.org/'],
  ['HTTPS://Example.ORG/a', 'https://example.org/a/'],
  ['https://例子.cn/档案/', 'https://xn--fsqu00a.cn/%E6%A1%A3%E6%A1%88/'],
  ['example.org', null],
  ['ftp://example.org', null],
  ['https://a:b@example.org/', null],
  ['https://example.org/?a', null],
  ['https://example.org/#a', null],
  ['https://', null],
  ['', null],
])('the base address %j is %j', (text, url) => expect(baseUrlOf(text)).toBe(url));

it('reads the archive’s own file', () => {
  const text = readFileSync(new URL('../../content/archive.yaml', import.meta.url), 'utf8');
  const { value, problems } = parse(text);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    title: '郑州剪报',
    home: '410100',
    baseUrl: 'https://example.org/',
    paper: '',
  });
});
