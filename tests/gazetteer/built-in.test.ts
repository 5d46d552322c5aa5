import { describe, expect, test } from 'vitest';
import { builtInTables, homesNamed } from '../../src/gazetteer/built-in.ts';
import { generateGazetteer } from '../../src/gazetteer/generate.ts';
import { TABLES } from './tables.ts';

const BUILT_IN = builtInTables();
const WITHOUT_TOWNS = { ...TABLES, streets: [] };

describe('a gazetteer of the table that comes with the program', () => {
  const cities = TABLES.cities.map(({ code }) => `${code}00`).filter((_, at) => at % 12 === 0);
  test.each(['000000', '410000', '460000', '110000', '410100', '650100', ...cities])(
    'is that of the official tables down to the counties: %s',
    code => {
      expect(generateGazetteer(code, BUILT_IN).value).toEqual(generateGazetteer(code, WITHOUT_TOWNS).value);
    },
  );
});

describe('a home is found', () => {
  const found: readonly (readonly [named: string, code: string])[] = [
    ['410100', '410100'],
    ['郑州市', '410100'],
    ['郑州', '410100'],
    ['河南省郑州市', '410100'],
    ['河南', '410000'],
    ['北京', '110000'],
    ['全国', '000000'],
    ['长沙', '430100'],
    ['长沙县', '430121'],
    ['新密', '410183'],
    ['开封市鼓楼区', '410204'],
    ['恩施', '422800'],
  ];
  test.each(found)('%s', (named, code) => {
    expect(homesNamed(named).homes.map(home => home.code)).toEqual([code]);
  });
  test('as all that are called so', () => {
    expect(homesNamed('鼓楼区').homes.length).toBe(4);
  });
  test('as none, with the nearest in spelling', () => {
    expect(homesNamed('呼伦贝市')).toEqual({ homes: [], nearest: ['呼伦贝尔市'] });
  });
});
