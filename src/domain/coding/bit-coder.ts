// One description of the format serves both ways: a column is a function of a coder and a value. The encoder writes the
// value and gives it back; the decoder takes no notice of it and gives what it reads.

export interface BitCoder {
  /** One decision, predicted by the context's history. */
  bit(context: number, bit: number): number;
  /** One decision, predicted by a chance (of a 1, in 65,536ths, 1 to 65,535) that is kept elsewhere. */
  chance(chance: number, bit: number): number;
  /** One of `size` equally likely values, 0 to size - 1; `size` is at most 65,536. */
  uniform(size: number, value: number): number;
  /** Says that what was read cannot have been written; nothing is to be believed after it. */
  spoil(): void;
  /** Read, and not spoilt: ask before anything costly or endless. */
  readonly failed: boolean;
  /** False for a decoder, which then needs no values. */
  readonly writes: boolean;
}

/** A value in `bits` decisions, the high one first, each predicted by those before it. Takes 2^bits contexts. */
export function codeTree(coder: BitCoder, base: number, bits: number, value: number): number {
  let node = 1;
  for (let shift = bits - 1; shift >= 0; shift--) {
    node = 2 * node + coder.bit(base + node, (value >>> shift) & 1);
  }
  return node - (1 << bits);
}

/** Equally likely bits, any number up to 52. */
export function codeDirect(coder: BitCoder, bits: number, value: number): number {
  let coded = 0;
  let rest = value;
  for (let left = bits; left > 0; ) {
    const take = Math.min(left, 16);
    left -= take;
    const scale = 2 ** left;
    const part = Math.floor(rest / scale);
    coded += coder.uniform(2 ** take, part) * scale;
    rest -= part * scale;
  }
  return coded;
}

export function codeFlag(coder: BitCoder, context: number, value: boolean): boolean {
  return coder.bit(context, value ? 1 : 0) === 1;
}
