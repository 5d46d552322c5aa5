import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { excerptOf } from '../../src/archive/excerpt.ts';
import { plainLines, siteLinks } from '../../src/archive/text.ts';
import { parseArticle } from '../../src/content/parse.ts';
import type { Disk } from '../../src/io/disk.ts';
import { listPages } from '../../src/io/pages.ts';
import { readBytes, readText } from '../../src/io/read.ts';
import { bodyHtml } from '../../src/render/markdown.ts';
import { segment } from '../../src/segment/segment.ts';
import type { Article } from '../../src/types.ts';
import { quickDisk, rootOf } from '../io/folders.ts';
import { GAZETTEER, TOPICS } from '../plan/archive.ts';
import { growth, LINEAR } from './growth.ts';

const html = (markdown: string): string =>
  bodyHtml(markdown, () => null, { words: '无图', language: undefined });
const times = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

/** Texts of a given length that cost parsers of Markdown dear. */
const KNOTS: readonly (readonly [name: string, textOf: (size: number) => string])[] = [
  ['quotations', size => `${times('>', size)}a`],
  ['lists', size => `${times('- ', size)}a`],
  ['a quotation that goes on without a mark', size => `> a\n${times('a\n', size)}`],
  ['lists in lists', size => times('- a\n  - b\n', size)],
  ['closing brackets', size => times('a]', size)],
  ['links turned around', size => times('](', size)],
  ['links in links', size => times('[a](', size)],
  ['pictures', size => times('![', size)],
  ['notes', size => times('[^a]', size)],
  ['definitions', size => times('[a]: /b\n', size)],
  ['emphasis opened', size => times('*a ', size)],
  ['emphasis of two kinds', size => times('*_', size)],
  ['emphasis opened, then closed', size => times('*a', size / 2) + times('a*', size / 2)],
  ['strike-through', size => times('~~a', size)],
  ['code', size => Array.from({ length: Math.sqrt(2 * size) }, (_, at) => `${'`'.repeat(at + 1)}a`).join('')],
  ['tags', size => times('<a ', size)],
  ['comments in a text', size => `a${times('<!--', size)}`],
  ['declarations in a text', size => `a${times('<!A', size)}`],
  ['names of links', size => times('[a](b "', size)],
  ['attributes', size => `a<a ${times('b="', size)}`],
  ['letters with a mail', size => times('a.b-c_', size)],
  ['entities', size => times('&#', size)],
  ['addresses', size => times('www.a@', size)],
  ['tables', size => `|${times('a|', size / 2)}\n|${times('-|', size / 2)}`],
  ['blank lines', size => times('\n', size)],
  ['spaces', size => `a${times(' ', size)}a`],
];

describe('a text that is nested or marked beyond all measure costs no more than its length', () => {
  test.each(KNOTS)('%s', async (_, textOf) => {
    expect(await growth(size => html(textOf(size)), 4_000)).toBeLessThan(LINEAR);
  });
  test('also to lists and excerpts', async () => {
    const ways = (size: number): void => {
      for (const [, textOf] of KNOTS) {
        const body = textOf(size);
        plainLines(body);
        siteLinks(body);
        excerptOf({ body } as Article);
      }
    };
    expect(await growth(ways, 4_000)).toBeLessThan(LINEAR);
  });
});

describe('a page that is no page costs no more than its length to cut', () => {
  test.each([
    '春',
    '“',
    '（记者 ',
    '（上接第一版）\n',
    '本报记者 李明远\n',
    '1',
    '2031年5月6日',
    '本报讯(记者 李明远)5月5日,公园改造完工。\n',
    '*',
    '图为公园。李明远 摄\n',
    '😀',
    '——\n',
  ])('%j', async piece => {
    const cut = (size: number) => {
      const lines = times(piece, size).split('\n');
      const page = pageOfLines(lines);
      return segment(page, GAZETTEER);
    };
    expect(await growth(cut, 2_500)).toBeLessThan(LINEAR);
  });
});

describe('a text that is shown as it is written', () => {
  const path = 'content/articles/2031/05/06/jia.md';
  const head = '---\ntitle: 甲\ndate: 2031-05-06\n---\n\n';
  const context = { gazetteer: GAZETTEER, topics: TOPICS };
  test.each([
    ['quotations in quotations', `春。\n\n${'>'.repeat(40)} 甲`, 8],
    ['marks by the thousand', `春。\n\n夏。\n\n${'*甲'.repeat(3000)}`, 10],
    ['a list of thousands of lines', `春。\n\n- 甲\n${'乙\n'.repeat(3000)}`, 8],
    ['more than any article', `${'春。\n\n'.repeat(15_000)}`, 20_005],
  ])('%s is told of, with its line', (_, body, line) => {
    const { value, problems } = parseArticle({ path, text: head + body }, context);
    expect(problems).toMatchObject([
      { code: 'shown-plainly', severity: 'warning', file: path, line, hint: expect.any(String) },
    ]);
    expect(html(value?.body ?? '')).toMatch(/^<p>春。/);
  });
  test.each([
    ['a rule of many dashes', `春。\n\n${'-'.repeat(60)}\n\n夏。`],
    ['a rule of dashes and spaces', `春。\n\n${'- '.repeat(60)}\n\n夏。`],
    ['a list of three hundred names in bold', '- **甲**,乙\n'.repeat(300)],
    ['a table of a thousand rows', `|甲|乙|\n|-|-|\n${'|一|二|\n'.repeat(1000)}`],
    ['a report of sixty thousand characters', '春耕正忙,**田里**人多。\n\n'.repeat(4000)],
  ])('is none that a paper could print: %s', (_, body) => {
    expect(parseArticle({ path, text: head + body }, context).problems).toEqual([]);
  });
});

describe('files beyond all measure', () => {
  const diskWith = (given: Partial<Disk>): Disk => ({ ...quickDisk, ...given });
  test('a line of a hundred megabytes is refused unread, and its size told', () => {
    const disk = diskWith({
      kind: () => 'file',
      stat: () => ({ size: 100 * 1024 * 1024, changed: 0, status: 0, device: 1 }) as never,
      read: () => {
        throw new Error('was read');
      },
    });
    for (const read of [readText, readBytes]) {
      const { value, problems } = read(rootOf('/archive', disk), 'content/pages/a.txt');
      expect([value, problems]).toMatchObject([null, [{ code: 'file-too-large', hint: expect.any(String) }]]);
      expect(problems[0]?.message).toContain('100');
    }
  });
  test('a folder of fifty thousand files is listed in time that grows with their number', async () => {
    const listed = (count: number): number => {
      const entries = Array.from({ length: count }, (_, at) => ({
        name: `页${at}.txt`,
        kind: 'file' as const,
      }));
      const disk = diskWith({ kind: () => 'folder', list: () => entries });
      return listPages(rootOf('/archive', disk)).value.length;
    };
    expect(listed(50_000)).toBe(50_000);
    expect(await growth(listed, 12_500)).toBeLessThan(LINEAR);
  });
});
