/** A gram's lists: for each field its documents, and where it stands in each. */
import { BitWriter } from '../bits.ts';
import { gapBits, POSITIONS, positionBits, textBits } from '../coding.ts';
import { FIELDS, TEXT } from '../fields.ts';
import { MOST_INLINE } from '../format.ts';
import { FIELD_BITS, type TextStream } from './stream.ts';

const FIELD_COUNT = FIELDS.length;
const ONLY_TEXT = 1 << TEXT;
const FIELD = (1 << FIELD_BITS) - 1;

/** Where a gram stands, in the order of the stream. */
export interface Places {
  /** A field's number in every `step` words from `from` on and before `to`, and behind it the position there, if any is told. */
  readonly words: Uint32Array;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** Writes lists, gram by gram. */
export class ListEncoder {
  readonly textBits: number;
  readonly #stream: TextStream;
  readonly #bits: BitWriter;
  readonly #apart = new BitWriter();

  constructor(stream: TextStream, bits: BitWriter) {
    this.#stream = stream;
    this.#bits = bits;
    this.textBits = textBits(stream.meanText);
  }

  /** Writes the lists of a gram; gives the bits of positions that are to stand apart, or null. */
  write(places: Places): Uint8Array | null {
    const mask = fieldsIn(places);
    if (mask === ONLY_TEXT) {
      this.#bits.put(0, 1);
      this.#list(places, TEXT);
    } else {
      this.#bits.put((1 << FIELD_COUNT) | mask, FIELD_COUNT + 1);
      for (let field = 0; field < FIELD_COUNT; field += 1) if (mask & (1 << field)) this.#list(places, field);
    }
    return this.#apart.size > 0 ? this.#apart.take() : null;
  }

  #list(places: Places, field: number): void {
    const { documents, times } = countIn(places, field);
    this.#bits.gamma(documents);
    this.#writeArticles(places, field, gapBits(documents, this.#stream.articles));
    const apart = times > MOST_INLINE;
    const hasPositions = places.step > 1;
    this.#bits.put(!hasPositions ? POSITIONS.none : apart ? POSITIONS.apart : POSITIONS.here, 2);
    if (hasPositions) this.#writePositions(apart ? this.#apart : this.#bits, places, field);
  }

  #writeArticles({ words, from, to, step }: Places, field: number, bits: number): void {
    let [last, next] = [-1, 0];
    for (let at = from; at < to; at += step) {
      const number = words[at] ?? 0;
      if (number === last || (number & FIELD) !== field) continue;
      last = number;
      const article = number >>> FIELD_BITS;
      this.#bits.rice(article - next, bits);
      next = article + 1;
    }
  }

  #writePositions(bits: BitWriter, { words, from, to, step }: Places, field: number): void {
    for (let at = from; at < to; ) {
      const number = words[at] ?? 0;
      const start = at;
      do at += step;
      while (at < to && words[at] === number);
      if ((number & FIELD) !== field) continue;
      const times = (at - start) / step;
      if (times === 1) {
        bits.onceRice(words[start + 1] ?? 0, positionBits(field, 1, this.textBits));
        continue;
      }
      bits.gamma(times);
      const width = positionBits(field, times, this.textBits);
      let next = 0;
      for (let place = start; place < at; place += step) {
        const position = words[place + 1] ?? 0;
        bits.rice(position - next, width);
        next = position + 1;
      }
    }
  }
}

/** The fields that a gram stands in, a bit each. */
function fieldsIn({ words, from, to, step }: Places): number {
  let mask = 0;
  for (let at = from; at < to; at += step) mask |= 1 << ((words[at] ?? 0) & FIELD);
  return mask;
}

/** In how many documents a gram stands in this field, and how often in all. */
function countIn(
  { words, from, to, step }: Places,
  field: number,
): { readonly documents: number; readonly times: number } {
  let [documents, times, last] = [0, 0, -1];
  for (let at = from; at < to; at += step) {
    const number = words[at] ?? 0;
    if ((number & FIELD) !== field) continue;
    times += 1;
    if (number !== last) documents += 1;
    last = number;
  }
  return { documents, times };
}
