import { describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../src/types.ts';
import { gazetteerFrom } from '../gazetteer/tables.ts';
import { type Story, told } from './stories.ts';

type Row = readonly [name: string, story: Story, expected: string];
function rows(gazetteer: Gazetteer, table: readonly Row[]) {
  test.each(table)('%s', (_, story, expected) => {
    expect(told(story, gazetteer)).toBe(expected);
  });
}

describe('a city: 开封', () => {
  rows(gazetteerFrom('410200'), [
    [
      'a district that many cities have is the home’s own',
      { text: ['3月1日,鼓楼区举行灯会。', '鼓楼区文旅局负责人介绍了情况。'] },
      '鼓楼区',
    ],
    [
      'the same name led by another city is that city’s',
      { text: ['3月1日,南京市鼓楼区派队来学习。', '南京市鼓楼区的做法值得借鉴。'] },
      '(elsewhere) | 江苏省南京市鼓楼区',
    ],
    [
      'the drum tower is not the district',
      { title: '鼓楼广场夜市开张', text: ['鼓楼广场上小吃飘香,鼓楼街人来人往。'] },
      '(unknown)',
    ],
    ['the old name of a district', { text: ['开封市祥符区昨日召开会议。', '祥符区各乡镇参加。'] }, '祥符区'],
    [
      'a district of a people, named plainly',
      { title: '顺河区开展普法', text: ['顺河区司法局昨日走进社区。'] },
      '顺河回族区',
    ],
    [
      'a county of one character',
      { text: ['记者从杞县获悉,大蒜价格回升。', '杞县大蒜种植面积达70万亩。'] },
      '杞县',
    ],
    [
      'a county of one character after a city',
      { title: '开封杞县大蒜丰收', text: ['走进开封杞县,蒜香扑鼻。'] },
      '杞县',
    ],
    [
      'its own county by 我县',
      { text: ['记者昨日从我县农业部门获悉,兰考县蜜瓜丰收。', '全县种植面积达2万亩。'] },
      '兰考县',
    ],
    [
      'a county paper, headline in short',
      { title: '兰考:泡桐花开富路宽', text: ['我县泡桐产业持续壮大。', '兰考县堌阳镇的乐器厂里机器轰鸣。'] },
      '兰考县 | 堌阳镇',
    ],
    ['a township alone', { text: ['堌阳镇昨日举办音乐节。', '堌阳镇党委书记说。'] }, '兰考县 | 堌阳镇'],
    [
      'the lake is not the district',
      { title: '龙亭湖畔游人醉', text: ['龙亭公园里灯火通明。'] },
      '(unknown)',
    ],
    [
      'the whole city',
      { title: '我市召开经济工作会议', text: ['昨日,市委经济工作会议召开。', '兰考县、杞县作了发言。'] },
      '(home)',
    ],
    [
      'the neighbouring city',
      { title: '郑州金水区来汴考察', text: ['郑州市金水区考察团昨日到访。'] },
      '(elsewhere) | 河南省郑州市金水区',
    ],
    [
      'demonstration counties are not a county',
      { title: '全力创建示范县', text: ['各地争创农业示范县、先进县,强县富民。'] },
      '(unknown)',
    ],
    [
      'health in the county is not a county',
      { title: '健康县域医共体建成', text: ['建成县级医院,管理县乡一体。'] },
      '(unknown)',
    ],
    [
      'a healthy and peaceful wish is no prefecture',
      { title: '祝福', text: ['祝大家平安康乐,日照充足,长治久安。'] },
      '(unknown)',
    ],
  ]);
});

describe('a city: 洛阳, with districts that are common nouns', () => {
  rows(gazetteerFrom('410300'), [
    [
      'rebuilding an old town is not the district',
      { title: '老城区改造提速', text: ['各县推进老城区改造,惠及居民。'] },
      '(unknown)',
    ],
    [
      'its institutions are',
      { title: '老城区政府公布民生清单', text: ['洛阳市老城区昨日召开会议。'] },
      '老城区',
    ],
    [
      'a county that is a street elsewhere',
      { title: '新安县樱桃熟了', text: ['新安县五头镇的樱桃熟了。'] },
      '新安县 | 五头镇',
    ],
    [
      'a district that was a city',
      { title: '偃师市葡萄上市', text: ['偃师市缑氏镇的葡萄上市了。'] },
      '偃师区 | 缑氏镇',
    ],
    [
      'a people’s district',
      { title: '瀍河区开展义诊', text: ['瀍河回族区卫健委昨日组织义诊。'] },
      '瀍河回族区',
    ],
  ]);
});

describe('a city: 河源, with a county named 和平', () => {
  rows(gazetteerFrom('441600'), [
    [
      'world peace',
      { title: '和平的声音', text: ['爱好和平的人们聚在一起。', '和平发展是时代主题,和平需要维护。'] },
      '(unknown)',
    ],
    [
      'the county',
      { title: '和平县猕猴桃丰收', text: ['和平县下车镇的果园里,果农忙采摘。'] },
      '和平县 | 下车镇',
    ],
    [
      'the county in short, borne out',
      { title: '和平猕猴桃香飘四方', text: ['和平县的猕猴桃熟了。'] },
      '和平县',
    ],
  ]);
});

describe('a province: 河南', () => {
  rows(gazetteerFrom('410000'), [
    [
      'a county by its full name',
      { text: ['3月5日,在辉县市张村乡,志愿者清理河道。', '辉县市有关负责人表示。'] },
      '辉县市 | 张村乡',
    ],
    [
      'a district led by its city',
      { text: ['3月5日,洛阳市涧西区一处厂房内,机器轰鸣。', '涧西区工信局介绍。'] },
      '涧西区',
    ],
    [
      'a prefecture alone',
      { title: '洛阳文旅再升温', text: ['3月5日,洛阳市召开文旅大会。', '洛阳今年将办百场活动。'] },
      '(home) | 河南省洛阳市',
    ],
    [
      'a prefecture in the headline and a county on the way',
      { title: '南阳:月季开出产业花', text: ['南阳市将月季产业做大做强。', '在卧龙区,花农忙碌。'] },
      '(home) | 河南省南阳市',
    ],
    [
      'a county directly below the province',
      { title: '济源示范区绿意浓', text: ['济源市王屋镇的山坡披上绿装。', '济源市林业局说。'] },
      '济源市 | 王屋镇',
    ],
    [
      'the whole province',
      { title: '我省出台新政', text: ['记者从省政府获悉,全省将推广新模式。', '在兰考县试点。'] },
      '(home)',
    ],
    ['a zone', { title: '郑州经开区签约忙', text: ['郑州经开区昨日签约十个项目。'] }, '郑州经开区'],
    ['the airport zone', { title: '航空港上货运忙', text: ['郑州航空港区昨日迎来新航线。'] }, '郑州航空港区'],
    [
      'another province',
      { title: '浙江义乌小商品走俏', text: ['浙江省义乌市的商户忙着发货。', '义乌市商务局说。'] },
      '(elsewhere) | 浙江省金华市义乌市',
    ],
    [
      'two counties in the headline',
      { title: '兰考县民权县联手治沙', text: ['兰考县与民权县昨日签约。', '兰考县出苗木,民权县出技术。'] },
      '兰考县 民权县',
    ],
    [
      'a county that two provinces’ readers would confuse',
      { text: ['记者从安阳市龙安区了解到,项目开工。', '龙安区发改委介绍。'] },
      '龙安区',
    ],
    [
      'a list of prefectures',
      { title: '多地迎来降雨', text: ['郑州、洛阳、开封、新乡等地昨日降雨。'] },
      '(unknown)',
    ],
  ]);
});

describe('the nation', () => {
  rows(gazetteerFrom('000000'), [
    [
      'a county by its full name',
      { text: ['记者在河北省保定市阜平县看到,蘑菇大棚成片。', '阜平县农业局介绍。'] },
      '阜平县',
    ],
    [
      'a district of many namesakes, led by its city',
      { text: ['江苏省南京市鼓楼区昨日启动活动。', '鼓楼区居民踊跃参加。'] },
      '南京市鼓楼区',
    ],
    [
      'a district of many namesakes, unsettled',
      { text: ['鼓楼区昨日启动活动。', '鼓楼区居民踊跃参加。'] },
      '(unknown)',
    ],
    [
      'a prefecture alone',
      { title: '温州民企再出发', text: ['浙江省温州市昨日召开大会。', '温州民企活力足。'] },
      '(home) | 浙江省温州市',
    ],
    ['a banner', { text: ['内蒙古自治区锡林郭勒盟正蓝旗的草原返青。', '正蓝旗牧民转场。'] }, '正蓝旗'],
    ['the whole nation', { title: '全国春运有序', text: ['中央有关部门昨日部署工作。'] }, '(home)'],
  ]);
});

describe('a city without counties: 东莞', () => {
  rows(gazetteerFrom('441900'), [
    ['its towns are its districts', { title: '虎门镇服装出海忙', text: ['虎门镇昨日举行签约。'] }, '虎门镇'],
    ['a street', { text: ['南城街道办事处昨日启动改造。', '南城街道居民点赞。'] }, '南城街道'],
    ['the whole city', { title: '东莞外贸开门红', text: ['记者从市商务局获悉,全市外贸增长。'] }, '(home)'],
  ]);
});

describe('a municipality: 重庆', () => {
  rows(gazetteerFrom('500000'), [
    [
      'a district',
      { title: '江北区夜经济升温', text: ['江北区观音桥街道灯火通明。'] },
      '江北区 | 观音桥街道',
    ],
    [
      'a county of a people in short',
      { title: '彭水苗绣走红', text: ['彭水县郁山镇的绣娘忙碌着。', '彭水自治县文旅委说。'] },
      '彭水苗族土家族自治县 | 郁山镇',
    ],
    [
      'north of the river is not the district',
      { title: '长江北岸建新园', text: ['沿江北上,满眼新绿。'] },
      '(unknown)',
    ],
  ]);
});
