/** From sorted grams to the files of grams and of positions. */
import { BitWriter } from '../bits.ts';
import { gapBits } from '../coding.ts';
import { type FileCounts, type FileName, sealed } from '../format.ts';
import { fileOfSlot, firstSlot, isSingle, keyOfSlot } from '../grams.ts';
import { bytesOf, enlarged } from './bytes.ts';
import { ListEncoder } from './lists.ts';
import { gramRuns } from './runs.ts';
import type { TextStream } from './stream.ts';

/** A file of the index, as it is published. */
export interface IndexFile extends FileName {
  readonly contents: Uint8Array;
}

/** The files of grams and positions of a segment, in the order of `filesOf`. */
export function* gramFiles(stream: TextStream, counts: FileCounts): Generator<IndexFile, void, undefined> {
  const encoder = new GramEncoder(stream, counts);
  for (const { slots, places, length } of gramRuns(stream)) {
    for (let from = 0; from < length; ) {
      const slot = slots[from] ?? 0;
      yield* encoder.upTo(fileOfSlot(slot, counts.grams));
      let to = from + 1;
      while (to < length && slots[to] === slot) to += 1;
      encoder.add(slot, places.subarray(from, to));
      from = to;
    }
  }
  yield* encoder.upTo(counts.grams);
}

/** The grams of one file until all are there, since its first bits say how many they are. */
class HeldGrams {
  slots: number[] = [];
  /** Where the places of each end in `places`. */
  ends: number[] = [];
  places = new Uint32Array(1 << 14);
  #length = 0;

  add(slot: number, places: Uint32Array): void {
    const end = this.#length + places.length;
    if (end > this.places.length) this.places = enlarged(this.places, end);
    this.places.set(places, this.#length);
    this.#length = end;
    this.slots.push(slot);
    this.ends.push(end);
  }

  clear(): void {
    this.slots = [];
    this.ends = [];
    this.#length = 0;
  }
}

class GramEncoder {
  readonly #counts: FileCounts;
  readonly #lists: ListEncoder;
  readonly #bits = new BitWriter();
  readonly #held = new HeldGrams();
  /** Grams of the file of positions that is being made. */
  #common: { readonly slot: number; readonly bytes: Uint8Array }[] = [];
  /** The file of grams that is being made. */
  #file = 0;

  constructor(stream: TextStream, counts: FileCounts) {
    this.#counts = counts;
    this.#lists = new ListEncoder(stream, this.#bits);
  }

  /** The next gram; its places are copied, for the run they are of is used again. */
  add(slot: number, places: Uint32Array): void {
    this.#held.add(slot, places);
  }

  /** Ends every file before this one. */
  *upTo(file: number): Generator<IndexFile, void, undefined> {
    const share = this.#counts.grams / this.#counts.positions;
    while (this.#file < file) {
      yield this.#gramFile();
      this.#file += 1;
      if (this.#file % share === 0) yield this.#positionFile(this.#file / share - 1);
    }
  }

  #gramFile(): IndexFile {
    const { grams } = this.#counts;
    const [first, end] = [firstSlot(this.#file, grams), firstSlot(this.#file + 1, grams)];
    const { slots, ends, places } = this.#held;
    const bits = gapBits(slots.length + 1, end - first);
    this.#bits.gamma(slots.length + 1);
    this.#bits.put(this.#lists.textBits, 5);
    let next = first;
    let from = 0;
    for (const [at, slot] of slots.entries()) {
      const to = ends[at] ?? 0;
      this.#bits.rice(slot - next, bits);
      const apart = this.#lists.write(places.subarray(from, to), isSingle(keyOfSlot(slot)));
      if (apart !== null) this.#common.push({ slot, bytes: apart });
      next = slot + 1;
      from = to;
    }
    this.#held.clear();
    const name: FileName = { kind: 'grams', number: this.#file };
    return { ...name, contents: sealed(name, this.#bits.take()) };
  }

  /** Common grams by slot, each with the length of its bits, so that a reader finds one among them. */
  #positionFile(number: number): IndexFile {
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
