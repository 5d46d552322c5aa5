/** The folded texts of a segment, one after the other in one array: all that is held of them while it is indexed. */
import { FIELDS, TEXT } from '../fields.ts';
import { foldTo } from '../folding.ts';

/** Stands between values and after each field: no gram has it. */
export const BREAK = 0;

/** Places in the stream are looked up by blocks of this many units. */
const BLOCK_BITS = 5;

/** Takes articles in the order of their numbers. */
export class TextStream {
  units: Uint16Array;
  length = 0;
  /** Where each field of each article begins: six an article. */
  #starts: Uint32Array;
  #fields = 0;
  #inTexts = 0;
  #blocks: Uint32Array | null = null;

  /** `characters` is about how many there will be. */
  constructor(articles: number, characters: number) {
    this.units = new Uint16Array(characters + 64);
    this.#starts = new Uint32Array(articles * FIELDS.length + 1);
  }

  get articles(): number {
    return this.#fields / FIELDS.length;
  }

  /** Units of the text of an article, in the mean. */
  get meanText(): number {
    return this.articles === 0 ? 0 : this.#inTexts / this.articles;
  }

  /** Adds the next article, by the values of its fields. */
  add(values: readonly (readonly string[])[]): void {
    for (let field = 0; field < FIELDS.length; field += 1) {
      this.#starts[this.#fields] = this.length;
      this.#fields += 1;
      const before = this.length;
      for (const [place, value] of (values[field] ?? []).entries()) {
        if (place > 0) this.#push(BREAK);
        foldTo(value, this.#push);
      }
      if (field === TEXT) this.#inTexts += this.length - before;
      this.#push(BREAK);
    }
    this.#starts[this.#fields] = this.length;
  }

  readonly #push = (unit: number): void => {
    if (this.length === this.units.length) this.#grow();
    this.units[this.length] = unit;
    this.length += 1;
  };

  #grow(): void {
    const larger = new Uint16Array(Math.ceil(this.units.length * 1.25));
    larger.set(this.units);
    this.units = larger;
  }

  /** Number of the field that a place belongs to, counted through the stream: article × 6 + field. */
  fieldAt(place: number): number {
    this.#blocks ??= this.#makeBlocks();
    let field = this.#blocks[place >>> BLOCK_BITS] ?? 0;
    while ((this.#starts[field + 1] ?? this.length) <= place) field += 1;
    return field;
  }

  startOf(field: number): number {
    return this.#starts[field] ?? 0;
  }

  #makeBlocks(): Uint32Array {
    const blocks = new Uint32Array((this.length >>> BLOCK_BITS) + 1);
    let field = 0;
    for (let block = 0; block < blocks.length; block += 1) {
      while ((this.#starts[field + 1] ?? this.length) <= block << BLOCK_BITS && field + 1 < this.#fields)
        field += 1;
      blocks[block] = field;
    }
    return blocks;
  }
}
