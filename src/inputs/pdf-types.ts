/** What is seen of a PDF's page: text with its place. All measures are in points, from the page's upper left corner. */

/** A rectangle; `bottom` is below `top` and so the larger. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Text that a PDF sets in one go: from a single character to a whole line. */
export interface Run extends Box {
  readonly text: string;
  /** Of the type. */
  readonly size: number;
  /** Set from top to bottom. */
  readonly vertical: boolean;
}

/** Text on one base line, without a gap as wide as between columns. */
export interface Line extends Run {}

/** A page of a PDF. */
export interface PdfPage {
  readonly runs: readonly Run[];
}

/** The smallest box around boxes; there must be one at least. */
export function boxAround(boxes: readonly Box[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    right = Math.max(right, box.right);
    top = Math.min(top, box.top);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, right, top, bottom };
}

/** The size in which most of the text is set; 0 where there is none. */
export function bodySize(runs: readonly Run[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  let [best, most] = [0, 0];
  for (const [size, length] of lengths) if (length > most) [best, most] = [size, length];
  return best;
}
