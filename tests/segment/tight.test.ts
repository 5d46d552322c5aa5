import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();
const WIDTH = 17;

/** Lines of a column: each paragraph set in by two blanks and broken at its width. */
function column(...paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap(text => `　　${text}`.match(new RegExp(`.{1,${WIDTH}}`, 'gu')) ?? []);
}

/** The cuttings of a page as headlines, with the number of paragraphs of each. */
function cut(...lines: readonly string[]): readonly string[] {
  const { cuttings } = segment(pageOfLines(lines), gazetteer).value;
  return cuttings.map(({ headline, paragraphs }) => `${headline.text}: ${paragraphs.length}`);
}

const MILL = column(
  '本报讯（记者 方远）村口的水磨停了三十年，今年秋天又转了起来，磨出的玉米面装在布袋里，一斤能卖六块钱。',
  '磨坊主人说，石磨是祖父留下的，修了两个月，换下的木齿轮堆在墙角，足有半人多高，看着叫人心疼也欢喜。',
);
/** Its last line fills the column. */
const FULL = column(
  '如今每到赶集的日子，磨坊门前都排起长队，来买面的人一走到桥头就闻见香味，说这才是从前那个老味道呢。',
);
const BRIDGE = column(
  '本报讯（记者 白露）河上的铁索桥换了新木板，走上去不再晃得人心慌，上学的孩子每天能少绕四里路回家。',
  '木板是村里老林场的旧料，刷了三遍桐油，工钱一分没要，都是附近几个村的木匠轮流来出的工。',
);

describe('where all paragraphs are set in', () => {
  const [first = '', ...more] = column(
    '如今每到赶集的日子，磨坊门前都排起长队，来买面的人一早就到了。他们说这里的面做馍最香，放三天也不会硬。',
  );
  const text = [first, ...more];
  const cutAt = (at: number) =>
    cut(
      '水磨又转起来了',
      ...MILL,
      ...text.slice(0, at),
      '',
      ...text.slice(at),
      '',
      '铁索桥铺上了新木板',
      ...BRIDGE,
    );

  test.each([2, 3])('the rest of one stands below its column’s end, wherever that is: after %i lines', at =>
    expect(cutAt(at)).toEqual(['水磨又转起来了: 3', '铁索桥铺上了新木板: 2']),
  );

  test.each([
    ['他们说这里的面做馍最香，放三天也不会硬，十里八乡的人都爱来。', 3],
    ['　　他们说这里的面做馍最香，放三天也不会硬，十里八乡的人都爱来。', 4],
  ])('also after a full stop: %s', (below, paragraphs) => {
    const above = column('如今每到赶集的日子，磨坊门前都排起长队。');
    const extra = [...MILL, ...BRIDGE, ...MILL, ...BRIDGE].filter(line => !line.includes('本报讯'));
    const found = cut(
      '水磨又转起来了',
      ...MILL,
      ...above,
      '',
      below,
      '',
      '铁索桥铺上了新木板',
      ...BRIDGE,
      ...extra,
    );
    expect(found[0]).toBe(`水磨又转起来了: ${paragraphs}`);
  });
});

describe('a page without blank lines, its text broken at a column’s width', () => {
  test.each([
    ['one line', ['铁索桥铺上了新木板'], '铁索桥铺上了新木板'],
    ['two parts', ['铁索桥换新板 上学少绕路'], '铁索桥换新板 上学少绕路'],
    ['two lines', ['铁索桥铺上新木板', '上学少绕四里路'], '铁索桥铺上新木板 上学少绕四里路'],
    ['a question', ['铁索桥为啥不晃了？'], '铁索桥为啥不晃了？'],
  ])('ends a text whose last line is full at a headline of %s', (_, title, headline) => {
    expect(FULL.at(-1)).toHaveLength(WIDTH);
    expect(cut('水磨又转起来了', ...MILL, ...FULL, ...title, ...BRIDGE)).toEqual([
      '水磨又转起来了: 3',
      `${headline}: 2`,
    ]);
  });

  test.each([
    ['老桥晃了四十年？', '木匠们：修！'],
    ['贴了新木板就算新桥吗？', '老林场：不算'],
    ['桥上还能走人吗！', '上学娃等着过河'],
    ['谁来修桥？', '四十个木匠轮流来'],
    ['一座桥要几块板？', '三百六十块旧料'],
    ['“铁索桥”不晃了？', '木匠：走走看！'],
  ])('ends a text at a short line that is not set in, whatever mark it ends with: %s', (first, second) => {
    const extra = [...MILL, ...BRIDGE, ...MILL, ...BRIDGE].filter(line => !line.includes('本报讯'));
    const found = cut('水磨又转起来了', ...MILL, ...FULL, first, second, ...BRIDGE, ...extra);
    expect(found[0]).toBe('水磨又转起来了: 3');
  });

  test('lets a column break in mid-sentence above a headline that fills it', () => {
    const broken = column(
      '如今每到赶集的日子，磨坊门前都排起长队，来买面的人一早就到了，他们说这里的面做出来的馍香',
    );
    const found = cut(
      '水磨又转起来了',
      ...MILL,
      ...broken.slice(0, -1),
      '铁索桥换新板 上学不绕路了',
      ...BRIDGE,
    );
    expect(found.map(each => each.replace(/: \d+$/, ''))).toEqual([
      '水磨又转起来了',
      '铁索桥换新板 上学不绕路了',
    ]);
  });

  test('keeps the last words of a sentence with it', () => {
    const [cutting] = segment(
      pageOfLines([
        '水磨又转起来了',
        ...MILL,
        ...column('来买面的人一早就到了磨坊门口排起长队。足足有四十多个人呢'),
        ...BRIDGE,
      ]),
      gazetteer,
    ).value.cuttings;
    expect(cutting?.paragraphs.at(2)?.text).toContain('足足有四十多个人呢');
  });
});
