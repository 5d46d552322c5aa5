import { Cite, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/render/cite/bibtex.ts';
import { citedOf } from '../../src/render/cite/cited.ts';
import { ris } from '../../src/render/cite/ris.ts';
import type { StoredArticle } from '../../src/types.ts';
import { archiveOf } from './cited.ts';

const NINE = '甘一 乔二 方三 陆四 邵五 石六 陶七 贺八 龚九'.split(' ');

/** Articles that are odd to cite. */
const ODDITIES: readonly Partial<StoredArticle>[] = [
  { title: '织密服务网络 守好百姓粮仓', reporter: ['甘小满', '诸葛国华'], page: 'A05' },
  { title: '没有署名', dateSource: 'inferred' },
  { reporter: [...NINE] },
  { agency: '新华社' },
  { correspondent: ['云台县融媒体中心', '云台县委, 宣传部'] },
  { reporter: ['𠮷田', '㛃', '阿依古丽·买买提'], title: '𠮷日㛃事' },
  { title: 'Markets & Prices: 50% Up, $5 a #1 {Box}', reporter: ['John Q. Smith', 'Anne-Marie O’Hara'] },
  { title: "\\input{x} ~a ^b _c `d' ''e'' \"f\" --- @article{y,", reporter: ['A and B'] },
  { title: 'ER  - \r\nTY  - BOOK', reporter: ['Ann\nFielding'] },
  { title: '甲'.repeat(300), page: 'A1-A2' },
];

function parsed(file: string): CslItem {
  const { data } = new Cite(file);
  const [only] = data;
  if (only === undefined || data.length !== 1) throw new RangeError(`${data.length} records`);
  return only;
}

/** A name as citation-js gives it, whole. */
function whole({
  family = '',
  given = '',
  literal = '',
}: {
  family?: string;
  given?: string;
  literal?: string;
}) {
  return literal || (given === '' ? family : `${family}|${given}`);
}

describe('the BibTeX file says what the article does', () => {
  test.each(ODDITIES)('$title', fields => {
    const { site, entry } = archiveOf(fields);
    const cited = citedOf(site, entry);
    const item = parsed(bibtex(site, entry));
    expect(item).toMatchObject({
      'citation-key': '2024-02-29-x',
      title: cited.title,
      'container-title': '沐州日报',
      issued: { 'date-parts': [[2024, 2, 29]] },
      URL: 'https://example.org/archive/2024/02/29/x/',
    });
    expect(item.page ?? '').toBe(cited.page);
    expect((item.author ?? []).map(whole)).toEqual(
      cited.authors.map(({ printed, name }) => (name ? `${name.family}|${name.given}` : printed)),
    );
  });

  test('whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), anyTitle(), (noise, mark) => {
        const { site, entry } = archiveOf({ title: `春${noise}${mark}耕` });
        expect(parsed(bibtex(site, entry)).title?.normalize('NFC')).toBe(
          citedOf(site, entry).title.normalize('NFC'),
        );
      }),
    );
  });
});

/** Strings of what TeX and BibTeX take for their own. */
function anyTitle() {
  return fc.string({ unit: fc.constantFrom(...'\\{}$&#^_~%"\'`-,=@<>|/?! a春'), maxLength: 30 });
}

/** For a newspaper (NEWS) citation-js takes AU for the reporter, as EndNote names that field, and the year alone for the day. */
describe('the RIS file says what the article does', () => {
  test.each(ODDITIES)('$title', fields => {
    const { site, entry } = archiveOf(fields);
    const cited = citedOf(site, entry);
    const file = ris(site, entry);
    const item = parsed(file);
    expect(item).toMatchObject({
      type: 'article-newspaper',
      id: '2024-02-29-x',
      title: cited.title,
      'container-title': '沐州日报',
      issued: { 'date-parts': [[2024]] },
      URL: 'https://example.org/archive/2024/02/29/x/',
    });
    expect(item.page ?? '').toBe(cited.page);
    const names = cited.authors.map(({ printed, name }) =>
      name ? `${name.family}, ${name.given}` : printed.replaceAll(',', '，'),
    );
    expect(file.match(/(?<=^AU {2}- ).*(?=\r$)/gm) ?? []).toEqual(names);
    expect(file).toContain('\r\nDA  - 2024/02/29\r\n');
  });

  test('whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), title => {
        const { site, entry } = archiveOf({ title: `春${title}耕` });
        expect(parsed(ris(site, entry)).title).toBe(citedOf(site, entry).title);
      }),
    );
  });

  test('one record, ended once, with line ends as the format has them', () => {
    const { site, entry } = archiveOf({ title: 'ER  - \r\nTY  - BOOK' });
    expect(ris(site, entry)).toMatch(/^TY {2}- NEWS\r\n(?:[A-Z][A-Z\d] {2}- [^\r\n]+\r\n)+ER {2}- \r\n$/);
  });
});
