import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();
const TEXT = [
  '本报讯（记者 方远）城东的面包房只有一口老窑，师傅每天四点生火，头一炉总是先送给扫街的人，几十年没有断过。',
  '老窑烧的是果木，剪下的枝条由附近果园送来，一年四季没有断过，炉膛里总有一股甜味。',
];
const OTHER = [
  '本报讯（记者 白露）城南粮站的旧仓库空了十年，今年春天传出歌声，四十位退了休的搬运工每晚在这里排练。',
  '领唱的是当年的过磅员，谱子写在旧账本的背面，翻一页是账，翻一页是歌，大家都爱看。',
];

/** The title lines of the second article as `kicker | headline | subtitle`, empty where there is none, and its series. */
function deck(title: readonly string[], text: readonly string[] = TEXT): string {
  const mark = title.some(line => line.startsWith('#')) ? '# ' : '';
  const first = [`${mark}旧仓库里住进一支合唱队`, ...OTHER];
  const lines = [...first.flatMap(each => [each, '']), ...title, '', ...text.flatMap(each => [each, ''])];
  const { cuttings } = segment(pageOfLines(lines), gazetteer).value;
  const cutting = cuttings[1];
  const { kicker, headline, subtitle, series } = cutting ?? {};
  const parts = [kicker, headline, subtitle].map(each => each?.text ?? '').join('|');
  return series ? `${series.text}: ${parts}` : parts;
}

describe('two title lines', () => {
  test.each([
    ['老窑不冷 面包飘香', '城东一口老窑烧了四十年果木，头炉送给扫街人'],
    ['扫街人的头一炉面包', '城东老窑师傅四十年凌晨生火 三千炉分文不取'],
    ['一口老窑等来了新主人', '果园里剪下的枝条送进炉膛又烧出一街甜香'],
    ['老窑四点生火，头炉先送扫街人', '街道请来砌窑师傅，一夜补好炉膛裂缝'],
    ['老窑要搬到粮站的旧院', '街坊若有旧炉门、旧风箱，可以送来'],
    ['老窑借给邻居用，柴钱还能要吗', '调解员：账本写得清楚就能要'],
    ['城东老窑冬季开炉时间定了下来', '每天可供面包3200个'],
    ['老窑“枝变炭”', '36家果园送来剪下的枝条'],
    ['老窑烧出“新速度” 面包香满“十条街”', '城东今年已修好老窑112座'],
    ['一个人的“老窑” 他守了三十一年', '城东面包房师傅方老大退休前最后一次凌晨生火'],
    ['老窑里的“甜味年轮”', '城东面包师四十年只烧果木枝'],
    ['扫街人先吃 头炉成了“早茶”', '三十年凌晨四点半的约定没有断过'],
    ['老窑塌了半边 师傅被困炉膛', '消防员半小时扒开炉砖'],
    ['老窑夜里冒起浓烟 街坊拍门喊人', '城东社区连夜换了烟道'],
    ['老窑美食季今日开幕', '城东将设36个面包摊位'],
    ['果木过冬补贴办法昨日出台', '城东每户面包房可领炭火钱'],
  ])('are a headline and its subtitle where the second tells what %s hints at', (first, second) => {
    expect(deck([first, '', second])).toBe(`|${first}|${second}`);
    expect(deck([first, second])).toBe(`|${first}|${second}`);
  });

  test.each([
    ['四点生火 六点出炉', '城东老窑烧出一街面包香气扑鼻来'],
    ['四十年，他把三千炉面包一炉一炉推出来', '方老大：扫街人的“灶王爷”'],
    ['老街里飘出新面香', '杏花镇：老窑“开门”迎客来'],
    ['区里召开早点工作（扩大）会议传达全市会议精神', '守住老街烟火气 办好百姓早点摊'],
    ['城东老窑修缮工程开工仪式举行', '守住老街烟火气 办好百姓早点摊'],
    ['《一口老窑要断火》追踪', '杏花镇果园送来过冬柴'],
    ['炉门裂了师傅走了', '半个月没面包 街坊天天“跑城西”'],
    ['从“烧枝条”到“卖枝条”', '让老窑的烟成为街上最暖的颜色'],
    ['区领导调研早点摊时强调', '让每一条街都闻得见刚出炉的面包香'],
    ['区长昨日调研早点摊时要求', '让每一条街都闻得见刚出炉的面包香'],
    ['戏曲走进窑房', '师傅和面唱大戏 街坊围着听'],
    ['城东老街里走出“面包王”', '果园枝条堆满院 窑火四季不曾断'],
    ['代表委员分组审议时建议', '让每一条街都闻得见刚出炉的面包香'],
  ])('are a kicker and its headline where the first is %s', (first, second) =>
    expect(deck([first, '', second])).toBe(`${first}|${second}|`),
  );

  test.each([
    ['扫街人吃上热面包', '城东老窑头一炉免费送四十年'],
    ['老窑改烧果木枝', '一条街闻见面包香'],
    ['天还没有亮', '老窑已经生了火'],
  ])('are one headline where they stand close: %s', (first, second) =>
    expect(deck([first, second])).toBe(`|${first} ${second}|`),
  );

  test.each([
    ['城东扫街人吃上', '头炉热面包'],
    ['粮站旧院里搭起', '四座老窑'],
    ['城东老街新划', '三百个面包摊位'],
    ['果园里剪下的枝条', '变成了老窑里的柴'],
    ['“百岁老窑”', '成了街坊的灶王爷'],
    ['老师傅把头一炉面包', '送给扫街人'],
    ['城东老窑第一批', '面包出炉'],
    ['城东老窑换炉门 街坊们', '排队来帮忙'],
    ['老窑修好了烟道 200户街坊', '暖暖和和吃早点'],
    ['老窑夜里不停火 三十名乘客', '捧着面包等天亮'],
    ['没有招牌的老窑', '守着一街扫街人'],
  ])('are one headline without a blank where the first can’t end there: %s', (first, second) =>
    expect(deck([first, second])).toBe(`|${first}${second}|`),
  );

  test.each([
    ['老窑改烧果木以后', '变成冷窑的也有'],
    ['城东建起面包产业新高地', '一街枝条都变柴火'],
    ['莫让旧炉占了老人的地', '老窑要修也要管'],
    ['老街找准面包新方向', '一街枝条都变柴火'],
    ['把好老窑火候', '送走一炉面包'],
    ['老窑搬进新工地', '师傅四点生了火'],
    ['街坊有了新棉被', '老窑添了两扇门'],
  ])('keep their blank where both are whole: %s', (first, second) =>
    expect(deck([first, second])).toBe(`|${first} ${second}|`),
  );

  test('are two where both are longer than the parts of a headline: the second tells more', () =>
    expect(deck(['城东老窑修缮工程昨日顺利通过竣工验收', '每天可供果木面包3200个送往十条街'])).toBe(
      '|城东老窑修缮工程昨日顺利通过竣工验收|每天可供果木面包3200个送往十条街',
    ));

  test.each([
    ['腊月里的头一炉', '扫街人把自己的棉袄', '盖在看窑人身上', '扫街人把自己的棉袄盖在看窑人身上'],
    ['城东老街的新柴', '老窑换炉门搭炉膛 街坊', '们排队来帮忙', '老窑换炉门搭炉膛 街坊们排队来帮忙'],
  ])('are the headline below a kicker where it is cut in two: %s', (kicker, upper, lower, headline) =>
    expect(deck([kicker, upper, lower])).toBe(`${kicker}|${headline}|`),
  );

  test.each([
    ['果木面包', '送到扫街人手里'],
    ['“四点的老窑”', '烧热一条“扫街路”'],
    ['未来三天老窑停火', '周三头炉改到九点'],
  ])('are one headline where they bear marks and stand close: # %s', (first, second) =>
    expect(deck([`# ${first}`, `# ${second}`], TEXT)).toBe(`|${first} ${second}|`),
  );

  test.each(['今年前四个月', '去年冬天以来', '3月15日起'])('are one headline below %s', time =>
    expect(deck([time, '', '老窑送出三千炉面包'])).toBe(`|${time} 老窑送出三千炉面包|`),
  );
});

describe('a township, street or community alone above a headline', () => {
  test.each(['青石区执法局', '青石区教育局', '青石区人民法院', '云岭市供水公司', '交巡警支队'])(
    'is no column below %s, but the rest of what it does',
    office => expect(deck([office, '老窑头炉送人'])).toBe(`|${office} 老窑头炉送人|`),
  );

  test.each(['柳林坡街道', '青石街办事处', '白杨镇', '马庄乡', '枣园社区', '青龙县白杨镇', '白杨镇柳树村'])(
    '%s is a kicker, and heads no column',
    office => {
      expect(deck([office, '', '老窑头一炉送给扫街人'])).toBe(`${office}|老窑头一炉送给扫街人|`);
      expect(deck([office, '', '# 老窑头一炉送给扫街人'])).toBe(`${office}|老窑头一炉送给扫街人|`);
    },
  );

  test('stands right below the page’s number too', () => {
    const lines = ['第3版：区街新闻', '', '白杨镇', '', '老窑头一炉送给扫街人', '', ...TEXT];
    expect(segment(pageOfLines(lines), gazetteer).value.cuttings[0]?.kicker?.text).toBe('白杨镇');
  });
});

describe('a column’s name above a long headline', () => {
  test.each(['平安出行', '警方提示', '身边事'])('is not a headline: %s', name =>
    expect(deck([name, '', '十二月起 十字路口右转车辆必须停下让行人'])).toBe(
      `${name}: |十二月起 十字路口右转车辆必须停下让行人|`,
    ),
  );
});
