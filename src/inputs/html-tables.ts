import { lengthOfText } from '../trade/chars.ts';
import type { HtmlBlock } from './html-read.ts';

/** A cell of figures is short; one that holds a column of the page is not. */
const LONGEST_CELL = 60;

/**
 * The blocks with each row of a table of figures as one of them, its cells two spaces apart. A table that sets out
 * the page (old e-papers do with tables what others do with styles) is left in its blocks.
 */
export function rowsJoined(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const joined: HtmlBlock[] = [];
  for (const group of grouped(blocks, ({ around }) => around.cell?.table ?? null)) {
    if (!isFigures(group)) joined.push(...group);
    else joined.push(...grouped(group, ({ around }) => around.cell?.row ?? null).map(rowOf));
  }
  return joined;
}

/** Neighbours with the same key together; those without a key each alone. */
function grouped(
  blocks: readonly HtmlBlock[],
  keyOf: (block: HtmlBlock) => number | null,
): readonly (readonly HtmlBlock[])[] {
  const groups: HtmlBlock[][] = [];
  let last: number | null = null;
  for (const block of blocks) {
    const key = keyOf(block);
    if (key !== null && key === last) groups.at(-1)?.push(block);
    else groups.push([block]);
    last = key;
  }
  return groups;
}

/** Several rows of several short cells, one piece of plain text a cell. */
function isFigures(group: readonly HtmlBlock[]): boolean {
  const cells = new Set(group.map(({ around }) => `${around.cell?.row}:${around.cell?.column}`));
  const rows = new Set(group.map(({ around }) => around.cell?.row));
  return (
    rows.size >= 2 &&
    cells.size >= rows.size * 2 &&
    cells.size === group.length &&
    group.every(({ text, around }) => around.level === 0 && lengthOfText(text) <= LONGEST_CELL)
  );
}

function rowOf(cells: readonly HtmlBlock[]): HtmlBlock {
  const [first] = cells;
  if (first === undefined) throw new RangeError('a row without a cell');
  const sum = (of: (cell: HtmlBlock) => number): number => cells.reduce((all, cell) => all + of(cell), 0);
  const text = cells.map(cell => cell.text.replace(/\s+/g, ' ').trim()).join('  ');
  return { ...first, text, length: sum(({ length }) => length), bold: sum(({ bold }) => bold) };
}
