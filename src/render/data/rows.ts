/** The rows of a year's file as it stands, so that those of articles that nobody touched need not be made again. */
import type { YearDataSpec } from '../../plan/specs-machine.ts';
import { BYTE_ORDER_MARK } from './csv.ts';

/** Rows with their line ends, by the article's id: each a view of the bytes of the whole file. */
export type Rows = ReadonlyMap<string, Uint8Array>;

/** Where rows that are made already are asked for by the article's id. */
export type RowSource = Pick<Rows, 'get'>;

/** The rows of a whole file of a year, without the head of a table. */
export function rowsIn(kind: YearDataSpec['kind'], file: Buffer): Rows {
  return kind === 'year-csv' ? tableRows(file) : lines(file);
}

const ID = '{"id":"';
const LINE_END = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;

function lines(file: Buffer): Rows {
  const rows = new Map<string, Uint8Array>();
  for (let at = 0, end = file.indexOf(LINE_END); end !== -1; at = end + 1, end = file.indexOf(LINE_END, at)) {
    const from = at + ID.length;
    rows.set(file.toString('latin1', from, file.indexOf(QUOTE, from)), file.subarray(at, end + 1));
  }
  return rows;
}

/** A line end between quotes is of a cell. An id has no quotes and no comma. */
function tableRows(file: Buffer): Rows {
  const rows = new Map<string, Uint8Array>();
  const mark = Buffer.from(BYTE_ORDER_MARK);
  let at = file.subarray(0, mark.length).equals(mark) ? mark.length : 0;
  let quote = file.indexOf(QUOTE, at);
  let quoted = false;
  for (let end = file.indexOf(LINE_END, at); end !== -1; end = file.indexOf(LINE_END, end + 1)) {
    for (; quote !== -1 && quote < end; quote = file.indexOf(QUOTE, quote + 1)) quoted = !quoted;
    if (quoted) continue;
    rows.set(file.toString('latin1', at, file.indexOf(COMMA, at)), file.subarray(at, end + 1));
    at = end + 1;
  }
  rows.delete('id');
  return rows;
}
