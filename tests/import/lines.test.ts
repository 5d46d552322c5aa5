import { expect, test } from 'vitest';
import type { ArticleId } from '../../src/ids.ts';
import { lineRuns } from '../../src/import/lines.ts';
import type { LineAccount } from '../../src/types.ts';

const ID = '2031/05/06/a' as ArticleId;

function account(
  line: number,
  role: LineAccount['role'],
  cutting: number | null,
  because = 'x',
): LineAccount {
  return { line, role, cutting, because };
}

test('neighbouring lines with one role, owner and reason make one run, over blank lines too', () => {
  const accounts = [
    account(1, 'furniture', null),
    account(3, 'headline', 1),
    account(4, 'body', 1),
    account(6, 'body', 1),
    account(7, 'body', 1, 'y'),
    account(9, 'body', 2),
  ];
  expect(lineRuns(accounts, cutting => (cutting === 1 ? ID : null))).toEqual([
    { from: 1, to: 1, role: 'furniture', article: null, because: 'x' },
    { from: 3, to: 3, role: 'headline', article: ID, because: 'x' },
    { from: 4, to: 6, role: 'body', article: ID, because: 'x' },
    { from: 7, to: 7, role: 'body', article: ID, because: 'y' },
    { from: 9, to: 9, role: 'body', article: null, because: 'x' },
  ]);
});
