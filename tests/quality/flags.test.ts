import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagsOf } from '../../src/annotate/quality.ts';
import { type IsoDate, isIsoDate } from '../../src/ids.ts';
import type { Article, District, Gazetteer } from '../../src/types.ts';
import { cutting, type Sketch } from '../annotate/cuttings.ts';

const ISSUE = '2024-02-29';

function iso(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(text);
  return text;
}

function district(name: string, province: string): District {
  const kind = /[区县市旗]$/.test(name) && !name.endsWith('新区') ? 'county' : 'zone';
  const slug = 'x' as District['slug'];
  return {
    name,
    short: null,
    aliases: [],
    slug,
    code: null,
    kind,
    prefecture: '甲市',
    province,
    townships: [],
  };
}

function gazetteer(province: string): Gazetteer {
  return {
    home: { code: '000000', name: '全国', level: 'nation' },
    districts: [],
    find: name => (name === '无此县' ? null : district(name, province)),
    nearest: () => [],
    scan: () => [],
  };
}

function article(districts: readonly string[]): Article {
  return {
    title: '某地一事',
    date: iso(ISSUE),
    district: districts,
    reporter: [],
    topics: [],
    correspondent: [],
    photographer: [],
    places: [],
    source: [],
    corrections: [],
    draft: false,
    aliases: [],
    body: '',
  };
}

interface Home {
  readonly districts?: readonly string[];
  readonly province?: string;
}

/** `code: excerpt` of every flag on an article. */
function flags(sketch: Sketch, { districts = [], province = '某省' }: Home = {}): readonly string[] {
  const found = flagsOf(cutting(sketch), article(districts), gazetteer(province));
  return found.map(({ code, excerpt }) => `${code}: ${excerpt}`);
}

const of = (...paragraphs: string[]) => flags({ paragraphs });

describe('a body that is empty', () => {
  test('is flagged with its headline', () => {
    expect(flags({ headline: '某地一事' })).toEqual(['empty-body: 某地一事']);
    expect(flags({ paragraphs: [{ kind: 'subheading', text: '一棵树' }] })).toEqual(['empty-body: 某地一事']);
    expect(flags({ paragraphs: ['  '] })).toEqual(['empty-body: 某地一事']);
  });
  test('is not one that has only a caption', () => {
    expect(flags({ paragraphs: [{ kind: 'caption', text: '村民在田间劳作。' }] })).toEqual([]);
  });
});

describe('a sentence cut off', () => {
  const whole = '全镇今年新修道路三条,群众出行更加方便。';
  test.each([
    [
      'at the end',
      [whole, '下一步,该镇将继续完善配套设施,让更多群众享受到发展成'],
      '将继续完善配套设施,让更多群众享受到发展成',
    ],
    ['after a comma', [whole, '下一步,该镇将继续完善配套设施,'], '下一步,该镇将继续完善配套设施,'],
    [
      'in the only paragraph',
      ['全镇新修道路三条。下一步,该镇将继续完善配套设'],
      '镇新修道路三条。下一步,该镇将继续完善配套设',
    ],
  ])('%s', (_, paragraphs, end) => {
    const [flag] = of(...paragraphs);
    expect(flag?.startsWith('cut-sentence: ')).toBe(true);
    expect(end.endsWith(flag?.slice('cut-sentence: '.length) ?? '-')).toBe(true);
  });

  test('before a paragraph of its own', () => {
    const paragraphs = [whole, '村里的老人们说,', '路灯亮了。', '歌声起了。', '大家都来了。'];
    expect(of(...paragraphs)).toEqual(['cut-sentence: 村里的老人们说,']);
  });
  test('at the beginning', () => {
    expect(of('、绿化带提升工程相继完工。', whole)).toEqual(['cut-sentence: 、绿化带提升工程相继完工。']);
  });

  test.each([
    ['a whole sentence', [whole]],
    ['a quotation', [whole, '他说:“我们会一直干下去。”']],
    ['an ellipsis', [whole, '路灯亮了,歌声起了……']],
    ['a note in brackets', [whole, '如有线索,请与本报联系(电话见一版)']],
    ['a signature', [whole, '某镇人民政府']],
    ['a label with its value', [whole, '联系地址:某市某区某某路与某某街交叉口向北,路东']],
    ['a telephone number', [whole, '报名请拨打电话,或到现场报名0123-4567890']],
    ['verse', ['春风吹绿了河岸', '燕子飞过了山岗', '村口的老槐树啊', '等着归来的儿郎,望着远方的路']],
    ['a list', ['名单如下。', '第一小学,一等奖', '第二小学,二等奖', '第三小学,三等奖', '第四小学,三等奖']],
  ])('is not %s', (_, paragraphs) => expect(of(...paragraphs)).toEqual([]));

  test('is not one that a jump explains', () => {
    const jump = { direction: 'to', page: '3', text: '(下转三版)', lines: [] } as const;
    expect(flags({ paragraphs: [whole, '下一步,该镇将继续完善配套设'], jumps: [jump] })).toEqual([]);
  });
});

describe('something printed twice', () => {
  test.each([
    ['做到突发事件有预案、有预案、有预案,配备器材到户。', 'repeated-clause: 有预案、有预案、有预案'],
    ['严格落实责任,严格落实责任,确保安全。', 'repeated-clause: 严格落实责任,严格落实责任'],
    ['各地要全面推进全面推进乡村振兴。', 'repeated-clause: 全面推进全面推进'],
    ['这是老区人民的的心声。', 'doubled-character: 老区人民的的心声。'],
    ['他吃了了两碗饭。', 'doubled-character: 他吃了了两碗饭。'],
    ['该局对市场进行进行了检查。', 'doubled-character: 对市场进行进行了检查'],
    ['道路平整,,群众满意。', 'doubled-character: 道路平整,,群众满意'],
    ['道路平整,。群众满意。', 'doubled-character: 道路平整,。群众满意'],
  ])('%s', (text, flag) => {
    const [found = ''] = of(text);
    expect(found.split(': ')[0]).toBe(flag.split(': ')[0]);
    expect(text).toContain(found.split(': ')[1]);
  });

  test('is a paragraph that stands above', () => {
    const text = '全镇今年新修道路三条,群众出行更加方便,产业越来越旺。';
    expect(of(text, '村民都说好。', text)).toEqual(['repeated-clause: 全镇今年新修道路三条,群众出行更']);
  });

  test.each([
    '加油,加油,加油!',
    '“快跑,快跑,快跑!”他大喊。',
    '她念叨着:“好好学习,好好学习,将来有出息。”',
    '干部们一家企业一家企业地跑,一个环节一个环节地抠。',
    '大家研究研究,再考虑考虑。',
    '近了,近了。',
    '一遍又一遍,一遍又一遍。',
    '人人参与,家家受益,处处花香,天天有戏。',
    '哗啦哗啦,哗啦哗啦,雨下个不停。',
    '这的的确确是他打的的士。',
    '为了了解情况,除了了解民意,还要不了了之吗。',
    '目的的确立要明确,有的的哥也来了。',
    '现在在建项目三个,存在在建工程。',
    '于是是非分明,但是是好事。',
    '参与与否,授予与会者。',
    '和和美美一家人,一团和和气气。',
    '从严治党,全面从严治党。',
    '学习、学习、再学习。',
    '干,干,干。',
    '高标准、高质量、高效率。',
    '《进行曲》演奏完毕。',
    '第一,第二,第三。',
    '他等啊等……终于来了。',
    '啊!!太美了!!',
    '时间是12:30,地点不变。',
    '——大街小巷,灯火通明。',
    '日日夜夜,方方面面,家家户户。',
  ])('is not %s', text => expect(of(text)).toEqual([]));
});

describe('a character left out', () => {
  test.each([
    ['在二十多个日夜夜里', '日夜夜'],
    ['走遍了家家户,了解情况', '家家户'],
    ['一项兢兢业的事业', '兢兢业'],
    ['涉及生活的方方面,十分重要', '方方面'],
    ['山上郁郁葱,景色宜人', '郁郁葱'],
    ['踏踏实干事', '踏踏实'],
    ['形形色的人', '形形色'],
  ])('%s', (text, excerpt) => expect(of(`${text}。`)).toEqual([`dropped-character: ${excerpt}`]));

  test.each([
    '扎实实施,扎实实现,踏实实干。',
    '资金方面面临困难。',
    '大小小区都装上了。',
    '家家户型不同。',
    '密麻麻的人群。',
    '每日夜夜市场火爆。',
    '日日夜夜,家家户户,兢兢业业,踏踏实实。',
    '切实实施好,认真真抓实干。',
    '手续续费,陆续续签。',
    '世世代代传承。',
  ])('is not in %s', text => expect(of(text)).toEqual([]));
});

describe('a figure out of range', () => {
  test.each([
    ['已储备化肥420吨、农药30万吨、农膜5万吨。', '已储备化肥420吨、农药30万吨、农膜5万吨'],
    ['调运大米300公斤、面粉20万公斤。', '调运大米300公斤、面粉20万公斤'],
    ['2月30日,会议召开。', '2月30日'],
    ['9月28日至31日,活动举行。', '9月28日至31日'],
    ['13月5日,会议召开。', '13月5日'],
    ['2023年2月29日,会议召开。', '2023年2月29日'],
    ['产品合格率达到120%。', '合格率达到120%'],
    ['群众满意度提升至101.5%。', '满意度提升至101.5%'],
    ['2月28日(星期四),会议召开。', '2月28日星期四'],
    ['2023年5月6日 星期日,会议召开。', '2023年5月6日星期日'],
  ])('%s', (text, excerpt) => expect(of(text)).toEqual([`figure-out-of-range: ${excerpt}`]));

  test.each([
    '储备化肥420吨、农药30吨、农膜5吨。',
    '粮食总产30万吨、亩产500公斤。',
    '生产小麦30万吨,其中种子420吨。',
    '年产水泥30万吨、日产300吨。',
    '发放资金2亿元、每户500元。',
    '党员3名、群众2万名。',
    '种树320株、种草15万株。',
    '口罩20万只、防护服500套。',
    '小麦320万吨、烟叶0.3万吨。',
    '2月29日,会议召开。',
    '农历2月30日,人们守岁。',
    '2月28日(星期三),会议召开。',
    '周五,会议召开。',
    '产值增长120%,利润率达130%。',
    '完成率达120%,负债率达110%。',
    '合格率达100%。',
    '比例为3:2,占比38%。',
    '10月31日至11月2日。',
    '每年2月29日。',
  ])('is not in %s', text => expect(of(text)).toEqual([]));
});

describe('a wrong unit', () => {
  test.each([
    ['乙市', '市农委组织人员指导。目前,该区已储备物资。', '该区'],
    ['丙县', '城乡面貌一新,全区群众拍手称快。', '全区'],
    ['丁区', '大会召开后,该县行动迅速。', '该县'],
    ['丙县', '大会召开后,该市行动迅速。', '该市'],
  ])('in a story of %s: %s', (name, text, excerpt) => {
    expect(flags({ paragraphs: [text] }, { districts: [name] })).toEqual([`wrong-unit: ${excerpt}`]);
  });

  test.each([
    ['of its own class', '丁区', '大会召开后,该区行动迅速。', '某省'],
    ['of a zone', '戊新区', '大会召开后,该区行动迅速。', '某省'],
    ['that a park explains', '乙市', '高新技术产业园区落成。该区占地千亩。', '某省'],
    ['that a scenic area in the headline explains', '丙县', '该区今年接待游客百万。', '某省'],
    ['of an autonomous region', '丙县', '全区各地行动迅速。', '某某族自治区'],
    ['that may be the prefecture', '丁区', '全市上下行动迅速,我市经济向好。', '某省'],
    ['in another word', '丁区', '全县域旅游,我市场广阔。', '某省'],
    ['of a district that is not known', '无此县', '该区行动迅速。', '某省'],
  ])('is not one %s', (name, home, text, province) => {
    const headline = name.includes('scenic') ? '某山景区迎客' : '某地一事';
    expect(flags({ headline, paragraphs: [text] }, { districts: [home], province })).toEqual([]);
  });

  test('is not told where the article has no district', () => {
    expect(flags({ paragraphs: ['该区行动迅速。'] })).toEqual([]);
  });
});

describe('brackets and quotes', () => {
  test.each([
    ['下转(三版）更多内容。', '下转(三版）更多内容。'],
    ['开展“一件事改革,群众满意。', '开展“一件事改革,群众'],
    ['印发《工作方案,明确责任。', '印发《工作方案,明确责'],
    ['项目(二期建成投产。', '项目(二期建成投产。'],
    ['开展一件事”改革,群众满意。', '开展一件事”改革,群众满意。'],
    ['某镇)群众满意。', '某镇)群众满意。'],
  ])('that do not pair are flagged: %s', (text, excerpt) => {
    const [found = '', ...more] = of(text);
    expect(more).toEqual([]);
    expect(found).toBe(`mixed-brackets: ${excerpt}`);
  });

  test.each([
    [['开展“一件事”“一网通”改革(试点),印发《方案(试行)》。']],
    [['1)修路;2)架桥;a)种树;(二)养鱼。']],
    [['一)修路。', '二）架桥。']],
    [['“第一段话很长。', '“第二段话也长。”他说。']],
    [['“第一段话很长。', '第二段话也长。”他说。']],
    [['他说:“读了《“书”的故事》(第二版)才懂。”']],
    [['那是’98年的事。']],
  ])('that pair are not: %j', paragraphs => expect(of(...paragraphs)).toEqual([]));

  test('in a headline must pair there', () => {
    expect(flags({ headline: '“最美网格长 用爱织网', paragraphs: ['“好,”他说。'] })).toEqual([
      'mixed-brackets: “最美网格长 用爱',
    ]);
  });
});

test('flags come in the order of their lines, with the lines of their paragraph', () => {
  const made = cutting({ paragraphs: ['印发《方案,明确责任。', '2月30日,会议召开。'] });
  const found = flagsOf(made, article([]), gazetteer('某省'));
  expect(found.map(({ lines }) => lines)).toEqual(made.paragraphs.map(({ lines }) => lines));
});

test('no text makes it fail, and sound prose with any word in it stays linear', () => {
  const texts = fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 5 });
  fc.assert(
    fc.property(texts, paragraphs => {
      of(...paragraphs);
    }),
    { numRuns: 200 },
  );
  for (const unit of ['的', '“', '有预案、', '化肥1万吨、', '(', '2月30日', '该区', 'a,'])
    of(unit.repeat(100_000 / unit.length));
});
