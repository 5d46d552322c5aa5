/** The folded texts of a segment, one after the other in one array: all that is held of them while it is indexed. */
import { FIELDS, TEXT } from '../fields.ts';
import { foldTo } from '../folding.ts';

/** Stands between values and after each field: no gram has it. */
export const BREAK = 0;

/** Fields are numbered through the stream: the article's number, and below it so many bits for the field. */
export const FIELD_BITS = 3;

/** Takes articles in the order of their numbers. */
export class TextStream {
  units: Uint16Array;
  length = 0;
  /** Where each field begins, by its number; numbers that no field has begin where the next article does. */
  #starts: Uint32Array;
  #articles = 0;
  #inTexts = 0;

  /** `characters` is about how many there will be. */
  constructor(articles: number, characters: number) {
    this.units = new Uint16Array(characters + 64);
    this.#starts = new Uint32Array((articles << FIELD_BITS) + 1);
  }

  get articles(): number {
    return this.#articles;
  }

  /** Numbers of fields, those that no field has among them. */
  get fields(): number {
    return this.#articles << FIELD_BITS;
  }

  /** Units of the text of an article, in the mean. */
  get meanText(): number {
    return this.articles === 0 ? 0 : this.#inTexts / this.articles;
  }

  /** Adds the next article, by the values of its fields. */
  add(values: readonly (readonly string[])[]): void {
    const first = this.#articles << FIELD_BITS;
    this.#articles += 1;
    for (let field = 0; field < FIELDS.length; field += 1) {
      this.#starts[first + field] = this.length;
      const before = this.length;
      for (const [place, value] of (values[field] ?? []).entries()) {
        if (place > 0) this.#push(BREAK);
        foldTo(value, this.#push);
      }
      if (field === TEXT) this.#inTexts += this.length - before;
      this.#push(BREAK);
    }
    this.#starts.fill(this.length, first + FIELDS.length, first + (1 << FIELD_BITS) + 1);
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

  /** Where a field begins; that after the last at the end of all. */
  startOf(field: number): number {
    return this.#starts[field] ?? 0;
  }
}
