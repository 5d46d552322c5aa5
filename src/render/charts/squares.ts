/** Where squares of a map are drawn. */

/** Side of a square and the space between two, in units of the drawing: at the size of a page's text, pixels. */
export const SIDE = 60;
const SPACE = 4;

/** Corner of the square in a column and row, both from 1. */
export function cornerOf({ column, row }: { readonly column: number; readonly row: number }): {
  readonly x: number;
  readonly y: number;
} {
  return { x: (column - 1) * (SIDE + SPACE), y: (row - 1) * (SIDE + SPACE) };
}

/** Length of a row of squares; 0 for none. */
export function extent(squares: number): number {
  return squares === 0 ? 0 : squares * (SIDE + SPACE) - SPACE;
}
