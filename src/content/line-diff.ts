/** What changed between two texts, as a unified diff. */
import { align } from './align.ts';

/** Lines shown unchanged on either side of a change. */
const CONTEXT = 3;

/** A line that stays, goes or comes, with how many lines stand above it in either text. */
interface Row {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
  readonly above: { readonly before: number; readonly after: number };
}

/** A text before and after; null where there is none. `path` is the one both are known by. */
export interface TextChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The change as `patch` and `git apply` read it (https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html);
 * empty where nothing changed. Time n log n, whatever the texts.
 */
export function unifiedDiff({ path, before, after }: TextChange): string {
  const rows = rowsOf(linesIn(before), linesIn(after));
  const hunks = hunksOf(rows);
  if (hunks.length === 0) return '';
  const from = before === null ? '/dev/null' : `a/${path}`;
  const to = after === null ? '/dev/null' : `b/${path}`;
  return `--- ${from}\n+++ ${to}\n${hunks.map(hunk => hunkText(rows, hunk)).join('')}`;
}

/** Each with its line end; the last may have none. */
function linesIn(text: string | null): readonly string[] {
  return text?.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function rowsOf(before: readonly string[], after: readonly string[]): readonly Row[] {
  const blocks = (lines: readonly string[]) => lines.map(text => ({ text, above: '' }));
  const matches = align(blocks(before), blocks(after));
  const rows: Row[] = [];
  let come = 0;
  const addUntil = (end: number, gone: number): void => {
    for (const text of after.slice(come, end))
      rows.push({ sign: '+', text, above: { before: gone, after: come++ } });
  };
  for (const [index, text] of before.entries()) {
    const match = matches[index] ?? -1;
    if (match !== -1) addUntil(match, index);
    rows.push({ sign: match === -1 ? '-' : ' ', text, above: { before: index, after: come } });
    if (match !== -1) come++;
  }
  addUntil(after.length, before.length);
  return rows;
}

interface Hunk {
  readonly from: number;
  readonly to: number;
}

/** Rows from one to before the other: each change with what stands around it, near ones together. */
function hunksOf(rows: readonly Row[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const [index, { sign }] of rows.entries()) {
    if (sign === ' ') continue;
    const [from, to] = [Math.max(0, index - CONTEXT), Math.min(rows.length, index + CONTEXT + 1)];
    const last = hunks.at(-1);
    if (last && from <= last.to) hunks[hunks.length - 1] = { from: last.from, to };
    else hunks.push({ from, to });
  }
  return hunks;
}

function hunkText(rows: readonly Row[], { from, to }: Hunk): string {
  const shown = rows.slice(from, to);
  const range = (side: keyof Row['above'], absent: Row['sign']): string => {
    const above = shown[0]?.above[side] ?? 0;
    const length = shown.filter(({ sign }) => sign !== absent).length;
    return `${length === 0 ? above : above + 1},${length}`;
  };
  const lines = shown.map(({ sign, text }) =>
    text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`,
  );
  return `@@ -${range('before', '+')} +${range('after', '-')} @@\n${lines.join('')}`;
}
