/** A gram's lists: for each field its documents, and where it stands in each. */
import { BitWriter } from '../bits.ts';
import { gapBits, POSITIONS, positionBits, textBits } from '../coding.ts';
import { FIELDS, TEXT } from '../fields.ts';
import { MOST_INLINE } from '../format.ts';
import { enlarged } from './bytes.ts';
import type { TextStream } from './stream.ts';

const FIELD_COUNT = FIELDS.length;
const ONLY_TEXT = 1 << TEXT;

/** Writes lists, gram by gram; its room is used again for each. */
export class ListEncoder {
  readonly textBits: number;
  readonly #stream: TextStream;
  readonly #bits: BitWriter;
  readonly #apart = new BitWriter();
  /** Of each place of a gram: its field, counted through the stream. */
  #fields = new Uint32Array(1 << 10);
  /** Of a list: its documents, how often the gram stands in each, and where. */
  #articles = new Uint32Array(1 << 10);
  #times = new Uint32Array(1 << 10);
  #positions = new Uint32Array(1 << 10);

  constructor(stream: TextStream, bits: BitWriter) {
    this.#stream = stream;
    this.#bits = bits;
    this.textBits = textBits(stream.meanText);
  }

  /** Writes the lists of a gram by its places; gives the bits of positions that are to stand apart, or null. */
  write(places: Uint32Array, single: boolean): Uint8Array | null {
    const mask = this.#lookUp(places);
    if (mask === ONLY_TEXT) this.#bits.put(0, 1);
    else this.#bits.put((1 << FIELD_COUNT) | mask, FIELD_COUNT + 1);
    for (let field = 0; field < FIELD_COUNT; field += 1)
      if (mask & (1 << field)) this.#list(field, this.#gather(field, places), single);
    return this.#apart.size > 0 ? this.#apart.take() : null;
  }

  /** Finds the field of each place; gives the fields that are among them, a bit each. */
  #lookUp(places: Uint32Array): number {
    const count = places.length;
    if (this.#fields.length < count) {
      this.#fields = enlarged(this.#fields, count);
      this.#articles = enlarged(this.#articles, count);
      this.#times = enlarged(this.#times, count);
      this.#positions = enlarged(this.#positions, count);
    }
    const [stream, fields] = [this.#stream, this.#fields];
    let mask = 0;
    for (let at = 0; at < count; at += 1) {
      const field = stream.fieldAt(places[at] ?? 0);
      fields[at] = field;
      mask |= 1 << (field % FIELD_COUNT);
    }
    return mask;
  }

  /** Puts documents, times and positions of a gram in one field into their room; gives the number of documents and of places. */
  #gather(field: number, places: Uint32Array): readonly [documents: number, held: number] {
    const [fields, articles, times, positions] = [this.#fields, this.#articles, this.#times, this.#positions];
    let [count, held, last] = [-1, 0, -1];
    let start = 0;
    for (let at = 0; at < places.length; at += 1) {
      const found = fields[at] ?? 0;
      if (found !== last) {
        if (found % FIELD_COUNT !== field) continue;
        last = found;
        count += 1;
        articles[count] = (found - field) / FIELD_COUNT;
        times[count] = 0;
        start = this.#stream.startOf(found);
      }
      times[count] = (times[count] ?? 0) + 1;
      positions[held] = (places[at] ?? 0) - start;
      held += 1;
    }
    return [count + 1, held];
  }

  #list(field: number, [documents, held]: readonly [number, number], single: boolean): void {
    const bits = gapBits(documents, this.#stream.articles);
    this.#bits.gamma(documents);
    let next = 0;
    for (let at = 0; at < documents; at += 1) {
      const article = this.#articles[at] ?? 0;
      this.#bits.rice(article - next, bits);
      next = article + 1;
    }
    const apart = held > MOST_INLINE;
    const kind = single ? POSITIONS.none : apart ? POSITIONS.apart : POSITIONS.here;
    this.#bits.put(kind, 2);
    if (!single) this.#writePositions(apart ? this.#apart : this.#bits, field, documents);
  }

  #writePositions(bits: BitWriter, field: number, documents: number): void {
    let at = 0;
    for (let document = 0; document < documents; document += 1) {
      const count = this.#times[document] ?? 0;
      bits.gamma(count);
      const width = positionBits(field, count, this.textBits);
      let next = 0;
      for (const end = at + count; at < end; at += 1) {
        const position = this.#positions[at] ?? 0;
        bits.rice(position - next, width);
        next = position + 1;
      }
    }
  }
}
