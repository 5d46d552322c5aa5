import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReference } from '../../bench/accuracy/fixtures.ts';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';

const root = join(import.meta.dirname, '../..');
const gazetteer = readReference(root, join(root, 'tests/homes')).gazetteer('410100');
const STORY = [
  '“以前要走两里路，现在出门就能买菜。”七十岁的老住户邢大爷提着一篮青菜说，这样的菜摊周边已有六处。',
  '菜摊由附近的农户轮流来摆，每天早上六点开张，卖完就收，摊位费全部用来修补院子里的路灯和长椅。',
];

/** The captions of the first article of a page. */
function captionsOf(lines: readonly string[]): readonly string[] {
  const page = pageOfLines(lines);
  const [cutting] = segment(page, gazetteer).value.cuttings;
  return cutting?.paragraphs.filter(({ kind }) => kind === 'caption').map(({ text }) => text) ?? [];
}

/** A page of one article whose paragraphs stand a blank line apart. */
const page = (byline: string, ...rest: readonly string[]) => [
  '# 菜摊摆到院门口',
  '',
  `本报讯（${byline}）昨日一早，清风里院门口的菜摊又支了起来，青菜上还带着露水，来买菜的人排成了队。`,
  '',
  ...STORY.flatMap(text => [text, '']),
  ...rest,
];

describe('a sentence that only says what is to be seen', () => {
  test('is a caption where a photo left its hole', () => {
    expect(captionsOf(page('记者 陈静', '', '', '居民在菜摊前挑选青菜。'))).toEqual([
      '居民在菜摊前挑选青菜。',
    ]);
  });
  test('is one at the end of an article whose byline names a photographer', () => {
    expect(captionsOf(page('记者 陈静 文/图', '居民在菜摊前挑选青菜。'))).toEqual(['居民在菜摊前挑选青菜。']);
  });
  test('is one where quoted words end it', () => {
    expect(captionsOf(page('记者 陈静', '', '', '居民在看“早市”。'))).toEqual(['居民在看“早市”。']);
  });
  test('is one where the byline at the end of the text names a photographer', () => {
    const [title = '', , , , ...rest] = page('', '街坊在修补院子里的长椅。');
    const lines = [title, '', ...rest, '', '邢大爷说，下一步还要在院里种树。（记者 陈静 文/图）'];
    expect(captionsOf(lines)).toEqual(['街坊在修补院子里的长椅。']);
  });
  test('is one below the byline, without the indent of the paragraphs', () => {
    const lines = ['菜摊摆到院门口', '文/图 本报记者 陈静', '', '邢大爷展示新买的青菜。', ''];
    expect(captionsOf([...lines, ...STORY.map(text => `　　${text}`)])).toEqual(['邢大爷展示新买的青菜。']);
  });
  test.each(['菜摊前升起第一缕热气。', '青菜上还带着露水。', '一位老人数着零钱。'])(
    'is one where it ends the text right below another: %s',
    second => {
      const [title = '', , , , ...rest] = page('', '居民在菜摊前挑选青菜。', '', second);
      expect(captionsOf([title, '', ...rest, '', '◎文/本报记者 陈静 图/本报记者 白露'])).toEqual([
        '居民在菜摊前挑选青菜。',
        second,
      ]);
    },
  );
  test('is none below a text that follows the caption which the byline promised', () => {
    const last = ['居民在菜摊前挑选青菜。', '', '三年来，摊位从没空过一天。', '', '邢大爷天天都来。'];
    expect(captionsOf(page('记者 陈静 文/图', ...last))).toEqual(['居民在菜摊前挑选青菜。']);
  });
  test('is none elsewhere', () => {
    expect(captionsOf(page('记者 陈静', '居民在菜摊前挑选青菜。'))).toEqual([]);
  });
  test.each(['目前，菜摊仍在增加。', '菜摊将于月底再添三处。', '邢大爷说这样很好。', '“出门就能买菜。”'])(
    'is not %s, which goes on with the story',
    text => expect(captionsOf(page('记者 陈静 文/图', '', '', text))).toEqual([]),
  );
});
