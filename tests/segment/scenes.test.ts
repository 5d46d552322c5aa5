import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();
const REST = [
  '老窑烧的是果木，剪下的枝条由附近果园送来，一年四季没有断过，炉膛里总有一股甜味。',
  '师傅说，窑火不能灭，灭了再烧要用三天三夜，所以过年那几天也要有人轮流守着炉门。',
];
const OTHER = [
  '旧仓库里住进一支合唱队',
  '本报讯（记者 白露）城南粮站的旧仓库空了十年，今年春天传出歌声，四十位退了休的搬运工每晚在这里排练。',
  '领唱的是当年的过磅员，谱子写在旧账本的背面，翻一页是账，翻一页是歌，大家都爱看。',
];
const lead = (byline: string) =>
  `本报讯（${byline}）城东的面包房只有一口老窑，师傅每天四点生火，头一炉总是先送给扫街的人。`;

/** Of each article `kicker|headline|subtitle: captions`, the captions parted by slashes. */
function told(lines: readonly string[], mark = ''): readonly string[] {
  const [title = '', ...rest] = OTHER;
  const page = pageOfLines([...lines, `${mark}${title}`, ...rest].flatMap(line => [line, '']));
  return segment(page, gazetteer).value.cuttings.map(({ kicker, headline, subtitle, paragraphs }) => {
    const titles = [kicker, headline, subtitle].map(each => each?.text ?? '').join('|');
    const captions = paragraphs.filter(({ kind }) => kind === 'caption').map(({ text }) => text);
    return `${titles}: ${captions.join('/')}`;
  });
}

const SECOND = '|旧仓库里住进一支合唱队|: ';

test('a bare line right above the byline that promises a picture is its caption', () => {
  const lines = ['老窑天天四点生火', lead('记者 方远').replace(/本报讯（.*）/u, ''), ...REST];
  const page = pageOfLines([
    ...lines,
    '街坊围看新贴出的《守窑公约》',
    '本报记者 方远 摄影 白露',
    '',
    ...OTHER,
  ]);
  const [first] = segment(page, gazetteer).value.cuttings;
  expect(first?.paragraphs.filter(({ kind }) => kind === 'caption').map(({ text }) => text)).toEqual([
    '街坊围看新贴出的《守窑公约》',
  ]);
});

describe('a bare line at the end of an article', () => {
  test.each([
    '居民在老窑前选购面包',
    '师傅正在出炉',
    '师傅（右）把面包递给扫街的人',
    '窑口被熏得乌黑发亮',
    '扫街的人捧着刚出炉的面包',
    '老窑全景',
    '街坊在参观老窑的炉膛',
    '3月15日，街坊在老窑里学揉面',
  ])('is a caption where the byline promises a picture: %s', line => {
    for (const mark of ['', '# '])
      expect(told([`${mark}老窑天天四点生火`, lead('记者 方远 文/图'), ...REST, line], mark)).toEqual([
        `|老窑天天四点生火|: ${line}`,
        SECOND,
      ]);
  });

  test.each(['居民在老窑前选购面包', '师傅正在给面包刷油', '师傅（右）把面包递给扫街的人'])(
    'is one by its words alone on a page of marked headlines: %s',
    line =>
      expect(told(['# 老窑天天四点生火', lead('记者 方远'), ...REST, line], '# ')).toEqual([
        `|老窑天天四点生火|: ${line}`,
        SECOND,
      ]),
  );

  test.each(['一院歌声 满仓旧事', '城南街道'])(
    'stays what stands above the next headline where no picture is promised: %s',
    line =>
      expect(told(['老窑天天四点生火', lead('记者 方远'), ...REST, line])).toEqual([
        '|老窑天天四点生火|: ',
        `${line}|旧仓库里住进一支合唱队|: `,
      ]),
  );

  test('is not looked for once the picture has its caption', () => {
    const lines = [
      '老窑天天四点生火',
      lead('记者 方远 文/图'),
      ...REST,
      '图为老窑出炉。',
      '一院歌声 满仓旧事',
    ];
    expect(told(lines)).toEqual([
      '|老窑天天四点生火|: 图为老窑出炉。',
      '一院歌声 满仓旧事|旧仓库里住进一支合唱队|: ',
    ]);
  });
});

describe('where a column broke off, a sentence', () => {
  const broken = '老窑烧的是果木，剪下的枝条由附近果园送来，一冬要用掉约';
  const rest = '四十车，街坊们把枝条码在墙根，随用随取，从来没有人多拿。';

  test.each(['方师傅（右）在炉前和街坊说话。', '方师傅正在给头炉面包刷蜂蜜。'])(
    'that says what a picture shows is its caption: %s',
    sentence => {
      const page = ['老窑天天四点生火', lead('记者 方远 文/图'), broken, sentence, rest];
      const { cuttings } = segment(pageOfLines(page.flatMap(line => [line, ''])), gazetteer).value;
      const of = (kind: string) =>
        cuttings[0]?.paragraphs.filter(each => each.kind === kind).map(({ text }) => text);
      expect(of('caption')).toEqual([sentence]);
      expect(of('text')?.at(-1)).toBe(broken + rest);
    },
  );
});

describe('a bare caption above a headline', () => {
  const picture = '搬运工在旧仓库里排练合唱';
  const below = [
    '# 旧仓库里住进一支合唱队',
    '本报讯（记者 白露 文/图）城南粮站的旧仓库空了十年，今年春天传出歌声。',
    OTHER[2] ?? '',
  ];

  test('is that article’s where only its byline promises a picture', () =>
    expect(
      told(['# 老窑天天四点生火', lead('记者 方远'), ...REST, picture, ...below], '# ').slice(0, 2),
    ).toEqual(['|老窑天天四点生火|: ', `|旧仓库里住进一支合唱队|: ${picture}`]));

  test('is the caption of the article above where that one promises a picture too', () =>
    expect(told(['# 老窑天天四点生火', lead('记者 方远 文/图'), ...REST, picture, ...below], '# ')[0]).toBe(
      `|老窑天天四点生火|: ${picture}`,
    ));
});

describe('a line between a headline and its text', () => {
  test.each(['面包出炉时，师傅笑着招手', '居民在老窑前选购面包'])('is a caption: %s', line =>
    expect(told(['# 老窑天天四点生火', line, '本报记者 方远 文/图', ...REST], '# ')[0]).toBe(
      `|老窑天天四点生火|: ${line}`,
    ),
  );

  test('is a subtitle where it tells of the story', () =>
    expect(
      told(['# 老窑天天四点生火', '城东面包房年送头炉三千炉', '本报记者 方远 文/图', ...REST], '# ')[0],
    ).toBe('|老窑天天四点生火|城东面包房年送头炉三千炉: '));

  test.each([
    '城东第三家面包房在河桥街道开张',
    '扫街人食堂在老窑旁边启用',
    '四十座新窑在粮站旧院落成',
    '面包师学堂在河桥村开班',
    '城东果木展在老街广场举行',
    '老窑陈列室在粮站院里揭牌',
  ])('is a subtitle where it tells what was done: %s', line => {
    expect(told(['# 老窑天天四点生火', line, lead('记者 方远'), ...REST], '# ')[0]).toBe(
      `|老窑天天四点生火|${line}: `,
    );
  });

  test('is a caption where it is one short sentence above the head of the text', () =>
    expect(told(['老窑天天四点生火', '师傅给面包刷油。', lead('记者 方远'), ...REST])[0]).toBe(
      '|老窑天天四点生火|: 师傅给面包刷油。',
    ));

  test('is a caption where several are very short', () =>
    expect(told(['老窑天天四点生火', '头炉出窑。', '香飘满街。', ...REST, '（记者 方远）'])[0]).toBe(
      '|老窑天天四点生火|: 头炉出窑。/香飘满街。',
    ));

  test('is the beginning of a text where one sentence stands alone', () =>
    expect(told(['老窑天天四点生火', '天还没有亮。', ...REST, '（记者 方远）'])[0]).toBe(
      '|老窑天天四点生火|: ',
    ));
});

describe('who wrote a text and took its pictures', () => {
  test('signs it, and no caption, where it has several sentences', () => {
    const last = '扫街的人说，热面包捂在手里，一条街都不冷。他们给老窑送来过一面锦旗。 记者 方远 文/图';
    const [cutting] = segment(pageOfLines(['老窑天天四点生火', '', ...REST, last]), gazetteer).value.cuttings;
    expect(cutting?.paragraphs.map(({ kind }) => kind)).toEqual(['text', 'text', 'text']);
    expect(cutting?.bylines[0]?.position).toBe('tail');
  });
});

describe('below the caption that stands where a picture left its hole', () => {
  const shown = ['', '', '师傅给面包刷油。'];
  test.each([
    ['老仓库有了歌声 搬运工进了“乐团”', '一院旧人 四十年旧谱又翻开'],
    ['“过磅员”当了领唱', '旧账本背面写满了歌'],
    ['一院歌声 满仓旧事', '粮站里的老伙计又聚到了一起'],
    ['旧仓库“热”了', '四十位退了休的搬运工每晚来'],
    ['翻一页是账 翻一页是歌', '城南合唱队没有一个年轻人'],
  ])('the headline of the next article is no caption: %s', (title, subtitle) => {
    const lines = ['老窑天天四点生火', lead('记者 方远 文/图'), ...REST].flatMap(line => [line, '']);
    const below = [title, subtitle, ...OTHER.slice(1)].flatMap(line => [line, '']);
    const { cuttings } = segment(pageOfLines([...lines, ...shown, '', ...below]), gazetteer).value;
    const captions = cuttings.map(({ paragraphs }) => paragraphs.filter(({ kind }) => kind === 'caption'));
    expect(captions.map(each => each.map(({ text }) => text))).toEqual([['师傅给面包刷油。'], []]);
  });
  test('a subtitle that shows people at work is no caption', () => {
    const lines = ['老窑天天四点生火', lead('记者 方远 文/图'), ...REST].flatMap(line => [line, '']);
    const title = ['粮站空了十年', '四十位搬运工在旧仓库里排练', ...OTHER.slice(1)].flatMap(line => [
      line,
      '',
    ]);
    const { cuttings } = segment(pageOfLines([...lines, ...shown, '', ...title]), gazetteer).value;
    expect(cuttings[1]?.paragraphs.filter(({ kind }) => kind === 'caption')).toEqual([]);
  });
});

describe('a bare line between the paragraphs of an article', () => {
  const title = ['老窑天天四点生火', '□本报记者 方远 文/图'];
  const first = '本报讯 城东的面包房只有一口老窑，师傅每天四点生火，头一炉总是先送给扫街的人。';

  test('is a caption where the byline above 本报讯 promises a picture', () =>
    expect(told([...title, first, '扫街的老人捧着面包笑出了声', ...REST])).toEqual([
      '|老窑天天四点生火|: 扫街的老人捧着面包笑出了声',
      SECOND,
    ]));

  test('is a subheading where it tells what somebody wishes', () =>
    expect(told([...title, first, '盼着老窑不断火', ...REST])[0]).toBe('|老窑天天四点生火|: '));

  test('is no caption where the next article’s byline stands below', () => {
    const next = ['老仓库“腾空”了', '合唱队搬进来', '□本报记者 白露', ...OTHER.slice(1)];
    const lines = [...title, first, ...REST, ...next.slice(0, 3)];
    const page = pageOfLines([
      ...lines.slice(0, 5),
      '',
      ...lines.slice(5),
      first.replace('城东', '城西'),
      ...REST,
    ]);
    const { cuttings } = segment(page, gazetteer).value;
    expect(cuttings.flatMap(each => each.paragraphs.filter(({ kind }) => kind === 'caption'))).toEqual([]);
  });
});
