import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/content/line-diff.ts';

const PATH = 'content/articles/2031/05/06/x.md';

describe('a change is shown as patch reads it', () => {
  const cases: readonly (readonly [
    name: string,
    before: string | null,
    after: string | null,
    shown: string,
  ])[] = [
    ['nothing changed', '一\n二\n', '一\n二\n', ''],
    ['a new text', null, '一\n二\n', '--- /dev/null\n+++ b/PATH\n@@ -0,0 +1,2 @@\n+一\n+二\n'],
    ['a text that goes', '一\n', null, '--- a/PATH\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-一\n'],
    [
      'a line among others',
      '1\n2\n3\n4\n5\n6\n7\n8\n9\n',
      '1\n2\n3\n4\n五\n6\n7\n8\n9\n',
      '--- a/PATH\n+++ b/PATH\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+五\n 6\n 7\n 8\n',
    ],
    [
      'two places far from each other',
      '1\n2\n3\n4\n5\n6\n7\n8\n9\n',
      '2\n3\n4\n5\n6\n7\n8\n9\n十\n',
      '--- a/PATH\n+++ b/PATH\n@@ -1,4 +1,3 @@\n-1\n 2\n 3\n 4\n@@ -7,3 +6,4 @@\n 7\n 8\n 9\n+十\n',
    ],
    [
      'a last line without its end',
      '一\n二',
      '一\n二\n',
      '--- a/PATH\n+++ b/PATH\n@@ -1,2 +1,2 @@\n 一\n-二\n\\ No newline at end of file\n+二\n',
    ],
  ];
  test.each(cases)('%s', (_, before, after, shown) => {
    expect(unifiedDiff({ path: PATH, before, after })).toBe(shown.replaceAll('PATH', PATH));
  });
});

/** Applies a unified diff, seeing that each hunk stands where it says. */
function patched(before: string, diff: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const result: string[] = [];
  let at = 0;
  for (const hunk of diff.split(/^@@ /m).slice(1)) {
    const [head = '', ...rows] = hunk.match(/[^\n]*\n/g) ?? [];
    const [from = 0, length = 0, to = 0] = (head.match(/\d+/g) ?? []).map(Number);
    const start = length === 0 ? from : from - 1;
    result.push(...lines.slice(at, start));
    const shifted = (head.match(/\d+/g) ?? [])[3] === '0' ? to : to - 1;
    expect(result.length).toBe(shifted);
    at = start;
    for (const [index, row] of rows.entries()) {
      const text = rows[index + 1]?.startsWith('\\') ? row.slice(1, -1) : row.slice(1);
      if (row.startsWith('+')) result.push(text);
      if (row.startsWith('-') || row.startsWith(' ')) expect(lines[at++]).toBe(text);
      if (row.startsWith(' ')) result.push(text);
    }
  }
  return [...result, ...lines.slice(at)].join('');
}

test('what is patched is what came after', () => {
  const text = fc
    .array(fc.constantFrom('一\n', '二\n', '三\n', '\n', '四'), { maxLength: 40 })
    .map(lines => lines.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(patched(before, unifiedDiff({ path: PATH, before, after }))).toBe(after);
    }),
  );
});

test('a hundred thousand lines take no long time', () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => `${index % 7 === 0 ? '同' : index}\n`);
  const before = lines.join('');
  const after = [...lines].reverse().join('');
  expect(unifiedDiff({ path: PATH, before, after }).length).toBeGreaterThan(before.length);
});
