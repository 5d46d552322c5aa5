import { describe, expect, test } from 'vitest';
import { type Story, told, zhengzhou } from './stories.ts';

const gazetteer = zhengzhou();
type Row = readonly [name: string, story: Story, expected: string];
const rows = (table: readonly Row[]) =>
  test.each(table)('%s', (_, story, expected) => {
    expect(told(story, gazetteer)).toBe(expected);
  });

describe('above the headline', () => {
  rows([
    [
      'a place line settles it',
      { place: '荥阳市', title: '产业升级提速', text: ['记者从新密市获悉,两地合作。'] },
      '荥阳市',
    ],
    ['a place line may be short', { place: '●登封', title: '景区迎客', text: ['春来游人多。'] }, '登封市'],
    [
      'a place line of two',
      { place: '新密市 登封市', title: '两地联手', text: ['春来游人多。'] },
      '新密市 登封市',
    ],
    [
      'a series that names a district',
      { series: '聚焦新郑市两会', title: '奋力开新局', text: ['会场内掌声阵阵。'] },
      '新郑市',
    ],
    [
      'a series about the whole city does not',
      { series: '聚焦2024县市区两会', title: '奋力开新局', text: ['上街区人民代表大会开幕。'] },
      '上街区',
    ],
    [
      'a section named for a zone',
      { section: '郑东新区新闻', title: '志愿者清洁家园', text: ['祭城路街道办事处组织志愿者清扫路面。'] },
      '郑东新区 | 祭城路街道',
    ],
  ]);
});

describe('the headline', () => {
  rows([
    ['in full', { title: '金水区开展夜间巡查', text: ['2月3日晚,执法人员走上街头。'] }, '金水区'],
    [
      'short, borne out by the text',
      { title: '惠济:打好环境整治战', text: ['连日来,惠济区集中整治占道经营。'] },
      '惠济区',
    ],
    [
      'short of a county-level city',
      { title: '荥阳石榴节开幕', text: ['昨日,荥阳石榴文化节在河阴石榴园开幕,荥阳果农笑开颜。'] },
      '荥阳市',
    ],
    [
      'short beside an institution',
      { title: '新密法院开展集中执行', text: ['凌晨五点,干警集结完毕。'] },
      '新密市',
    ],
    [
      'short in the text beside an institution',
      { title: '凌晨出击', text: ['新密公安民警分成五组,奔赴各村。', '新密公安还走进学校。'] },
      '新密市',
    ],
    [
      'two districts',
      { title: '金水区惠济区联手治水', text: ['金水区与惠济区昨日签约。', '两区将共治河道。'] },
      '金水区 惠济区',
    ],
    [
      'a kicker',
      { kicker: '巩义市', title: '老厂房变身文创园', text: ['机器声停了,咖啡香来了。'] },
      '巩义市',
    ],
    [
      'a subtitle',
      { title: '老厂房变身文创园', subtitle: '二七区探索城市更新', text: ['机器声停了,咖啡香来了。'] },
      '二七区',
    ],
    [
      'a district named only as a way through loses to the headline',
      { title: '中牟县大蒜丰收', text: ['从郑州市区驱车经金水区一路向东,便到了中牟县官渡镇。'] },
      '中牟县 | 官渡镇',
    ],
    [
      'a street',
      { title: '如意湖街道办好暖心食堂', text: ['中午,老人们围坐一桌。'] },
      '郑东新区 | 如意湖街道',
    ],
    [
      'a common short name alone places nothing',
      { title: '上街购物防骗有妙招', text: ['市民上街购物要留心。', '上街前先看天气。'] },
      '(unknown)',
    ],
    [
      'the plain is not the district',
      { title: '中原大地麦收忙', text: ['放眼中原,麦浪滚滚。', '中原更加出彩。'] },
      '(unknown)',
    ],
    [
      'the tower is not the district',
      { title: '二七纪念塔修缮完工', text: ['二七塔下游人如织,二七广场重新开放。'] },
      '(unknown)',
    ],
    [
      'the river is not the district',
      { title: '金水河畔春意浓', text: ['金水河两岸樱花盛开,市民沿着金水路散步。'] },
      '(unknown)',
    ],
    [
      'the bridge is not the district',
      { title: '惠济桥遗址开园', text: ['惠济桥边,千年运河静静流淌。'] },
      '(unknown)',
    ],
    [
      'a village named like a landmark',
      { title: '惠济桥村迎来文化队', text: ['大河路街道惠济桥村的广场上锣鼓喧天。'] },
      '惠济区 | 惠济桥村 大河路街道',
    ],
    [
      'dense industry is not a city',
      { title: '劳动密集型企业用工忙', text: ['创新密码何在?专家给出答案。'] },
      '(unknown)',
    ],
  ]);
});

describe('the first paragraph', () => {
  rows([
    ['its subject', { text: ['2月28日,管城区召开安全生产会。', '会议要求压实责任。'] }, '管城回族区'],
    [
      'an institution',
      { text: ['春节前后,二七区纪委监委开展专项监督。', '截至目前,已抽查45次。'] },
      '二七区',
    ],
    [
      'a school with the district in its name',
      { text: ['2月27日下午,劳模走进中原区某中学宣讲。', '2020年,她入选郑州市首届最美职工。'] },
      '中原区',
    ],
    [
      'township and community',
      { text: ['2月28日上午,惠济区迎宾路街道办事处龙源街社区开展表彰。', '龙源街社区书记说。'] },
      '惠济区 | 迎宾路街道 龙源街社区',
    ],
    [
      'a township alone',
      { text: ['近日,大石桥街道党群服务中心热闹非凡。', '大石桥街道负责人说,将持续开展。'] },
      '金水区 | 大石桥街道',
    ],
    [
      'an office without 街道',
      { text: ['昨日,明湖办事处开展慰问。', '社区工作人员走进老党员家。'] },
      '经开区 | 明湖街道',
    ],
    ['a township that was a 乡 once', { text: ['昨日,侯寨乡樱桃节开幕。'] }, '二七区 | 侯寨街道'],
    [
      'a community in two districts, settled by its street',
      { text: ['大石桥街道同乐社区举办民俗节。'] },
      '金水区 | 大石桥街道 同乐社区',
    ],
    [
      'a community in two districts, unsettled',
      { text: ['同乐社区举办民俗节。', '居民说热闹。'] },
      '(unknown)',
    ],
    [
      'a township in two districts, settled',
      { text: ['近日,荥阳市城关乡组织清洁家园行动。'] },
      '荥阳市 | 城关乡',
    ],
    ['a township in several, unsettled', { text: ['近日,城关乡组织清洁家园行动。'] }, '(unknown)'],
    [
      'a street that a zone has taken over, with its county',
      { text: ['金水区祭城路街道开展宣传。', '金水区相关负责人参加。'] },
      '金水区 | 祭城路街道',
    ],
    [
      'a zone by its short name',
      { text: ['2月20日,高新区举行项目集中签约。', '高新区今年将新增企业百家。'] },
      '高新区',
    ],
    ['a zone by its full name', { text: ['郑州航空港经济综合实验区昨日发布新政。'] }, '航空港区'],
    [
      'a zone of another city',
      { text: ['洛阳高新区昨日派队来学习交流。', '洛阳高新区负责人说收获大。'] },
      '(elsewhere) | 河南省洛阳高新区',
    ],
    ['the class of zones', { text: ['全国169家国家高新区座谈会召开。'] }, '(unknown)'],
    [
      'a short opening is followed by the real first paragraph',
      { text: ['“好甜!”', '2月9日,新郑市孟庄镇的枣园里笑声一片。'] },
      '新郑市 | 孟庄镇',
    ],
    [
      'two districts in passing, one of them with the story',
      {
        text: [
          '家住金水区的王女士来到中牟县,参加采摘。',
          '中牟县雁鸣湖镇的草莓熟了。',
          '中牟县农业部门说,今年是丰年。',
        ],
      },
      '中牟县 | 雁鸣湖镇',
    ],
    [
      'what happens to a household is where it lives',
      { text: ['祭城路街道的方先生一家前晚吃了隔夜的野菜，四口人先后住进医院。'] },
      '郑东新区 | 祭城路街道',
    ],
    [
      'where one visitor lives is not where the story is',
      { text: ['祭城路街道的方先生前天去外地看花，回来的路上遇到一场大雨。'] },
      '(unknown)',
    ],
    [
      'a road that is called by where it ends',
      {
        title: '新密至登封公路恢复通车',
        text: ['3月2日，新密市超化镇路段抢通，新密至登封公路恢复双向通车。'],
      },
      '新密市 | 超化镇',
    ],
    [
      'but a county’s office of roads is the county’s',
      { title: '登封公路局冒雪除冰', text: ['3月2日，登封公路局出动四台机械除冰。'] },
      '登封市',
    ],
    [
      'two districts in passing and no story for either',
      { text: ['记者在金水区和二七区的街头走访,见行人多撑伞。', '气象专家说,雨还要下。'] },
      '(unknown)',
    ],
    [
      'the city of the county',
      {
        text: [
          '2月27日,新郑市第六届人民代表大会召开。肩负着全市人民的期盼,代表们共谋发展。',
          '市委书记作报告,全市上下一心。',
        ],
      },
      '新郑市',
    ],
  ]);
});

describe('the whole city', () => {
  rows([
    [
      '我市',
      { title: '我市出台新规', text: ['昨日,市政府办公厅印发通知。', '在金水区试点后推广。'] },
      '(home)',
    ],
    [
      'a municipal office',
      { text: ['记者从市教育局获悉,今年将新建学校。', '金水区、二七区各有两所。'] },
      '(home)',
    ],
    [
      'a meeting of the city held in a district',
      { text: ['2月28日,全市春耕生产现场会在新密市召开,市委、市政府主要领导出席。'] },
      '(home)',
    ],
    [
      'a list of districts',
      { text: ['金水区、二七区、中原区、惠济区、管城区空气质量排名公布。', '各区将加强治理。'] },
      '(home)',
    ],
    [
      'the city in the headline beats a district in the text',
      { title: '全市重点项目集中开工', text: ['主会场设在荥阳市,各县市区设分会场。'] },
      '(home)',
    ],
    [
      'the city at large without a district',
      { title: '郑州地铁客流创新高', text: ['昨日,郑州市轨道交通客流再创新高,市交通局说运行平稳。'] },
      '(home)',
    ],
    [
      'companies of the city are not the city',
      { text: ['昨日,郑州市公共交通集团驾驶员走进上街区宣讲。'] },
      '上街区',
    ],
  ]);
});

describe('elsewhere', () => {
  rows([
    [
      'an agency dateline',
      { byline: '新华社北京9月2日电(记者 王某 李某)', text: ['国务院新闻办公室2日举行发布会。'] },
      '(elsewhere) | 北京市',
    ],
    [
      'an agency dateline from home',
      { byline: '新华社郑州9月2日电(记者 王某)', text: ['登封市少林景区2日恢复开放。'] },
      '登封市',
    ],
    [
      'a county of another city',
      { title: '辉县市挂壁公路成网红', text: ['在新乡市辉县市,挂壁公路吸引游人。'] },
      '(elsewhere) | 河南省新乡市辉县市',
    ],
    [
      'a district of the same name as none at home',
      { text: ['北京市朝阳区一处公园昨日开放。', '朝阳区相关部门说。'] },
      '(elsewhere) | 北京市朝阳区',
    ],
    [
      'a township there named like one at home',
      { text: ['兰考县城关镇的花生熟了。', '兰考县农民说收成好。'] },
      '(elsewhere) | 河南省开封市兰考县',
    ],
    [
      'a visitor from elsewhere does not move the story',
      { title: '登封:少林迎客来', text: ['来自洛阳、开封的游客走进登封市嵩山景区。'] },
      '登封市',
    ],
  ]);
});

describe('words that are nearly something else', () => {
  rows([
    [
      'a branch of a municipal office is its district’s',
      { text: ['市公安局金水分局某派出所昨日开展巡逻。', '金水公安分局民警介绍了情况。'] },
      '金水区',
    ],
    [
      'a police station named for its street',
      { text: ['杜岭派出所昨日组织社区巡逻。', '派出所所长说,警情下降。'] },
      '金水区',
    ],
    [
      'first in the city is not the city',
      { text: ['昨日,上街区发布数据,增速居全市前列。', '全市首个试点落户这里。'] },
      '上街区',
    ],
    ['a supermarket is no office', { text: ['超市直营店昨日在巩义市开业,城市管理人员到场。'] }, '巩义市'],
    [
      'citizens by the post office are no office',
      { text: ['昨日,市民在邮局领到纪念封,惠济区专场人气旺。'] },
      '惠济区',
    ],
    [
      'kinds of community are no names',
      { title: '走进幸福社区', text: ['各地建设智慧社区、平安社区。'] },
      '(unknown)',
    ],
    [
      'kinds of village are no names',
      { title: '打造示范村', text: ['评选文明村、中心村、美丽乡村。'] },
      '(unknown)',
    ],
    ['village banks are no township', { text: ['某某创新村镇银行昨日开业。'] }, '(unknown)'],
    [
      'the airport is not the city it is named for',
      { title: '新郑机场客流回升', text: ['新郑国际机场昨日起降航班增加。'] },
      '(unknown)',
    ],
    [
      'the oil field and the bank are not the district',
      { title: '中原银行发布年报', text: ['中原油田、中原证券亦有公告。'] },
      '(unknown)',
    ],
    [
      'a year is not the district',
      { title: '一九二七年的往事', text: ['二七大罢工的枪声,二七年的风雨。'] },
      '(unknown)',
    ],
    [
      'a road of another city’s name',
      { title: '洛阳路改造完工', text: ['中原区洛阳路昨日通车,南阳路同步施工。'] },
      '中原区',
    ],
    [
      'a person named like a district',
      { text: ['“我叫李中原,是位老党员。”', '李中原走进新密市的矿区街道讲课。', '新密市矿区街道居民鼓掌。'] },
      '新密市 | 矿区街道',
    ],
    ['a participant’s home', { text: ['来自新密市的选手在登封市举行的少林拳赛中夺冠。'] }, '登封市'],
    ['a neighbour', { text: ['毗邻荥阳市的上街区昨日启动航空展。'] }, '上街区'],
    [
      'a section of a county-level city makes 市委 its own',
      {
        section: '今日新密',
        title: '市委书记调研项目',
        text: ['昨日,市委书记到新密市曲梁镇调研。', '全市上下加快建设。'],
      },
      '新密市 | 曲梁镇',
    ],
    [
      'a series of the plain',
      { series: '出彩中原', title: '老兵守护烈士墓', text: ['在登封市大冶镇,老兵守墓三十年。'] },
      '登封市 | 大冶镇',
    ],
    [
      'a township led by its city in short',
      { title: '巩义竹林镇长寿山迎客', text: ['巩义竹林镇长寿山红叶正浓。'] },
      '巩义市 | 竹林镇',
    ],
    [
      'a high-tech zone of a county is not the city’s',
      { text: ['新密市高新区昨日开工三个项目。'] },
      '新密市',
    ],
    [
      'correspondents of a district office',
      {
        title: '暖心大集',
        byline: '通讯员 惠济区委宣传部 某某',
        text: ['大集上人头攒动,古荥镇村民挑年货。'],
      },
      '惠济区 | 古荥镇',
    ],
    [
      'a story told in three districts',
      {
        text: [
          '春日的郑州处处忙碌。',
          '在金水区,环卫工清扫街道。金水区城管局调来洒水车。',
          '金水区的志愿者也来帮忙。',
          '在中牟县,农民忙着播种。中牟县农业农村局送来良种。',
          '中牟县的合作社也来帮忙。',
          '在登封市,护林员巡山。登封市林业局增派人手。',
          '登封市的民警也来帮忙。',
        ],
      },
      '金水区 中牟县 登封市',
    ],
    [
      'an inspection that goes round the districts',
      { text: ['检查组先后对金水区的档案馆、中原区的文化馆、上街区的图书馆、高新区的活动中心进行了检查。'] },
      '(home)',
    ],
    [
      'a street by its office alone, and a community',
      {
        text: [
          '提起大石桥办事处,石桥社区35号院的居民都竖起大拇指。',
          '石桥社区副主任介绍说,办事处派人修了路灯。',
        ],
      },
      '金水区 | 大石桥街道 石桥社区',
    ],
    [
      'half-width spaces in a headline of two',
      { title: '荥阳上街携手治水', text: ['昨日,荥阳市与上街区签订协议。', '荥阳市出资,上街区出力。'] },
      '荥阳市 上街区',
    ],
  ]);
});

test('every vote is kept as the reason', async () => {
  const { placeOf } = await import('../../src/annotate/place.ts');
  const { cuttingOf } = await import('./stories.ts');
  const story = {
    title: '民俗节收官',
    text: [
      '2月2日开幕的金水区首届新春民俗文化节完美收官。',
      '大石桥街道同乐社区很热闹。',
      '同乐社区居民说好。',
    ],
  };
  const { district, places } = placeOf(cuttingOf(story), gazetteer);
  expect(district.because).toBe(
    '金水区 9.2: first paragraph, 大石桥街道 in first paragraph, 同乐社区 in first paragraph, 同乐社区 (also in 惠济区)',
  );
  expect(district.lines).toEqual([
    { from: 2, to: 2 },
    { from: 3, to: 3 },
    { from: 4, to: 4 },
  ]);
  expect(places.value).toEqual(['大石桥街道', '同乐社区']);
});
