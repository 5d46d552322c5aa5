import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();

/** The cuttings of a page as `kicker | headline: kinds of its paragraphs`, a letter each: t(ext), s(ubheading), c(aption). */
function cut(...lines: readonly string[]): readonly string[] {
  const page = pageOfLines(lines);
  return segment(page, gazetteer).value.cuttings.map(({ kicker, headline, paragraphs }) => {
    const titles = [kicker, headline].flatMap(each => each?.text ?? []).join(' | ');
    return `${titles}: ${paragraphs.map(({ kind }) => kind.charAt(0)).join('')}`;
  });
}

const apart = (...lines: readonly string[]) => cut(...lines.flatMap(line => [line, '']));

const BYLINE = '本报讯（记者 方远）';
const KILN = [
  '城东的面包房只有一口老窑，师傅每天四点生火，六点出炉，头一炉总是先送给扫街的人。',
  '老窑烧的是果木，剪下的枝条由附近果园送来，一年四季没有断过，炉膛里总有一股甜味。',
  '师傅说，窑火不能灭，灭了再烧要用三天三夜，所以过年那几天也要有人轮流守着炉门。',
];
const CHOIR = [
  '城南粮站的旧仓库空了十年，今年春天传出歌声，四十位退了休的搬运工每晚在这里排练。',
  '领唱的是当年的过磅员，谱子写在旧账本的背面，翻一页是账，翻一页是歌，大家都爱看。',
  '搬运工们说，从前喊号子是为了省力气，如今唱歌是为了聚人气，嗓门倒是一点没有变小。',
];
const lead = ([first, ...rest]: readonly string[]) => [`${BYLINE}${first}`, ...rest];

describe('a page whose paragraphs follow each other closely', () => {
  test('begins an article where a blank line stands above a short line', () => {
    const found = cut(
      '老窑天天四点生火',
      ...lead(KILN),
      '',
      '旧仓库里住进一支合唱队',
      ...CHOIR.slice(0, 2),
      `${CHOIR[2]}（白露）`,
    );
    expect(found).toEqual(['老窑天天四点生火: ttt', '旧仓库里住进一支合唱队: ttt']);
  });
});

describe('headings that carry the mark of headlines', () => {
  test('are subheadings where the text below goes on with the matter of the one above', () => {
    const found = apart(
      '# 一口老窑四十年',
      ...lead(KILN.slice(0, 2)),
      '# 守炉门',
      '守老窑炉门的人换了四代，面包房师傅的儿子如今也来守，果木的枝条堆在窑边，窑火照着他的脸。',
      '# 旧仓库里住进合唱队',
      ...lead(CHOIR),
    );
    expect(found).toEqual(['一口老窑四十年: ttst', '旧仓库里住进合唱队: ttt']);
  });

  test('are headlines where a byline stands below each', () => {
    const found = apart('# 老窑天天四点生火', ...lead(KILN), '# 老窑边上住进合唱队', ...lead(CHOIR));
    expect(found).toEqual(['老窑天天四点生火: ttt', '老窑边上住进合唱队: ttt']);
  });
});

describe('bullets', () => {
  test('that begin titles with a signed text below each begin articles', () => {
    const item = (title: string, text: string, name: string) => [`■${title}`, `${text}（记者 ${name}）`];
    const found = cut(
      '要闻简报',
      ...item('老窑天天四点生火', KILN[0] ?? '', '方远'),
      ...item('旧仓库里住进合唱队', CHOIR[0] ?? '', '白露'),
      ...item('粮站门口添了长椅', CHOIR[1] ?? '', '方远'),
    );
    expect(found).toEqual(['老窑天天四点生火: t', '旧仓库里住进合唱队: t', '粮站门口添了长椅: t']);
  });
});

describe('a short line', () => {
  test('right below a credit that ends a text is no subheading of it', () => {
    const found = apart(
      '老窑天天四点生火',
      ...KILN,
      '本报记者 方远 通讯员 白露',
      '旧仓库里住进合唱队',
      ...CHOIR,
    );
    expect(found).toEqual(['老窑天天四点生火: ttt', '旧仓库里住进合唱队: ttt']);
  });

  test('that ends in a colon is the first part of a headline on two lines', () => {
    const found = cut(
      '城东面包房：',
      '一口老窑烧了四十年',
      ...lead(KILN),
      '',
      '旧仓库里住进合唱队',
      ...lead(CHOIR),
    );
    expect(found[0]?.replace(' | ', '')).toBe('城东面包房：一口老窑烧了四十年: ttt');
  });
});

describe('a line close above a headline', () => {
  const above = ['镇上请来老师傅', '城东面包房重新生火'];
  test('is its kicker on a page that sets both parts of a headline on one line', () => {
    const others = [
      '旧仓库里有歌声 搬运工组起合唱队',
      ...lead(CHOIR),
      '',
      '粮站门口添了长椅 木料取自老枝',
      ...lead(CHOIR),
    ];
    const [found] = cut(...above, ...lead(KILN), '', ...others);
    expect(found).toBe('镇上请来老师傅 | 城东面包房重新生火: ttt');
  });
});

test('a text that says at once whom the news is from is an article’s first', () => {
  const forecast = '据市气象台预报，未来三天晴间多云，早晚偏凉，午后可以开窗，请师傅们记得晒晒果木。';
  const found = apart('老窑天天四点生火', ...lead(KILN), '这个周末可以晒果木 早晚记得添衣', forecast);
  expect(found).toEqual(['老窑天天四点生火: ttt', '这个周末可以晒果木 早晚记得添衣: t']);
});

describe('headings without a byline below, on a page whose other headings all have one', () => {
  const page = (...heads: readonly string[]) => [
    '# 一口老窑四十年',
    ...lead(KILN.slice(0, 1)),
    ...heads.flatMap((head, at) => [`# ${head}`, CHOIR[at + 1] ?? '']),
    '# 旧仓库里住进合唱队',
    ...lead(CHOIR),
    '# 粮站门前挂起新牌子',
    ...lead(CHOIR.slice(1)),
    '# 果园剪下满坡枝条',
    ...lead(KILN.slice(1)),
  ];

  test('are subheadings as long as they are one in three', () => {
    const [first] = apart(...page('四点生火', '六点出炉'));
    expect(first).toBe('一口老窑四十年: tstst');
  });

  test('are not counted where they are the first line of a title', () => {
    const kickers = ['# 果木香里 炉火长明', ...page('四点生火', '六点出炉')];
    expect(apart(...kickers)[0]).toBe('果木香里 炉火长明 | 一口老窑四十年: tstst');
  });
});
