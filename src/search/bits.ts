/** Numbers as bits, the highest bit first: what the files of the index are made of. */

/** Writes bits; `take` gives them as whole bytes, the last one filled up with zeros, and begins anew. */
export class BitWriter {
  #view = new DataView(new ArrayBuffer(1 << 14));
  /** Bytes of the words that are full. */
  #length = 0;
  /** The word that is being filled from its highest bit on, and how many of its bits are free (1 to 32). */
  #word = 0;
  #free = 32;

  /** The lowest `width` bits (0 to 24) of `value`, which has no others. */
  put(value: number, width: number): void {
    const free = this.#free - width;
    if (free > 0) {
      this.#word |= value << free;
      this.#free = free;
      return;
    }
    if (this.#length + 8 > this.#view.byteLength) this.#grow();
    this.#view.setUint32(this.#length, this.#word | (value >>> -free));
    this.#length += 4;
    this.#free = free + 32;
    this.#word = free === 0 ? 0 : value << this.#free;
  }

  /** A whole number from 0 on: its part above `bits` bits (0 to 20) as so many zeros and a one, then those bits. */
  rice(value: number, bits: number): void {
    let above = value >>> bits;
    for (; above + bits >= 24; above -= 20) {
      if (above < 20) {
        this.put(1, above + 1);
        this.put(value & ((1 << bits) - 1), bits);
        return;
      }
      this.put(0, 20);
    }
    this.put((1 << bits) | (value & ((1 << bits) - 1)), above + 1 + bits);
  }

  /** `gamma(1)` and `rice` at once: the most common of all. */
  onceRice(value: number, bits: number): void {
    const width = (value >>> bits) + 1 + bits;
    if (width < 24) {
      this.put((1 << width) | (1 << bits) | (value & ((1 << bits) - 1)), width + 1);
      return;
    }
    this.put(1, 1);
    this.rice(value, bits);
  }

  /** A whole number from 1 to 2^24 - 1 (Elias gamma). */
  gamma(value: number): void {
    const width = 32 - Math.clz32(value);
    if (width > 12) this.put(0, width - 1);
    this.put(value, width > 12 ? width : 2 * width - 1);
  }

  /** Number of bits written since the last `take`. */
  get size(): number {
    return this.#length * 8 + 32 - this.#free;
  }

  take(): Uint8Array {
    this.#view.setUint32(this.#length, this.#word);
    const taken = new Uint8Array(this.#view.buffer.slice(0, Math.ceil(this.size / 8)));
    this.#length = 0;
    this.#word = 0;
    this.#free = 32;
    return taken;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#view.byteLength * 2);
    larger.set(new Uint8Array(this.#view.buffer));
    this.#view = new DataView(larger.buffer);
  }
}

/** Reads what a `BitWriter` wrote. Past the end it reads zeros, and `spent` is true. */
export class BitReader {
  readonly #view: DataView;
  readonly #end: number;
  #at = 0;

  constructor(bytes: Uint8Array) {
    const padded = new Uint8Array(bytes.length + 8);
    padded.set(bytes);
    this.#view = new DataView(padded.buffer);
    this.#end = bytes.length * 8;
  }

  get spent(): boolean {
    return this.#at > this.#end;
  }

  /** The next `width` bits (0 to 24). */
  get(width: number): number {
    if (width === 0) return 0;
    const value = this.#peek() >>> (32 - width);
    this.#at += width;
    return value;
  }

  rice(bits: number): number {
    const above = this.#zeros();
    return above * 2 ** bits + this.get(bits);
  }

  gamma(): number {
    const zeros = this.#zeros();
    return zeros > 23 ? 0 : (1 << zeros) | this.get(zeros);
  }

  /** The number of zeros before the next one, which is read too. */
  #zeros(): number {
    let zeros = 0;
    while (this.#at <= this.#end) {
      const run = Math.clz32(this.#peek() & 0xffffff00);
      if (run < 24) {
        this.#at += run + 1;
        return zeros + run;
      }
      this.#at += 24;
      zeros += 24;
    }
    return zeros;
  }

  /** At least 25 bits from here on, at the upper end of 32. */
  #peek(): number {
    const byte = this.#at >>> 3;
    if (byte + 4 > this.#view.byteLength) return 0;
    return (this.#view.getUint32(byte) << (this.#at & 7)) >>> 0;
  }
}
