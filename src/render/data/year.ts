/** The articles of a year in one file, a piece at a time: no two bodies need to be in memory together. */
import { meter } from '../../digest.ts';
import type { Site } from '../../plan/specs.ts';
import type { YearDataSpec } from '../../plan/specs-machine.ts';
import type { Pieces } from '../../types.ts';
import { withoutControls } from '../xml.ts';
import { type ArticleData, articleData, type DataTexts } from './article.ts';
import { BYTE_ORDER_MARK, csvRow } from './csv.ts';
import { COLUMNS } from './fields.ts';
import type { RowSource } from './rows.ts';

/** UTF-16 units that are gathered before they are written: a write an article would cost more than the article. */
const PIECE = 1 << 16;

type Piece = string | Uint8Array;

/** The file of a year, as JSON Lines or as a table. Rows that are made already are taken as they are. */
export async function* yearPieces(site: Site, spec: YearDataSpec, texts: YearTexts): Pieces {
  const measured = meter();
  for await (const piece of gathered(rowsOf(site, spec, texts))) {
    measured.add(piece);
    yield piece;
  }
  return measured.end();
}

async function* rowsOf(site: Site, spec: YearDataSpec, texts: YearTexts): AsyncGenerator<Piece> {
  const { kind, entries } = spec;
  const rows = texts.rows?.(spec);
  if (kind === 'year-csv') yield BYTE_ORDER_MARK + csvRow(COLUMNS.map(column => column.name));
  for (const entry of entries)
    yield rows?.get(entry.id) ?? rowOf(kind, await articleData(site, entry, texts));
}

/** Rows that are made are joined; those that stand side by side where they are taken from come as one. */
async function* gathered(rows: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  let last: Piece = '';
  for await (const row of rows) {
    const joined = joinedWith(last, row);
    if (joined === null) yield last;
    last = joined ?? row;
  }
  yield last;
}

function joinedWith(last: Piece, row: Piece): Piece | null {
  if (typeof last === 'string') {
    if (last === '') return row;
    return typeof row === 'string' && last.length < PIECE ? last + row : null;
  }
  if (typeof row === 'string' || row.buffer !== last.buffer) return null;
  const follows = row.byteOffset === last.byteOffset + last.length;
  return follows ? new Uint8Array(last.buffer, last.byteOffset, last.length + row.length) : null;
}

/** What the files of a year are made from. */
export interface YearTexts extends DataTexts {
  /** The rows of a file that are made already; without it all are made. */
  readonly rows?: (spec: YearDataSpec) => RowSource;
}

/** The row of an article, with its line end. */
export function rowOf(kind: YearDataSpec['kind'], data: ArticleData): string {
  return kind === 'year-csv' ? tableRow(data) : `${jsonText(data)}\n`;
}

function tableRow(data: ArticleData): string {
  return csvRow(COLUMNS.map(({ cell }) => withoutControls(cell(data))));
}

/** What JSON writes in escapes, and the rest of what no document may hold: rarely is there any, and then it is looked at closely. */
const MAY_BE_FORBIDDEN = /\\[bfu]|[\x7f-\x9f\ufffe\uffff]/;

/** Data as JSON, without the characters that no document may hold. */
export function jsonText(data: unknown, indent?: number): string {
  const text = JSON.stringify(data, null, indent);
  return MAY_BE_FORBIDDEN.test(text) ? cleanJson(data, indent) : text;
}

function cleanJson(data: unknown, indent?: number): string {
  return JSON.stringify(
    data,
    (_, value) => (typeof value === 'string' ? withoutControls(value) : value),
    indent,
  );
}
