import { describe, expect, test } from 'vitest';
import { topicMatcher } from '../../src/annotate/topic.ts';
import { parseArchiveFile } from '../../src/content/archive-file.ts';
import { parseRecord } from '../../src/content/record.ts';
import { parseTopics } from '../../src/content/topics.ts';
import { gazetteerOf, parseGazetteer } from '../../src/trade/gazetteer.ts';
import { growth, LINEAR } from './growth.ts';

const SETTINGS = 'title: 北湖剪报\nhome: "410100"\nbaseUrl: https://clips.example/\n';
const settings = (text: string) =>
  parseArchiveFile({ path: 'content/archive.yaml', text: SETTINGS + text }, {});
const topics = (text: string) => parseTopics({ path: 'content/topics.yaml', text });
const TOPIC = 'topics:\n  - key: culture\n    label: 文化\n    english: Culture\n    medtop: "01000000"\n';
const place = (fields: object): string =>
  JSON.stringify({
    home: { code: '410100', name: '北湖市', level: 'city' },
    source: 'x',
    districts: [],
    ...fields,
  });
const DISTRICT = {
  name: '东湖区',
  short: '东湖',
  slug: 'donghu',
  code: '410102',
  kind: 'county',
  prefecture: '北湖市',
  province: '某省',
};

const codes = ({ problems }: { problems: readonly { code: string; severity: string }[] }) =>
  problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe('settings that would do more than describe an archive', () => {
  test.each([
    ['a prototype', '__proto__: { headers: nginx }', 'unknown-key'],
    ['a prototype within', 'feeds: { __proto__: { size: 1 } }', 'unknown-key'],
    ['an alias', 'publisher: &a 甲\nlicence: *a', 'yaml-alias'],
    ['a merge key', '<<: { paper: 甲 }', 'unknown-key'],
    ['a tag', 'paper: !!js/function "x"', 'malformed-yaml'],
    ['a line break into a server’s configuration', 'paper: "甲\\nreturn 301 //evil.example;"', 'unprintable'],
    ['a logo elsewhere', 'theme: { logo: ../../../etc/passwd.svg }', 'malformed-value'],
    [
      'a colour that is style',
      'theme: { accent: "red;} *{background:url(//evil.example)" }',
      'malformed-value',
    ],
    ['a language that is a path', 'language: ../../x', 'malformed-value'],
    ['a time zone that is a path', 'timeZone: ../../etc/localtime', 'malformed-value'],
    ['a feed without end', 'feeds: { size: 999999999 }', 'malformed-value'],
    ['nesting', `paper: ${'{a: '.repeat(10_000)}`, 'malformed-yaml'],
  ])('%s is a problem', (_, text, code) => {
    expect(codes(settings(text))).toContain(code);
    expect(Reflect.get({}, 'headers')).toBeUndefined();
  });
  test.each([
    'javascript:alert(1)',
    'file:///etc/',
    'https://',
    'https://a.example/?x',
    '//a.example',
    'https://a b/',
  ])('an address of the site like %j is a problem', baseUrl => {
    const text = SETTINGS.replace('https://clips.example/', JSON.stringify(baseUrl));
    expect(codes(parseArchiveFile({ path: 'content/archive.yaml', text }, {}))).toContain('malformed-value');
  });
});

describe('topics', () => {
  test('are plain words: no pattern, no prototype, no path', () => {
    const found = topics(
      `${TOPIC}    phrases: { "(a+)+$": 1, ".*": 1, "[": 1, "\\\\": 1, constructor: 1, __proto__: 1 }\n`,
    );
    expect(codes(found)).toEqual([]);
    expect(() => topicMatcher(found.value ?? [])).not.toThrow();
    expect(codes(topics(TOPIC.replace('culture', '../x')))).toContain('malformed-value');
    expect(codes(topics(TOPIC.replace('culture', '__proto__')))).toContain('malformed-value');
  });
  test('by the thousand cost no more than their number', async () => {
    const many = (count: number) => {
      const phrases = Array.from({ length: count }, (_, at) => `      词${at}语: 1\n`).join('');
      return topicMatcher(topics(`${TOPIC}    phrases:\n${phrases}`).value ?? []);
    };
    expect(await growth(many, 4000)).toBeLessThan(LINEAR);
  });
});

describe('a gazetteer', () => {
  test('that is sound is read', () => {
    const { value, problems } = parseGazetteer('content/gazetteer/a.json', place({ districts: [DISTRICT] }));
    expect([value?.districts.length, problems]).toEqual([1, []]);
  });
  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['nesting', '['.repeat(100_000)],
    ['a slug that is a path', place({ districts: [{ ...DISTRICT, slug: '../../x' }] })],
    ['a slug of the prototype', place({ districts: [{ ...DISTRICT, slug: '__proto__' }] })],
    ['districts that are none', place({ districts: [null, 1, 'x', []] })],
    ['a prototype', '{"__proto__":{"home":{"code":"410100","name":"x","level":"city"},"source":"x"}}'],
  ])('of %s is a problem and throws nothing', (_, text) => {
    const { value, problems } = parseGazetteer('content/gazetteer/a.json', text);
    expect([value, codes({ problems }).length > 0]).toEqual([null, true]);
  });
  test('has plain names: none is a pattern', () => {
    const names = ['(东+)+区', '.*区', '[区', '东\\区'];
    const districts = names.map((name, at) => ({
      ...DISTRICT,
      name,
      short: name,
      slug: `a${at}`,
      code: null,
    }));
    const { value } = parseGazetteer('content/gazetteer/a.json', place({ districts }));
    expect(value).not.toBeNull();
    const scanned = value && gazetteerOf(value).scan(`${'东'.repeat(5000)}x,[区`);
    expect(scanned?.map(({ start }) => start)).toEqual([5002]);
  });
});

describe('a record', () => {
  test.each([
    ['nesting', '['.repeat(100_000)],
    ['a prototype', '{"__proto__":{"version":1}}'],
    ['nothing', ''],
    ['another kind', 'null'],
  ])('of %s is a problem and throws nothing', (_, text) => {
    const { value, problems } = parseRecord({ path: 'content/records/2031/a.json', text });
    expect([value, codes({ problems })]).toEqual([null, ['malformed-record']]);
  });
});
