import { availableParallelism } from 'node:os';

/** From so many files on, a worker gives more than it costs to start: see docs/benchmarks.md. */
const WORTH_IT = 5_000;
/** Beyond, writing files is what takes the time. */
const MOST = 7;

/** How many workers help to make so many files: this thread works too. */
export function workersFor(files: number, asked: number | undefined): number {
  if (asked !== undefined) return asked;
  return files < WORTH_IT ? 0 : Math.min(MOST, availableParallelism() - 1);
}
