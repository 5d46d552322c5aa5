import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainTopics, topicsOf } from '../../src/annotate/topic.ts';
import { archiveMatcher, cuttingOf, type StoryText } from './stories.ts';

describe('any text at all', () => {
  const matcher = archiveMatcher();

  it('explains a choice: every topic chosen is among those explained', () => {
    fc.assert(
      fc.property(storyText(), text => {
        const explained = explainTopics(cuttingOf(text), matcher).map(({ topic }) => topic);
        expect(explained).toEqual(expect.arrayContaining([...topicsOf(cuttingOf(text), matcher).value]));
      }),
    );
  });

  it('gives at most three topics, each once, with a confidence from 0 to 1', () => {
    fc.assert(
      fc.property(storyText(), text => {
        const { value, confidence } = topicsOf(cuttingOf(text), matcher);
        expect(new Set(value).size).toBe(value.length);
        expect(value.length).toBeLessThanOrEqual(3);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const long = '人民代表大会常务委员'.repeat(10_000);
    expect(topicsOf(cuttingOf({ paragraphs: [long] }), matcher).value.length).toBeLessThanOrEqual(3);
  });
});

function storyText(): fc.Arbitrary<StoryText> {
  const word = fc.constantFrom(
    '农民工',
    '农民',
    '小麦',
    '工会',
    '政府工作报告',
    '__proto__',
    '\ud800',
    '５Ｇ',
    '\u0000',
    '。',
  );
  const text = fc
    .array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 30 })
    .map(parts => parts.join(''));
  return fc.record({
    title: text,
    kicker: text,
    series: text,
    section: text,
    paragraphs: fc.array(text, { maxLength: 4 }),
  });
}
