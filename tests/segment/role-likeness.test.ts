import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnRoles } from '../../bench/roles/learning.ts';
import { allRoleLessons } from '../../bench/roles/lessons.ts';
import learned from '../../src/segment/role-likeness.json' with { type: 'json' };
import { PARTS, type Part, unlikenessBy } from '../../src/segment/role-likeness.ts';
import { LOOK, runsOf } from '../../src/segment/role-looks.ts';
import { type Tell, type Trait, trait } from '../../src/segment/trait.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Tells these traits. */
function telling(...traits: readonly Trait[]): (tell: Tell) => void {
  return tell => traits.forEach(tell);
}

/** The likeliest part of a block that has these traits. */
function likeliest(unlike: ArrayLike<number>): Part | undefined {
  return PARTS[Array.from(unlike).indexOf(0)];
}

describe('what a block is like', () => {
  it('is learned from what blocks of each part have', () => {
    const lessons = Array.from({ length: 30 }, (_, at) => ({
      traits: [trait(1), trait(2, at % 3)],
      part: PARTS.indexOf((['kicker', 'subtitle', 'caption'] as const)[at % 3] ?? 'body'),
    }));
    const unlikenessOf = unlikenessBy(learnRoles(lessons));
    expect([0, 1, 2].map(kind => likeliest(unlikenessOf(telling(trait(1), trait(2, kind)))))).toEqual([
      'kicker',
      'subtitle',
      'caption',
    ]);
  });

  it('is learned alike from the same lessons', () => {
    const lessons = Array.from({ length: 40 }, (_, at) => ({ traits: [trait(3, at % 4)], part: at % 5 }));
    expect(learnRoles(lessons)).toEqual(learnRoles(lessons));
  });

  it('says nothing for or against any part where no trait is known', () => {
    const unlikenessOf = unlikenessBy({ blocks: 0, step: 0, traits: '', weights: '' });
    expect([...unlikenessOf(telling(trait(1), trait(2)))]).toEqual(PARTS.map(() => 0));
  });

  it('is told in nats from nothing up for any traits', () => {
    const unlikenessOf = unlikenessBy(learned);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2 ** 32 - 1 })), traits => {
        const unlike = [...unlikenessOf(telling(...traits))];
        expect(Math.min(...unlike)).toBe(0);
        expect(unlike.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('is told alike of a trait that is told twice, and of each block anew', () => {
    const unlikenessOf = unlikenessBy(learned);
    const block = [...unlikenessOf(telling(trait(1), trait(6, 2)))];
    expect([...unlikenessOf(telling(trait(1), trait(6, 2), trait(1)))]).toEqual(block);
    expect(Math.max(...block)).toBeGreaterThan(0);
  });

  it('was learned from all labelled pages and headings: npm run learn', () => {
    expect(learned.blocks).toBe(allRoleLessons(ROOT).length);
  });
});

describe('a trait', () => {
  it('is a whole number of 32 bits, not 0, and another for other values', () => {
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.nat(0xffff),
        fc.nat(0xffff),
        fc.integer({ min: -9, max: 9 }),
        (kind, a, b, c) => {
          const found = trait(kind, a, b, c);
          expect(found).toBeGreaterThan(0);
          expect(found).toBeLessThan(2 ** 32);
          expect(Number.isInteger(found)).toBe(true);
          expect(trait(kind, a + 1, b, c)).not.toBe(found);
        },
      ),
    );
  });
});

describe('lines that may be titles', () => {
  it('stand in runs, parted by all that may not', () => {
    const looks = [LOOK.FURNITURE, LOOK.TITLE, LOOK.TITLE + 1, LOOK.LEAD, LOOK.TITLE];
    const [first, last] = [
      { from: 1, to: 3 },
      { from: 4, to: 5 },
    ];
    expect(runsOf(looks)).toEqual([null, first, first, null, last]);
  });
});
