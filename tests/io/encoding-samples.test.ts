import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/io/encoding.ts';
import { encoded, utf16 } from './samples.ts';

const PAGES = new URL('../pages/', import.meta.url);

/** Whole pages of several papers, and each of their lines that has three Chinese characters or more. */
const pages = readdirSync(PAGES)
  .filter(name => !name.includes('.'))
  .map(name => readFileSync(new URL(`${name}/page.txt`, PAGES), 'utf8').replaceAll('\r\n', '\n'));
const lines = [...new Set(pages.flatMap(page => page.split('\n')).map(line => line.trim()))].filter(
  line => (line.match(/\p{Script=Han}/gu)?.length ?? 0) >= 3,
);

const TRADITIONAL = `本報訊（記者 林美華）市政府昨日舉行記者會，宣布北湖公園改造工程完工，並向市民開放。
公園新增步道三公里，種植樹木兩千餘株。「以後散步方便多了。」住在公園旁的王先生說。
教育局長表示，下學期起，全市中小學將實施新的課程，學生每週增加體育課一節。
交通局指出，連續假期間，國道預計將出現車潮，請民眾多利用大眾運輸工具。
衛生局提醒，近日氣溫變化大，長者與孩童應注意保暖，如有不適，應儘速就醫。`;

/** Whatever GBK has no two bytes for is left out: these are samples of the encoding, not of the pages. */
function inGbk(text: string): string {
  return [...text].filter(char => fits(char)).join('');
}

function fits(char: string): boolean {
  try {
    return encoded(char, 'gb18030').length > 0;
  } catch {
    return false;
  }
}

describe('pages of papers are read in every encoding', () => {
  test('in GB 18030', () => {
    for (const page of pages.map(inGbk)) {
      expect(decode(encoded(page, 'gb18030'))).toEqual({ text: page, encoding: 'gb18030' });
    }
  });
  test.each([
    ['utf-16le', false],
    ['utf-16be', true],
  ] as const)('in %s, with a mark and without', (encoding, bigEndian) => {
    for (const page of pages) {
      expect(decode(utf16(page, bigEndian))).toEqual({ text: page, encoding });
      expect(decode(utf16(`\ufeff${page}`, bigEndian))).toEqual({ text: page, encoding });
    }
  });
  test('in Big5', () => {
    expect(decode(encoded(TRADITIONAL, 'big5'))).toEqual({ text: TRADITIONAL, encoding: 'big5' });
  });
});

describe('single lines are read too', () => {
  test('in GB 18030, of three characters or more, all but one in a thousand', () => {
    const samples = lines.map(inGbk).filter(line => line.length >= 3);
    const wrong = samples.filter(line => decode(encoded(line, 'gb18030'))?.text !== line);
    expect(samples.length).toBeGreaterThan(500);
    expect(wrong.length).toBeLessThanOrEqual(samples.length / 1000);
  });
  test('in Big5, each sentence', () => {
    for (const line of TRADITIONAL.split(/(?<=[。，])\n?/).filter(part => part !== '')) {
      expect(decode(encoded(line, 'big5'))).toEqual({ text: line, encoding: 'big5' });
    }
  });
  test.each(['小学', '小学生', '中小学'])('%s in GB 18030 fits UTF-8 by chance and is not', text => {
    expect(decode(encoded(text, 'gb18030'))?.text).toBe(text);
  });
  test.each(['Привет, мир', 'Café', 'Ünïcode', 'שלום', '한국', 'カナ'])('%s in UTF-8 stays so', text => {
    expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' });
  });
});
