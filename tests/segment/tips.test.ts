import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();
const TEXT = [
  '　　本报讯（记者 方远）城东的面包房只有一口老窑，师傅每天四点生火，头一炉总是先送给扫街的人。',
  '　　老窑烧的是果木，剪下的枝条由附近果园送来，一年四季没有断过，炉膛里总有一股甜味。',
];
const NEXT = [
  '旧桥换了新板',
  '　　本报讯（记者 白露）城西旧木桥的桥板昨日全部换新，附近三个村的学生上学不再绕路走大道。',
];

/** Headline, names, lines and last paragraph of each article. */
function cut(lines: readonly string[]): readonly string[] {
  return segment(pageOfLines(lines), gazetteer).value.cuttings.map(cutting => {
    const names = cutting.bylines.flatMap(({ byline }) => byline.credits.map(({ name }) => name));
    const spans = cutting.lines.map(({ from, to }) => `${from}-${to}`).join();
    return `${cutting.headline.text}|${names.join()}|${spans}|${cutting.paragraphs.length}`;
  });
}

const TIPS = [
  '（线索提供：何先生 奖金50元）',
  '（线索提供：何女士 稿酬100元）',
  '（报料人：何先生）',
  '（报料：网友何女士，奖励80元）',
  '线索提供：何师傅',
  '（爆料人：何先生、陈女士 奖金各50元）',
  '（新闻线索提供者 读者何健 酬金30元）',
];

describe.each(TIPS)('who told the paper, %s', tip => {
  test.each([
    ['', ''],
    ['# ', ''],
    ['', '　　'],
  ])('ends the article above (headlines begun by "%s", set in by "%s")', (mark, indent) => {
    const [next = '', text = ''] = NEXT;
    expect(cut([`${mark}老窑天天四点生火`, ...TEXT, `${indent}${tip}`, '', `${mark}${next}`, text])).toEqual([
      '老窑天天四点生火|方远|1-4|2',
      '旧桥换了新板|白露|6-7|1',
    ]);
  });

  test('ends it below a blank line, and above the heading of briefs', () => {
    const item = [
      '**岸边添了灯** 本报讯（记者 白露）老码头新装的路灯前晚全部亮起，夜里上岸的船工不再摸黑走路。',
    ];
    expect(cut(['老窑天天四点生火', ...TEXT, '', tip, '', '岸边所见', ...item, ...item])[0]).toBe(
      '老窑天天四点生火|方远|1-5|2',
    );
  });
});

test.each(['线索来自一封读者来信', '线索一断就是三十年', '热线报料人的奖金涨了'])(
  'a headline that speaks of it is one: %s',
  title =>
    expect(cut(['老窑天天四点生火', ...TEXT, '', title, NEXT[1] ?? '']).at(-1)).toBe(`${title}|白露|5-6|1`),
);
