import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRecord, parseRecord } from '../../src/content/record.ts';
import { summaryIn, summaryOf } from '../../src/content/record-summary.ts';
import { digest } from '../../src/digest.ts';
import type { Article, Fact, PageRecord } from '../../src/types.ts';
import { bare, day, full, id, pageId } from './examples.ts';
import { nastyText } from './texts.ts';

const fact = <T>(value: T): Fact<T> => ({
  value,
  confidence: 0.9,
  because: '本报讯 head',
  lines: [{ from: 3, to: 3 }],
});

const record: PageRecord = {
  version: 1,
  page: pageId('2024-02-29-A05'),
  file: 'content/pages/2024/2024-02-29-A05.txt',
  digest: digest('x'),
  encoding: 'utf-8',
  originalName: '原名.txt',
  given: { page: 'A05', by: { page: 'file name' } },
  date: fact(day('2024-02-29')),
  articles: [
    {
      id,
      source: full.source,
      facts: { title: fact(full.title), reporter: fact(['史治国']), order: fact(2), body: fact('一\n\n二') },
      flags: [
        {
          code: 'repeated-clause',
          excerpt: '有预案、有预案',
          because: 'said twice',
          lines: [{ from: 9, to: 9 }],
        },
      ],
      written: full,
    },
  ],
  lines: [
    { from: 1, to: 1, role: 'furniture', article: null, because: 'date line' },
    { from: 3, to: 9, role: 'body', article: id, because: 'text' },
  ],
};

it('writes a record line by line', () => {
  expect(formatRecord(record).path).toBe('content/records/2024/2024-02-29-A05.json');
  expect(formatRecord(record).text).toMatchSnapshot();
});

it('reads what it wrote', () => {
  expect(parseRecord(formatRecord(record))).toEqual({ value: record, problems: [] });
});

it('writes the same bytes whatever the order of the fields', () => {
  const { version, page, articles, ...rest } = record;
  const turned = articles.map(({ written, facts, ...others }) => ({
    written: Object.fromEntries(Object.entries(written).reverse()) as unknown as Article,
    facts: Object.fromEntries(Object.entries(facts).reverse()),
    ...others,
  }));
  expect(formatRecord({ ...rest, articles: turned, page, version })).toEqual(formatRecord(record));
});

it('writes what it read in the same bytes', () => {
  const { value } = parseRecord(formatRecord(record));
  expect(value && formatRecord(value)).toEqual(formatRecord(record));
});

describe('a record that is not as import wrote it', () => {
  const { path, text } = formatRecord(record);
  const unsealed = text.replace(/,\n "sum".*/, '');

  it('is read all the same where its form is right', () => {
    const edited = { ...record, encoding: 'gb18030' };
    const byHand = text.replace('utf-8', 'gb18030');
    expect(parseRecord({ path, text: byHand })).toEqual({ value: edited, problems: [] });
    expect(parseRecord({ path, text: unsealed })).toEqual({ value: record, problems: [] });
  });

  it('is checked field by field', () => {
    const { value, problems } = parseRecord({ path, text: text.replace('"utf-8"', '8') });
    expect([value, problems[0]?.message]).toEqual([
      null,
      'Expected a record as import wrote it. Invalid input: expected string, received number, at encoding.',
    ]);
  });

  it.each([
    ['edited', text.replace('utf-8', 'gb18030')],
    ['written by an earlier version', unsealed],
    ['cut off', text.slice(0, -20)],
    ['with line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['empty', ''],
  ])('%s has no summary before it is read', (_, other) => {
    expect(summaryIn(path, Buffer.from(other))).toBeNull();
  });

  it('in another’s place has none', () => {
    expect(summaryIn(path.replaceAll('2024', '2023'), Buffer.from(text))).toBeNull();
  });
});

it.each([
  ['not JSON', '{', 'Expected a record as import wrote it. It is not JSON.'],
  ['a list', '[]', 'Expected a record as import wrote it. Invalid input: expected object, received array.'],
  [
    'of another version',
    '{"version": 2}',
    'Expected a record as import wrote it. Invalid input: expected 1, at version.',
  ],
  [
    'with an unknown field',
    formatRecord(record).text.replace('{', '{"__proto__": 1,'),
    'Expected a record as import wrote it. Unrecognized key: "__proto__".',
  ],
  ['deep', '['.repeat(100_000), 'Expected a record as import wrote it. It is not JSON.'],
])('refuses a file that is %s', (_, text, message) => {
  const { value, problems } = parseRecord({ path: formatRecord(record).path, text });
  expect([value, problems.map(problem => problem.message)]).toEqual([null, [message]]);
});

it('refuses a record in another’s place', () => {
  const { value, problems } = parseRecord({
    ...formatRecord(record),
    path: 'content/records/2023/2024-02-29-A05.json',
  });
  expect([value, problems[0]?.message]).toEqual([
    null,
    'Expected a record as import wrote it. It belongs at content/records/2024/2024-02-29-A05.json.',
  ]);
});

it('keeps any text', () => {
  fc.assert(
    fc.property(nastyText, nastyText, (text, body) => {
      const written = { ...bare, title: text, body };
      const article = { id, source: [], facts: { title: fact(text), body: fact(body) }, flags: [], written };
      const any = { ...record, originalName: text, encoding: body, articles: [article, article] };
      const { path, text: file } = formatRecord(any);
      expect(parseRecord({ path, text: file })).toEqual({ value: any, problems: [] });
      const unsealed = { path, text: JSON.stringify(JSON.parse(file)) };
      expect(parseRecord(unsealed)).toEqual({ value: any, problems: [] });
      expect(summaryIn(path, Buffer.from(file))).toEqual(summaryOf(path, any));
    }),
    { numRuns: 300 },
  );
});
