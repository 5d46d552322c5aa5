import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatArticle } from '../../src/content/format.ts';
import { parseArticle } from '../../src/content/parse.ts';
import { articleSchema } from '../../src/content/schema.ts';
import { tidyArticle } from '../../src/content/tidy.ts';
import { dateOfId } from '../../src/ids.ts';
import type { Article, Problem } from '../../src/types.ts';
import { bare, day, full, gazetteer, id, pageId, topics } from './examples.ts';
import { nastyText } from './texts.ts';

const path = `content/articles/${id}.md`;
const context = { gazetteer, topics };
const parse = (text: string) => parseArticle({ path, text }, context);
const front = (yaml: string, body = '') => parse(`---\ntitle: 甲\ndate: 2024-02-29\n${yaml}\n---\n${body}`);
const told = ({ line, column, code, message, hint }: Problem) =>
  `${line}:${column} ${code}: ${message}${hint === undefined ? '' : ` | ${hint}`}`;

it('writes every field in the order of the format', () => {
  expect(formatArticle(id, full)).toEqual({
    path,
    text: `---
# yaml-language-server: $schema=../../../../schema/article.schema.json
title: 惠济推出“政策包”
date: "2024-02-29"
district: 荥阳市
reporter: [史治国]
topics: [government, economy]
kicker: 党建引领网格化
subtitle: "副题: 一 # 二"
series: 聚焦2024县市区两会
correspondent: [付志华, 县融媒体中心]
agency: 新华社
photographer: [孙志刚, 蔡剑锋]
byline: 本报讯(记者 史治国 通讯员 付志华)
page: "05"
section: 综合新闻
order: 2
dateSource: inferred
places: [迎宾路街道, 龙源街社区]
summary: 一句话。
source: { page: 2024-02-29-A05, lines: "43-47,55" }
corrections: [{ date: "2024-03-02", text: “七”应为“八”。 }]
draft: true
aliases: [/old/path/]
---

2月27日,记者从会上了解到。

## 小标题

——其一。
`,
  });
});

it('writes no more than it must', () => {
  expect(formatArticle(id, bare).text).toBe(
    '---\n# yaml-language-server: $schema=../../../../schema/article.schema.json\ntitle: 惠济推出“政策包”\ndate: "2024-02-29"\n---\n',
  );
});

it('writes the fields of the schema, in its order', () => {
  const written = [...formatArticle(id, full).text.matchAll(/^(\w+):/gm)].map(([, field]) => field);
  expect(written).toEqual(Object.keys(articleSchema.shape));
});

it.each([bare, full])('reads what it wrote', article => {
  expect(parse(formatArticle(id, article).text)).toEqual({
    value: { ...article, id, file: path },
    problems: [],
  });
});

describe('reads what a hand writes', () => {
  it.each([
    ['a single value for a list', 'reporter: 史治国', { reporter: ['史治国'] }],
    ['a list for a single district', 'district: [荥阳市, 惠济区]', { district: ['荥阳市', '惠济区'] }],
    ['a block list', 'places:\n  - 甲街道\n  - 乙社区', { places: ['甲街道', '乙社区'] }],
    ['empty values as absent', 'kicker:\nreporter: []\nsummary: ""\nphotographer:', {}],
    [
      'numbers, times and dates as written',
      'page: 010\nkicker: 12:30\nseries: 2024.10',
      { page: '010', kicker: '12:30', series: '2024.10' },
    ],
    [
      'words of YAML as words',
      'kicker: null\nsubtitle: ~\nseries: yes',
      { kicker: 'null', subtitle: '~', series: 'yes' },
    ],
    ['sources without a list of lines', 'source: { page: a }', { source: [{ page: 'a', lines: [] }] }],
    [
      'several sources',
      'source:\n  - { page: a, lines: 3-4 }\n  - page: b\n    lines: [5, 7-8]',
      {
        source: [
          { page: 'a', lines: [{ from: 3, to: 4 }] },
          {
            page: 'b',
            lines: [
              { from: 5, to: 5 },
              { from: 7, to: 8 },
            ],
          },
        ],
      },
    ],
    ['draft: false', 'draft: false', {}],
    ['a folded text', 'summary: >\n  One\n  two.', { summary: 'One two.' }],
  ])('%s', (_, yaml, fields) => {
    expect(front(yaml)).toEqual({
      value: { ...bare, title: '甲', ...fields, id, file: path },
      problems: [],
    });
  });

  it('with CR LF and a byte order mark', () => {
    expect(parse('\ufeff---\r\ntitle: 甲\r\ndate: 2024-02-29\r\n---\r\n\r\n一\r\n\r\n二\r\n')).toEqual({
      value: { ...bare, title: '甲', body: '一\n\n二', id, file: path },
      problems: [],
    });
  });

  it('and leaves rules, front matter and code in the body alone', () => {
    expect(front('', '\n\n    码\n\n---\ntitle: x\n---\n \n').value?.body).toBe(
      '    码\n\n---\ntitle: x\n---',
    );
  });
});

describe('names what is wrong, where, and what to do', () => {
  it.each([
    ['reporters: 甲', '4:1 unknown-key: Expected a known field, not "reporters". | Did you mean `reporter`?'],
    ['记者: 甲', '4:1 unknown-key: Expected a known field, not "记者". | Did you mean `reporter`?'],
    ['reporters:', '4:1 unknown-key: Expected a known field, not "reporters". | Did you mean `reporter`?'],
    [
      'corrections: [{ date: 2024-03-01, text: 首班七时,原误作八时。 }]',
      '4:46 unknown-key: Expected "name: value" between { and }, found "原误作八时。" alone. | Put a text that has a comma in double quotes.',
    ],
    [
      'source: { page: a,b }',
      '4:19 unknown-key: Expected "name: value" between { and }, found "b" alone. | Put a text that has a comma in double quotes.',
    ],
    [
      'permalink: /x/',
      '4:1 unknown-key: Expected a known field, not "permalink". | Delete it; docs/content-format.md lists the fields.',
    ],
    [
      'layout: x',
      '4:1 unknown-key: Expected a known field, not "layout". | Delete it; docs/content-format.md lists the fields.',
    ],
    [
      'eleventyComputed: {}',
      '4:1 unknown-key: Expected a known field, not "eleventyComputed". | Delete it; docs/content-format.md lists the fields.',
    ],
    [
      '__proto__: {a: b}',
      '4:1 unknown-key: Expected a known field, not "__proto__". | Delete it; docs/content-format.md lists the fields.',
    ],
    [
      'constructor: x',
      '4:1 unknown-key: Expected a known field, not "constructor". | Delete it; docs/content-format.md lists the fields.',
    ],
    [
      '<<: {a: b}',
      '4:1 unknown-key: Expected a known field, not "<<". | Delete it; docs/content-format.md lists the fields.',
    ],
    [
      'source: { page: a, line: 3 }',
      '4:20 unknown-key: Expected a known field, not "line". | Did you mean `lines`?',
    ],
    [
      'district: [荥阳市, 惠齐区]',
      '4:17 unknown-district: Expected a district of 郑州市, not "惠齐区". | Did you mean 惠济区?',
    ],
    [
      'district: 某区',
      '4:11 unknown-district: Expected a district of 郑州市, not "某区". | Write the full name; elsewhere in the country with its city before it. Leave `district` out where the story is no district’s.',
    ],
    [
      'topics: [goverment]',
      '4:10 unknown-topic: Expected a topic of content/topics.yaml, not "goverment". | Did you mean government?',
    ],
    [
      'topics: [天文]',
      '4:10 unknown-topic: Expected a topic of content/topics.yaml, not "天文". | Use a key of that file, or add the topic to it.',
    ],
    [
      'order: first',
      '4:8 malformed-value: Expected a whole number from 1 in `order`, not "first". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'order: 0',
      '4:8 malformed-value: Expected a whole number from 1 in `order`, not "0". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'draft: yes',
      '4:8 malformed-value: Expected true or false in `draft`, not "yes". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'dateSource: guess',
      '4:13 malformed-value: Expected "inferred", or nothing in `dateSource`, not "guess". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'kicker: [甲, 乙]',
      '4:9 malformed-value: Expected text in `kicker`, found something else. | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'reporter: [甲, {乙: 丙}]',
      '4:15 malformed-value: Expected text in `reporter`, found something else. | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'source: 2024-02-29-A05',
      '4:9 malformed-value: Expected fields, each on a line of its own in `source`, not "2024-02-29-A05". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'source: { page: ../x }',
      '4:17 malformed-value: Expected the name of a page text, without folder and ending in `source.page`, not "../x". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'source: { lines: 3 }',
      '4:9 missing-field: Expected `source.page`, found none. | Write "page: …" there.',
    ],
    [
      'source: { page: a, lines: 9-3 }',
      '4:27 malformed-value: Expected lines such as 43-61 or "43-47,55-61" in `source.lines`, not "9-3". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'aliases: ../../etc',
      '4:10 malformed-value: Expected an old path on this site, begun by a slash, of letters, digits, dots and hyphens in `aliases`, not "../../etc". | Correct the value; docs/content-format.md has an example of every field.',
    ],
    [
      'corrections: [{ date: 2024-2-30, text: 甲 }]',
      '4:23 malformed-date: Expected a day as YYYY-MM-DD in `corrections.date`, not "2024-2-30". | Write a day that the calendar has: four digits, hyphen, two, hyphen, two.',
    ],
    [
      'kicker: "甲\\u202e乙"',
      '4:9 unprintable: Expected `kicker` in visible characters on one line, found U+202E. | Type the value anew, on one line.',
    ],
    [
      'kicker: "甲\\n乙"',
      '4:9 unprintable: Expected `kicker` in visible characters on one line, found U+000A. | Type the value anew, on one line.',
    ],
    [
      'reporter: [甲, 甲]',
      '4:15 repeated-value: Expected each value of `reporter` once, found "甲" again; it counts once. | Delete one of them.',
    ],
    [
      'title: 乙',
      '4:1 repeated-key: Expected each field once, found "title" again. | Delete one, or make one list of both.',
    ],
    [
      'kicker: &a 甲\nseries: *a',
      '5:9 yaml-alias: Expected a value, found a YAML alias (a word begun by *). | Write the value out, or put it in double quotes.',
    ],
    [
      '? [甲]\n: 乙',
      '4:3 malformed-key: Expected the name of a field, found something else. | Write each field as "name: value".',
    ],
    [
      'kicker: 甲: 乙',
      '4:9 malformed-yaml: Expected YAML. Nested mappings are not allowed in compact mappings. | Write each field as "name: value" on a line of its own; put a value with : # [ ] { } " in double quotes.',
    ],
    [
      'kicker: !!js/function x',
      '4:9 malformed-yaml: Expected YAML. Unresolved tag: tag:yaml.org,2002:js/function. | Write each field as "name: value" on a line of its own; put a value with : # [ ] { } " in double quotes.',
    ],
  ])('%s', (yaml, expected) => expect(front(yaml).problems.map(told)).toEqual([expected]));

  it.each([
    [
      '',
      '1:1 no-front-matter: Expected front matter at the beginning of the file, found none. | Begin the file with a line ---, then "title: …" and "date: …" on lines of their own, then a line ---.',
    ],
    [
      '甲\n\n乙',
      '1:1 no-front-matter: Expected front matter at the beginning of the file, found none. | Begin the file with a line ---, then "title: …" and "date: …" on lines of their own, then a line ---.',
    ],
    [
      '----\na: b\n----\n',
      '1:1 no-front-matter: Expected front matter at the beginning of the file, found none. | Begin the file with a line ---, then "title: …" and "date: …" on lines of their own, then a line ---.',
    ],
    [
      '---\ntitle: 甲\n',
      '1:1 unclosed-front-matter: Expected a line --- after the front matter, found none. | Put --- on a line of its own between the last field and the text.',
    ],
    [
      '---\ntitle: 甲\n---- \n',
      '1:1 unclosed-front-matter: Expected a line --- after the front matter, found none. | Put --- on a line of its own between the last field and the text.',
    ],
    ['---\n---\n正文', '1:1 missing-field: Expected `title`, found none. | Write "title: …" there.'],
    [
      '---\n- 甲\n---\n',
      '1:undefined malformed-yaml: Expected YAML. Found no fields in it. | Write each field as "name: value" on a line of its own; put a value with : # [ ] { } " in double quotes.',
    ],
  ])('a file that is %j', (text, expected) => {
    expect(parse(text).value).toBeNull();
    expect(parse(text).problems.map(told)).toContain(expected);
  });

  it.each(['js', 'javascript', 'json', 'coffee', 'toml', 'constructor', '__proto__', 'JS'])(
    '---%s, which is not run',
    language => {
      const ran = `---${language}\n(globalThis.ran = true, { title: "甲" })\n---\n`;
      expect(parse(ran).problems.map(({ code }) => code)).toEqual(['front-matter-language']);
      expect(globalThis).not.toHaveProperty('ran');
    },
  );

  it.each([
    ['2024-2-29', 'Did you mean 2024-02-29?'],
    ['2024年2月29日', 'Did you mean 2024-02-29?'],
    ['２０２４/２/２９', 'Did you mean 2024-02-29?'],
    ['20240229', 'Did you mean 2024-02-29?'],
    ['2023-02-29', 'Write a day that the calendar has: four digits, hyphen, two, hyphen, two.'],
    ['昨天', 'Write a day that the calendar has: four digits, hyphen, two, hyphen, two.'],
  ])('the date %s; the article keeps its folder’s', (date, hint) => {
    const { value, problems } = parse(`---\ntitle: 甲\ndate: ${date}\n---\n`);
    expect(problems.map(problem => [problem.code, problem.line, problem.hint])).toEqual([
      ['malformed-date', 3, hint],
    ]);
    expect(value?.date).toBe('2024-02-29');
  });

  it('a date that is not the folder’s', () => {
    expect(parse('---\ntitle: 甲\ndate: 2024-03-01\n---\n').problems.map(told)).toEqual([
      '3:7 date-outside-folder: Expected the date of the folder, 2024-02-29, not 2024-03-01. | Correct the date, or move the file to content/articles/2024/03/01/ and name its old address under `aliases`.',
    ]);
  });

  it.each([
    'content/articles/2024/02/30/x.md',
    'content/articles/2024/02/29/X.md',
    'content/articles/x.md',
    'a.md',
  ])('a file at %s', misplaced => {
    const { value, problems } = parseArticle({ path: misplaced, text: '' }, context);
    expect([value, problems.map(({ code }) => code)]).toEqual([null, ['misplaced-article']]);
  });

  it('all at once, and keeps what is sound', () => {
    const { value, problems } = front(
      'reporters: 甲\norder: x\nkicker: 引题\ntopics: [economy, x-y-z]\ndistrict: 惠济',
    );
    expect(problems.map(({ code, line }) => `${code} ${line}`).sort()).toEqual([
      'malformed-value 5',
      'unknown-district 8',
      'unknown-key 4',
      'unknown-topic 7',
    ]);
    expect(value).toEqual({ ...bare, title: '甲', kicker: '引题', topics: ['economy'], id, file: path });
  });
});

it.each([
  ['blank lines', `---\n${'\n'.repeat(200_000)}---\n`],
  ['brackets', `---\ntitle: ${'['.repeat(200_000)}\n---\n`],
  ['keys', `---\n{${Array.from({ length: 30_000 }, (_, index) => `a${index}`).join(',')}}\n---\n`],
  ['a long line', `---\ntitle: ${'a'.repeat(2_000_000)}\n---\n`],
  ['an unclosed quotation', `---\ntitle: "${'\\\\'.repeat(100_000)}\n---\n`],
  ['closings', `---\nx${'\n----'.repeat(50_000)}`],
])('is neither hung nor crashed by %s', (_, text) => {
  expect(parse(text).problems).not.toEqual([]);
});

const list = fc.array(nastyText, { maxLength: 3 });
const span = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.nat(99))
  .map(([from, more]) => ({ from, to: from + more }));
const anyArticle: fc.Arbitrary<Article> = fc
  .record(
    {
      title: nastyText,
      district: fc.subarray(['惠济区', '荥阳市', '开封市鼓楼区']),
      reporter: list,
      topics: fc.subarray(topics.map(topic => topic.id)),
      kicker: nastyText,
      subtitle: nastyText,
      series: nastyText,
      correspondent: list,
      agency: nastyText,
      photographer: list,
      byline: nastyText,
      page: nastyText,
      section: nastyText,
      order: fc.integer({ min: 1, max: 9999 }),
      dateSource: fc.constant('inferred' as const),
      places: list,
      summary: nastyText,
      source: fc.array(
        fc.record({
          page: fc
            .constantFrom('2024-02-29-A05', '010', '郑州, 一版', 'a: b', 'null', '2024-02-29')
            .map(pageId),
          lines: fc.array(span, { maxLength: 3 }),
        }),
        { maxLength: 2 },
      ),
      corrections: fc.array(
        fc.record({ date: fc.constant(day('2024-03-02')), text: nastyText.map(text => `更正${text}`) }),
        { maxLength: 2 },
      ),
      draft: fc.boolean(),
      aliases: fc.subarray(['/old/path/', '/旧/址', '/a.html']),
      body: fc.oneof(
        fc.array(nastyText, { maxLength: 4 }).map(lines => lines.join('\n\n')),
        fc.string({ unit: 'binary' }),
      ),
    },
    { requiredKeys: [] },
  )
  .map(fields => ({ ...bare, ...fields, title: `题${fields.title ?? ''}` }));

it('reads back any article it wrote, and writes what it read in the same bytes', () => {
  fc.assert(
    fc.property(anyArticle, article => {
      const file = formatArticle(id, article);
      const { value, problems } = parseArticle(file, context);
      expect(problems).toEqual([]);
      const { id: _, file: __, ...read } = value ?? { id: '', file: '' };
      expect(read).toEqual(tidyArticle(article));
      expect(tidyArticle(tidyArticle(article))).toEqual(tidyArticle(article));
      expect(formatArticle(id, tidyArticle(article))).toEqual(file);
    }),
    { numRuns: 1500 },
  );
});

it('never throws, whatever a file holds', () => {
  const text = fc.array(
    fc.oneof(
      nastyText,
      fc.constantFrom(
        '---\n',
        '\n',
        'title: ',
        'date: 2024-02-29\n',
        '- ',
        '{',
        '}',
        '&a ',
        '*a',
        '!!',
        '? ',
      ),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(text, parts => {
      const { value, problems } = parse(parts.join(''));
      expect(value !== null || problems.length > 0).toBe(true);
      const { value: fenced } = parse(`---\n${parts.join('')}\n---\n`);
      expect(fenced === null || dateOfId(fenced.id)).toBeTruthy();
    }),
    { numRuns: 1000 },
  );
});
