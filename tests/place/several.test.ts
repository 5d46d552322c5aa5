import { describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../src/types.ts';
import { gazetteerFrom } from '../gazetteer/tables.ts';
import { type Story, told, zhengzhou } from './stories.ts';

type Row = readonly [name: string, story: Story, expected: string];
function rows(gazetteer: Gazetteer, table: readonly Row[]) {
  test.each(table)('%s', (_, story, expected) => {
    expect(told(story, gazetteer)).toBe(expected);
  });
}

describe('several districts', () => {
  rows(zhengzhou(), [
    [
      'named side by side in the opening, and no third, are both the story’s',
      {
        title: '三处工地被点名',
        text: ['昨日,中原区秦岭路、管城回族区城东路等处的三个工地被责令整改。', '工地出入口必须硬化。'],
      },
      '中原区 管城回族区',
    ],
    [
      'named apart in the opening, and alike, are nobody’s',
      { title: '公交改线', text: ['昨日起公交线改道。它从中原区出发。线路全长九公里,到管城回族区为止。'] },
      '(unknown)',
    ],
    [
      'that a road leads from and to are both its own',
      { title: '新路年内通车', text: ['这条路北起中原区,南至管城回族区,全长三公里。', '年内通车。'] },
      '中原区 管城回族区',
    ],
    [
      'are not the story’s where somebody only came from there',
      {
        title: '的哥拾金不昧',
        text: ['昨日,从中牟来看病的农民把锦旗送到金水区一家出租车公司。', '他说,钱一分没少。'],
      },
      '金水区',
    ],
    [
      'of which one is named by its office is that one’s',
      { title: '井盖丢了三个月', text: ['昨日,读者来电说井盖丢了。', '记者将此事反映给金水区市政部门。'] },
      '金水区',
    ],
    [
      'go as the headline has them, whatever the text says more of',
      {
        title: '荥阳上街共建产业园',
        text: ['2月6日,上街区与荥阳市签署协议。', '上街区出地,荥阳市出企业。', '上街区发改委说年内开工。'],
      },
      '荥阳市 上街区',
    ],
    [
      'written as one word are two',
      {
        title: '地铁穿越二七中原两区',
        text: ['昨日,地铁二期开工,途中设站九座。', '二七区设站五座,中原区设站四座。'],
      },
      '二七区 中原区',
    ],
    [
      'a place that is only compared with is none',
      {
        title: '惠济区黄河滩地迎来候鸟',
        text: ['今年候鸟来到惠济区。', '与中牟县相比,这里食物更充足。'],
      },
      '惠济区',
    ],
    [
      'visitors of several districts are from none of them',
      { title: '玉雕节开幕', text: ['来自金水区、中原区的游客来到新密市。', '新密市的玉雕师现场献艺。'] },
      '新密市',
    ],
    [
      'a landmark’s name yields to a district in full',
      { title: '中原福塔下的守夜人', text: ['管城区一位守夜人守塔十年。', '管城区文旅局为他颁奖。'] },
      '管城回族区',
    ],
    [
      'one district alone in the country is enough where a place in it is named too',
      {
        title: '第二十三夜',
        text: ['水位涨了又落,守堤的人没有睡。', '夜里,中牟县的堤上,雁鸣湖镇的村民送来绿豆汤。'],
      },
      '中牟县 | 雁鸣湖镇',
    ],
    [
      'the leaders that a headline names are of the city of the first paragraph',
      { title: '市委书记到田间', text: ['2月11日,新郑市委书记来到观音寺镇。', '全市小麦长势良好。'] },
      '新郑市 | 观音寺镇',
    ],
  ]);
});

describe('names that are words, in 河南', () => {
  rows(gazetteerFrom('410000'), [
    [
      'a county called new',
      { title: '新县油茶林里比技能', text: ['9月9日,新县举办油茶修剪技能比赛。'] },
      '新县',
    ],
    [
      'a county town that is new',
      { title: '各地建新县城', text: ['走进一座座新县城,楼房林立。'] },
      '(unknown)',
    ],
    [
      'two counties side by side',
      { title: '光山新县携手兴茶', text: ['昨日,光山县与新县签署协议,共建茶园。'] },
      '光山县 新县',
    ],
    [
      'a prefecture’s name is not the county beside it',
      { title: '安阳:殷墟迎客', text: ['安阳市殷墟博物馆昨日迎客。', '安阳市文旅局说,日均万人。'] },
      '(home) | 河南省安阳市',
    ],
    [
      'a headline’s prefecture is where the district of the first paragraph lies',
      {
        title: '洛阳一小区老人获奖',
        text: ['3月1日,洛阳市涧西区一小区十位老人获奖。', '涧西区民政局为他们颁奖。'],
      },
      '涧西区',
    ],
  ]);
});

describe('names that are words, in 洛阳', () => {
  rows(gazetteerFrom('410300'), [
    ['an old town’s police', { text: ['近日,老城公安分局端掉一窝点。'] }, '老城区'],
    [
      'a street of the old town',
      { title: '老城十字街限行', text: ['4月12日起,老城区十字街禁止燃油车通行。'] },
      '老城区',
    ],
    [
      'an old town to be rebuilt',
      { title: '老城改造要留住烟火气', text: ['城市的老城改造,关键在人。'] },
      '(unknown)',
    ],
  ]);
});

describe('short names in the whole country', () => {
  rows(gazetteerFrom('000000'), [
    [
      'after their province',
      { title: '江西婺源晒秋忙', text: ['江西省上饶市婺源县的村民忙着晒秋。', '婺源县文旅局说,游客多。'] },
      '婺源县',
    ],
    ['alone are words', { title: '和平与发展', text: ['爱好和平的人们走到一起。'] }, '(unknown)'],
  ]);
});
