import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../src/search/folding.ts';
import { formatQuery, parseQuery } from '../../src/search/query.ts';

describe('a query has one form, whatever it was typed like', () => {
  test.each([
    ['春耕　生产', '春耕 生产'],
    ['"春耕 生产"', '"春耕 生产"'],
    ['“春耕生产” －会议', '春耕生产 -会议'],
    ['新密|登封｜巩义 春耕', '新密 | 登封 | 巩义 春耕'],
    ['title:两会', '标题:两会'],
    ['记者：“杨宜锦”', '记者:杨宜锦'],
    ['时间:八点', '时间:八点'],
    ['"标题:两会"', '"标题:两会"'],
    ['说“春耕”忙', '说“春耕”忙'],
    ['"-5度"', '"-5度"'],
    ['a-b', 'a-b'],
    ['', ''],
  ])('%s', (typed, expected) => {
    const query = parseQuery(typed);
    expect(formatQuery(query)).toBe(expected);
    expect(query.problems.filter(({ code }) => code !== 'nothing-asked')).toEqual([]);
  });
});

describe('an odd query is answered as far as it can be, and said to be odd', () => {
  test.each([
    ['', ['nothing-asked'], ''],
    ['-春耕', ['only-without'], '-春耕'],
    ['"春耕', ['unclosed-quote'], '春耕'],
    ['春耕 。。', ['nothing-in-term'], '春耕'],
    ['标题: 春耕', ['nothing-in-term'], '春耕'],
    ['| 春耕 |', ['loose-or', 'loose-or'], '春耕'],
    ['春'.repeat(501), ['too-long'], '春'.repeat(500)],
  ])('%.12s', (typed, codes, form) => {
    const query = parseQuery(typed);
    expect(query.problems.map(({ code }) => code)).toEqual(codes);
    expect(formatQuery(query)).toBe(form);
  });
});

test('the one form of a query reads back as the same query', () => {
  const typed = fc
    .array(fc.constantFrom(...'春 　"“”:-|｜标题:a，。', '标题:', '记者：'), { maxLength: 20 })
    .map(all => all.join(''));
  fc.assert(
    fc.property(typed, text => {
      const once = parseQuery(text);
      const asked = ({ clauses }: typeof once) =>
        clauses.map(({ without, any }) => [without, any.map(({ field, folded }) => [field, folded])]);
      expect(asked(parseQuery(formatQuery(once)))).toEqual(asked(once));
    }),
  );
});
