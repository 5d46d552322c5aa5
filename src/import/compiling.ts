import { setFlagsFromString } from 'node:v8';

/**
 * How much of the functions that a function calls V8 may compile into it, in bytes of its bytecode. An import is thousands of
 * small functions, each of which V8 would compile into many others, and many anew as it learns more of them: of the first
 * thousand pages that took two fifths of the time.
 */
const [LITTLE, USUAL] = [300, 920] as const;

/** Does work of many small functions with less compiling; what comes after is compiled as usual. */
export function compilingLess<Result>(work: () => Result): Result {
  inlineUpTo(LITTLE);
  try {
    return work();
  } finally {
    inlineUpTo(USUAL);
  }
}

function inlineUpTo(bytes: number): void {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${bytes}`);
}
