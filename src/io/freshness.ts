import type { Stat } from './disk.ts';

/** Milliseconds of the longest tick of a file system's clock: FAT has two seconds. */
const COARSE = 2_000;
/**
 * The same where a time has a fraction of a second: the clocks that kernels stamp files by tick every 1 to 16 ms, exFAT counts
 * in tens. Several times that, for a clock that is asked a little early.
 */
const FINE = 100;

/** Times of a file. */
type Times = Pick<Stat, 'changed' | 'status'>;

/**
 * True where a file that changes after `at` (milliseconds since 1970) can't keep these times: its last change lies a tick back.
 * Before that its size and times may stay while its bytes change.
 */
export function isSettled({ changed, status = 0 }: Times, at: number): boolean {
  const tick = status % 1_000 === 0 ? COARSE : FINE;
  return Math.max(changed, status) < at - tick;
}

/** Size and times of a file, as one text: what is on record of it where nobody touched it since. */
export function stampOf({ size, changed, status = 0 }: Stat): string {
  return `${size} ${changed} ${status}`;
}
