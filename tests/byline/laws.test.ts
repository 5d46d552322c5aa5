import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as bylines from '../../src/trade/byline.ts';

const READERS = Object.entries(bylines);
const WORDS = [
  ...[
    '本报讯',
    '记者',
    '通讯员',
    '新华社北京9月2日电',
    '文/图',
    '摄',
    '图',
    '文',
    '摄影报道',
    '责编',
    '供图',
  ],
  ...[
    '（',
    '）',
    '(',
    ')',
    '【',
    '】',
    '□',
    '口',
    '、',
    '，',
    '。',
    '/',
    ' ',
    '　',
    '\n',
    '：',
    '·',
    '《',
    '》',
  ],
  ...[
    '陈静',
    '李伟',
    '王 军',
    '欧阳娜娜',
    '和',
    '等',
    '近日',
    '清河县融媒体中心',
    '𠮷',
    '\ud800',
    '\u0000',
    '__proto__',
  ],
];
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map(words => words.join('')),
);

const NAMES = '陈静 李伟明 王小芳 赵敏 欧阳娜娜 张国庆 刘燕 孙志强 周文博 吴海霞'.split(' ');
const row = fc.record({
  names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 }),
  mark: fc.constantFrom(' ', '　', '、', '，', ',', '/', '\n', ''),
  label: fc.constantFrom('记者 ', '记者', '首席记者　', '本报记者：', '安州日报全媒体记者/'),
  brackets: fc.constantFrom(['（', '）'], ['(', ')'], ['【', '】'], ['（', ')'], ['〔', '】']),
});

it('names keep their order, whatever the marks and brackets', () => {
  fc.assert(
    fc.property(row, ({ names, mark, label, brackets: [open, close] }) => {
      const byline = bylines.headByline(`本报讯${open}${label}${names.join(mark)}${close}近日，`);
      expect(byline?.credits.map(({ name }) => name)).toEqual(names);
    }),
    { numRuns: 500 },
  );
});

describe.each(READERS)('%s', (_, read) => {
  it('gives offsets within the text, and takes nothing from it', () => {
    fc.assert(
      fc.property(noise, text => {
        const byline = read(text);
        if (!byline) return;
        const { start, end } = byline;
        expect([start >= 0, start < end, end <= text.length]).toEqual([true, true, true]);
        expect(text.slice(0, start) + text.slice(start, end) + text.slice(end)).toBe(text);
      }),
      { numRuns: 1500 },
    );
  });

  it('names nobody whose characters are not in the byline, and nobody twice in one role', () => {
    fc.assert(
      fc.property(noise, text => {
        const byline = read(text);
        const printed = text.slice(byline?.start, byline?.end).normalize('NFKC').replace(/\s/g, '');
        const credits = byline?.credits ?? [];
        for (const { name } of credits) expect(printed).toContain(name.normalize('NFKC').replace(/\s/g, ''));
        expect(new Set(credits.map(({ role, name }) => role + name)).size).toBe(credits.length);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    '记者',
    '（',
    '（记者 陈静',
    '陈静 ',
    '。（',
    '本报',
    '新华社',
    '　',
    '□',
    '文/',
    '王军李明',
    'A ',
    '·',
    '《',
  ])(
    'reads 100 KB of %j in no time',
    unit => {
      const text = unit.repeat(100_000 / unit.length);
      expect(read(text)?.end ?? 0).toBeLessThanOrEqual(text.length);
    },
    2_000,
  );
});
