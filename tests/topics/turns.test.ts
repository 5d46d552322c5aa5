import { describe, expect, it } from 'vitest';
import { explainTopics, topicsOf } from '../../src/annotate/topic.ts';
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
    ['三十名编辑当一天“清洁工”', 'people'],
    ['人大代表视察河堤', 'government'],
  ])('%s tells of %s', (title, topic) => {
    expect(told(title)).toContain(topic);
  });

  it.each([
    ['为独居老人送冬衣', 'welfare'],
    ['残疾居民领到新轮椅', 'welfare'],
    ['给山里老人装上呼叫铃', 'welfare'],
  ])('%s tells of %s, and not of who gives', (title, topic) => {
    const ranked = explainTopics(cuttingOf({ title, paragraphs: ['大家都去看了。'] }), [
      topicOf('welfare', { 绝无此词: 5 }),
    ]);
    expect(ranked.map(each => each.topic)).toEqual([topic]);
  });

  it.each(['坠子书唱进新礼堂', '区政府门前的合欢开了', '城西工人文化宫: 周末有好戏'])(
    'is not seen in %s',
    title => {
      expect(told(title)).toEqual([]);
    },
  );
});

describe('a series gathered under a snowfall', () => {
  const snow = topicOf('weather', { 扫雪: 5, 融雪剂: 5 });
  const roads = topicOf('transport', { 公交车: 4, 快车道: 5 });
  const story = {
    title: '十四条快车道全部通车',
    paragraphs: ['昨日早高峰，公交车全部正点，快车道上的融雪剂撒了一夜。'],
  };
  const main = (series?: string) =>
    topicsOf(cuttingOf(series === undefined ? story : { ...story, series }), [snow, roads]).value[0];

  it('is of the weather, whatever its stories tell', () => {
    expect(main('扫雪之后')).toBe('weather');
  });

  it('is not seen where nothing above the story says so', () => {
    expect(main()).toBe('transport');
  });
});
