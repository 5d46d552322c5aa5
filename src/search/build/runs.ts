/**
 * The pairs and threes of a segment in the order of their slots, some files' at a time. They are counted first by their runs; then
 * slice by slice, as many as fit, they are laid out by run and each run is sorted: memory is that of a slice, whatever the
 * segment has.
 */
import { firstSlot, isAscii, pairKey, slotOf, tripleKey } from '../grams.ts';
import { GRAM_WORDS, RunSorter, SLOT, type SortedGrams } from './sorting.ts';
import type { TextStream } from './stream.ts';

/** The grams of some files. Valid until the next is asked for. */
export interface GramRun extends SortedGrams {
  /** The first of the files, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** As many runs have their ends in a processor's cache while grams are put behind them. */
const MOST_RUNS = 1024;
/**
 * Words held at once, unless a single run has more; beside them as many again as the largest run has. Each further slice goes through
 * all texts once more: a tenth of a second at 10,000 articles.
 */
const SLICE = 5_000_000;

/** Files of a run are 2 to this power; the last run may have fewer. */
function filesShift(files: number): number {
  let shift = 0;
  while (files >>> shift >= MOST_RUNS) shift += 1;
  return shift;
}

/** Where grams are put as they are met. */
interface Room {
  /** Makes a slot the number of its run. */
  readonly scale: number;
  /** Where the next gram of each run goes, and how far on it goes then: nowhere for a run that is not wanted. */
  readonly next: Uint32Array;
  readonly steps: Uint32Array;
  /** Null where grams are counted only. */
  readonly words: Uint32Array | null;
}

/** Meets every gram of a stream, in its order. */
class Layout {
  readonly #room: Room;

  constructor(room: Room) {
    this.#room = room;
  }

  all(stream: TextStream): void {
    const { units, fields } = stream;
    for (let field = 0; field < fields; field += 1) {
      const [start, end] = [stream.startOf(field), stream.startOf(field + 1)];
      if (start === end) continue;
      // A field ends with a break, so that nothing reaches over into the next one.
      let [a, b] = [units[start] ?? 0, units[start + 1] ?? 0];
      for (let place = start; place + 1 < end; place += 1) {
        const c = units[place + 2] ?? 0;
        if (a !== 0 && b !== 0) {
          this.#put(slotOf(pairKey(a, b)), field, place - start);
          if (c !== 0 && isAscii(a | b | c)) this.#put(slotOf(tripleKey(a, b, c)), field, place - start);
        }
        a = b;
        b = c;
      }
    }
  }

  /** Without a branch on the run: half of them would be mistaken, which takes longer than to write what is not wanted. */
  #put(slot: number, field: number, position: number): void {
    const { scale, next, steps, words } = this.#room;
    const run = (slot * scale) >>> 0;
    const at = next[run] ?? 0;
    next[run] = at + (steps[run] ?? 0);
    if (words === null) return;
    words[at] = field;
    words[at + 1] = position;
    words[at + SLOT] = slot;
  }
}

/** All grams of a stream, run by run, in so many files; a run without grams too. `slice`: words held at once. */
export function* gramRuns(
  stream: TextStream,
  files: number,
  slice: number = SLICE,
): Generator<GramRun, void, undefined> {
  const shift = filesShift(files);
  const scale = files / 2 ** (32 + shift);
  const counts = new Uint32Array(((files - 1) >>> shift) + 1);
  const steps = new Uint32Array(counts.length).fill(GRAM_WORDS);
  new Layout({ scale, next: counts, steps, words: null }).all(stream);
  const cuts = slices(counts, slice);
  const words = new Uint32Array(cuts.reduce((most, { total }) => Math.max(most, total), 0) + GRAM_WORDS);
  const sorter = new RunSorter(counts.reduce((most, count) => Math.max(most, count), 0) / GRAM_WORDS);
  for (const cut of cuts) {
    const next = startsOf(counts, cut);
    new Layout({ scale, next, steps: stepsOf(counts, cut), words }).all(stream);
    for (let run = cut.from; run < cut.to; run += 1) {
      const end = next[run] ?? 0;
      const own = { from: run << shift, to: Math.min(files, (run + 1) << shift) };
      const [first, after] = [firstSlot(own.from, files), firstSlot(own.to, files)];
      const met = words.subarray(end - (counts[run] ?? 0), end);
      yield { ...own, ...sorter.sorted(met, first, after) };
    }
  }
}

/** Where each run of a slice begins; all others behind them, where what is put is lost. */
function startsOf(counts: Uint32Array, { from, to, total }: Slice): Uint32Array {
  const starts = new Uint32Array(counts.length).fill(total);
  let sum = 0;
  for (let run = from; run < to; run += 1) {
    starts[run] = sum;
    sum += counts[run] ?? 0;
  }
  return starts;
}

function stepsOf(counts: Uint32Array, { from, to }: Slice): Uint32Array {
  return new Uint32Array(counts.length).fill(GRAM_WORDS, from, to);
}

interface Slice {
  readonly from: number;
  readonly to: number;
  /** Words in it. */
  readonly total: number;
}

function slices(counts: Uint32Array, most: number): readonly Slice[] {
  const found: Slice[] = [];
  let [from, total] = [0, 0];
  counts.forEach((count, run) => {
    if (total > 0 && total + count > most) {
      found.push({ from, to: run, total });
      [from, total] = [run, 0];
    }
    total += count;
  });
  found.push({ from, to: counts.length, total });
  return found;
}
