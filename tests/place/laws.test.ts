import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf } from '../../src/annotate/place.ts';
import { cuttingOf, zhengzhou } from './stories.ts';

const gazetteer = zhengzhou();
const words = fc.constantFrom(
  ...[
    '金水区',
    '惠济',
    '新密市',
    '大石桥街道',
    '同乐社区',
    '全市',
    '市委',
    '北京市',
    '朝阳区',
    '我县',
    '。',
    ' ',
  ],
  ...['\ud83d', '\u0000', '__proto__', '新华社', '电', '记者', '路', '镇', '洛阳', '城关乡', '的'],
);
const texts = fc.array(words, { maxLength: 25 }).map(parts => parts.join(''));
const stories = fc.record({
  title: texts,
  series: texts,
  byline: texts,
  text: fc.array(texts, { maxLength: 5 }),
});

test('whatever the text, every district named is one that can be found, and a district is named only where the scope is one', () => {
  fc.assert(
    fc.property(stories, story => {
      const { district, places, scope } = placeOf(cuttingOf(story), gazetteer);
      expect(district.value.length > 0).toBe(scope === 'district');
      expect(district.value.every(name => gazetteer.find(name) !== null)).toBe(true);
      expect(new Set(district.value).size).toBe(district.value.length);
      expect(new Set(places.value).size).toBe(places.value.length);
      expect(district.confidence).toBeGreaterThanOrEqual(0);
      expect(district.confidence).toBeLessThanOrEqual(1);
      expect(district.because).not.toBe('');
    }),
  );
});

test('a text of 100,000 characters takes no time to speak of', () => {
  const text = ['惠济区迎宾路街道', '市', '和田间', '新', '城关镇', '中原'].map(word =>
    word.repeat(100_000 / word.length),
  );
  const started = performance.now();
  placeOf(cuttingOf({ text }), gazetteer);
  expect(performance.now() - started).toBeLessThan(5_000);
});
