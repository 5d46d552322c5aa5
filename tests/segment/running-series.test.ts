import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();
const WELL = '村东的老井去年秋天淘过一回，今年开春又能打上水来，吃水的人家都说比自来水甜，早晚排着队来挑。';
const KILN = '城东的面包房只有一口老窑，师傅每天四点生火，头一炉总是先送给扫街的人，几十年没有断过一天。';
const CHOIR = '城南粮站的旧仓库空了十年，今年春天传出歌声，四十位退了休的搬运工每晚在这里排练。';
const LAMP = '黑了七年的渡口昨晚亮起了灯，灯是摆渡人自己装的，白天晒太阳，夜里能亮五个小时。';

const cut = (...lines: readonly string[]) => segment(pageOfLines(lines), gazetteer).value.cuttings;
/** `series: headline` of each article. */
const heads = (...lines: readonly string[]) =>
  cut(...lines).map(({ series, headline }) => `${series?.text ?? '-'}: ${headline.text}`);
const apart = (...lines: readonly string[]) => lines.flatMap(line => [line, '']);

test('a column of briefs goes on below each place’s name', () => {
  const found = heads(
    '区县快讯',
    '金水区',
    `◆**老井又出水了** 本报讯（记者 方远）${WELL}`,
    `◆**老窑换了炉门** 本报讯（记者 方远）${KILN}`,
    '',
    '惠济区',
    `◆**仓库里的合唱队** 本报讯（记者 白露）${CHOIR}`,
  );
  expect(found).toEqual(['区县快讯: 老井又出水了', '区县快讯: 老窑换了炉门', '区县快讯: 仓库里的合唱队']);
});

test('a heading of pictures holds for texts of two paragraphs, each with who took its picture', () => {
  const found = heads(
    ...apart(
      '图片新闻',
      '# 老井又出水了',
      `3月2日，${WELL}`,
      '（本报记者 方远 摄）',
      '# 老窑换了炉门',
      `3月2日，${KILN}`,
      '炉门是铁匠铺里最后一位师傅打的，用了三天。',
      '（白露 摄）',
      '# 渡口的灯亮了',
      `本报讯（记者 方远）${LAMP}`,
    ),
  );
  expect(found).toEqual(['图片新闻: 老井又出水了', '图片新闻: 老窑换了炉门', '-: 渡口的灯亮了']);
});

describe('a column whose first story has its byline above', () => {
  const first = ['老街新风 在行动', '老井又出水了', '□记者 方远 通讯员 白露 文/图', `　　${WELL}`, ''];
  const news = (title: string, text: string) => [title, `　　本报讯（记者 方远）${text}`, ''];

  test('ends where three stories or more follow that all begin with 本报讯', () => {
    const found = heads(
      ...first,
      ...news('城东老窑换了炉门', KILN),
      ...news('粮站仓库里的合唱队', CHOIR),
      ...news('桥头渡口的灯亮了', LAMP),
    );
    expect(found.map(each => each.split(':')[0])).toEqual(['老街新风 在行动', '-', '-', '-']);
  });

  test('holds for one such story: a column may tell each in its own manner', () => {
    const found = heads(...first, ...news('城东老窑换了炉门', KILN));
    expect(found.map(each => each.split(':')[0])).toEqual(['老街新风 在行动', '老街新风 在行动']);
  });
});

describe('a column of what is written ends with the first news below its piece', () => {
  test.each(['校园随笔', '窑工故事', '江城诗词', '街坊来信'])('%s', name => {
    const found = heads(
      ...apart(name, '# 老井又出水了', '□方远', WELL, '# 老窑换了炉门', `本报讯（记者 白露）${KILN}`),
    );
    expect(found).toEqual([`${name}: 老井又出水了`, '-: 老窑换了炉门']);
  });

  test('and one for a feast with the first that does not speak of it', () => {
    const found = heads(
      ...apart(
        '# 渡口节特别报道',
        '# 渡口的灯亮了',
        '□方远',
        LAMP,
        '# 渡口节今年办三天',
        `本报讯（记者 白露）渡口节${WELL}`,
        '# 老窑换了炉门',
        `本报讯（记者 白露）${KILN}`,
      ),
    );
    expect(found.map(each => each.split(':')[0])).toEqual(['渡口节特别报道', '渡口节特别报道', '-']);
  });
});

describe('a heading printed with blanks between its characters', () => {
  test.each(['简　讯', '简 讯', '要 闻 简 报'])('%s', name => {
    const found = heads(name, `●${WELL}（方远）`, `●${KILN}（白露）`);
    expect(found.map(each => each.split(':')[0])).toEqual(
      Array.from({ length: 2 }, () => name.replace(/[ 　]/g, '')),
    );
  });
});

describe('the name of a column', () => {
  test.each(['教育资讯', '热线直击', '专家访谈', '高质量发展县区行', '江城时评'])(
    '%s stands above its story',
    name => {
      const page = ['江城晚报 2018年12月4日 星期二', '编辑 何青 校对 罗平', '', name];
      expect(heads(...page, '村东老井又出水了', `　　本报讯（记者 方远）${WELL}`)).toEqual([
        `${name}: 村东老井又出水了`,
      ]);
    },
  );
});

test('an e-paper’s list of its own headlines is none of them', () => {
  const found = heads(
    ...apart(
      '江城日报',
      '2018年12月4日',
      '本版标题导航',
      '·村东老井又出水了',
      '·城东老窑换了炉门',
      '村东老井又出水了',
      `本报讯（记者 方远）${WELL}`,
      '城东老窑换了炉门',
      `本报讯（记者 方远）${KILN}`,
    ),
  );
  expect(found).toEqual(['-: 村东老井又出水了', '-: 城东老窑换了炉门']);
});
