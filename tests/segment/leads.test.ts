import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();
const STORY = [
  '老窑天天四点生火',
  '本报讯（记者 方远）城东的面包房只有一口老窑，师傅每天四点生火，头一炉总是先送给扫街的人。',
  '老窑烧的是果木，剪下的枝条由附近果园送来，一年四季没有断过，炉膛里总有一股甜味。',
];
const ITEMS = [
  [
    '青石坡林场办起护林员课堂',
    '4月2日，青石坡林场的护林员课堂开课，首批学员有46人，每周三晚上由老护林员讲课。',
  ],
  ['老码头添了二十盏路灯', '记者昨日了解到，江边老码头新装的路灯已经全部亮起，夜里上岸的船工不再摸黑走路。'],
  ['白杨镇给旧桥换新板', '日前，白杨镇把两座旧木桥的桥板全部换新，附近三个村的学生上学不再绕路走大道。'],
] as const;

function cut(lines: readonly string[]): readonly string[] {
  const page = pageOfLines(lines);
  return segment(page, gazetteer).value.cuttings.map(({ series, headline, paragraphs, bylines }) => {
    const names = bylines.flatMap(({ byline }) => byline.credits.map(({ name }) => name));
    const captions = paragraphs.filter(({ kind }) => kind === 'caption').length;
    return `${series?.text ?? ''}|${headline.text}|${names.join()}|${captions}`;
  });
}

describe.each(['▲', '■', '●', '◆'])('short titles begun by %s, each above its signed text', bullet => {
  const items = ITEMS.flatMap(([title, text]) => [`${bullet}${title}`, `${text}（白露）`, '']);

  test('are the headlines of items below a heading of briefs', () =>
    expect(cut([...STORY, '', '简讯', ...items])).toEqual([
      '|老窑天天四点生火|方远|0',
      ...ITEMS.map(([title]) => `简讯|${title}|白露|0`),
    ]));
});

describe('titles begun by a bullet', () => {
  test.each(['老码头船工有了健康档案', '白杨镇旧桥边办起夜校课堂', '青石坡林场开通护林热线'])(
    'name no column where their signed texts stand below: ●%s',
    title => {
      const items = [
        ['岸边添了路灯', '夜里上岸的船工不再摸黑走路。（方远）'],
        [title, '每周三晚上由老船工讲课，来的人越来越多。（白露）'],
      ];
      const page = ['简讯', '', ...items.flatMap(([head, text]) => [`●${head}`, '', `${text}`, ''])];
      expect(cut([...STORY, '', ...page]).slice(1)).toEqual([
        '简讯|岸边添了路灯|方远|0',
        `简讯|${title}|白露|0`,
      ]);
    },
  );
});

describe('titles in heavy brackets, each before its text', () => {
  const items = [
    '【青石坡：护林员课堂开课】4月2日，青石坡林场的护林员课堂开课，首批学员有46人，每周三晚上讲课。（白露）',
    '【老码头：添了二十盏路灯】江边老码头新装的路灯已经全部亮起，夜里上岸的船工不再摸黑走路。（方远）',
  ];

  test.each([['乡镇速递'], ['社区播报']])('are the headlines of items below %s', name =>
    expect(cut([...STORY, '', name, ...items]).slice(1)).toEqual([
      `${name}|青石坡：护林员课堂开课|白露|0`,
      `${name}|老码头：添了二十盏路灯|方远|0`,
    ]),
  );

  test('a dateline in such brackets is none', () =>
    expect(
      cut(['护林员课堂开课', '【江城日报讯】（记者 白露）青石坡林场的护林员课堂开课，首批学员有46人。']),
    ).toEqual(['|护林员课堂开课|白露|0']));
});

test('a line begun by ▲ below a text is a caption where no signed text stands below it', () => {
  const [story] = cut([...STORY.slice(0, 2), '', '▲扫街的人捧着头炉面包', '', STORY[2] ?? '', '']);
  expect(story).toBe('|老窑天天四点生火|方远|1');
});

test('a short line above what points to another page is no column', () => {
  const page = ['便民提示', '今起三天 沿江片区检修停水线路见A11版', '', ...STORY];
  expect(cut(page)).toEqual(['|老窑天天四点生火|方远|0']);
});
