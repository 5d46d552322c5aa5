import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../src/annotate/people.ts';
import { isPageId } from '../../src/ids.ts';
import { captionByline, headByline, inlineByline, lineByline, tailByline } from '../../src/trade/byline.ts';
import type { Byline, Cutting, PrintedByline } from '../../src/types.ts';

const PAGE = '2024-03-05-A05';

function printed(
  position: PrintedByline['position'],
  read: (text: string) => Byline | null,
  text: string,
): PrintedByline[] {
  const byline = read(text);
  const lines = [{ from: 1, to: 1 }];
  return byline ? [{ text: text.slice(byline.start, byline.end), lines, position, byline }] : [];
}

function cutting(...bylines: readonly PrintedByline[][]): Cutting {
  if (!isPageId(PAGE)) throw new Error('no page id');
  return {
    page: PAGE,
    order: 1,
    pageNumber: null,
    section: null,
    series: null,
    placeLine: null,
    kicker: null,
    headline: { text: '清河新图书馆开馆', lines: [{ from: 1, to: 1 }] },
    subtitle: null,
    bylines: bylines.flat(),
    paragraphs: [],
    jumps: [],
    lines: [],
    elsewhere: [],
    confidence: 1,
    because: 'test',
  };
}

describe('the people of an article', () => {
  it('are gathered from all its bylines, each once a role, in the order of the page', () => {
    const people = peopleOf(
      cutting(
        printed('head', headByline, '本报讯（记者 陈静 通讯员 李伟 文/图）近日'),
        printed('tail', tailByline, '活动结束。（记者 陈静 王小芳）'),
        printed('caption', captionByline, '开馆现场。赵明远 摄'),
      ),
    );
    expect(people.reporter.value).toEqual(['陈静', '王小芳']);
    expect(people.correspondent.value).toEqual(['李伟']);
    expect(people.photographer.value).toEqual(['陈静', '李伟', '赵明远']);
    expect(people.byline?.value).toBe('本报讯（记者 陈静 通讯员 李伟 文/图） （记者 陈静 王小芳） 赵明远 摄');
    expect(people.agency).toBeNull();
  });
  it.each([
    ['on two lines, the last of which says what both did', '通讯员 李伟 文/图', 2, ['陈静', '李伟']],
    ['on two lines, a blank one between', '通讯员 李伟 文图', 3, ['陈静', '李伟']],
    ['of two, where the last only took pictures', '通讯员 李伟 摄', 2, ['李伟']],
    ['of two that stand apart', '通讯员 李伟 文/图', 9, ['李伟']],
  ])('took the pictures of a byline %s', (_, second, line, photographers) => {
    const first = printed('below', lineByline, '记者 陈静');
    const next = printed('below', lineByline, second).map(each => ({
      ...each,
      lines: [{ from: line, to: line }],
    }));
    expect(peopleOf(cutting(first, next)).photographer.value).toEqual(photographers);
  });
  it('are nobody, with the reason, where no byline stands', () => {
    const people = peopleOf(cutting());
    expect(people.reporter).toEqual({
      value: [],
      confidence: 0.9,
      because: 'no byline names a reporter',
      lines: [],
    });
    expect(people.byline).toBeNull();
  });
  it('include the agency of the copy, not of a photo', () => {
    expect(
      peopleOf(cutting(printed('head', headByline, '新华社北京9月2日电（记者陈静）近日'))).agency?.value,
    ).toBe('新华社');
    expect(peopleOf(cutting(printed('caption', captionByline, '开馆现场。新华社发'))).agency).toBeNull();
  });
  it('leave a credit inside a sentence where it is', () => {
    const people = peopleOf(cutting(printed('inline', inlineByline, '本文由记者陈静采写。')));
    expect(people.reporter.value).toEqual(['陈静']);
    expect(people.byline).toBeNull();
  });
  it('say why, in words', () => {
    const { reporter } = peopleOf(cutting(printed('head', headByline, '本报讯（记者 陈静）近日')));
    expect(reporter.because).toBe('bracket after 本报讯 or its like: 记者');
    expect(reporter.confidence).toBe(0.99);
  });
});
