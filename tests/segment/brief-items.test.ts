import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();
const HEADLINE = '老窑天天四点生火';
const TEXT = [
  '本报讯（记者 方远）城东的面包房只有一口老窑，师傅每天四点生火，头一炉总是先送给扫街的人。',
  '老窑烧的是果木，剪下的枝条由附近果园送来，一年四季没有断过，炉膛里总有一股甜味。',
];

function cut(lines: readonly string[]): readonly string[] {
  return segment(pageOfLines(lines), gazetteer).value.cuttings.map(
    ({ series, headline, paragraphs, bylines }) => {
      const names = bylines.flatMap(({ byline }) => byline.credits.map(({ name }) => name));
      return `${series?.text ?? ''}|${headline.text}|${names.join()}|${paragraphs.length}`;
    },
  );
}

/** A page of one article and what stands below it. */
function page(mark: string, gap: readonly string[], below: readonly string[]): readonly string[] {
  return [`${mark}${HEADLINE}`, ...gap, ...TEXT.flatMap(text => [text, ...gap]), ...below];
}

const FORMS = [
  [
    'bold, above a signed head',
    '**河堤上添了救生圈** 本报讯（记者 白露）江边河堤昨日挂出四十个救生圈，每隔百米一个，附近钓友轮流看管。',
    '**老码头夜里开了灯** 本报讯（通讯员 方远）老码头新装的路灯前晚全部亮起，夜里上岸的船工不再摸黑走路。',
  ],
  [
    'bold, signed at the end',
    '**河堤上添了救生圈** 江边河堤昨日挂出四十个救生圈，每隔百米一个，附近钓友轮流看管。（白露）',
    '**老码头夜里开了灯** 老码头新装的路灯前晚全部亮起，夜里上岸的船工不再摸黑走路。（方远）',
  ],
  [
    'plain, before a bracket of names',
    '　　河堤上添了救生圈 （记者 白露）江边河堤昨日挂出四十个救生圈，每隔百米一个，附近钓友轮流看管。',
    '　　老码头夜里开了灯 （通讯员 方远）老码头新装的路灯前晚全部亮起，夜里上岸的船工不再摸黑走路。',
  ],
  [
    'plain, before the paper’s own head',
    '　　河堤上添了救生圈 江报讯（记者 白露）江边河堤昨日挂出四十个救生圈，每隔百米一个，附近钓友轮流看管。',
    '　　老码头夜里开了灯　江报讯（记者 方远）老码头新装的路灯前晚全部亮起，夜里上岸的船工不再摸黑走路。',
  ],
  [
    'plain and spaced, signed at the end',
    '河堤上添了救生圈 江边河堤昨日挂出四十个救生圈，每隔百米一个，附近钓友轮流看管。（白露）',
    '老码头夜里开了灯 老码头新装的路灯前晚全部亮起，夜里上岸的船工不再摸黑走路。（方远）',
  ],
] as const;
const ARTICLE = `|${HEADLINE}|方远|2`;
const ITEMS = ['河堤上添了救生圈|白露|1', '老码头夜里开了灯|方远|1'];

describe.each(FORMS)('items with titles %s', (_, first, second) => {
  describe.each([
    ['on a marked page', '# ', ['']],
    ['on a page without marks', '', []],
  ] as const)('%s', (_manner, mark, gap) => {
    test.each(['江城快览', '速读', '岸边所见', '66110来电', '【今日提示】', '街巷短波', '江城“微”闻'])(
      'stand in the group whose heading is right above them: %s',
      heading =>
        expect(cut(page(mark, gap, ['', heading, first, ...gap, second]))).toEqual([
          ARTICLE,
          ...ITEMS.map(item => `${heading.replace(/[【】]/gu, '')}|${item}`),
        ]),
    );

    test('stand in the group whose heading is above a blank line', () =>
      expect(cut(page(mark, gap, ['', '岸边所见', '', first, '', second]))).toEqual([
        ARTICLE,
        ...ITEMS.map(item => `岸边所见|${item}`),
      ]));

    test('are articles without a heading, too', () =>
      expect(cut(page(mark, gap, ['', first, '', second]))).toEqual([
        ARTICLE,
        ...ITEMS.map(item => `|${item}`),
      ]));

    test('are one where the heading is worded for briefs', () =>
      expect(cut(page(mark, gap, ['', '岸边快讯', '', second]))).toEqual([ARTICLE, `岸边快讯|${ITEMS[1]}`]));
  });
});

describe('items with titles of their own', () => {
  const [, first, second] = FORMS[0];

  test('may go on in a paragraph', () =>
    expect(
      cut(
        page(
          '# ',
          [''],
          ['速读', '', first, '', '救生圈是附近一家渔具店送的，店主说明年再添二十个。', '', second],
        ),
      ),
    ).toEqual([ARTICLE, '速读|河堤上添了救生圈|白露|2', `速读|${ITEMS[1]}`]));

  test('are hard-wrapped or not', () => {
    const lines = [
      '　　老窑天天四点生火，城东的人都',
      '认得那股果木的烟。师傅今年五十一',
      '岁，干了三十年，头一炉总是先送给',
      '扫街的人。窑里剩下的火，还能烘干',
      '半条街的湿鞋，谁家来烘都不收钱，',
      '冬天里排队的人最多。（记者 方远）',
    ];
    const items = [
      '　　河堤上添了救生圈 江报讯（记者',
      '白露）江边河堤昨日挂出四十个救生',
      '圈，每隔百米一个，附近钓友看管。',
      '',
      '　　老码头夜里开了灯 江报讯（通讯',
      '员 方远）老码头的路灯前晚全部亮起',
      '，夜里上岸的船工不再摸黑走路了。',
    ];
    expect(cut([HEADLINE, '', ...lines, '', '岸边所见', ...items])).toEqual([
      `|${HEADLINE}|方远|1`,
      ...ITEMS.map(item => `岸边所见|${item}`),
    ]);
  });

  test('give the name of their group to no article below', () =>
    expect(
      cut(page('# ', [''], ['速读', '', first, '', second, '', '# 旧桥换了新板', '', TEXT[0] ?? ''])).at(-1),
    ).toBe('|旧桥换了新板|方远|1'));
});

describe('an article', () => {
  test.each([
    [
      'whose paragraphs begin in bold, signed by nobody',
      [
        '**先看火色** 炉膛发白才能下坯，早一刻都会夹生。',
        '**再听声音** 敲一敲窑壁，声音发闷就是潮了，要再等半个时辰。',
      ],
    ],
    [
      'with one such paragraph, signed as its last',
      ['**再听声音** 敲一敲窑壁，声音发闷就是潮了，要再等半个时辰。'],
    ],
    [
      'that names a reporter in brackets in the middle of its sentences',
      [
        '师傅说，那天来的人（记者在场）都尝了头一炉，没有一个人嫌它烫嘴。',
        '后来的人（记者也在）只分到半块，照样吃得一干二净，还要打听明天几点生火。',
      ],
    ],
    [
      'with a subheading above a text that is begun by nothing',
      ['窑火不断', '两位师傅轮流守夜，一人一周，三十年没有让窑火断过，街坊都记着这笔账。'],
    ],
  ])('%s stays whole', (_, below) => {
    const [only, ...more] = cut(
      page(
        '# ',
        [''],
        below.flatMap(text => [text, '']),
      ),
    );
    expect(more).toEqual([]);
    expect(only).toBe(`|${HEADLINE}|方远|${2 + below.length}`);
  });
});
