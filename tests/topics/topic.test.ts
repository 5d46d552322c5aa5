import { describe, expect, it } from 'vitest';
import { explainTopics, topicMatcher, topicsOf } from '../../src/annotate/topic.ts';
import { archiveMatcher, cuttingOf, type StoryText, topicOf } from './stories.ts';

const FARM = topicOf('farm', { 小麦: 4, 麦田: 4, 农机: 5, 农户: 4, 播种: 3, 农民: 4 });
const WORK = topicOf('work', { 农民工: 5, 工会: 5, 工资: 3, 招聘会: 4, 职工: 4 });
const MONEY = topicOf('money', { GDP: 5 });
const PEOPLE = topicOf('people', { 好人: 5 });
const TOPICS = [FARM, WORK, MONEY, PEOPLE];

describe('topicsOf', () => {
  it.each<[string, StoryText, readonly string[]]>([
    ['the topic whose phrases stand in the text', { paragraphs: ['小麦返青,农机下田。'] }, ['farm']],
    ['the longest phrase only', { title: '农民工领到钱', paragraphs: ['农民工。'] }, ['work']],
    ['the headline before the body', { title: '招聘会开到村口', paragraphs: ['农户来了。'] }, ['work']],
    [
      'the kicker before the body',
      { kicker: '工会驿站', title: '一杯水', paragraphs: ['农户来了。'] },
      ['work'],
    ],
    ['full-width letters as half-width', { title: 'ＧＤＰ创新高', paragraphs: ['好。'] }, ['money']],
    ['a phrase with a part in quotation marks', { title: '招聘“会”开到村口' }, ['work']],
    [
      'the text before a figure of speech in the headline',
      {
        title: '给麦田办一场“招聘会”',
        paragraphs: [
          '今年春天雨水少,地里的墒情一天比一天差,大家都很着急。',
          `农户请来农机,${'一行一行慢慢地走过去,'.repeat(6)}天黑才停。`,
        ],
      },
      ['farm'],
    ],
    [
      'a second topic told in its own words',
      {
        title: '农机手的招聘会',
        paragraphs: ['工会请来农机手。', '职工下麦田,工资照发,小麦收了,农户谢了。'],
      },
      ['farm', 'work'],
    ],
    ['no second topic of one word', { title: '小麦播种', paragraphs: ['农户播种,工会帮忙。'] }, ['farm']],
    [
      'the office that tells before what it tells of',
      { title: '地里的事', paragraphs: ['小麦熟了。区总工会有关负责人说,大家都去看了。'] },
      ['work'],
    ],
    [
      'no quoted word of the headline that the story never takes up',
      { title: '农机请来“工会”', paragraphs: ['机器里装了零件。'] },
      ['farm'],
    ],
    [
      'a deed kept up for years',
      { title: '一扫就是二十一年', paragraphs: ['天还没亮,她已经出门了。'] },
      ['people'],
    ],
    [
      'what happens before where it happens',
      { title: '农机旁的工资单', paragraphs: ['大家坐下来谈。'] },
      ['work'],
    ],
    [
      'what is brought before where it is brought to',
      { title: '招聘会开进农机站', paragraphs: ['来的人不少。'] },
      ['work'],
    ],
    [
      'what is done before whom it is done for',
      { title: '给农机手办招聘会', paragraphs: ['来的人不少。'] },
      ['work'],
    ],
    [
      'a private person’s deed in the headline',
      { title: '农户大爷捡到三万元 雨中等来失主', paragraphs: ['天黑了,人还没有走。'] },
      ['people'],
    ],
    ['a portrait', { subtitle: '——记老街上的补鞋人', title: '一针一线' }, ['people']],
    ['nothing where no phrase stands', { title: '无题', paragraphs: ['天地玄黄。'] }, []],
    ['nothing in an empty text', {}, []],
  ])('finds %s', (_, text, expected) => {
    expect(topicsOf(cuttingOf(text), TOPICS).value).toEqual(expected);
  });

  it.each<[string, StoryText]>([
    ['no phrase that begins inside an ordinary word', { title: '首批发到农户手里' }],
    ['no genre of a column', { series: '县区快递', title: '农户来信' }],
  ])('finds %s', (_, text) => {
    const trade = topicOf('trade', { 批发: 5, 快递: 5 });
    expect(topicsOf(cuttingOf(text), [trade, FARM]).value).toEqual(['farm']);
  });

  it('says why, how sure, and on which lines', () => {
    const text = { title: '小麦返青', paragraphs: ['记者昨日看到麦苗。', '农机来了,农机又来了。'] };
    expect(topicsOf(cuttingOf(text), TOPICS)).toMatchInlineSnapshot(`
      {
        "because": "farm 4.0 (小麦 in the headline, 农机 ×2)",
        "confidence": 0.98,
        "lines": [
          {
            "from": 3,
            "to": 3,
          },
          {
            "from": 6,
            "to": 6,
          },
        ],
        "value": [
          "farm",
        ],
      }
    `);
  });

  it('says so where it knows nothing', () => {
    expect(topicsOf(cuttingOf({}), TOPICS)).toMatchInlineSnapshot(`
      {
        "because": "no phrase of any topic says enough",
        "confidence": 0,
        "lines": [],
        "value": [],
      }
    `);
  });

  it('knows nothing without topics', () => {
    expect(topicsOf(cuttingOf({ title: '小麦' }), []).value).toEqual([]);
  });

  it('takes the list or its matcher alike', () => {
    const cutting = cuttingOf({ title: '工会送来农机' });
    expect(topicsOf(cutting, topicMatcher(TOPICS))).toEqual(topicsOf(cutting, TOPICS));
  });
});

describe('genres whose occasion names the topic', () => {
  const matcher = archiveMatcher();

  it.each<[string, StoryText, readonly string[]]>([
    [
      'a congress session that hears of industry',
      {
        series: '两会聚焦',
        title: '产业集群加速成势',
        paragraphs: [
          '1月6日,记者从临川县第三届人民代表大会第二次会议上获悉,去年规上工业增加值增长9%,招商引资签约项目三十个。',
        ],
      },
      ['government', 'economy'],
    ],
    [
      'a congress session that only its opening names',
      {
        title: '新型工业化领跑',
        paragraphs: ['记者从临川县第三届人民代表大会第二次会议上获悉,今年将做强制造业,培育产业集群。'],
      },
      ['government'],
    ],
    [
      'discipline inspectors who look after enterprises',
      {
        title: '监督护航 企业轻装上阵',
        paragraphs: ['近日,青禾区纪委监委走访企业,听取对营商环境、政务服务和惠企政策落实的意见。'],
      },
      ['discipline-inspection'],
    ],
    [
      'model workers at a school',
      {
        title: '劳模进校园 匠心润童心',
        paragraphs: [
          '4月28日,全国劳模程大勇走进青禾小学,为师生讲述劳模精神、工匠精神。',
          '课堂上,同学们听得入神。',
        ],
      },
      ['labour', 'education'],
    ],
    [
      'a conference on the business environment',
      {
        title: '全区优化营商环境大会召开',
        paragraphs: ['2月5日,青禾区召开优化营商环境大会,表彰优秀企业家,发布惠企政策三十条。'],
      },
      ['business-environment'],
    ],
  ])('files %s', (_, text, expected) => {
    expect(topicsOf(cuttingOf(text), matcher).value).toEqual(expected);
  });
});

describe('explainTopics', () => {
  it('gives every topic found, its score, and each phrase with its place, best first', () => {
    const text = { title: '农机下田', paragraphs: ['农户开着农机。农户说,工会送来了茶。'] };
    expect(explainTopics(cuttingOf(text), TOPICS)).toMatchInlineSnapshot(`
      [
        {
          "evidence": [
            {
              "count": 1,
              "phrase": "农机",
              "score": 3,
              "weight": 5,
              "where": "headline",
            },
            {
              "count": 2,
              "phrase": "农户",
              "score": 2.4635165183796977,
              "weight": 4,
              "where": "first",
            },
            {
              "count": 1,
              "phrase": "农机",
              "score": 2.4,
              "weight": 5,
              "where": "first",
            },
          ],
          "score": 7.623516518379698,
          "topic": "farm",
        },
        {
          "evidence": [
            {
              "count": 1,
              "phrase": "工会",
              "score": 3.12,
              "weight": 5,
              "where": "first",
            },
          ],
          "score": 3.12,
          "topic": "work",
        },
      ]
    `);
  });
});
