import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCharacters } from '../../src/archive/text.ts';
import { bodyIn } from '../../src/content/body.ts';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { tidyBody } from '../../src/content/text.ts';
import { jsonText } from '../../src/render/data/year.ts';
import { withoutControls } from '../../src/render/xml.ts';

const PIECE = fc.oneof(
  fc.constantFrom(
    '---',
    '\n---\n',
    '\n',
    '\r\n',
    '\ufeff',
    ' ',
    '\t',
    '\u3000',
    'title: 甲',
    '# 注',
    '正文',
    '\\u',
    '\\b',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const TEXT = fc.array(PIECE, { maxLength: 10 }).map(pieces => pieces.join(''));

describe('what is found in a shorter way is the same', () => {
  test('characters are counted as by a look at each', () => {
    fc.assert(
      fc.property(TEXT, text => {
        expect(countCharacters(text)).toBe([...text].filter(character => character.trim() !== '').length);
      }),
    );
  });

  test('the body of an article file is the one that parsing finds', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (above, below) => {
        const text = `---${above}\n---\n${below}`;
        const split = splitFrontMatter({ path: 'content/articles/2024/02/29/a.md', text });
        if (split.value !== null) expect(bodyIn(text)).toBe(tidyBody(split.value.body));
      }),
    );
  });

  test('a text without front matter has no body', () => {
    expect(bodyIn('正文')).toBeNull();
    expect(bodyIn('---\ntitle: 甲\n')).toBeNull();
  });

  test('data as JSON has no character that a document may not hold', () => {
    fc.assert(
      fc.property(TEXT, text => {
        expect(JSON.parse(jsonText({ text }))).toEqual({ text: withoutControls(text) });
      }),
    );
  });
});
