import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import type { CutPage, Cutting } from '../../src/types.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();

/** A page of these lines, as they are. */
function cut(...lines: readonly string[]): CutPage {
  const page = pageOfLines(lines);
  return segment(page, gazetteer).value;
}

const apart = (...lines: readonly string[]) => cut(...lines.flatMap(line => [line, '']));
const told = ({ headline, paragraphs }: Cutting) => `${headline.text} | ${paragraphs.length}`;
const signed = ({ bylines }: Cutting) =>
  bylines.flatMap(({ byline }) => byline.credits.map(({ role, name }) => `${role} ${name}`)).join(', ');

const BYLINE = '本报讯（记者 方远）';
const TREES = '3月2日，河湾边种下了三百棵柳树，前来帮忙的有附近工厂的职工，也有放了学的孩子。';
const LAMPS = '柳树旁边新装了二十盏路灯，灯杆上留着挂鸟窝的钩子，入夜以后散步的人多了起来。';
const BENCHES = '下个月，河湾边还要添四十条长椅，木料取自去年冬天修剪下来的老枝，刷两遍桐油就能用。';

describe('the name of a part of the page', () => {
  test.each(['本地新闻', '综合', '国际', '今日导读'])('%s above a headline is none of an article', name => {
    const { cuttings } = apart('河湾种柳', `${BYLINE}${TREES}`, name, '河湾添灯', `${BYLINE}${LAMPS}`);
    expect(cuttings.map(told)).toEqual(['河湾种柳 | 1', '河湾添灯 | 1']);
    expect(cuttings.every(({ kicker, series }) => kicker === null && series === null)).toBe(true);
  });

  test.each(['民生', '看点', '社会'])('%s between two paragraphs is a subheading', name => {
    const { cuttings } = apart('河湾三月有三件事', `${BYLINE}${TREES}`, LAMPS, name, BENCHES);
    expect(cuttings.map(told)).toEqual(['河湾三月有三件事 | 4']);
    expect(cuttings[0]?.paragraphs[2]).toMatchObject({ kind: 'subheading', text: name });
  });
});

describe('what points to other pages', () => {
  test.each([
    '3版 河湾边的柳树活了',
    'A05版：河湾边的柳树活了',
    '河湾边的柳树活了 …… 3版',
    '河湾边的柳树活了（详见3版）',
  ])('%s is no headline', line => {
    const { cuttings } = apart('河湾种柳', `${BYLINE}${TREES}`, line, '河湾添灯', `${BYLINE}${LAMPS}`);
    expect(cuttings.map(told)).toEqual(['河湾种柳 | 1', '河湾添灯 | 1']);
  });

  test('a headline whose text begins below it keeps its pointer', () => {
    const { cuttings } = apart('河湾公园管理办法公布（全文见3版）', `${BYLINE}${TREES}`, LAMPS);
    expect(cuttings.map(told)).toEqual(['河湾公园管理办法公布（全文见3版） | 2']);
  });
});

describe('a classified advertisement', () => {
  const NOTICE = [
    '',
    '遗失声明',
    '方远遗失残疾证一本，编号123456，声明作废。',
    '白露遗失收据一张，声明作废。',
  ];

  test('has its lines up to the next blank one', () => {
    const { cuttings, accounts } = cut('河湾种柳', `${BYLINE}${TREES}`, ...NOTICE, '');
    expect(cuttings.map(told)).toEqual(['河湾种柳 | 1']);
    expect(accounts.filter(({ cutting }) => cutting === null).length).toBe(3);
  });

  test('ends where the text of an article begins below its headline', () => {
    const { cuttings } = cut('河湾种柳', `${BYLINE}${TREES}`, ...NOTICE, '河湾添灯', `${BYLINE}${LAMPS}`);
    expect(cuttings.map(told)).toEqual(['河湾种柳 | 1', '河湾添灯 | 1']);
  });
});

describe('items that are signed one by one', () => {
  const items = (...names: readonly string[]) =>
    names.map(
      (name, at) =>
        `●河湾第${at + 1}桥修好 昨日，河湾第${at + 1}桥的栏杆刷上新漆，两岸的行人不再绕路。（${name}）`,
    );

  test('stand in the series that a short line above them names', () => {
    const { cuttings } = apart('河湾短长', ...items('方远', '白露'));
    expect(cuttings.map(({ headline, series }) => `${series?.text} | ${headline.text}`)).toEqual([
      '河湾短长 | 河湾第1桥修好',
      '河湾短长 | 河湾第2桥修好',
    ]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['are reporters’ where all are bare', ['方远', '白露'], ['reporter 方远', 'reporter 白露']],
    [
      'are correspondents’ beside an office’s own',
      ['河湾镇宣传办', '白露'],
      ['correspondent 河湾镇宣传办', 'correspondent 白露'],
    ],
    [
      'are correspondents’ where reporters are called so',
      ['记者 方远', '白露', '方远'],
      ['reporter 方远', 'correspondent 白露', 'reporter 方远'],
    ],
    [
      'are reporters’ where correspondents are called so',
      ['通讯员 方远', '白露'],
      ['correspondent 方远', 'reporter 白露'],
    ],
  ])('and their bare names %s', (_, names, expected) => {
    expect(apart('要闻简报', ...items(...names)).cuttings.map(signed)).toEqual(expected);
  });
});

describe('a brief signed by a bare name', () => {
  const stories = (...bylines: readonly string[]) =>
    bylines.flatMap((byline, at) => [
      `# 河湾第${at + 1}村修好老桥`,
      `本报讯（${byline}）昨日，河湾第${at + 1}村的老桥刷上新漆，两岸的行人不再绕路。`,
    ]);
  const brief = ['# 河湾添灯', '近日，河湾的堤上添了二十盏灯。（白露）'];
  const full = [
    '记者 方远 通讯员 王小芳',
    '记者 陈静 通讯员 李伟明',
    '记者 方远 通讯员 张国庆',
    '记者 陈静 通讯员 王小芳',
  ];

  test.each<[string, readonly string[], string]>([
    [
      'is by someone who wrote in, where all others name reporter and correspondent',
      full,
      'correspondent 白露',
    ],
    ['is by a reporter, where one is signed by reporters only', [...full, '记者 方远'], 'reporter 白露'],
    ['is by a reporter, where too few are signed to tell', full.slice(1), 'reporter 白露'],
    ['is by whom the page labels so', [...full.slice(1), '记者 白露 通讯员 李伟明'], 'reporter 白露'],
  ])('%s', (_, bylines, expected) => {
    expect(
      apart(...stories(...bylines), ...brief)
        .cuttings.map(signed)
        .at(-1),
    ).toBe(expected);
  });
});

describe('who wrote a whole group', () => {
  test('is said of its articles that bear no name', () => {
    const { cuttings } = apart(
      '# 粮站的旧仓库里 住进一支合唱队',
      '城南粮站的旧仓库空了十年，今年春天传出歌声，四十位退了休的搬运工每晚在这里排练。',
      '领唱的是当年的过磅员，谱子写在旧账本的背面，翻一页是账，翻一页是歌。',
      '# 面包房天天四点生火',
      '城东的面包房只有一口老窑，师傅每天四点生火，六点出炉，头一炉总是先送给扫街的人。',
      '老窑烧的是果木，剪下的枝条由附近果园送来，一年四季没有断过。',
      '本组稿件由本报记者 白露 采写',
    );
    expect(cuttings.map(signed)).toEqual(['reporter 白露', 'reporter 白露']);
  });
});
