/** Negative, zero or positive as `a` stands before, with or after `b`, by code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
