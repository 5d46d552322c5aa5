/** Where a region is to be cut from left to right. */
import { type Gap, parted } from './pdf-gaps.ts';
import { columnGutters, isHeadline, isOneText, type Region, type Runs } from './pdf-region.ts';
import { type Box, boxAround } from './pdf-types.ts';

/** Rows in which columns are looked for. */
const ROWS = 4;

/**
 * The gap at headlines that part articles though columns are open beside them: above them, or below where they are the
 * first. Nothing stands beside such headlines but others: one stands over several columns or over the first, or several
 * stand side by side. (Several in the first row are of articles side by side from top to bottom.) Null where there is none.
 */
export function partingRow({ rows, gaps, size }: Region): Gap | null {
  for (let from = 0; from < rows.length; from++) {
    if (!isHeadline(rows[from] ?? [], size)) continue;
    let to = from + 1;
    while (to < rows.length && isHeadline(rows[to] ?? [], size)) to++;
    const own = rows.slice(from, to);
    const text = rows.slice(to, to + ROWS).flat();
    const one = own.every(isOneText) && !isParted(own.flat(), columnGutters([...own.flat(), ...text], size));
    const parts = one ? standsOver(boxAround(own.flat()), columnGutters(text, size)) : from > 0;
    if (parts) return (from > 0 ? gaps[from - 1] : gaps[to - 1]) ?? null;
    from = to;
  }
  return null;
}

/** The gap below the headline that a region begins with; null where it begins with text. */
export function headRow({ rows, gaps, size }: Region): Gap | null {
  const text = rows.findIndex(row => !isHeadline(row, size));
  return text > 0 ? (gaps[text - 1] ?? null) : null;
}

/** Headlines side by side stand on both sides of a gutter of the columns under them. */
function isParted(headlines: Runs, between: readonly Gap[]): boolean {
  const { left, right } = boxAround(headlines);
  return between.some(({ from, to }) => left < from && right > to);
}

function standsOver({ left, right }: Box, between: readonly Gap[]): boolean {
  const [first] = between;
  if (first === undefined) return false;
  return right <= first.from || between.some(({ from, to }) => left < from && right > to);
}

/** A place to cut; `clean` where no column goes on through it. */
export interface RowCut {
  readonly gap: Gap;
  readonly clean: boolean;
}

/** Where a region whose columns are not open from top to bottom is to be cut; null where it has no columns. */
export function rowCut({ rows, gaps, size }: Region): RowCut | null {
  const open = (from: number, to: number): boolean =>
    columnGutters(rows.slice(from, to).flat(), size).length > 0;
  const begin = rows.findIndex((_, index) => open(index, index + ROWS));
  if (begin < 0) return null;
  const headed = (index: number): boolean => isHeadline(rows[index] ?? [], size);
  // A picture may leave but one of the columns at their head: it is one of them all the same.
  const headline = rows.findLastIndex((_, index) => index < begin && headed(index));
  const above = mostRows(0, begin - headline - 1, count => open(begin - count, begin + ROWS));
  let first = begin - above;
  // Headlines side by side belong to the columns under them.
  while (first > 0 && headed(first - 1) && !isOneText(rows[first - 1] ?? [])) first--;
  if (first > 0) return cutAt(gaps[first - 1], true);
  const text = begin - above;
  let last = text + mostRows(begin + ROWS - text, rows.length - text, count => open(text, text + count));
  while (last > text + 1 && headed(last - 1)) last--;
  const next = rows[last] ?? [];
  return cutAt(
    gaps[last - 1],
    headed(last) || (isOneText(next) && isWider(next, rows.slice(text, last).flat(), size)),
  );
}

/** A line across columns is wider than each of them; one that is not is of a column itself. */
function isWider(line: Runs, text: Runs, size: number): boolean {
  const columns = parted(text, columnGutters(text, size), 'x').map(boxAround);
  const { left, right } = boxAround(line);
  return columns.every(column => right - left > 1.2 * (column.right - column.left));
}

function cutAt(gap: Gap | undefined, clean: boolean): RowCut | null {
  return gap === undefined ? null : { gap, clean };
}

/** The most rows through which columns are open, `least` at least: more rows close them and never open them. */
function mostRows(least: number, most: number, isOpen: (count: number) => boolean): number {
  let [low, high] = [Math.min(least, most), most];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isOpen(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
