import { setFlagsFromString } from 'node:v8';

/** Percent that the heap may grow by between two collections: half of what it holds, where V8 would let it grow to a multiple. */
const GROWTH = 50;
/**
 * Bytes of bytecode that a function runs through before it is compiled anew for speed; V8 takes 135,168. A build lasts seconds, so
 * much of what is compiled so early never pays for itself: figures are in docs/benchmarks.md.
 */
const PATIENCE = 1_000_000;
/**
 * MB of half the space where what is made begins, 1 at first otherwise: pages wait there for their batch, and each collection that
 * finds them alive copies them. The thread that runs already takes to it when its space grows for the first time.
 */
const YOUNG = 16;

/**
 * Suits the engine to a build, threads that are started later included: memory is bound to what it holds and some, since pages are
 * thrown away as soon as they are written; and functions are compiled for speed only when they have run for a while.
 */
export function suitEngine(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  setFlagsFromString(`--interrupt-budget=${PATIENCE}`);
  setFlagsFromString(`--min-semi-space-size=${YOUNG}`);
  setFlagsFromString(`--semi-space-growth-factor=${YOUNG}`);
}
