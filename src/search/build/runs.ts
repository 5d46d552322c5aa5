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

const RUN_BITS = 10;
const RUNS = 1 << RUN_BITS;
const REST = 32 - RUN_BITS;
const DIGIT = REST / 2;
const DIGITS = 1 << DIGIT;
/** Grams held at once: 8 bytes each. */
const SLICE = 10_000_000;

/** Where the grams of some runs are put; without arrays they are counted only. */
interface Target {
  readonly from: number;
  readonly to: number;
  /** Where the next gram of each run goes. */
  readonly next: Uint32Array;
  readonly slots: Uint32Array | null;
  readonly places: Uint32Array | null;
}

/** Lays out every gram of the stream whose run is wanted; a single unit only where it first stands in a field. */
function layOut({ units, length }: TextStream, target: Target): void {
  const seen = new Uint32Array(0x10000);
  let field = 1;
  let a = units[0] ?? 0;
  let b = length > 1 ? (units[1] ?? 0) : 0;
  for (let place = 0; place < length; place += 1) {
    const c = place + 2 < length ? (units[place + 2] ?? 0) : 0;
    if (a === 0) field += 1;
    else {
      if (seen[a] !== field && (a < 0xd800 || a >= 0xe000)) {
        seen[a] = field;
        put(target, slotOf(singleKey(a)), place);
      }
      if (b !== 0) {
        put(target, slotOf(pairKey(a, b)), place);
        if (c !== 0 && isAscii(a) && isAscii(b) && isAscii(c)) put(target, slotOf(tripleKey(a, b, c)), place);
      }
    }
    a = b;
    b = c;
  }
}

function put({ from, to, next, slots, places }: Target, slot: number, place: number): void {
  const run = slot >>> REST;
  if (run < from || run >= to) return;
  const at = next[run] ?? 0;
  next[run] = at + 1;
  if (slots === null || places === null) return;
  slots[at] = slot;
  places[at] = place;
}

/** All grams of a stream, run by run. */
export function* gramRuns(stream: TextStream): Generator<GramRun, void, undefined> {
  const counts = new Uint32Array(RUNS);
  layOut(stream, { from: 0, to: RUNS, next: counts, slots: null, places: null });
  const cuts = slices(counts);
  const largest = cuts.reduce((most, { total }) => Math.max(most, total), 0);
  const room = { slots: new Uint32Array(largest), places: new Uint32Array(largest) };
  const sorter = new RunSorter(counts.reduce((most, count) => Math.max(most, count), 0));
  for (const { from, to } of cuts) {
    const next = startsOf(counts, from, to);
    layOut(stream, { from, to, next, ...room });
    for (let run = from; run < to; run += 1) {
      const end = next[run] ?? 0;
      const start = end - (counts[run] ?? 0);
      if (end > start) yield sorter.sorted(room.slots.subarray(start, end), room.places.subarray(start, end));
    }
  }
}

function startsOf(counts: Uint32Array, from: number, to: number): Uint32Array {
  const starts = new Uint32Array(RUNS);
  let total = 0;
  for (let run = from; run < to; run += 1) {
    starts[run] = total;
    total += counts[run] ?? 0;
  }
  return starts;
}

interface Slice {
  readonly from: number;
  readonly to: number;
  /** Grams in it. */
  readonly total: number;
}

function slices(counts: Uint32Array): readonly Slice[] {
  const found: Slice[] = [];
  let [from, total] = [0, 0];
  counts.forEach((count, run) => {
    if (total > 0 && total + count > SLICE) {
      found.push({ from, to: run, total });
      [from, total] = [run, 0];
    }
    total += count;
  });
  found.push({ from, to: RUNS, total });
  return found;
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
