import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closedUp, endsSentence, foldWidth, isHan, lengthOfText } from '../../src/trade/chars.ts';

describe('foldWidth', () => {
  test.each([
    ['２０２４年２月２９日', '2024年2月29日'],
    ['（记者　王某）', '(记者 王某)'],
    ['Ａ０５：要闻～', 'A05:要闻~'],
    ['二〇二四年，。、《》“”', '二〇二四年,。、《》“”'],
    ['𠮷田', '𠮷田'],
    ['', ''],
  ])('reads %s as %s', (text, folded) => {
    expect(foldWidth(text)).toBe(folded);
  });

  test('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => foldWidth(text).length === text.length));
  });
});

describe('closedUp', () => {
  test.each([
    ['简　讯', '简讯'],
    ['要 闻 简 报', '要闻简报'],
    ['要闻 简报', '要闻 简报'],
    ['王 军', '王军'],
    ['', ''],
  ])('reads %s as %s', (text, closed) => expect(closedUp(text)).toBe(closed));
});

describe('isHan', () => {
  test.each(['中', '〇', '々', '𠮷', '㐂', '龘'])('takes %s', char => expect(isHan(char)).toBe(true));
  test.each(['', '中文', 'A', '1', '。', '·', '口 ', 'ア', '\ud842', '　'])('refuses %j', char =>
    expect(isHan(char)).toBe(false),
  );
});

describe('endsSentence', () => {
  test.each([
    '好。',
    '好！',
    '好?',
    '他说:',
    '一是修路；',
    '他走了……',
    '“好。”',
    '(完。)',
    '她说“好”',
    '好。\u3000',
    '好。")',
    '《看海！》',
  ])('takes %s as ended', text => expect(endsSentence(text)).toBe(true));
  test.each(['', '  ', '释放经济发', '等项目,', '一、二、', '(图', ')', '(记者王某)', '路——'])(
    'takes %j as cut',
    text => expect(endsSentence(text)).toBe(false),
  );
});

describe('lengthOfText', () => {
  test.each([
    ['', 0],
    ['中 文\u3000字\n', 3],
    ['𠮷野家', 3],
    ['2月27日', 5],
  ])('counts the characters of %j', (text, length) => expect(lengthOfText(text)).toBe(length));
});
