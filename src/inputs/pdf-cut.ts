/**
 * The reading order of a page by recursive XY-cut: a region is cut along empty strips until each piece is one column.
 * What stands side by side from the top of a region to its bottom is read one after the other; a headline across
 * columns parts what is above it from what is below.
 */
import { dateLineOf, pageHeading } from '../trade/dates.ts';
import { articlesOf } from './pdf-articles.ts';
import { type Gap, parted } from './pdf-gaps.ts';
import { linesOf } from './pdf-lines.ts';
import { columnGutters, largest, type Region, type Runs, regionOf } from './pdf-region.ts';
import { headRow, partingRow, rowCut } from './pdf-rows.ts';
import { type Box, bodySize, boxAround } from './pdf-types.ts';

/** No page nests its columns deeper. */
const DEEPEST = 48;
/** Type from this size on, in sizes of the page's text, is a headline's and no quotation's set large within a column. */
const STRONG = 1.5;
/** A line of the page itself is no higher than this, in sizes of the page's text. */
const LINE = 4;

/** The runs of each column, columns in reading order. */
export function columnsOf(runs: Runs): readonly Runs[] {
  const size = bodySize(runs);
  if (size === 0) return [];
  const { gaps, rows } = regionOf(runs, size);
  const [gap] = gaps;
  const parts = gap !== undefined && isOfThePage(rows[0] ?? [], size) ? parted(runs, [gap], 'y') : [runs];
  return parts.flatMap(part => cut(part, size, DEEPEST));
}

/** A row at the head with the day or the page's name in it: its pieces stand in no column. */
function isOfThePage(row: Runs, size: number): boolean {
  const { top, bottom } = boxAround(row);
  const texts = linesOf(row).map(({ text }) => text);
  const tells = texts.some(text => dateLineOf(text) !== null || pageHeading(text) !== null);
  return tells && bottom - top <= LINE * size;
}

function cut(runs: Runs, size: number, left: number): readonly Runs[] {
  if (left === 0 || runs.length < 2) return [runs];
  const region = regionOf(runs, size);
  const between = columnGutters(runs, size);
  const parts = between.length === 0 ? rowParts(region) : columnParts(region, between);
  return parts.length < 2 ? [runs] : parts.flatMap(part => cut(part, size, left - 1));
}

/**
 * The parts of a region without open columns. Where no row can be cut but through columns, or lines of neighbours stand so
 * that there are no rows, its articles.
 */
function rowParts(region: Region): readonly Runs[] {
  const at = rowCut(region);
  if (at?.clean) return parted(region.runs, [at.gap], 'y');
  const articles = articlesOf(region);
  const interlock = articles.some(one => articles.some(other => isBeside(one.box, other.box)));
  if (articles.length > 1 && (interlock || at !== null)) return articles.map(({ runs }) => runs);
  return at === null ? [] : parted(region.runs, [at.gap], 'y');
}

function isBeside(one: Box, other: Box): boolean {
  return one.right <= other.left && one.top < other.bottom && other.top < one.bottom;
}

/**
 * The parts of a region with open columns: above and below a row that parts articles; else the articles side by side;
 * else its articles, where there are several and they interlock; else its headline and its columns.
 */
function columnParts(region: Region, between: readonly Gap[]): readonly Runs[] {
  const { runs, size } = region;
  const articles = articlesOf(region);
  const own = partingRow(region) ?? (articles.length === 1 ? headRow(region) : null);
  if (own !== null) return parted(runs, [own], 'y');
  const apart = between.filter(gap =>
    articles.every(({ box }) => box.right <= gap.to || box.left >= gap.from),
  );
  if (apart.length > 0) return parted(runs, apart, 'x');
  const headed = articles.filter(article => largest(article.runs) >= size * STRONG);
  return headed.length > 1 ? articles.map(article => article.runs) : parted(runs, between, 'x');
}
