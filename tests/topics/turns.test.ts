import { describe, expect, it } from 'vitest';
import { explainTopics } from '../../src/annotate/topic.ts';
import { cuttingOf, topicOf } from './stories.ts';

const TOPICS = ['people', 'public-safety', 'government'].map(id => topicOf(id, { 绝无此词: 5 }));

/** What a headline’s turn of phrase tells, in an archive whose lists tell nothing. */
function told(title: string): readonly string[] {
  const ranked = explainTopics(cuttingOf({ title, paragraphs: ['大家都去看了。'] }), TOPICS);
  return ranked.map(({ topic }) => topic);
}

describe('a turn of phrase in a headline', () => {
  it.each([
    ['女童坠入冰窟 三名路过的青年施救', 'public-safety'],
    ['货车起火 过路司机砸窗救人', 'public-safety'],
    ['全市深改领导小组会议审议七项方案', 'government'],
    ['县委城市工作会议召开', 'government'],
    ['养路工人陈静:一把铁锹走四季', 'people'],
  ])('%s tells of %s', (title, topic) => {
    expect(told(title)).toContain(topic);
  });

  it.each(['坠子书唱进新礼堂', '区政府门前的合欢开了', '城西工人文化宫: 周末有好戏'])(
    'is not seen in %s',
    title => {
      expect(told(title)).toEqual([]);
    },
  );
});
