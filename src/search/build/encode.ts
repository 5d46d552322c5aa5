/** From sorted grams to the files of grams and of positions. */
import { BitWriter } from '../bits.ts';
import { gapBits, POSITIONS, positionBits, textBits } from '../coding.ts';
import { FIELDS, TEXT } from '../fields.ts';
import { type FileCounts, type FileName, MOST_INLINE, sealed } from '../format.ts';
import { fileOfSlot, firstSlot, isSingle, keyOfSlot } from '../grams.ts';
import { bytesOf } from './bytes.ts';
import { gramRuns } from './runs.ts';
import type { TextStream } from './stream.ts';

/** A file of the index, as it is published. */
export interface IndexFile extends FileName {
  readonly contents: Uint8Array;
}

const FIELD_COUNT = FIELDS.length;
const ONLY_TEXT = 1 << TEXT;

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

/** Holds the grams of one file until all are there: its first bits say how many they are. */
class GramEncoder {
  readonly #stream: TextStream;
  readonly #counts: FileCounts;
  readonly #textBits: number;
  readonly #bits = new BitWriter();
  readonly #apart = new BitWriter();
  readonly #slots: number[] = [];
  readonly #places: Uint32Array[] = [];
  /** Grams of the file of positions that is being made. */
  #common: { readonly slot: number; readonly bytes: Uint8Array }[] = [];
  /** The file of grams that is being made. */
  #file = 0;
  #fields = new Uint32Array(1 << 12);

  constructor(stream: TextStream, counts: FileCounts) {
    this.#stream = stream;
    this.#counts = counts;
    this.#textBits = textBits(stream.meanText);
  }

  /** The next gram; its places are copied, for the run they are of is used again. */
  add(slot: number, places: Uint32Array): void {
    this.#slots.push(slot);
    this.#places.push(places.slice());
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
    const count = this.#slots.length;
    const bits = gapBits(count + 1, end - first);
    this.#bits.gamma(count + 1);
    this.#bits.put(this.#textBits, 5);
    let next = first;
    this.#slots.forEach((slot, place) => {
      this.#bits.rice(slot - next, bits);
      next = slot + 1;
      this.#gram(slot, this.#places[place] ?? new Uint32Array());
    });
    this.#slots.length = 0;
    this.#places.length = 0;
    const name: FileName = { kind: 'grams', number: this.#file };
    return { ...name, contents: sealed(name, this.#bits.take()) };
  }

  #gram(slot: number, places: Uint32Array): void {
    const single = isSingle(keyOfSlot(slot));
    const mask = this.#fieldsOf(places);
    if (mask === ONLY_TEXT) this.#bits.put(0, 1);
    else this.#bits.put((1 << FIELD_COUNT) | mask, FIELD_COUNT + 1);
    for (let field = 0; field < FIELD_COUNT; field += 1)
      if (mask & (1 << field))
        this.#list(field, mask === 1 << field ? places : this.#only(field, places), single);
    if (this.#apart.size > 0) this.#common.push({ slot, bytes: this.#apart.take() });
  }

  /** Looks up the field of each place; gives the fields that are among them. */
  #fieldsOf(places: Uint32Array): number {
    if (this.#fields.length < places.length) this.#fields = new Uint32Array(places.length * 2);
    let mask = 0;
    for (let at = 0; at < places.length; at += 1) {
      const field = this.#stream.fieldAt(places[at] ?? 0);
      this.#fields[at] = field;
      mask |= 1 << (field % FIELD_COUNT);
    }
    return mask;
  }

  #only(field: number, places: Uint32Array): Uint32Array {
    return places.filter((_, at) => (this.#fields[at] ?? 0) % FIELD_COUNT === field);
  }

  /** Documents of a gram in one field, then where it stands in each. */
  #list(field: number, places: Uint32Array, single: boolean): void {
    const times = this.#timesIn(places);
    const bits = gapBits(times.length, this.#stream.articles);
    this.#bits.gamma(times.length);
    let next = 0;
    let at = 0;
    for (const count of times) {
      const article = this.#articleAt(places[at] ?? 0);
      this.#bits.rice(article - next, bits);
      next = article + 1;
      at += count;
    }
    const apart = places.length > MOST_INLINE;
    const kind = single ? POSITIONS.none : apart ? POSITIONS.apart : POSITIONS.here;
    this.#bits.put(kind, 2);
    if (!single) this.#positions(apart ? this.#apart : this.#bits, { field, places, times });
  }

  /** How often a gram stands in each of its documents. */
  #timesIn(places: Uint32Array): readonly number[] {
    const times: number[] = [];
    let last = -1;
    for (let at = 0; at < places.length; at += 1) {
      const article = this.#articleAt(places[at] ?? 0);
      if (article === last) times[times.length - 1] = (times.at(-1) ?? 0) + 1;
      else times.push(1);
      last = article;
    }
    return times;
  }

  #articleAt(place: number): number {
    return Math.floor(this.#stream.fieldAt(place) / FIELD_COUNT);
  }

  #positions(
    bits: BitWriter,
    { field, places, times }: { field: number; places: Uint32Array; times: readonly number[] },
  ): void {
    let at = 0;
    for (const count of times) {
      bits.gamma(count);
      const width = positionBits(field, count, this.#textBits);
      let next = this.#stream.startOf(this.#stream.fieldAt(places[at] ?? 0));
      for (const end = at + count; at < end; at += 1) {
        const place = places[at] ?? 0;
        bits.rice(place - next, width);
        next = place + 1;
      }
    }
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
