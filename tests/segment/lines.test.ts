import { describe, expect, it } from 'vitest';
import { blocksOf, joinPieces } from '../../src/segment/blocks.ts';
import { jumpFrom, jumpTo } from '../../src/segment/jump-marks.ts';
import { unclosed } from '../../src/segment/marks.ts';
import { seriesSign } from '../../src/segment/series.ts';
import { columns, endsShort, wrapOf } from '../../src/segment/wrap.ts';

describe('in text broken at a column’s width', () => {
  const full = '他说老井的水又能喝了村里人早晚都来挑水';
  const column = Array.from({ length: 10 }, () => full);
  const last = (...lines: readonly string[]) => blocksOf([...column, ...lines]).at(-1)?.text ?? '';

  it.each([
    ['井水若仍浑浊，吃水的人家可以随时来村部，', '也可拨打供水服务电话2795114。'],
    ['（记者 方远）一月二日的井台上结了一层冰，', '气温零下21℃，风力6级，井台上站着挑水人'],
    ['本报讯（记者 方远）入冬第一场雪下了一尺10', '度，气温零下21℃，偏北风6级挑水的人仍不断'],
  ])('a line like the page’s own goes on in the sentence above: %s', (above, line) =>
    expect(last(above, line)).toContain(above + line),
  );

  it.each([
    [full, '新闻热线：0371-67655551'],
    [full, '口本报记者 方远 通讯员 白露'],
    [full, '□本报记者 方远 通讯员 白露'],
  ])('a line of its own does not: %s / %s', (above, line) => expect(last(above, line)).toBe(line));

  it('what a picture shows begins below a full line that ends the text', () => {
    const above = '他说老井的水又能喝了村里人早晚来挑水。';
    expect(last(above, '图为村里人挑水。　方远 摄')).toBe('图为村里人挑水。　方远 摄');
  });

  it.each([
    '记者 方远 通讯员 白露',
    '本报记者 方远 通讯员 白露',
    '□记者 方远 文/图',
    '特约记者 方远 实习生 白露',
    '晚报记者　方远',
    '文/记者 方远 图/白露',
  ])('who wrote the text below does not belong to a title that fills the column: %s', line => {
    const below = `　　${full.slice(2)}`;
    expect(blocksOf([...column, '', full, line, below, full]).map(({ text }) => text)).toContain(line);
  });

  it.each(['据新华社江城4月18日电（记者 方远', '中新社江城4月18日电（记者 白露）'])(
    'an agency’s first line does not belong to a title as wide as the column: %s',
    line => {
      const title = full.slice(0, -1);
      expect(blocksOf([...column, '', title, line, full]).map(({ text }) => text)).toContain(title);
    },
  );

  it.each([
    '杏花镇：老井台换了新石栏',
    '柳林:老井有了新井绳',
    '江城老井：一口井养三个村',
    '北岸：井台边的戏',
    '青州:挑水人歇下了扁担',
    '县医院：井水养出好豆芽',
  ])('a headline that names a place before its colon stands apart: %s', line => {
    const above = '他说老井的水又能喝了村里人早晚来挑水。';
    expect(blocksOf([...column, above, line, `　　${full}`, full]).map(({ text }) => text)).toContain(line);
  });

  it.each(['\u2003\u2003', '\u00a0\u00a0\u00a0\u00a0', '\u3000\u2003'])(
    'blanks of web pages set a paragraph in: %j',
    blanks => expect(blocksOf([`${blanks}老井的水又能喝了。`])[0]?.indented).toBe(true),
  );

  it.each([
    ['“', false],
    ['“再', false],
    ['《', false],
    ['再', true],
  ])('an opening mark does not stand at its end without what it opens: %s', (next, short) =>
    expect(
      endsShort('井水又能喝了。', `${next}${next.length === 1 && next !== '再' ? '再' : ''}来挑水`, {
        width: 16,
        measure: columns,
      }),
    ).toBe(short),
  );
});

describe('the mark of a jump', () => {
  it.each([
    ['全力推进。（下转三版）', '3'],
    ['全力推进。(下转第A05版)', 'A05'],
    ['全力推进。（下转第二版】', '2'],
    ['全力推进。 下转12版', '12'],
    ['全力推进(下转第十一版)', '11'],
  ])('at the end of %s names page %s', (text, page) => {
    const mark = jumpTo(text);
    expect(mark?.page).toBe(page);
    expect(text.slice(0, mark?.start).trim()).toMatch(/^全力推进。?$/);
  });

  it.each(['会议强调，要下转作风。', '工作重心下移，力量下沉。', '他说完转身走了'])(
    'is not seen in %s',
    text => {
      expect(jumpTo(text)).toBeNull();
    },
  );

  it.each([
    ['（上接第一版）各县区要抓紧落实。', '1', '各县区要抓紧落实。'],
    ['(上接A01版)各县区', 'A01', '各县区'],
    ['【上接一版）各县区', '1', '各县区'],
    ['上接第1版', '1', ''],
    ['（紧接第十版）全县', '10', '全县'],
  ])('at the beginning of %s names page %s', (text, page, rest) => {
    const mark = jumpFrom(text);
    expect(mark?.page).toBe(page);
    expect(text.slice(mark?.end).trim()).toBe(rest);
  });
});

describe('a series line', () => {
  it.each([
    ['聚焦春耕', 'series'],
    ['乡村振兴进行时', 'series'],
    ['【百姓故事】', 'series'],
    ['奋进新征程·一线见闻', 'series'],
    ['重走古渡系列报道之十七', 'single'],
    ['核心提示', 'single'],
    ['图片新闻', 'series'],
    ['要闻简报', 'briefs'],
    ['一句话新闻', 'briefs'],
  ])('%s is of the kind %s', (text, kind) => {
    expect(seriesSign(text)?.kind).toBe(kind);
  });

  it.each(['陈庄村修好了灌溉渠', '记者在现场看到，渠水清澈。', ''])('is not %s', text => {
    expect(seriesSign(text)).toBeNull();
  });
});

describe('text broken at a column’s width', () => {
  const wrapped = [
    '　　六月的河湾村，麦浪翻滚，收割机来回穿梭，一派',
    '繁忙景象。种粮大户齐守田站在地头，看着金黄的麦粒倾',
    '泻而下，脸上满是笑意。他今年种了三百亩小麦，亩产比',
    '去年高出六十斤。',
    '　　“农机合作社把机子开到地头，一天就收完了。”齐守',
    '田说，粮食刚下地，收购商就等在了路边，价钱也合适得',
    '很。',
    '　　据了解，全镇今年小麦种植面积五万亩，投入收割机',
    '一百二十台，预计一周内收割完毕。',
  ];

  it('is known by its width, and joined into its paragraphs', () => {
    expect(wrapOf(wrapped)).not.toBeNull();
    expect(blocksOf(wrapped).map(block => [block.lines.from, block.lines.to])).toEqual([
      [1, 4],
      [5, 7],
      [8, 9],
    ]);
  });

  it('is joined where lines were broken by their number of characters, figures and half-width marks counted whole', () => {
    const told = [
      '本报讯(记者 谷雨 通讯员 卓木匠)11月3日早晨,东阳坡村的18户人家领到了今年的第1笔工钱。工钱是3万6千元,由合作社从卖柿饼的12万元里拿出。',
      '村里的账本上写着:2021年8人,2022年15人,2023年18人。一个人1天能削200斤,挂满4架竹竿,太阳好的时候7天就能下架装箱,卖到30里外的集上。(记者 谷雨)',
    ];
    const broken = told.map(text => text.match(/.{1,20}/gu) ?? []);
    const lines = broken.flatMap(part => [...part, '']);
    expect(blocksOf(lines).map(({ text }) => text)).toEqual(told);
  });

  it('is joined across a byline’s bracket that the column broke at its blank', () => {
    const broken = [...wrapped.slice(0, 8), '一百二十台，预计一周内要收割完毕。全都装车（记者', ' 齐麦）'];
    expect(blocksOf(broken).at(-1)?.text).toMatch(/全都装车（记者 ?齐麦）$/);
  });

  it('is not seen where every paragraph is one line', () => {
    expect(wrapOf(wrapped.map((line, index) => line.repeat(index + 1)))).toBeNull();
  });

  it('counts a Chinese character as two columns', () => {
    expect(columns('5G基站')).toBe(6);
  });

  it('keeps Latin words apart and Chinese ones together', () => {
    expect(joinPieces('经济发 ', '展活力')).toBe('经济发展活力');
    expect(joinPieces('made in', 'China')).toBe('made in China');
  });
});

describe('a block', () => {
  it('loses its heading mark and its bold asterisks, and remembers both', () => {
    const [heading, bold] = blocksOf(['## 小标题 ##', '', '**粗体一行**']);
    expect(heading).toMatchObject({ text: '小标题', level: 2, bold: false });
    expect(bold).toMatchObject({ text: '粗体一行', level: 0, bold: true, gap: 1, lines: { from: 3, to: 3 } });
  });

  it('counts the marks that a cut leaves open', () => {
    expect(unclosed('他说：“我们要把“小事（')).toBe(3);
    expect(unclosed('“好”')).toBe(0);
  });
});
