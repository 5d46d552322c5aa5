import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayText } from '../../src/render/display.ts';

describe('half-width marks beside Chinese characters are shown full-width', () => {
  test.each([
    ['2月27日,记者从会上了解到', '2月27日，记者从会上了解到'],
    ['目标是:增长', '目标是：增长'],
    ['甲;乙?丙!', '甲；乙？丙！'],
    ['好!!', '好！！'],
    ['增长5.2%,增速为五年最好', '增长5.2%，增速为五年最好'],
    ['“政策包”,助推', '“政策包”，助推'],
    ['他说:“好”,“行”', '他说：“好”，“行”'],
    ['共328名,5人', '共328名，5人'],
    ['GDP,增长', 'GDP，增长'],
    ['𠮷,吉', '𠮷，吉'],
    ['本报讯(记者 甘小满)', '本报讯（记者 甘小满）'],
    ['百强县(市)排名', '百强县（市）排名'],
    ['国内生产总值(GDP)增长', '国内生产总值（GDP）增长'],
    ['GDP(国内生产总值)', 'GDP（国内生产总值）'],
    ['产业园(二期),再', '产业园（二期），再'],
    ['(1)加强领导', '（1）加强领导'],
    ['1)加强领导', '1）加强领导'],
    ['(下转三版', '（下转三版'],
    ['（记者 甲)', '（记者 甲）'],
    ['(甲(乙)丙)', '（甲（乙）丙）'],
    ['网址:http://a.example/b?c=1,请登录', '网址：http://a.example/b?c=1，请登录'],
  ])('%s', (text, shown) => {
    expect(displayText(text)).toBe(shown);
  });
});

describe('and all others stay as they are', () => {
  test.each([
    '增产5,000吨',
    '上午8:30开始',
    '比分3:2',
    'Hello, world! (again)',
    'f(x)',
    'a,b',
    '春耕正忙。田里人多，热闹！',
    'https://a.example/x,y;z(1)?a:b!c',
    '1,2,3',
    '',
    ':)',
  ])('%s', text => {
    expect(displayText(text)).toBe(text);
  });
});

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...',:;?!()（）甲乙𠮷a1 "”%'), fc.string({ unit: 'binary', maxLength: 1 })),
});

test('nothing but marks and brackets ever changes, and no length', () => {
  const plain = (text: string) => text.replace(/[,:;?!()，：；？！（）]/g, '.');
  fc.assert(
    fc.property(anyText, text => {
      expect(displayText(text)).toHaveLength(text.length);
      expect(plain(displayText(text))).toBe(plain(text));
    }),
  );
});

test('a line of 100,000 marks takes no longer than its length', () => {
  for (const mark of [',', '(', '(甲', ')', '"', 'http://a', '1,']) displayText(`甲${mark.repeat(100_000)}`);
});
