/** Sorts grams by their slots. */

/** Words of a gram as it is met: the number of its field in the stream, its position in that field, its slot. */
export const GRAM_WORDS = 3;
export const SLOT = 2;
/** Words of a gram once it is sorted: its slot is that of its list. */
export const PLACE_WORDS = 2;

/** Grams by slot. */
export interface SortedGrams {
  /** The slots that there are, ascending, and how many they are: the array may be longer. */
  readonly slots: Uint32Array;
  readonly count: number;
  /** Where in `words` the places of each slot end. */
  readonly ends: Uint32Array;
  /** Field and position of each place, those of a slot in the order in which they were met. */
  readonly words: Uint32Array;
}

/**
 * Sorts runs of grams. Slots are spread evenly, so that each has its own row of a table, or one close by, and the rows that are
 * taken are all but sorted: grams are counted by row and then put in order, without a pass for every digit.
 */
export class RunSorter {
  /** The slot of each row, and how many grams have it: none where the row is free. */
  readonly #rows: Uint32Array;
  readonly #counts: Uint32Array;
  /** The row of each gram. */
  readonly #rowOf: Uint32Array;
  readonly #words: Uint32Array;
  readonly #slots: Uint32Array;
  readonly #ends: Uint32Array;

  /** `largest`: grams of a run at most. */
  constructor(largest: number) {
    // Behind the last row is room for those that find theirs taken.
    const rows = rowsFor(largest) + largest;
    this.#rows = new Uint32Array(rows);
    this.#counts = new Uint32Array(rows);
    this.#rowOf = new Uint32Array(largest);
    this.#words = new Uint32Array(largest * PLACE_WORDS);
    this.#slots = new Uint32Array(largest);
    this.#ends = new Uint32Array(largest);
  }

  /** Sorts grams whose slots are from `first` on and before `after`; what it gives is valid until it is called again. */
  sorted(met: Uint32Array, first: number, after: number): SortedGrams {
    const grams = met.length / GRAM_WORDS;
    const perRow = rowsFor(grams) / (after - first);
    this.#counts.fill(0, 0, rowsFor(grams) + grams);
    for (let gram = 0, at = SLOT; gram < grams; gram += 1, at += GRAM_WORDS) {
      const slot = met[at] ?? 0;
      let row = ((slot - first) * perRow) >>> 0;
      while (this.#counts[row] !== 0 && this.#rows[row] !== slot) row += 1;
      this.#rows[row] = slot;
      this.#counts[row] = (this.#counts[row] ?? 0) + 1;
      this.#rowOf[gram] = row;
    }
    const count = this.#order(rowsFor(grams) + grams);
    this.#place(met);
    return { slots: this.#slots, count, ends: this.#ends, words: this.#words };
  }

  /** Puts the slots in order, and into the counts where the places of each begin; gives the number of slots. */
  #order(rows: number): number {
    const taken = this.#ends;
    let count = 0;
    for (let row = 0; row < rows; row += 1) {
      if (this.#counts[row] === 0) continue;
      const slot = this.#rows[row] ?? 0;
      let at = count;
      for (; at > 0 && (this.#slots[at - 1] ?? 0) > slot; at -= 1) {
        this.#slots[at] = this.#slots[at - 1] ?? 0;
        taken[at] = taken[at - 1] ?? 0;
      }
      this.#slots[at] = slot;
      taken[at] = row;
      count += 1;
    }
    let end = 0;
    for (let at = 0; at < count; at += 1) {
      const row = taken[at] ?? 0;
      const start = end;
      end += (this.#counts[row] ?? 0) * PLACE_WORDS;
      this.#counts[row] = start;
      this.#ends[at] = end;
    }
    return count;
  }

  /** Puts each gram where those of its slot are. */
  #place(met: Uint32Array): void {
    const grams = met.length / GRAM_WORDS;
    for (let gram = 0, at = 0; gram < grams; gram += 1, at += GRAM_WORDS) {
      const row = this.#rowOf[gram] ?? 0;
      const to = this.#counts[row] ?? 0;
      this.#counts[row] = to + PLACE_WORDS;
      this.#words[to] = met[at] ?? 0;
      this.#words[to + 1] = met[at + 1] ?? 0;
    }
  }
}

/** Rows of a table: twice as many as there can be slots. */
function rowsFor(grams: number): number {
  return 2 * grams;
}
