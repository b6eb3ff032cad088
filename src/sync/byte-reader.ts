// Reading bytes of unknown origin: never past the end, and one way only to write each number.

/** After a failure every read gives zeros and `failed` stays true: one look at the end is enough. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;
  failed = false;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get at(): number {
    return this.#at;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  byte(): number {
    if (this.#at >= this.#bytes.length) this.failed = true;
    return this.#bytes[this.#at++] ?? 0;
  }

  /** A copy, so that it does not keep the whole alive. */
  take(length: number): Uint8Array {
    if (length > this.left) {
      this.failed = true;
      return new Uint8Array(0);
    }
    this.#at += length;
    return this.#bytes.slice(this.#at - length, this.#at);
  }

  /** LEB128 of at most 53 bits; a longer writing than needed is refused. */
  varint(): number {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 49; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte >= 128) continue;
      if ((byte === 0 && scale > 1) || !Number.isSafeInteger(value)) this.failed = true;
      return value;
    }
    this.failed = true;
    return 0;
  }

  /** Big-endian, unsigned. */
  uint32(): number {
    return this.byte() * 2 ** 24 + ((this.byte() << 16) | (this.byte() << 8) | this.byte());
  }
}
