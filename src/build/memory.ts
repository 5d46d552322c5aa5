import { setFlagsFromString } from 'node:v8';

/** Percent that the heap may grow by between two collections: half of what it holds, where V8 would let it grow to a multiple. */
const GROWTH = 50;

/**
 * Bounds the memory of a build to what it holds and some: pages are thrown away as soon as they are written, so to let them lie
 * about gains little time. For this process, threads included.
 */
export function boundMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
