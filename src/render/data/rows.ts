/** The rows of a year's file as it stands, so that those of articles that nobody touched need not be made again. */
import type { YearDataSpec } from '../../plan/specs-machine.ts';
import { BYTE_ORDER_MARK } from './csv.ts';

/** Rows with their line ends, by the article's id. */
export type Rows = ReadonlyMap<string, string>;

/** The rows of a whole file of a year, without the head of a table. */
export function rowsIn(kind: YearDataSpec['kind'], text: string): Rows {
  return kind === 'year-csv' ? tableRows(text) : lines(text);
}

const ID = '{"id":"';

function lines(text: string): Rows {
  const rows = new Map<string, string>();
  for (let at = 0, end = text.indexOf('\n'); end !== -1; at = end + 1, end = text.indexOf('\n', at)) {
    const from = at + ID.length;
    rows.set(text.slice(from, text.indexOf('"', from)), text.slice(at, end + 1));
  }
  return rows;
}

/** A line end between quotes is of a cell. An id has no quotes and no comma. */
function tableRows(text: string): Rows {
  const rows = new Map<string, string>();
  let at = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  let quote = text.indexOf('"', at);
  let quoted = false;
  for (let end = text.indexOf('\n', at); end !== -1; end = text.indexOf('\n', end + 1)) {
    for (; quote !== -1 && quote < end; quote = text.indexOf('"', quote + 1)) quoted = !quoted;
    if (quoted) continue;
    rows.set(text.slice(at, text.indexOf(',', at)), text.slice(at, end + 1));
    at = end + 1;
  }
  rows.delete('id');
  return rows;
}
