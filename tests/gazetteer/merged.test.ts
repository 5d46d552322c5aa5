import { expect, test } from 'vitest';
import { mergedInto } from '../../src/trade/gazetteer/merged.ts';

test('a district knows the names of those that were merged into it', () => {
  expect(mergedInto('310101')).toEqual(['卢湾区', '南市区']);
});

test.each([
  ['410108', ['邙山区']],
  ['320812', ['清河区', '清浦区']],
  ['340210', ['芜湖县']],
])('a district knows what it was called before: %s', (code, names) => {
  expect(mergedInto(code)).toEqual(names);
});

test.each(['410105', null])('a district that took in no other has none: %s', code => {
  expect(mergedInto(code)).toEqual([]);
});
