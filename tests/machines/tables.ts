/** Comma-separated values read back, as RFC 4180 writes them. */

/** The rows of a table; throws where a quotation is not closed or stands in the middle of a cell. */
export function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    const [cell, end] = csv[at] === '"' ? quoted(csv, at) : bare(csv, at);
    row.push(cell);
    if (csv[end] === ',') at = end + 1;
    else if (csv.startsWith('\r\n', end)) {
      rows.push(row);
      row = [];
      at = end + 2;
    } else throw new Error(`no separator at ${end}`);
    if (at === csv.length && csv[end] === ',') row.push('');
  }
  return rows;
}

function bare(csv: string, from: number): readonly [cell: string, end: number] {
  const length = csv.slice(from).search(/,|\r\n/);
  const cell = csv.slice(from, from + length);
  if (/["\r\n]/.test(cell)) throw new Error(`a bare cell ${JSON.stringify(cell)}`);
  return [cell, from + length];
}

function quoted(csv: string, from: number): readonly [cell: string, end: number] {
  const match = /^"((?:[^"]|"")*)"/.exec(csv.slice(from));
  if (match === null) throw new Error('a quotation without end');
  return [(match[1] ?? '').replaceAll('""', '"'), from + match[0].length];
}
