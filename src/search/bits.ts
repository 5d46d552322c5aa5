/** Numbers as bits, the highest bit first: what the files of the index are made of. */

/** Writes bits; `take` gives them as whole bytes, the last one filled up with zeros, and begins anew. */
export class BitWriter {
  #bytes = new Uint8Array(1 << 14);
  #length = 0;
  /** Bits that make no whole byte yet, and their number (0 to 7). */
  #held = 0;
  #bits = 0;

  /** The lowest `width` bits (0 to 24) of `value`. */
  put(value: number, width: number): void {
    let held = (this.#held << width) | value;
    let bits = this.#bits + width;
    if (this.#length + 4 > this.#bytes.length) this.#grow();
    while (bits >= 8) {
      bits -= 8;
      this.#bytes[this.#length] = held >>> bits;
      this.#length += 1;
      held &= (1 << bits) - 1;
    }
    this.#held = held;
    this.#bits = bits;
  }

  /** A whole number from 0 on: its part above `bits` bits (0 to 20) as so many zeros and a one, then those bits. */
  rice(value: number, bits: number): void {
    for (let above = value >>> bits; above >= 0; above -= 20) {
      if (above >= 20) this.put(0, 20);
      else this.put(1, above + 1);
      if (above < 20) break;
    }
    if (bits > 0) this.put(value & ((1 << bits) - 1), bits);
  }

  /** A whole number from 1 to 2^24 - 1 (Elias gamma). */
  gamma(value: number): void {
    const width = 32 - Math.clz32(value);
    this.put(0, width - 1);
    this.put(value, width);
  }

  /** Number of bits written since the last `take`. */
  get size(): number {
    return this.#length * 8 + this.#bits;
  }

  take(): Uint8Array {
    if (this.#bits > 0) this.put(0, 8 - this.#bits);
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
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
