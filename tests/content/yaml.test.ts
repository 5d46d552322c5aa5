import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { formatArticle } from '../../src/content/format.ts';
import { oneLine } from '../../src/content/text.ts';
import { readPlainFields } from '../../src/content/yaml-plain.ts';
import { yamlText } from '../../src/content/yaml-text.ts';
import { readWhole, readYaml } from '../../src/content/yaml-tree.ts';
import { full, id } from './examples.ts';
import { nastyText } from './texts.ts';

describe('text is written so that every reader takes it for text', () => {
  it.each([
    ['荥阳市', '荥阳市'],
    ['本报讯(记者 史治国 通讯员 付志华)', '本报讯(记者 史治国 通讯员 付志华)'],
    ['“七”应为“八”。', '“七”应为“八”。'],
    ['2024年', '2024年'],
    ['A05', 'A05'],
    ['43-61', '43-61'],
    ['2024-02-29-A05', '2024-02-29-A05'],
    ['05', '"05"'],
    ['2024.10', '"2024.10"'],
    ['2024-02-29', '"2024-02-29"'],
    ['2024-2-9', '"2024-2-9"'],
    ['12:30', '"12:30"'],
    ['1e5', '"1e5"'],
    ['0x1F', '"0x1F"'],
    ['1_000', '"1_000"'],
    ['null', '"null"'],
    ['Yes', '"Yes"'],
    ['~', '"~"'],
    ['', '""'],
    ['甲,乙', '"甲,乙"'],
    ['甲: 乙', '"甲: 乙"'],
    ['甲 # 乙', '"甲 # 乙"'],
    ['- 甲', '"- 甲"'],
    ['---', '"---"'],
    ['甲\n乙\t丙', '"甲\\n乙\\t丙"'],
    ['甲\u0085\u2028\ufeff', '"甲\\u0085\\u2028\\ufeff"'],
    ['😀', '"😀"'],
  ])('%s', (text, yaml) => expect(yamlText(text)).toBe(yaml));

  it('of YAML 1.1 and 1.2, in a block and in a flow', () => {
    fc.assert(
      fc.property(nastyText, text => {
        const yaml = `a: ${yamlText(text)}\nb: [${yamlText(text)}, { c: ${yamlText(text)} }]\n`;
        for (const version of ['1.1', '1.2'] as const)
          expect(parse(yaml, { version })).toEqual({ a: text, b: [text, { c: text }] });
      }),
      { numRuns: 2000 },
    );
  });
});

it('reads plain front matter without the whole reader', () => {
  const yaml = formatArticle(id, full).text.split('---')[1] ?? '';
  expect(readPlainFields(yaml)).toMatchObject({ title: full.title, reporter: full.reporter, order: '2' });
  expect(readPlainFields(yaml)).toEqual(readWhole(yaml, 'x').value?.fields);
});

const word = fc.constantFrom(
  ...[
    '甲',
    '乙丙',
    'x',
    '7',
    'null',
    '010',
    ' ',
    '  ',
    '.',
    '-',
    '/',
    '(',
    ')',
    '+',
    '%',
    '_',
    ';',
    '=',
    '——',
    '“',
    '　',
    '\u00a0',
    '𠮷',
  ],
);
const plainWord = fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(''));
const mark = fc.constantFrom(
  ...[
    ',',
    ': ',
    ' #',
    '#',
    '-',
    '- ',
    '"',
    "'",
    '\\',
    '&',
    '*',
    '!',
    '|',
    '>',
    '@',
    '?',
    '~',
    '\t',
    '\u2028',
    '{',
    '}',
    '[',
    ']',
  ],
);
const scalar = fc.oneof(
  { weight: 6, arbitrary: plainWord },
  { weight: 2, arbitrary: nastyText.map(text => JSON.stringify(text)) },
  { weight: 1, arbitrary: fc.tuple(plainWord, mark, plainWord).map(parts => parts.join('')) },
  { weight: 1, arbitrary: nastyText },
);
const spaced = (open: string, close: string) => (items: readonly string[]) =>
  `${open}${items.join(', ')}${close}`;
const flowMap = fc
  .array(
    scalar.map(text => `k: ${text}`),
    { maxLength: 1 },
  )
  .map(spaced('{ ', ' }'));
const flowList = fc.array(fc.oneof(scalar, flowMap), { maxLength: 3 }).map(spaced('[', ']'));
const field = fc
  .tuple(
    fc.constantFrom('a', 'b', 'title', 'c'),
    fc.oneof(scalar, flowList, flowMap),
    fc.constantFrom('', '', ' ', '\r', ' # x', '\n', '\n  y'),
  )
  .map(([key, value, end]) => `${key}: ${value}${end}\n`);

it('reads what it reads plainly as the whole reader does', () => {
  const read = { plainly: 0 };
  fc.assert(
    fc.property(fc.array(field, { maxLength: 3 }), parts => {
      const text = parts.join('');
      const plain = readPlainFields(text);
      if (plain === null) return;
      read.plainly += 1;
      const whole = readWhole(text, 'x');
      expect(whole.problems).toEqual([]);
      expect(plain).toEqual(whole.value?.fields);
      expect(whole.value?.empty).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
  expect(read.plainly).toBeGreaterThan(2000);
});

it('reads plainly what is written plainly', () => {
  fc.assert(
    fc.property(nastyText, nastyText, (one, other) => {
      const text = `title: ${yamlText(`甲${one}`)}\nreporter: [${yamlText(`乙${other}`)}, 丙]\n`;
      if (/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u.test(one + other)) return;
      expect(readPlainFields(text)).toEqual({
        title: oneLine(`甲${one}`),
        reporter: [oneLine(`乙${other}`), '丙'],
      });
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ['%YAML 1.1\n---\na: yes\n', { a: 'yes' }],
  ['a: 010\nb: { c: 2024-02-29 }\n', { a: '010', b: { c: '2024-02-29' } }],
  ['a: !!str 7\n', { a: '7' }],
])('reads every scalar as it is written: %j', (text, fields) => {
  expect(readYaml(text, 'x').value?.fields).toEqual(fields);
  expect(parseAllDocuments(text)).toHaveLength(1);
});
