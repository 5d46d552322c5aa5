import { describe, expect, it } from 'vitest';
import { archiveTopics } from './stories.ts';

describe('content/topics.yaml', () => {
  const topics = archiveTopics();

  it('has the topics of a local newspaper, in the order of its lists, with their IPTC codes', () => {
    expect(topics.map(({ id, label, medtop }) => `${id} ${label} ${medtop}`)).toMatchInlineSnapshot(`
      [
        "government 时政·两会 20000593",
        "discipline-inspection 纪检监察 20000093",
        "law 法治 02000000",
        "public-safety 公共安全·应急 03000000",
        "economy 经济·产业 04000000",
        "business-environment 营商环境 20000345",
        "agriculture 农业农村 20000210",
        "labour 劳动·工会 09000000",
        "education 教育 05000000",
        "community-governance 社区治理 20000768",
        "people 人物·公益 08000000",
        "health 卫生健康 07000000",
        "welfare 民生保障 20000817",
        "environment 生态环境 06000000",
        "weather 气象 17000000",
        "transport 交通 20000337",
        "urban-development 城建·住房 20000235",
        "science 科技创新 13000000",
        "culture 文化 01000000",
        "tourism 旅游 20000563",
        "sport 体育 15000000",
      ]
    `);
  });

  it.each(topics.map(topic => [topic.id, topic] as const))(
    'gives %s enough phrases, weighed 1 to 5',
    (_, { phrases }) => {
      expect(phrases.length).toBeGreaterThanOrEqual(80);
      expect(phrases.filter(({ weight }) => weight < 1 || weight > 5)).toEqual([]);
    },
  );

  it('has no phrase of one character, which would stand inside other words', () => {
    const short = topics.flatMap(({ phrases }) => phrases.filter(({ phrase }) => phrase.length < 2));
    expect(short.map(({ phrase }) => phrase)).toEqual(['℃']);
  });

  it('has no word that stands in every story', () => {
    const common = ['发展', '建设', '服务', '全市', '工作', '今年', '记者', '开展', '推进', '提升'];
    const phrases = new Set(topics.flatMap(topic => topic.phrases.map(({ phrase }) => phrase)));
    expect(common.filter(word => phrases.has(word))).toEqual([]);
  });
});
