/**
 * Tables as comma-separated values (RFC 4180) that no spreadsheet takes for formulas. A cell that begins with `=`, `+`,
 * `-`, `@`, their full-width forms, a tab or a line end would be run as a formula by some program: it gets an apostrophe
 * before it (OWASP, CSV Injection). So does one that begins with an apostrophe: whoever takes one apostrophe from the
 * beginning of each cell that has one gets the text back, character by character.
 */

/** What a table begins with: spreadsheets in China read a file without it as GBK, and Chinese text as noise. */
export const BYTE_ORDER_MARK = '\ufeff';

const RISKY = /^[=+\-@＝＋－＠\t\r\n']/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** A row, with its line end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const safe = RISKY.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
