/** From sorted grams to the files of grams and of positions. */
import { BitWriter } from '../bits.ts';
import { gapBits } from '../coding.ts';
import { type FileCounts, type FileName, sealed } from '../format.ts';
import { firstSlot } from '../grams.ts';
import { bytesOf } from './bytes.ts';
import { ListEncoder } from './lists.ts';
import { type GramRun, gramRuns } from './runs.ts';
import { type SingleUnit, singleUnits } from './singles.ts';
import { PLACE_WORDS } from './sorting.ts';
import type { TextStream } from './stream.ts';

/** A file of the index, as it is published. */
export interface IndexFile extends FileName {
  readonly contents: Uint8Array;
}

/** The files of grams and positions of a segment, in the order of `filesOf`. */
export function* gramFiles(stream: TextStream, counts: FileCounts): Generator<IndexFile, void, undefined> {
  const encoder = new GramEncoder(stream, counts);
  const share = counts.grams / counts.positions;
  for (const run of gramRuns(stream, counts.grams)) {
    let start = 0;
    for (let file = run.from; file < run.to; file += 1) {
      const after = firstSlot(file + 1, counts.grams);
      let end = start;
      while (end < run.count && (run.slots[end] ?? 0) < after) end += 1;
      yield encoder.gramFile(file, { run, start, end });
      start = end;
      if ((file + 1) % share === 0) yield encoder.positionFile((file + 1) / share - 1);
    }
  }
}

/** What a file has of a run: its slots from `start` on and before `end`. */
interface Portion {
  readonly run: GramRun;
  readonly start: number;
  readonly end: number;
}

class GramEncoder {
  readonly #counts: FileCounts;
  readonly #lists: ListEncoder;
  readonly #bits = new BitWriter();
  readonly #singles: Iterator<SingleUnit, void>;
  /** The next of them that is in no file yet. */
  #single: SingleUnit | null;
  /** Grams of the file of positions that is being made. */
  #common: { readonly slot: number; readonly bytes: Uint8Array }[] = [];

  constructor(stream: TextStream, counts: FileCounts) {
    this.#counts = counts;
    this.#lists = new ListEncoder(stream, this.#bits);
    this.#singles = singleUnits(stream);
    this.#single = this.#singles.next().value ?? null;
  }

  gramFile(number: number, portion: Portion): IndexFile {
    const files = this.#counts.grams;
    const [first, after] = [firstSlot(number, files), firstSlot(number + 1, files)];
    const singles = [...this.#singlesBefore(after)];
    const count = portion.end - portion.start + singles.length;
    this.#bits.gamma(count + 1);
    this.#bits.put(this.#lists.textBits, 5);
    this.#writeGrams(portion, singles, { next: first, gap: gapBits(count + 1, after - first) });
    const name: FileName = { kind: 'grams', number };
    return { ...name, contents: sealed(name, this.#bits.take()) };
  }

  /** Further single units with slots before this one. */
  *#singlesBefore(after: number): Generator<SingleUnit, void, undefined> {
    for (let single = this.#single; single !== null && single.slot < after; single = this.#single) {
      this.#single = this.#singles.next().value ?? null;
      yield single;
    }
  }

  /** Both kinds of grams, merged by slot; `next` is the first slot of the file. */
  #writeGrams(
    { run: { slots, ends, words }, start, end }: Portion,
    singles: readonly SingleUnit[],
    { next, gap }: { readonly next: number; readonly gap: number },
  ): void {
    let [at, single, least] = [start, 0, next];
    let from = start === 0 ? 0 : (ends[start - 1] ?? 0);
    while (at < end || single < singles.length) {
      const unit = singles[single];
      const slot = at < end ? (slots[at] ?? 0) : Number.POSITIVE_INFINITY;
      const own = Math.min(slot, unit?.slot ?? slot);
      this.#bits.rice(own - least, gap);
      least = own + 1;
      if (unit?.slot === own) {
        this.#lists.write({ words: unit.fields, from: 0, to: unit.fields.length, step: 1 });
        single += 1;
        continue;
      }
      const to = ends[at] ?? 0;
      const apart = this.#lists.write({ words, from, to, step: PLACE_WORDS });
      if (apart !== null) this.#common.push({ slot, bytes: apart });
      from = to;
      at += 1;
    }
  }

  /** Common grams by slot, each with the length of its bits, so that a reader finds one among them. */
  positionFile(number: number): IndexFile {
    const { positions } = this.#counts;
    let next = firstSlot(number, positions);
    this.#bits.gamma(this.#common.length + 1);
    for (const { slot, bytes } of this.#common) {
      const gap = slot - next;
      this.#bits.put(gap >>> 16, 16);
      this.#bits.put(gap & 0xffff, 16);
      this.#bits.gamma(bytes.length);
      next = slot + 1;
    }
    const contents = bytesOf([this.#bits.take(), ...this.#common.map(({ bytes }) => bytes)]);
    this.#common = [];
    const name: FileName = { kind: 'positions', number };
    return { ...name, contents: sealed(name, contents) };
  }
}
