import { describe, expect, it } from 'vitest';
import { explainTopics, topicsOf } from '../../src/annotate/topic.ts';
import { epithetIn, personIn } from '../../src/annotate/topic-person.ts';
import { archiveMatcher, cuttingOf, topicOf } from './stories.ts';

const told = (...paragraphs: string[]) => personIn(cuttingOf({ paragraphs }));

describe('the person whose story it is', () => {
  it.each([
    ['by age', '今年61岁的贺兰芝摆摊修鞋。', '贺兰芝不收学生的钱，街坊都认得贺兰芝。', '贺兰芝', 3],
    ['by trade', '信贷员罗启明背着背篓进山。', '罗启明走坏了十双鞋。', '', 2],
    ['by trade, throughout', '司机卢建国停下了车。卢建国说不急。', '车上的人都谢卢建国。', '卢建国', 3],
    ['as named so', '有个姑娘名叫苗秀云。苗秀云会唱歌，苗秀云教孩子。', '苗秀云走了。', '苗秀云', 4],
  ])('is known where brought in %s', (_, first, second, name, count) => {
    expect(told(first, second)).toEqual(count < 3 ? null : { name, count });
  });

  it.each([
    ['a leader who speaks', '县委书记陈立强调，要抓好落实。', '陈立指出，陈立要求，会议由陈立主持。'],
    ['a word that only begins like a name', '工人们说，工人们干，工人们都在。', '工人们走了。'],
    ['nobody', '清晨，山里下了雾。', ''],
  ])('is not %s', (_, first, second) => {
    expect(told(first, second)).toBeNull();
  });

  it('makes a story people, whatever the trade is', () => {
    const story = cuttingOf({
      title: '山路上的背篓',
      paragraphs: [
        '早上六点，信用社信贷员罗启明背着贷款申请表进山。罗启明每月走四趟，罗启明说，农户出来一趟不容易。',
        '八年里，罗启明走坏了十三双鞋。',
      ],
    });
    expect(topicsOf(story, archiveMatcher()).value[0]).toBe('people');
  });
});

describe('what people have called someone in a headline', () => {
  it.each([
    ['“背包书记”的四本账', '背包书记'],
    ['巷口的“修鞋博士”', '修鞋博士'],
    ['山里的“赤脚兽医”', '赤脚兽医'],
    ['村里来了“蔬菜医生”', null],
    ['社区请来“法律老师”', null],
    ['起重机有了“云医生”', null],
    ['“云端”签约', null],
  ])('%s: %s', (headline, epithet) => {
    expect(epithetIn(headline)).toBe(epithet);
  });
});

describe('a headline’s setting', () => {
  const topics = [topicOf('culture', { 皮影: 5 }), topicOf('education', { 课堂: 4, 小学: 4, 老师: 3 })];
  const paragraphs = ['皮影艺人到小学，老师和孩子们一起刻皮影，课堂里笑声不断。'.repeat(2)];
  const score = (title: string) =>
    explainTopics(cuttingOf({ title, paragraphs }), topics).find(({ topic }) => topic === 'education')
      ?.score ?? 0;

  it('is the setting of the text too', () => {
    expect(score('皮影走进小学')).toBeLessThan(score('皮影走进新天地'));
  });

  it('is none where the headline says it is what acts', () => {
    expect(score('小学刻皮影')).toBeGreaterThan(score('皮影走进新天地'));
  });
});
