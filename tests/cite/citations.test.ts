import { describe, expect, test } from 'vitest';
import { authorOf } from '../../src/render/cite/names.ts';
import { romanised } from '../../src/render/cite/pinyin.ts';
import { citations } from './cited.ts';

const NINE = '甘一 乔二 方三 陆四 邵五 石六 陶七 贺八 龚九'.split(' ');

describe('a story of two people whose names have one reading', () => {
  const two = citations({ reporter: ['甘小满', '诸葛国华'], page: 'A05' });
  test.each([
    ['gbt', '甘小满, 诸葛国华. 春耕正忙[N/OL]. 沐州日报, 2024-02-29(A05)[引用日期]. URL.'],
    ['apa', 'Gan, X., & Zhuge, G. (2024, February 29). 春耕正忙. 沐州日报. URL'],
    ['note', 'Gan Xiaoman 甘小满 and Zhuge Guohua 诸葛国华, “春耕正忙,” 沐州日报, February 29, 2024, URL.'],
    ['entry', 'Gan Xiaoman 甘小满 and Zhuge Guohua 诸葛国华. “春耕正忙.” 沐州日报, February 29, 2024. URL.'],
  ] as const)('%s', (style, expected) => {
    expect(two[style]).toBe(expected);
  });
});

describe('where one reading is in doubt all names stay in characters, family name first and without a comma', () => {
  const doubtful = citations({ reporter: ['甘小满', '乐行'] });
  test.each([
    ['gbt', '甘小满, 乐行. 春耕正忙[N/OL]. 沐州日报, 2024-02-29[引用日期]. URL.'],
    ['apa', '甘小满, & 乐行. (2024, February 29). 春耕正忙. 沐州日报. URL'],
    ['note', '甘小满 and 乐行, “春耕正忙,” 沐州日报, February 29, 2024, URL.'],
    ['entry', '甘小满 and 乐行. “春耕正忙.” 沐州日报, February 29, 2024. URL.'],
  ] as const)('%s', (style, expected) => {
    expect(doubtful[style]).toBe(expected);
  });
});

describe('nobody named: the title first, and in the bibliography of Chicago the newspaper', () => {
  const unsigned = citations({});
  test.each([
    ['gbt', '春耕正忙[N/OL]. 沐州日报, 2024-02-29[引用日期]. URL.'],
    ['apa', '春耕正忙. (2024, February 29). 沐州日报. URL'],
    ['note', '“春耕正忙,” 沐州日报, February 29, 2024, URL.'],
    ['entry', '沐州日报. “春耕正忙.” February 29, 2024. URL.'],
  ] as const)('%s', (style, expected) => {
    expect(unsigned[style]).toBe(expected);
  });
});

describe('nine authors: three and 等; all; the first; all', () => {
  const nine = citations({ reporter: [...NINE] });
  test.each([
    ['gbt', '甘一, 乔二, 方三, 等. 春耕正忙[N/OL]'],
    ['apa', '甘一, 乔二, 方三, 陆四, 邵五, 石六, 陶七, 贺八, & 龚九. (2024'],
    ['note', '甘一 et al., “春耕正忙,”'],
    ['entry', '甘一, 乔二, 方三, 陆四, 邵五, 石六, 陶七, 贺八, and 龚九. “春耕正忙.”'],
  ] as const)('%s', (style, beginning) => {
    expect(nine[style].slice(0, beginning.length)).toBe(beginning);
  });
});

test('more than twenty authors in APA: nineteen, dots, and the last; more than ten in Chicago: seven', () => {
  const reporter = Array.from({ length: 22 }, (_, place) => `作者第${place + 1}号`);
  const { apa, entry } = citations({ reporter });
  expect(apa).toMatch(/作者第19号, \. \. \. 作者第22号\. \(2024/);
  expect(entry).toMatch(/^作者第1号, .*作者第7号, et al\. “/);
});

describe('a body as author, and agency copy', () => {
  test.each([
    [
      { correspondent: ['云台县融媒体中心'] },
      '云台县融媒体中心. (2024, February 29). 春耕正忙. 沐州日报. URL',
    ],
    [{ agency: '新华社' }, '新华社. (2024, February 29). 春耕正忙. 沐州日报. URL'],
    [{ agency: '新华社', reporter: ['甘小满'] }, 'Gan, X. (2024, February 29). 春耕正忙. 沐州日报. URL'],
    [{ photographer: ['甘小满'] }, 'Gan, X. (2024, February 29). 春耕正忙. 沐州日报. URL'],
  ])('%j', (fields, expected) => {
    expect(citations(fields).apa).toBe(expected);
  });
});

describe('an English article', () => {
  const english = citations(
    {
      title: 'Is the Old Street “New” Again?',
      reporter: ['John Q. Smith', 'Mary-Ann Brown'],
      dateSource: 'inferred',
    },
    { paper: 'Muzhou Daily' },
  );
  test.each([
    [
      'gbt',
      'SMITH J Q, BROWN M A. Is the Old Street “New” Again?[N/OL]. Muzhou Daily, [2024-02-29][引用日期]. URL.',
    ],
    [
      'apa',
      'Smith, J. Q., & Brown, M. A. (ca. 2024, February 29). Is the Old Street “New” Again? Muzhou Daily. URL',
    ],
    [
      'note',
      'John Q. Smith and Mary-Ann Brown, “Is the Old Street ‘New’ Again?,” Muzhou Daily, [February 29, 2024?], URL.',
    ],
    [
      'entry',
      'Smith, John Q., and Mary-Ann Brown. “Is the Old Street ‘New’ Again?” Muzhou Daily, [February 29, 2024?]. URL.',
    ],
  ] as const)('%s', (style, expected) => {
    expect(english[style]).toBe(expected);
  });

  test('four authors in Latin letters leave the rest to et al', () => {
    const reporter = ['Ann Fielding', 'Bob Fielding', 'Cid Fielding', 'Dora Fielding'];
    expect(citations({ title: 'News', reporter }).gbt).toMatch(
      /^FIELDING A, FIELDING B, FIELDING C, et al\. /,
    );
  });
});

test('an archive that does not name its newspaper', () => {
  const nameless = citations({ reporter: ['乐行'], page: '3' }, { paper: '' });
  expect(nameless).toEqual({
    gbt: '乐行. 春耕正忙[N/OL]. 2024-02-29(3)[引用日期]. URL.',
    apa: '乐行. (2024, February 29). 春耕正忙. URL',
    note: '乐行, “春耕正忙,” February 29, 2024, URL.',
    entry: '乐行. “春耕正忙.” February 29, 2024. URL.',
  });
});

describe('the parts of a name', () => {
  test.each([
    ['甘小满', '甘|小满'],
    ['欧阳文', '欧阳|文'],
    ['诸葛国华', '诸葛|国华'],
    ['石𠮷', '石|𠮷'],
    ['阿依古丽·买买提', null],
    ['扎西卓玛', null],
    ['清风', null],
    ['云台县委宣传部', null],
    ['John Smith', 'Smith|John'],
    ['Gan Xiaoman', null],
    ['Xinhua News Agency', null],
    ['Madonna', null],
    ['', null],
  ])('%s', (printed, parts) => {
    const { name } = authorOf(printed);
    expect(name && `${name.family}|${name.given}`).toBe(parts);
  });
});

describe('a name in pinyin, only where nobody could read it otherwise', () => {
  test.each([
    ['甘', '小满', 'Gan Xiaoman'],
    ['诸葛', '国华', 'Zhuge Guohua'],
    ['曾', '国华', 'Zeng Guohua'],
    ['单', '芳', 'Shan Fang'],
    ['尉迟', '芳', 'Yuchi Fang'],
    ['吕', '国安', 'Lü Guo’an'],
    ['乐', '芳', null],
    ['翟', '芳', null],
    ['甘', '行', null],
    ['甘', '𠮷', null],
  ])('%s%s', (family, given, expected) => {
    const name = romanised({ family, given });
    expect(name && `${name.family} ${name.given}`).toBe(expected);
  });
});
