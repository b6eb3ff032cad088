// Reads what range-encoder.ts writes, and nothing else: `finish` refuses bytes that no encoder ends with.
import { HALF, LEAST, MOST, ONE_BITS, PATIENCE, RATE_BITS, RATES } from './adaptation.ts';
import type { BitCoder } from './bit-coder.ts';

const TOP = 2 ** 24;
const CARRY = 2 ** 32;

export class RangeDecoder implements BitCoder {
  readonly writes = false;
  failed = false;
  readonly #chances: Uint16Array;
  readonly #counts: Uint8Array;
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;
  #code = 0;
  #range = CARRY - 1;

  constructor(chances: Uint16Array, bytes: Uint8Array, from = 0) {
    this.#chances = chances.slice();
    this.#counts = new Uint8Array(chances.length);
    this.#bytes = bytes;
    this.#end = bytes.length;
    this.#at = from;
    for (let count = 0; count < 4; count++) this.#code = this.#code * 256 + this.#next();
  }

  bit(context: number, _bit: number): number {
    const chance = this.#chances[context] ?? HALF;
    const count = this.#counts[context] ?? 0;
    const rate = RATES[count] ?? 0;
    if (count < PATIENCE) this.#counts[context] = count + 1;
    const bound = (this.#range >>> ONE_BITS) * chance;
    if (this.#code < bound) {
      this.#range = bound;
      this.#chances[context] = chance + (((MOST - chance) * rate) >> RATE_BITS);
      if (bound < TOP) this.#shift();
      return 1;
    }
    this.#code -= bound;
    this.#range -= bound;
    this.#chances[context] = chance - (((chance - LEAST) * rate) >> RATE_BITS);
    if (this.#range < TOP) this.#shift();
    return 0;
  }

  chance(chance: number, _bit: number): number {
    const bound = (this.#range >>> ONE_BITS) * chance;
    const bit = this.#code < bound ? 1 : 0;
    if (bit === 1) {
      this.#range = bound;
    } else {
      this.#code -= bound;
      this.#range -= bound;
    }
    if (this.#range < TOP) this.#shift();
    return bit;
  }

  uniform(size: number, _value: number): number {
    const part = Math.floor(this.#range / size);
    const value = Math.floor(this.#code / part);
    if (value >= size) {
      this.failed = true;
      return 0;
    }
    this.#code -= part * value;
    this.#range = part;
    if (part < TOP) this.#shift();
    return value;
  }

  spoil(): void {
    this.failed = true;
  }

  /** Whether the bytes end here, exactly as the encoder ends them. */
  finish(): boolean {
    const left = this.#at - this.#end;
    if (this.failed || left < 0 || left > 4) return false;
    if (left < 4 && this.#bytes[this.#end - 1] === 0) return false;
    const window = this.#window();
    const low = window >= this.#code ? window - this.#code : window - this.#code + CARRY;
    const whole = low === 0 || CARRY < low + this.#range;
    return window === (whole ? 0 : (Math.ceil(low / TOP) * TOP) % CARRY);
  }

  /** The last four bytes that were read. */
  #window(): number {
    let window = 0;
    for (let at = this.#at - 4; at < this.#at; at++) window = window * 256 + (this.#bytes[at] ?? 0);
    return window;
  }

  #shift(): void {
    while (this.#range < TOP) {
      this.#range = (this.#range * 256) >>> 0;
      this.#code = (this.#code * 256 + this.#next()) >>> 0;
    }
  }

  /** Zeros beyond the end; more of them than the encoder may leave out is a failure. */
  #next(): number {
    const byte = this.#bytes[this.#at];
    this.#at += 1;
    if (byte !== undefined) return byte;
    if (this.#at > this.#end + 4) this.failed = true;
    return 0;
  }
}
