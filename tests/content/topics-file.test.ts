import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTopics } from '../../src/content/topics.ts';

const path = 'content/topics.yaml';
const parse = (text: string) => parseTopics({ path, text });
const economy = '  - key: economy\n    label: 经济\n    english: Economy\n    medtop: "04000000"\n';

it('reads topics in the order of the file, phrases with their weights', () => {
  const text = `topics:\n${economy}    phrases: { 产值: 3, GDP: 2.5 }\n${economy.replaceAll('economy', '2024')}`;
  const rest = { label: '经济', english: 'Economy', medtop: '04000000' };
  expect(parse(text)).toEqual({
    value: [
      {
        id: 'economy',
        ...rest,
        phrases: [
          { phrase: '产值', weight: 3 },
          { phrase: 'GDP', weight: 2.5 },
        ],
      },
      { id: '2024', ...rest, phrases: [] },
    ],
    problems: [],
  });
});

describe('names what is wrong', () => {
  it.each([
    [`topics:\n${economy}    phrase: {}\n`, '6:5 Expected a known field, not "phrase".'],
    [`topics:\n${economy}${economy}`, '6:10 Expected each field once, found "economy" again.'],
    [
      `topics:\n${economy.replace('economy', 'Economy!')}`,
      '2:10 Expected a key of lower-case Latin letters and digits, joined by hyphens in `topics.key`, not "Economy!".',
    ],
    [
      `topics:\n${economy.replace('04000000', '4')}`,
      '5:13 Expected an IPTC Media Topic code of eight digits in `topics.medtop`, not "4".',
    ],
    [
      `topics:\n${economy}    phrases: { 产值: 6 }\n`,
      '6:20 Expected a number above 0, at most 5 in `topics.phrases.产值`, not "6".',
    ],
    [
      `topics:\n${economy}    phrases: { 产值: 0 }\n`,
      '6:20 Expected a number above 0, at most 5 in `topics.phrases.产值`, not "0".',
    ],
    [`topics:\n${economy}    phrases: { 产值 }\n`, '6:16 Expected `topics.phrases.产值`, found none.'],
    [
      `topics:\n${economy}    phrases: { 产值: 1, 产值: 2 }\n`,
      '6:23 Expected each field once, found "产值" again.',
    ],
    ['topics: economy\n', '1:9 Expected a text or a list of texts in `topics`, not "economy".'],
    ['# nothing\n', '1:1 Expected `topics`, found none.'],
  ])('%s', (text, expected) => {
    expect(parse(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      expected,
    ]);
  });
});

it('reads the archive’s own file', () => {
  const text = readFileSync(new URL('../../content/topics.yaml', import.meta.url), 'utf8');
  const { value, problems } = parse(text);
  expect(problems).toEqual([]);
  expect(value).toHaveLength(21);
});
