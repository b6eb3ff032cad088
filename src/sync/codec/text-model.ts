// Text of any kind, spelled byte by byte: orders 1 to 3 and the longest match, mixed. Slow (about a microsecond a
// byte) and therefore for what is rare: settings, names, unforeseen answers, kinds of events of later versions.

import type { BitCoder } from '../../domain/coding/bit-coder.ts';
import { decodeUtf8, encodeUtf8 } from '../../packs/utf8.ts';
import { KNOWN_TEXT } from './known-text.ts';
import { STRETCH, squash } from './mixing.ts';

/** Bytes of text in a chunk, at most; what is beyond is refused on both sides. */
export const TEXT_BYTES = 65_536;

/** No UTF-8 has it. */
const END = 255;
const ORDERS = 4;
const SLOT_BITS = 14;
const MATCH_BITS = 12;
const INPUTS = ORDERS + 1;
/** As many as TEXT of known-text.ts has. */
const COLUMNS = 3;
/** A weight of 1. */
const WHOLE = 65_536;
const FIRST_WEIGHT = Math.floor(WHOLE * 0.4);
const MOST_WEIGHT = 4 * WHOLE;
const LEARNING = 40;
const SLOT_PATIENCE = 15;
const MATCH_LENGTHS = 16;
/** A chance of one half, in 4,096ths above a count in four bits. */
const FRESH = 2048 << 4;

export class TextModel {
  readonly #slots: Uint16Array;
  readonly #matchSlots: Uint16Array;
  readonly #weights: Int32Array;
  readonly #inputs = new Int32Array(INPUTS);
  readonly #bases = new Int32Array(ORDERS);
  readonly #slotPlaces = new Int32Array(ORDERS);
  readonly #places: Int32Array;
  readonly #limit: number;
  #history: Uint8Array;
  #length: number;
  /** The column and the bytes before: where a text begins they are zeros. */
  #before = 0;
  #column = 0;
  /** Where the history went on after the last time it looked like this; 0 if it never did. */
  #match = 0;
  #matchLength = 0;

  /** A fresh model, or a copy of one with room for a chunk's text. */
  constructor(from: TextModel | null) {
    this.#slots = from === null ? new Uint16Array(ORDERS << SLOT_BITS).fill(FRESH) : from.#slots.slice();
    this.#matchSlots = from === null ? new Uint16Array(MATCH_LENGTHS).fill(FRESH) : from.#matchSlots.slice();
    this.#weights =
      from === null ? new Int32Array(INPUTS * 2 * COLUMNS).fill(FIRST_WEIGHT) : from.#weights.slice();
    this.#places = from === null ? new Int32Array(1 << MATCH_BITS) : from.#places.slice();
    this.#history = from === null ? new Uint8Array(8192) : from.#history.slice();
    this.#length = from === null ? 1 : from.#length;
    this.#limit = this.#length + TEXT_BYTES;
  }

  /** Bytes that may still be coded, each text's end counted as one. */
  get room(): number {
    return this.#limit - this.#length;
  }

  /** Codes a text of the column; gives null and spoils the coder where there is none, or too much of it. */
  code(coder: BitCoder, column: number, text: string): string | null {
    const given = coder.writes ? encodeUtf8(text) : null;
    const start = this.#length;
    this.#column = column;
    this.#before = 0;
    this.#matchLength = 0;
    this.#match = 0;
    for (let at = 0; ; at++) {
      const byte = this.#byte(coder, given === null ? 0 : (given[at] ?? END));
      if (byte === END) break;
      if (coder.failed || this.#length > this.#limit) {
        coder.spoil();
        return null;
      }
    }
    const read = given === null ? decodeUtf8(this.#history.subarray(start, this.#length - 1)) : text;
    if (read === undefined) coder.spoil();
    return read ?? null;
  }

  #byte(coder: BitCoder, byte: number): number {
    this.#lookBack();
    const expected = this.#match > 0 ? (this.#history[this.#match] ?? 0) + 256 : 0;
    let node = 1;
    for (let shift = 7; shift >= 0; shift--) {
      const matches = expected >> (shift + 1) === node;
      node = 2 * node + this.#bit(coder, node, matches ? (expected >> shift) & 1 : -1, (byte >> shift) & 1);
    }
    const coded = node - 256;
    this.#remember(coded, expected === node);
    return coded;
  }

  #lookBack(): void {
    const bases = this.#bases;
    const before = this.#before;
    bases[0] = Math.imul(this.#column + 1, 0x51ed270b);
    bases[1] = Math.imul((before & 0xff) + 1, 0x2f0b4c47) + Math.imul(this.#column + 1, 0x1b873593);
    bases[2] = Math.imul((before & 0xffff) + 1, 0x2c1b3c6d) + Math.imul(this.#column + 1, 0x297a2d39);
    bases[3] = Math.imul((before & 0xffffff) + 1, 0x165667b1);
    if (this.#matchLength > 0) return;
    this.#match = this.#places[this.#placeOf()] ?? 0;
  }

  #placeOf(): number {
    const mixed = Math.imul(this.#before + 1, 0x2545f491) + (this.#before === 0 ? this.#column : 0);
    return Math.imul(mixed, 0x9e3779b1) >>> (32 - MATCH_BITS);
  }

  #remember(byte: number, matched: boolean): void {
    this.#places[this.#placeOf()] = this.#length;
    if (this.#length === this.#history.length) this.#grow();
    this.#history[this.#length++] = byte;
    this.#before = (this.#before << 8) | byte;
    if (matched && this.#match > 0) {
      this.#match += 1;
      if (this.#matchLength < MATCH_LENGTHS - 1) this.#matchLength += 1;
    } else {
      this.#match = 0;
      this.#matchLength = 0;
    }
  }

  #grow(): void {
    const larger = new Uint8Array(this.#history.length * 2);
    larger.set(this.#history);
    this.#history = larger;
  }

  #bit(coder: BitCoder, node: number, expected: number, bit: number): number {
    const inputs = this.#inputs;
    const weights = this.#weights;
    const slots = this.#slots;
    const places = this.#slotPlaces;
    const set = INPUTS * (2 * this.#column + (expected < 0 ? 0 : 1));
    let sum = 0;
    for (let order = 0; order < ORDERS; order++) {
      const mixed = (this.#bases[order] ?? 0) + Math.imul(node, 0x2545f491);
      const place =
        (order << SLOT_BITS) | (Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1) >>> (32 - SLOT_BITS));
      const input = STRETCH[(slots[place] ?? 0) >> 4] ?? 0;
      places[order] = place;
      inputs[order] = input;
      sum += (input * (weights[set + order] ?? 0)) >> 16;
    }
    const trust = expected < 0 ? 0 : (STRETCH[(this.#matchSlots[this.#matchLength] ?? 0) >> 4] ?? 0);
    inputs[ORDERS] = expected === 1 ? trust : -trust;
    sum += ((expected === 1 ? trust : -trust) * (weights[set + ORDERS] ?? 0)) >> 16;
    const chance = squash(sum);
    const coded = coder.chance(Math.min(Math.max(chance, 1), 4094) << 4, bit);
    const error = ((coded << 12) - chance) * LEARNING;
    for (let at = 0; at < INPUTS; at++) {
      const weight = (weights[set + at] ?? 0) + (((inputs[at] ?? 0) * error + 0x8000) >> 16);
      weights[set + at] = Math.min(Math.max(weight, -MOST_WEIGHT), MOST_WEIGHT);
    }
    for (let order = 0; order < ORDERS; order++) learn(slots, places[order] ?? 0, coded);
    if (expected >= 0) learn(this.#matchSlots, this.#matchLength, coded === expected ? 1 : 0);
    return coded;
  }
}

/** As in adaptation.ts, with 12 bits of chance above 4 of count. */
function learn(slots: Uint16Array, at: number, bit: number): void {
  const slot = slots[at] ?? 0;
  const count = slot & 15;
  const chance = slot >> 4;
  const rate = SLOT_RATES[count] ?? 0;
  const moved = bit === 1 ? chance + (((4095 - chance) * rate) >> 16) : chance - ((chance * rate) >> 16);
  slots[at] = (moved << 4) | (count < SLOT_PATIENCE ? count + 1 : count);
}

const SLOT_RATES = Uint16Array.from({ length: 16 }, (_, count) => Math.floor(65_536 / (count + 1.5)));

/** Swallows what a model is taught; nothing is written. */
const DEAF: BitCoder = {
  bit: (_context, bit) => bit,
  chance: (_chance, bit) => bit,
  uniform: (_size, value) => value,
  spoil: () => {},
  failed: false,
  writes: true,
};

let taught: TextModel | undefined;

/** A model that knows how events are spelled. The lesson takes a millisecond or two, once. */
export function createTextModel(): TextModel {
  if (taught === undefined) {
    taught = new TextModel(null);
    for (const [column, text] of KNOWN_TEXT) taught.code(DEAF, column, text);
  }
  return new TextModel(taught);
}
