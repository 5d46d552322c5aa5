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

describe('two title lines are one headline', () => {
  test.each([
    ['守窑人怕冷', '把炉火搬进里屋'],
    ['一口老窑', '烧出四十年面香'],
    ['三名学徒', '接过面包房的炉钩'],
  ])('%s / %s', (...lines) => expect(deck(lines)).toBe(`|${lines.join(' ')}|`));
});

test('what leads to the headline by a dash is its kicker', () =>
  expect(deck(['本报热线4666666接到九个电话 记者走访城东——', '老窑冷了，谁来添柴'])).toBe(
    '本报热线4666666接到九个电话 记者走访城东——|老窑冷了，谁来添柴|',
  ));

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
    ['今天是世界面包日', '老窑凌晨生起头炉火'],
    ['小麦开镰之际', '老窑师傅下田拾麦穗'],
    ['城东老街里走出“面包王”', '果园枝条堆满院 窑火四季不曾断'],
    ['代表委员分组审议时建议', '让每一条街都闻得见刚出炉的面包香'],
  ])('are a kicker and its headline where the first is %s', (first, second) =>
    expect(deck([first, '', second])).toBe(`${first}|${second}|`),
  );

  test.each([
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

describe('three title lines in a row', () => {
  const DECKS = [
    ['让老人吃上热乎饭', '芜湖镜湖区四十家社区食堂开门', '七十岁以上每餐补三元'],
    ['告别看病来回跑', '九江三家医院检查结果互认', '年底前扩大到所有县级医院'],
    ['矸石山上种连翘', '大同云冈区八座矿山完成复绿', '总投资两亿三千万元 明年五月开园'],
    ['少一张纸 快一步路', '株洲不动产登记半小时办结', '十月八日起乡镇窗口同步开通'],
    ['冒充客服骗取验证码', '“退款专员”一天骗走三十六万元', '荷塘警方跨省抓获七名嫌疑人'],
    ['江豚回到家门口', '安庆段一年记录到一百八十六头', '沿江四十二条渔船全部上岸'],
    ['织机声里过新年', '绍兴柯桥三千台喷水织机换新', '每米布少用水四成'],
    ['老城墙根听大戏', '荆州古城墙夜游线路试开放', '票价二十元 每晚限三百人'],
    ['守好百姓救命钱', '桂林查处九起骗取医保案', '追回资金五百六十万元'],
    ['一根网线连起大山', '恩施二百所村小用上同步课堂', '城里老师每周上四节课'],
    ['不砍一棵树', '南湖环湖绿道绕弯三公里建成', '总长十八公里 骑行一圈约一小时'],
  ] as const;

  test.each(DECKS)('are kicker, headline and subtitle: %s', (kicker, headline, subtitle) => {
    expect(deck([kicker, '', headline, '', subtitle])).toBe(`${kicker}|${headline}|${subtitle}`);
    expect(deck([kicker, headline, subtitle])).toBe(`${kicker}|${headline}|${subtitle}`);
  });

  test.each([
    ['身边事', '老窑塌了半边 师傅被困炉膛', '消防员半小时扒开炉砖'],
    ['民生热线', '冰面还薄 别拿命玩', '城东湖上三名学生掉进冰窟 两名泳友救人'],
    ['灾后重建进行时', '老窑生起第一炉新火', '城东首批面包房六月开门 三百名工匠参与建设'],
  ])('are a headline and its subtitle below a column’s name: %s', (series, headline, subtitle) =>
    expect(deck([series, '', headline, '', subtitle])).toBe(`${series}: |${headline}|${subtitle}`),
  );

  test('are a headline of two lines and its subtitle where the first two stand close', () =>
    expect(deck(['一部电话打过来', '他们摸黑就上山', '', '登封民间救援队两年救下六十三名“驴友”'])).toBe(
      '|一部电话打过来 他们摸黑就上山|登封民间救援队两年救下六十三名“驴友”',
    ));

  /** The title lines of the last article on a page whose first two have such decks. */
  function deckBelowOthers(title: readonly string[]) {
    const decks = DECKS.slice(0, 2).flatMap(lines => [...lines, ...OTHER]);
    const lines = [...decks, ...title, ...TEXT].flatMap(each => [each, '']);
    const { kicker, headline, subtitle, series } =
      segment(pageOfLines(lines), gazetteer).value.cuttings[2] ?? {};
    return [series, kicker, headline, subtitle].map(each => each?.text ?? null);
  }

  test('make it likelier that the first of two on their page is a kicker', () => {
    const [kicker, headline] = ['让孩子少走冤枉路', '宜昌城区新开通六条上学定制公交线'];
    expect(deck([kicker, '', headline])).toBe(`|${kicker}|${headline}`);
    expect(deckBelowOthers([kicker, headline])).toEqual([null, kicker, headline, null]);
  });

  test('make it unlikelier that two set close are one headline', () => {
    const [kicker, headline] = ['让流动摊贩有个家', '滨湖市场免费摊位今日摇号'];
    const decks = DECKS.slice(0, 2).flatMap(lines => [...lines, ...OTHER, '']);
    const { cuttings } = segment(pageOfLines([...decks, kicker, headline, ...TEXT]), gazetteer).value;
    expect([cuttings[2]?.kicker?.text, cuttings[2]?.headline?.text]).toEqual([kicker, headline]);
  });

  test('make of a slogan that could name a column a kicker among others', () => {
    const [slogan, headline, subtitle] = [
      '不排队 不等号 不托人',
      '赤峰三家医院挂号改用身份证',
      '老人窗口照旧',
    ];
    expect(deckBelowOthers([slogan, headline, subtitle])).toEqual([null, slogan, headline, subtitle]);
  });

  test('leave a name in brackets or of a column what it is', () => {
    const title = ['河上新桥等来头班车', '两岸村民赶集少绕四十里山路'];
    for (const name of ['百姓身边故事', '沿河村镇见闻'])
      expect(deckBelowOthers([`【${name}】`, ...title])[0]).toBe(name);
    expect(deckBelowOthers(['沿河村镇观察', ...title])[0]).toBe('沿河村镇观察');
  });
});

test('a plain line below one of two parts is its subtitle where headlines of two parts stand on one line', () => {
  const [headline, subtitle] = ['旧秤杆论根卖 新台秤论车装', '西河一家衡器厂订单排到明年六月'];
  const others = ['菜价降了三成 菜农另找销路', '渡口停了三天 老船修好下水'].flatMap(title => [
    title,
    ...OTHER,
  ]);
  const lines = [...others, headline, subtitle, ...TEXT].flatMap(each => [each, '']);
  const cutting = segment(pageOfLines(lines), gazetteer).value.cuttings[2];
  expect([cutting?.kicker, cutting?.headline?.text, cutting?.subtitle?.text]).toEqual([
    null,
    headline,
    subtitle,
  ]);
  expect(deck([headline, '', subtitle])).toBe(`${headline}|${subtitle}|`);
});

describe('two title lines of which the second', () => {
  test.each([
    ['says how much in what time', '一块砖少烧二两煤', '前三季度卖出墙砖一千六百万块'],
    ['says how often', '河滩老戏台唱响梆子', '每逢初五夜里免费看'],
    ['says from when', '旧渔网不愁没人收', '即日起每斤补两元'],
    ['says what the court did', '“好心人”借走三户人家存折', '荷塘法院一审判处有期徒刑三年'],
    ['answers', '五万亩橙子熟了 四千采果工哪里找', '县里开出采果大巴 果农坐在家里等人'],
  ])('%s are a headline and its subtitle', (_, first, second) => {
    expect(deck([first, '', second])).toBe(`|${first}|${second}`);
    expect(deck([first, second])).toBe(`|${first}|${second}`);
  });
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

describe('a short line above a headline', () => {
  test.each(['吃水不再靠天', '让路给孩子', '没了后顾之忧'])(
    'is a kicker where it tells something: %s',
    kicker =>
      expect(deck([kicker, '', '西河最后四个寨子通上自来水'])).toBe(`${kicker}|西河最后四个寨子通上自来水|`),
  );
});

describe('a column’s name above a long headline', () => {
  test.each(['平安出行', '警方提示', '身边事'])('is not a headline: %s', name =>
    expect(deck([name, '', '十二月起 十字路口右转车辆必须停下让行人'])).toBe(
      `${name}: |十二月起 十字路口右转车辆必须停下让行人|`,
    ),
  );
});

describe('several title lines above one text', () => {
  test.each([
    [
      ['锅炉停了二十年，河滩上又闻见柴火香', '一口老窑砌新灶', '三代师傅添新柴'],
      '锅炉停了二十年，河滩上又闻见柴火香|一口老窑砌新灶 三代师傅添新柴|',
    ],
    [
      ['一口老窑砌新灶', '三代师傅添新柴', '城东今年修好老窑112座，每天可供面包3200个'],
      '|一口老窑砌新灶 三代师傅添新柴|城东今年修好老窑112座，每天可供面包3200个',
    ],
    [
      [
        '炉门裂了，师傅走了，街坊等了半个月',
        '头炉刚送扫街人',
        '二炉又上早班车',
        '城东老窑四十年没有断过火，今年又收了六个徒弟',
      ],
      '炉门裂了，师傅走了，街坊等了半个月|头炉刚送扫街人 二炉又上早班车|城东老窑四十年没有断过火，今年又收了六个徒弟',
    ],
    [
      [
        '街坊有话说',
        '炉门裂了师傅走了，街坊等了半个月',
        '没有面包的',
        '一条老街',
        '区里请来砌窑师傅，昨日总算生了火',
      ],
      '街坊有话说: 炉门裂了师傅走了，街坊等了半个月|没有面包的一条老街|区里请来砌窑师傅，昨日总算生了火',
    ],
    [
      ['老街新闻', '炉门裂了，师傅走了', '谁来砌这一口窑？', '区里请来砌窑师傅，昨日总算生了火'],
      '老街新闻: 炉门裂了，师傅走了|谁来砌这一口窑？|区里请来砌窑师傅，昨日总算生了火',
    ],
    [['城东老街', '老窑夜里不停火', '师傅天天两头跑'], '城东老街: |老窑夜里不停火 师傅天天两头跑|'],
    [['老街手艺', '炉膛里，师傅守着火候到天明'], '老街手艺: |炉膛里，师傅守着火候到天明|'],
    [
      ['买枝条、上果园、进窑房', '城东面包师“抢柴”忙', '全街四十口老窑开炉，用柴八成来自果园'],
      '买枝条、上果园、进窑房|城东面包师“抢柴”忙|全街四十口老窑开炉，用柴八成来自果园',
    ],
  ])('%j', (title, parts) => expect(deck(title)).toBe(parts));
});
