import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { explanationHtml } from '../../src/explain/html.tsx';
import { explanationText } from '../../src/explain/text.ts';
import type { Explanation } from '../../src/explain/view.ts';
import { cutToWidth } from '../../src/explain/width.ts';
import type { PageId } from '../../src/ids.ts';
import { PLAIN } from '../../src/report.ts';

/** An explanation in which every text is this one. */
function saying(text: string): Explanation {
  const lines = [{ from: 1, to: 2 }];
  return {
    sheets: [
      {
        page: 'p' as PageId,
        file: text,
        date: null,
        lines: [
          { line: 1, text, role: 'headline', article: 1, because: text },
          { line: 2, text, role: null, article: null, because: '' },
          { line: 9, text, role: 'unassigned', article: null, because: text },
        ],
      },
    ],
    articles: [
      {
        number: 1,
        title: text,
        file: text,
        fields: [
          {
            field: 'title',
            value: text,
            confidence: 0.4,
            because: text,
            lines,
            taken: false,
            standing: text,
          },
        ],
        flags: [{ code: 'cut-sentence', excerpt: text, because: text, lines }],
      },
    ],
  };
}

describe('as HTML', () => {
  test('no text becomes markup', () => {
    const html = explanationHtml(saying('</style><script>alert(1)</script><img src=x onerror="a">&amp;'));
    expect(html).not.toMatch(/<script|<img|&amp;<|onerror="a">&amp;$/);
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
  });
  test('it loads nothing, runs nothing, and its policy knows its one style by hash', () => {
    const html = explanationHtml(saying('北湖公园'));
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;"`.replaceAll('&#39;', "'"),
    );
    expect(html).not.toMatch(/ style=| src=|<link|https?:/);
  });
  test('it is valid', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
    const report = await validator.validateString(explanationHtml(saying('北湖公园')));
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });
  test('no text breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const html = explanationHtml(saying(text));
        expect(Buffer.from(html).toString()).toBe(html);
        expect(html).not.toMatch(/[^\P{Cc}\n\t]/u);
      }),
    );
  });
});

describe('as text', () => {
  test('lines left out are marked, and what is unsure says so', () => {
    expect(explanationText(saying('北湖'), { style: PLAIN, columns: null })).toMatchInlineSnapshot(`
      "北湖  no date
      headline     1 1 │ 北湖
                     2 │ 北湖
      ⋯
      unassigned     9 │ 北湖

      1  北湖
         北湖
         title  北湖, left empty
                0.40, lines 1-2: 北湖
                in the file, by hand: 北湖
         cut-sentence  "北湖", lines 1-2: 北湖
      "
    `);
  });
  test('no text commands the terminal', () => {
    const shown = explanationText(saying('\u001b[2J\r\u202e'), { style: PLAIN, columns: 30 });
    expect(shown).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });
});

describe('text is cut to a width', () => {
  const cases: readonly (readonly [text: string, columns: number, shown: string])[] = [
    ['北湖公园', 8, '北湖公园'],
    ['北湖公园', 7, '北湖公…'],
    ['北湖公园', 6, '北湖…'],
    ['北湖公园', 1, '…'],
    ['A05版', 5, 'A05版'],
    ['A05版', 4, 'A05…'],
    ['𠮷林', 4, '𠮷林'],
    ['e\u0301a', 2, 'e\u0301a'],
    ['', 1, ''],
  ];
  test.each(cases)('%j in %i', (text, columns, shown) => {
    expect(cutToWidth(text, columns)).toBe(shown);
  });
});
