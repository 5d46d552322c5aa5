import { tightened } from './pdf-runs.ts';
import { bodySize, boxAround, type Line, type Run } from './pdf-types.ts';

/** Pieces of text this near on the same base line make one line; in sizes of their type. */
const SAME_LINE = 1.8;
/** From here on a gap between two pieces is a space; between Chinese and Latin a quarter is set where none is meant. */
const SPACE = 0.22;
const SPACE_BETWEEN_SCRIPTS = 0.4;
/** How far the middles of a line's pieces may lie apart, in sizes of the larger. */
const LEVEL = 0.4;

/** The lines of a column from top to bottom, of one row from left to right; lines set downwards from right to left. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const upright = runs.filter(run => !run.vertical);
  const downward = runs.filter(run => run.vertical).sort((a, b) => b.left - a.left || a.top - b.top);
  const lines = rowsOf(upright).flatMap(row => piecesOf(row).map(lineOf));
  return downward.length > upright.length ? [...downward, ...lines] : [...lines, ...downward];
}

function rowsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const near = last && middle(run) - middle(last) <= LEVEL * Math.max(last.size, run.size);
    if (near) row?.push(run);
    else rows.push([run]);
  }
  return rows.map(row => row.sort((a, b) => a.left - b.left));
}

function middle({ top, bottom }: Run): number {
  return (top + bottom) / 2;
}

function piecesOf(row: readonly Run[]): readonly (readonly Run[])[] {
  const pieces: Run[][] = [];
  for (const run of row) {
    const last = pieces.at(-1)?.at(-1);
    if (last && run.left - last.right < SAME_LINE * Math.max(last.size, run.size)) pieces.at(-1)?.push(run);
    else pieces.push([run]);
  }
  return pieces;
}

function lineOf(runs: readonly Run[]): Line {
  const texts = runs.map((run, index) => {
    const last = runs[index - 1];
    const mixed = last && isLatin(last.text.at(-1)) !== isLatin(run.text.at(0));
    const space = mixed ? SPACE_BETWEEN_SCRIPTS : SPACE;
    const apart = last && run.left - last.right >= space * Math.min(last.size, run.size);
    return apart ? ` ${run.text}` : run.text;
  });
  const text = tightened(texts.join('').replace(/ {2,}/g, ' ').trim());
  return { text, size: bodySize(runs), vertical: false, ...boxAround(runs) };
}

function isLatin(char: string | undefined): boolean {
  return char !== undefined && /[A-Za-z0-9]/.test(char);
}
