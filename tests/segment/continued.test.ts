import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();
const REST = [
  '老窑烧的是果木，剪下的枝条由附近果园送来，一年四季没有断过，炉膛里总有一股甜味。',
  '扫街的人说，这条街的早晨是从这口窑开始的，哪天没闻见面包香，倒像是没有睡醒。',
];
const OWN = [
  '老码头添了二十盏路灯',
  '本报讯（记者 白露）江边老码头新装的路灯已经全部亮起，夜里上岸的船工不再摸黑。',
];

/** The cuttings of a page, a blank line below each of its lines. */
function cut(...lines: readonly string[]) {
  return segment(pageOfLines(lines.flatMap(line => [line, ''])), gazetteer).value.cuttings;
}

describe('a line that says only where the text came from', () => {
  test.each(['（上接第一版）', '(上接1版)', '【上接A01版】'])(
    'stands below the headline that the rest is printed under: %s',
    mark => {
      const [first, second] = cut('老窑不冷 面包飘香', mark, ...REST, '（记者 方远）', ...OWN);
      expect(first?.headline.text).toBe('老窑不冷 面包飘香');
      expect([first?.kicker, first?.subtitle]).toEqual([null, null]);
      expect(first?.paragraphs.map(({ text }) => text)).toEqual(REST);
      expect(first?.jumps.map(({ direction }) => direction)).toEqual(['from']);
      expect(second?.headline.text).toBe('老码头添了二十盏路灯');
    },
  );

  test('begins a piece without a headline below another article', () => {
    const [, piece] = cut(...OWN, '（上接第一版）', ...REST);
    expect(piece?.jumps.map(({ direction }) => direction)).toEqual(['from']);
    expect(piece?.paragraphs.map(({ text }) => text)).toEqual(REST);
  });
});

describe('a text of one paragraph whose head names nobody', () => {
  test.each([
    ['江城晚报讯', '（卞良辰）', '卞良辰'],
    ['本报讯', '（方远）', '方远'],
    ['江城晚报讯', '（记者 白露）', '白露'],
  ])('is signed at its end: %s …%s', (head, tail, name) => {
    const [story] = cut(
      '老窑塌了半边 两人被困',
      `${head} ${REST[0]}街坊连夜扒开炉砖，两人都没有受伤。${tail}`,
      ...OWN,
    );
    expect(story?.bylines.flatMap(({ byline }) => byline.credits.map(each => each.name))).toEqual([name]);
    expect(story?.paragraphs.map(({ text }) => text)).toEqual([
      `${REST[0]}街坊连夜扒开炉砖，两人都没有受伤。`,
    ]);
  });
});

test('where subheadings are marked, a line without a mark is what a column left of a sentence', () => {
  const [story] = cut(
    '# 老窑不冷 面包飘香',
    '本报讯（记者 方远）城东的面包房只有一口老窑，师傅每天四点生火。',
    '### 果园送来的柴',
    REST[0] ?? '',
    '### 头炉先送扫街人',
    '面包房四邻都是老住户,逢年过节总有人送来果木',
    '枝条。今年腊月，街坊又凑了三车柴。',
    '# 老码头添了二十盏路灯',
    OWN[1] ?? '',
  );
  expect(story?.paragraphs.at(-1)?.text).toBe(
    '面包房四邻都是老住户,逢年过节总有人送来果木枝条。今年腊月，街坊又凑了三车柴。',
  );
});
