import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../bench/accuracy/fixtures.ts';
import { lostText } from '../../bench/accuracy/measure.ts';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import type { CutPage } from '../../src/types.ts';

const root = join(import.meta.dirname, '../..');
const gazetteer = readReference(root, join(root, 'tests/homes')).gazetteer('410100');
const pages = readdirSync(join(root, 'tests/pages')).map(name =>
  readFileSync(join(root, 'tests/pages', name, 'page.txt'), 'utf8').split('\n'),
);

function cut(lines: readonly string[]): CutPage {
  const page = pageOfLines(lines);
  return segment(page, gazetteer).value;
}

function accountFor(lines: readonly string[]): void {
  const page = cut(lines);
  const filled = lines.flatMap((line, index) =>
    line.replace(/[\u200b\u200e\u200f\ufeff\u2060\f]/g, '').trim() === '' ? [] : [index + 1],
  );
  expect(page.accounts.map(({ line }) => line)).toEqual(filled);
  const orders = page.cuttings.map(({ order }) => order);
  for (const { cutting } of page.accounts) if (cutting !== null) expect(orders).toContain(cutting);
  const articles = page.cuttings.map(cutting => ({ cutting }));
  expect(lostText({ cut: page, articles })).toBe('');
}

/** A page spoiled as scanners and hands spoil it: lines dropped, doubled, swapped, cut, glued, and noise put in. */
const spoiled = fc
  .tuple(
    fc.nat(pages.length - 1),
    fc.array(fc.tuple(fc.nat(5), fc.nat(200), fc.nat(60), fc.string({ unit: 'grapheme', maxLength: 12 })), {
      maxLength: 8,
    }),
  )
  .map(([which, edits]) =>
    edits.reduce<readonly string[]>((lines, edit) => spoil(lines, edit), pages[which] ?? []),
  );

function spoil(
  lines: readonly string[],
  [kind, line, column, noise]: readonly [number, number, number, string],
): readonly string[] {
  const at = lines.length === 0 ? 0 : line % lines.length;
  const text = lines[at] ?? '';
  const rest = [text.slice(0, column), text.slice(column)];
  const clean = noise.replace(/[\r\n]/g, '');
  if (kind === 0) return lines.toSpliced(at, 1);
  if (kind === 1) return lines.toSpliced(at, 0, text);
  if (kind === 2) return lines.toSpliced(at, 1, ...rest);
  if (kind === 3) return lines.toSpliced(at, 2, text + (lines[at + 1] ?? ''));
  if (kind === 4) return lines.toSpliced(at, 1, rest[0] + clean + rest[1]);
  return lines.toSpliced(at, 0, clean);
}

describe('cutting any page', () => {
  it('gives no account of a blank line, also where a paragraph goes on below it', () => {
    const lines = ['# 北湖公园完工', '晨报讯（记者', '', ' ', '李明远）五月五日，公园改造完工并向市民开放。'];
    expect(cut(lines).accounts.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('accounts for every line once and keeps every character, on pages however spoiled', () => {
    fc.assert(fc.property(spoiled, accountFor), { numRuns: 150 });
  });

  it('keeps a line above a text whose title stands before the rest of another article', () => {
    accountFor([
      '# ',
      '县'.repeat(47),
      '县'.repeat(4),
      '记者岚立',
      '县'.repeat(28),
      '核心提示',
      '县报讯（',
      '县'.repeat(43),
    ]);
  });

  it('holds on any text at all', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('# 标题', '本报讯(记者 王刚)近日。', '□记者', '——', '（下转', '（上接第一版）', '●'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), lines => {
        expect(() => cut(lines.map(each => each.replace(/[\r\n]/g, '')))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same cuttings for the same lines', () => {
    for (const lines of pages.slice(0, 4)) expect(cut(lines)).toEqual(cut(lines));
  });
});
