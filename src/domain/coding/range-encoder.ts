// A carrying range coder over adaptive bits, as in LZMA (Martin 1979; Pavlov 1998), with 16-bit probabilities and a
// tail as short as can be. Integers only, so that every engine writes the same bytes.
import { HALF, LEAST, MOST, ONE_BITS, PATIENCE, RATE_BITS, RATES } from './adaptation.ts';
import type { BitCoder } from './bit-coder.ts';

const TOP = 2 ** 24;
const CARRY = 2 ** 32;

export class RangeEncoder implements BitCoder {
  readonly writes = true;
  readonly failed = false;
  readonly #chances: Uint16Array;
  readonly #counts: Uint8Array;
  #bytes = new Uint8Array(1024);
  #length = 0;
  #low = 0;
  #range = CARRY - 1;
  /** The last byte that a carry may still change, and how many 255s follow it; -1 before the first byte. */
  #held = -1;
  #full = 0;

  /** Starts from the contexts' first chances, which stay as they are. */
  constructor(chances: Uint16Array) {
    this.#chances = chances.slice();
    this.#counts = new Uint8Array(chances.length);
  }

  bit(context: number, bit: number): number {
    const chance = this.#chances[context] ?? HALF;
    const count = this.#counts[context] ?? 0;
    const rate = RATES[count] ?? 0;
    const bound = (this.#range >>> ONE_BITS) * chance;
    if (bit === 1) {
      this.#range = bound;
      this.#chances[context] = chance + (((MOST - chance) * rate) >> RATE_BITS);
    } else {
      this.#low += bound;
      this.#range -= bound;
      this.#chances[context] = chance - (((chance - LEAST) * rate) >> RATE_BITS);
    }
    if (count < PATIENCE) this.#counts[context] = count + 1;
    if (this.#range < TOP) this.#shift();
    return bit;
  }

  /** As `bit` with a chance that is kept elsewhere. */
  chance(chance: number, bit: number): number {
    const bound = (this.#range >>> ONE_BITS) * chance;
    if (bit === 1) {
      this.#range = bound;
    } else {
      this.#low += bound;
      this.#range -= bound;
    }
    if (this.#range < TOP) this.#shift();
    return bit;
  }

  uniform(size: number, value: number): number {
    const part = Math.floor(this.#range / size);
    this.#low += part * value;
    this.#range = part;
    if (this.#range < TOP) this.#shift();
    return value;
  }

  spoil(): void {
    throw new Error('Must never be spoilt while writing');
  }

  /** Bytes so far, give or take five. */
  get size(): number {
    return this.#length + this.#full + 5;
  }

  /** The shortest end that the decoder reads right, with zeros taken as said beyond it. */
  finish(): Uint8Array {
    const whole = Math.ceil(this.#low / CARRY) * CARRY;
    this.#low = whole < this.#low + this.#range ? whole : Math.ceil(this.#low / TOP) * TOP;
    for (let count = 0; count < 5; count++) this.#shiftByte();
    let length = this.#length;
    while (length > this.#length - 4 && this.#bytes[length - 1] === 0) length -= 1;
    return this.#bytes.slice(0, length);
  }

  #shift(): void {
    while (this.#range < TOP) {
      this.#range = (this.#range * 256) >>> 0;
      this.#shiftByte();
    }
  }

  #shiftByte(): void {
    const carry = this.#low >= CARRY ? 1 : 0;
    const low = this.#low - carry * CARRY;
    if (low < CARRY - TOP || carry === 1) {
      if (this.#held >= 0) this.#put(this.#held + carry);
      for (; this.#full > 0; this.#full--) this.#put((255 + carry) & 255);
      this.#held = low >>> 24;
    } else {
      this.#full += 1;
    }
    this.#low = (low % TOP) * 256;
  }

  #put(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}
