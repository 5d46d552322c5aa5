import { expect, test } from 'vitest';
import { columnsOf } from '../../src/inputs/pdf-cut.ts';
import { linesOf } from '../../src/inputs/pdf-lines.ts';
import { passagesOfColumns } from '../../src/inputs/pdf-paragraphs.ts';
import { bodySize, type Run } from '../../src/inputs/pdf-types.ts';
import { madePage } from './made-pages.ts';

const PAGES = Array.from({ length: 60 }, (_, seed) => madePage(seed + 1));

function textOf(runs: readonly Run[]): string {
  const passages = passagesOfColumns(columnsOf(runs).map(linesOf), bodySize(runs));
  return passages.map(({ text, level }) => `${'#'.repeat(level)}${text}`).join('\n');
}

/** The articles of a page's text, and those whose lines stand together, in order, under their headline. */
function articlesIn(text: string): { readonly all: number; readonly whole: number } {
  const found = [...text.matchAll(/〔(.)(\d+)〕|^#+(.)题/gmu)].map(([, name, line, headed]) =>
    headed === undefined ? `${name}${line}` : `${headed}#`,
  );
  const names = new Set(found.map(each => each.charAt(0)));
  const whole = [...names].filter(name => {
    const first = found.indexOf(`${name}#`);
    const own = found.filter(each => each.startsWith(name));
    const lines = own.slice(1).every((each, index) => each === `${name}${index}`);
    return first >= 0 && lines && own.every((each, index) => found[first + index] === each);
  });
  return { all: names.size, whole: whole.length };
}

test('of the articles of made-up pages, nineteen in twenty are read whole and in order', () => {
  const read = PAGES.map(page => articlesIn(textOf(page)));
  const [all, whole] = [
    read.reduce((sum, page) => sum + page.all, 0),
    read.reduce((sum, page) => sum + page.whole, 0),
  ];
  expect(all).toBeGreaterThan(600);
  expect(whole / all).toBeGreaterThanOrEqual(0.955);
});

test('no piece of text is lost or doubled', () => {
  const marks = (text: string): readonly string[] => (text.match(/〔.\d+〕/gu) ?? []).sort();
  for (const page of PAGES) {
    expect(marks(textOf(page))).toEqual(marks(page.map(({ text }) => text).join('\n')));
  }
});

test('text strewn over a page costs no more than its length', () => {
  const strewn: readonly ((index: number) => readonly [x: number, y: number])[] = [
    index => [index * 20, index * 20],
    index => [(index * 7919) % 100_003, (index * 104_729) % 100_019],
    index => [(index % 100) * 30, Math.floor(index / 100) * 30],
    index => [0, index * 12],
  ];
  for (const place of strewn) {
    const runs = Array.from({ length: 20_000 }, (_, index): Run => {
      const [left, top] = place(index);
      return { text: '文', size: 9, vertical: false, left, right: left + 9, top, bottom: top + 9 };
    });
    expect(textOf(runs).match(/文/g)).toHaveLength(20_000);
  }
});
