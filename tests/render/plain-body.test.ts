import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsedHtml } from '../../src/render/markdown.ts';
import { plainBodyHtml } from '../../src/render/plain-body.ts';

const noPhoto = { words: '（图片未收录）', language: undefined };
const parsed = (markdown: string) => parsedHtml(markdown, () => null, noPhoto);

/** Pieces of newspaper text, and of all that Markdown might make more of. */
const PIECE = fc.oneof(
  fc.constantFrom(
    '村民说',
    '3月5日',
    '，',
    '。',
    ',',
    '“政策包”',
    '(记者 史治国)',
    '5.2%',
    '5~10元',
    'GB/T 19001',
    '——',
  ),
  fc.constantFrom(
    ' ',
    '  ',
    '    ',
    '\u3000',
    '\u00a0',
    '\t',
    '\n',
    '\n\n',
    '\n\n\n',
    '\n \n',
    '\r\n',
    '\u2028',
  ),
  fc.constantFrom(
    '# ',
    '## ',
    '### ',
    '##',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '12) ',
    '> ',
    '---',
    '===',
    '***',
    '___',
    '```',
    '~~~',
  ),
  fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '>',
    '&',
    '&amp;',
    '&#32;',
    '\\',
    '|',
    ':',
    '~~',
    '^',
    '$',
  ),
  fc.constantFrom(
    'www.',
    'WWW.a.cn',
    'http://',
    'https:',
    '//',
    'a@b.cn',
    'mailto:',
    'xmpp:a',
    '.cn',
    '图为',
    '摄',
    '/摄影',
    '图',
  ),
  fc.constantFrom(
    'a',
    'B',
    '7',
    '"',
    "'",
    '-',
    '+',
    '=',
    '.',
    ';',
    '?',
    '%',
    '/',
    '\ufeff',
    '\0',
    '\u{20000}',
    '\ud800',
    '\ufffd',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const BODY = fc.array(PIECE, { maxLength: 12 }).map(pieces => pieces.join(''));
/** Mostly taken: paragraphs of printed text. */
const LINE = fc.array(
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.constantFrom(
        '据了解',
        '，',
        ',',
        '。',
        '3',
        '月',
        ' ',
        '(',
        ')',
        '“',
        '”',
        ':',
        '?',
        '-',
        '.',
      ),
    },
    { weight: 1, arbitrary: fc.oneof(PIECE, PIECE, fc.constantFrom('\n- ', '**')) },
  ),
  { maxLength: 12 },
);
const PRINTED = fc
  .array(
    fc
      .tuple(fc.constantFrom('', '', '- ', '**据了解**'), LINE)
      .map(([lead, pieces]) => lead + pieces.join('')),
    { minLength: 1, maxLength: 4 },
  )
  .map(lines => lines.join('\n\n'));

describe('a body that is taken past the parser', () => {
  test.each([
    ['a paragraph', '村民说,今年增收5.2%。', '<p>村民说，今年增收5.2%。</p>'],
    ['a subheading', '据了解。\n\n## 修路\n\n已通车。', '<p>据了解。</p>\n<h2>修路</h2>\n<p>已通车。</p>'],
    ['a point', '——加快修路。', '<p class="dash">——加快修路。</p>'],
    [
      'strong words',
      '据了解,**重点**在后,**5G**先行。',
      '<p>据了解，<strong>重点</strong>在后，<strong>5G</strong>先行。</p>',
    ],
    ['strong words at the ends', '**重点**', '<p><strong>重点</strong></p>'],
    ['a list', '据了解:\n\n- 一,二\n- 三', '<p>据了解：</p>\n<ul>\n<li>一，二</li>\n<li>三</li>\n</ul>'],
    ['nothing', '', ''],
  ])('%s comes out as the parser has it', (_, markdown, html) => {
    expect(plainBodyHtml(markdown)).toBe(html);
    expect(parsed(markdown)).toBe(html);
  });

  test('whatever is taken comes out as the parser has it', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(BODY, PRINTED), markdown => {
        const html = plainBodyHtml(markdown);
        if (html === null) return;
        taken += 1;
        expect(html).toBe(parsed(markdown));
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(500);
  });

  test.each([
    '**“重点”**在后',
    '**重点在后',
    '*重点*在后',
    '- 一\n\n- 二',
    '- 一\n二',
    '- 一\n  - 二',
    '- [ ] 一',
    '1. 一',
    '见 www.example.cn',
    '写信到a@b.cn',
    '5&lt;6',
    '一行\n又一行',
    '    代码',
    '图为修好的路。',
    '# 大标题',
  ])('%j is left to the parser', markdown => {
    expect(plainBodyHtml(markdown)).toBeNull();
  });
});
