import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conflict, mergeArticle, UNITS } from '../../src/content/merge.ts';
import { mergeBody } from '../../src/content/merge-body.ts';
import { articleSchema } from '../../src/content/schema.ts';
import type { Article } from '../../src/types.ts';
import { bare, day, full } from '../content/examples.ts';

const merge = (changes: Record<'written' | 'standing' | 'found', Partial<Article>>) =>
  mergeArticle(
    { ...bare, ...changes.written },
    { ...bare, ...changes.standing },
    { ...bare, ...changes.found },
  );

it('knows every field of an article', () => {
  expect([...UNITS.flat()].sort()).toEqual(Object.keys(articleSchema.shape).sort());
});

describe('field by field', () => {
  const written = { title: '旧题', reporter: ['甲'], kicker: '旧引题' };

  it('improves what no hand has touched', () => {
    const found = { title: '新题', reporter: ['甲', '乙'] };
    const { article, conflicts, changed } = merge({ written, standing: written, found });
    expect(article).toEqual({ ...bare, ...found });
    expect([conflicts, changed]).toEqual([[], true]);
  });

  it('leaves what a hand has touched, and what it has taken out', () => {
    const standing = { title: '手改', reporter: ['甲'] };
    const { article, conflicts, changed } = merge({
      written,
      standing,
      found: { ...written, series: '新栏目' },
    });
    expect(article).toEqual({ ...bare, ...standing, series: '新栏目' });
    expect([conflicts, changed]).toEqual([[], true]);
  });

  it('keeps the hand’s where both have changed, and says so', () => {
    const { article, conflicts, changed } = merge({
      written,
      standing: { ...written, title: '手改' },
      found: { ...written, title: '机改' },
    });
    expect(article.title).toBe('手改');
    expect([conflicts, changed]).toEqual([
      [{ field: 'title', written: '旧题', hand: '手改', found: '机改' }],
      false,
    ]);
  });

  it('finds no conflict where both say the same', () => {
    const both = { ...written, title: '同改' };
    expect(merge({ written, standing: both, found: both })).toEqual({
      article: { ...bare, ...both },
      conflicts: [],
      changed: false,
    });
  });

  it('takes a date and its being inferred for one statement', () => {
    const inferred = { date: day('2024-02-29'), dateSource: 'inferred' as const };
    const sure = { date: day('2024-02-29') };
    const found = { date: day('2024-02-28'), dateSource: 'inferred' as const };
    const { article, conflicts } = merge({ written: inferred, standing: sure, found });
    expect(article).toEqual({ ...bare, ...sure });
    expect(conflicts.map(({ field }: Conflict) => field)).toEqual(['date', 'dateSource']);
  });
});

const body = (text: string) => text.split('').join('\n\n');
const letters = (text: string) => text.replace(/\s/g, '');

describe('paragraph by paragraph, each a letter', () => {
  it.each([
    ['the hand changes one, the program another', 'abc', 'aBc', 'abC', 'aBC', []],
    ['neighbours', 'ab', 'Ab', 'aB', 'AB', []],
    ['the hand changes one, the program splits the next', 'ab', 'Ab', 'axy', 'Axy', []],
    ['the hand adds, the program changes', 'abc', 'abxc', 'aBc', 'aBxc', []],
    ['the hand adds at the end, the program at the beginning', 'ab', 'abx', 'yab', 'yabx', []],
    ['the hand takes one out, the program changes another', 'abc', 'ac', 'abC', 'aC', []],
    ['the hand moves one, the program changes another', 'abcd', 'bcad', 'abcD', 'bcaD', []],
    ['both change one alike', 'abc', 'aXc', 'aXC', 'aXC', []],
    ['both change one', 'abc', 'aXc', 'aYc', 'aXc', [['b', 'X', 'Y']]],
    ['the hand takes out what the program changes', 'abc', 'ac', 'aYc', 'ac', [['b', '', 'Y']]],
    ['the hand changes what the program takes out', 'abc', 'aXc', 'ac', 'aXc', [['b', 'X', '']]],
    ['both add in one place', 'ab', 'axb', 'ayb', 'axb', [['', 'x', 'y']]],
    [
      'all of it is another',
      'abc',
      'xyz',
      'uvw',
      'xyz',
      [
        ['a', 'x', 'u'],
        ['b', 'y', 'v'],
        ['c', 'z', 'w'],
      ],
    ],
    ['the same again and again', 'aaab', 'aaaab', 'aaaB', 'aaaaB', []],
  ])('%s', (_, written, standing, found, expected, conflicts) => {
    const merged = mergeBody(body(written), body(standing), body(found));
    expect(letters(merged.text)).toBe(expected);
    expect(
      merged.conflicts.map(({ written: was, hand, found: now }) => [was, hand, now].map(letters)),
    ).toEqual(conflicts);
  });

  it('keeps the blank lines that stand', () => {
    expect(mergeBody('a\n\nb\n\nc', 'a\n\n\nb\n\nx', 'A\n\nb\n\nc').text).toBe('A\n\n\nb\n\nx');
  });
});

const anyBody = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 8 }).map(parts => parts.join('\n\n'));
const anyArticle = fc
  .record(
    {
      title: fc.constantFrom('一', '二', '三'),
      reporter: fc.subarray(['甲', '乙']),
      kicker: fc.constantFrom('子', '丑'),
      body: anyBody,
    },
    { requiredKeys: [] },
  )
  .chain(fields => fc.constantFrom(bare, full).map(base => ({ ...base, ...fields })));

describe('laws', () => {
  const law = (holds: (written: Article, standing: Article, found: Article) => void) =>
    fc.assert(
      fc.property(anyArticle, anyArticle, anyArticle, (written, standing, found) => {
        holds(written, standing, found);
      }),
      { numRuns: 1500 },
    );

  it('an article no hand has touched becomes what is found', () => {
    law((written, _, found) =>
      expect(mergeArticle(written, written, found)).toMatchObject({ article: found, conflicts: [] }),
    );
  });

  it('an article found as it was written stays as it stands', () => {
    law((written, standing) =>
      expect(mergeArticle(written, standing, written)).toEqual({
        article: standing,
        conflicts: [],
        changed: false,
      }),
    );
  });

  it('an article that stands as it is found stays, without conflict', () => {
    law((written, standing) =>
      expect(mergeArticle(written, standing, standing)).toEqual({
        article: standing,
        conflicts: [],
        changed: false,
      }),
    );
  });

  it('no paragraph of a hand is lost', () => {
    law((written, standing, found) => {
      const merged = mergeArticle(written, standing, found).article.body.split('\n\n');
      const count = (blocks: readonly string[], block: string) =>
        blocks.filter(other => other === block).length;
      const before = written.body.split('\n\n');
      const stands = standing.body.split('\n\n');
      for (const block of stands.filter(text => text !== '' && !before.includes(text)))
        expect(count(merged, block)).toBeGreaterThanOrEqual(count(stands, block));
    });
  });

  it('merging again what was merged changes nothing more', () => {
    law((written, standing, found) => {
      const { article } = mergeArticle(written, standing, found);
      expect(mergeArticle(found, article, found)).toMatchObject({ article, changed: false });
    });
  });
});

it('takes no longer than it must for bodies of many like paragraphs', () => {
  const long = Array.from({ length: 50_000 }, (_, index) => String(index % 7)).join('\n\n');
  expect(mergeBody(long, `x\n\n${long}`, `${long}\n\ny`).text).toBe(`x\n\n${long}\n\ny`);
  expect(
    mergeBody(long, [...long].reverse().join(''), long.replaceAll('3', 'z')).text.length,
  ).toBeGreaterThan(0);
});
