/**
 * The grams of a segment in the order of their slots. They are counted first by the highest bits of their slots; then
 * slice by slice, as many as fit, they are laid out by those bits and each small run is sorted by the rest: memory is that
 * of a slice, whatever the segment has.
 */
import { isAscii, pairKey, singleKey, slotOf, tripleKey } from '../grams.ts';
import type { TextStream } from './stream.ts';

/** Grams with one beginning of their slots, sorted by slot, and among equals by place. Valid until the next is asked for. */
export interface GramRun {
  readonly slots: Uint32Array;
  /** Where in the stream each begins. */
  readonly places: Uint32Array;
  readonly length: number;
}

const RUN_BITS = 12;
const RUNS = 1 << RUN_BITS;
const REST = 32 - RUN_BITS;
const DIGIT = REST / 2;
const DIGITS = 1 << DIGIT;
/** Grams held at once: 16 bytes each. */
const SLICE = 3_000_000;

type Visit = (slot: number, place: number) => void;

/** Every gram of the stream by its place; a single unit only where it first stands in a field. */
function eachGram({ units, length }: TextStream, visit: Visit): void {
  const seen = new Uint32Array(0x10000);
  let field = 1;
  for (let place = 0; place < length; place += 1) {
    const a = units[place] ?? 0;
    if (a === 0) {
      field += 1;
      continue;
    }
    if (seen[a] !== field && (a < 0xd800 || a >= 0xe000)) {
      seen[a] = field;
      visit(slotOf(singleKey(a)), place);
    }
    const b = units[place + 1] ?? 0;
    if (b === 0) continue;
    visit(slotOf(pairKey(a, b)), place);
    const c = units[place + 2] ?? 0;
    if (c !== 0 && isAscii(a) && isAscii(b) && isAscii(c)) visit(slotOf(tripleKey(a, b, c)), place);
  }
}

/** All grams of a stream, run by run. */
export function* gramRuns(stream: TextStream): Generator<GramRun, void, undefined> {
  const counts = new Uint32Array(RUNS);
  eachGram(stream, slot => {
    const run = slot >>> REST;
    counts[run] = (counts[run] ?? 0) + 1;
  });
  const largest = counts.reduce((most, count) => Math.max(most, count), 0);
  const sorter = new RunSorter(largest);
  for (const [from, to] of slices(counts)) yield* runsBetween(stream, counts, { from, to, sorter });
}

function slices(counts: Uint32Array): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  let [from, held] = [0, 0];
  counts.forEach((count, run) => {
    if (held > 0 && held + count > SLICE) {
      found.push([from, run]);
      [from, held] = [run, 0];
    }
    held += count;
  });
  found.push([from, RUNS]);
  return found;
}

interface Slice {
  readonly from: number;
  readonly to: number;
  readonly sorter: RunSorter;
}

function* runsBetween(
  stream: TextStream,
  counts: Uint32Array,
  { from, to, sorter }: Slice,
): Generator<GramRun, void, undefined> {
  const next = new Uint32Array(RUNS);
  let total = 0;
  for (let run = from; run < to; run += 1) {
    next[run] = total;
    total += counts[run] ?? 0;
  }
  const [slots, places] = [new Uint32Array(total), new Uint32Array(total)];
  eachGram(stream, (slot, place) => {
    const run = slot >>> REST;
    if (run < from || run >= to) return;
    const at = next[run] ?? 0;
    next[run] = at + 1;
    slots[at] = slot;
    places[at] = place;
  });
  for (let run = from; run < to; run += 1) {
    const end = next[run] ?? 0;
    const start = end - (counts[run] ?? 0);
    if (end > start) yield sorter.sorted(slots.subarray(start, end), places.subarray(start, end));
  }
}

/** Sorts a run by the lower bits of its slots, in two passes that keep the order of equals. */
class RunSorter {
  readonly #slots: Uint32Array;
  readonly #places: Uint32Array;
  readonly #counts = new Uint32Array(DIGITS);

  constructor(largest: number) {
    this.#slots = new Uint32Array(largest);
    this.#places = new Uint32Array(largest);
  }

  sorted(slots: Uint32Array, places: Uint32Array): GramRun {
    const scratch = { slots: this.#slots, places: this.#places };
    this.#pass({ slots, places }, scratch, { length: slots.length, shift: 0 });
    this.#pass(scratch, { slots, places }, { length: slots.length, shift: DIGIT });
    return { slots, places, length: slots.length };
  }

  #pass(
    from: Pick<GramRun, 'slots' | 'places'>,
    to: Pick<GramRun, 'slots' | 'places'>,
    { length, shift }: { readonly length: number; readonly shift: number },
  ): void {
    const counts = this.#counts.fill(0);
    for (let at = 0; at < length; at += 1) {
      const digit = ((from.slots[at] ?? 0) >>> shift) & (DIGITS - 1);
      counts[digit] = (counts[digit] ?? 0) + 1;
    }
    let sum = 0;
    for (let digit = 0; digit < DIGITS; digit += 1) {
      const count = counts[digit] ?? 0;
      counts[digit] = sum;
      sum += count;
    }
    for (let at = 0; at < length; at += 1) {
      const slot = from.slots[at] ?? 0;
      const digit = (slot >>> shift) & (DIGITS - 1);
      const target = counts[digit] ?? 0;
      counts[digit] = target + 1;
      to.slots[target] = slot;
      to.places[target] = from.places[at] ?? 0;
    }
  }
}
