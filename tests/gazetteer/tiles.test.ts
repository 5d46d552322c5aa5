import { describe, expect, test } from 'vitest';
import { formatGazetteer } from '../../src/gazetteer/format.ts';
import { parseGazetteer } from '../../src/trade/gazetteer.ts';
import { gazetteerFrom } from './tables.ts';

const FILE = 'content/gazetteer/muzhou.json';
const district = (slug: string, name: string) => ({
  ...{
    name,
    slug,
    code: null,
    kind: 'county',
    short: null,
    aliases: [],
    prefecture: '沐州市',
    province: '某省',
  },
  townships: [],
});
const file = (tiles?: unknown) =>
  JSON.stringify({
    source: 'by hand',
    home: { code: '419900', name: '沐州市', level: 'city' },
    districts: [district('qingyuan', '清源区'), district('yuntai', '云台县')],
    ...(tiles === undefined ? {} : { tiles }),
  });
const problemsOf = (tiles: unknown) =>
  parseGazetteer(FILE, file(tiles)).problems.map(({ code, message, hint }) => [code, message, hint]);

describe('squares of districts in a gazetteer file', () => {
  test('are read, written and read again', () => {
    const tiles = { yuntai: [1, 2], qingyuan: [2, 1] };
    const { value, problems } = parseGazetteer(FILE, file(tiles));
    expect([Object.fromEntries(value?.tiles ?? []), problems]).toEqual([tiles, []]);
    if (value !== null) expect(parseGazetteer(FILE, formatGazetteer(value)).value).toEqual(value);
  });

  test('may be given for some, or for none', () => {
    expect(parseGazetteer(FILE, file({ yuntai: [3, 3] })).value?.tiles.size).toBe(1);
    expect(parseGazetteer(FILE, file()).value?.tiles.size).toBe(0);
  });

  test('are of districts that the file has', () => {
    expect(problemsOf({ yuntia: [1, 1] })).toEqual([
      [
        'unknown-tile',
        'Expected the slug of a district of this file in "tiles", found "yuntia".',
        'Did you mean yuntai?',
      ],
    ]);
  });

  test('are not shared', () => {
    expect(problemsOf({ yuntai: [1, 1], qingyuan: [1, 1] })[0]?.[1]).toBe(
      'Expected every district to have a square of its own in "tiles", found "yuntai" and "qingyuan" both on [1,1].',
    );
  });

  test.each([[[0, 1]], [[1]], [[1.5, 1]], ['11'], [null], [[1, 41]]])(
    'are columns and rows from 1: %j',
    place => {
      expect(problemsOf({ yuntai: place })).toEqual([
        [
          'bad-tile',
          expect.stringContaining('Expected tiles.yuntai to be a column and a row'),
          expect.any(String),
        ],
      ]);
    },
  );

  test('are an object, which has no inherited keys', () => {
    expect(problemsOf([])[0]?.[0]).toBe('bad-tile');
    expect(problemsOf(JSON.parse('{"__proto__": [1, 1]}'))[0]?.[0]).toBe('unknown-tile');
  });
});

describe('a map settled by hand', () => {
  test('has a square for every district of its city', () => {
    const { districts, tiles = new Map() } = gazetteerFrom('410100');
    expect([...tiles.keys()].sort()).toEqual(districts.map(({ slug }) => slug).sort());
    expect(new Set([...tiles.values()].map(String)).size).toBe(districts.length);
  });

  test('is of its own city alone', () => {
    expect(gazetteerFrom('410200').tiles?.size).toBe(0);
    expect(gazetteerFrom('410000').tiles?.size).toBe(0);
  });
});
