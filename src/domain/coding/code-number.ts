// Whole numbers of any size: how many bits they have, then their leading bits are learned, the others are noise.
import { type BitCoder, codeDirect, codeTree } from './bit-coder.ts';

/** Numbers of fewer bits are learned whole (three bits of them); of longer ones the first bit after the highest. */
const SHORT_BITS = 4;
const SHORT_LEARNED = 3;
const LONG_LEARNED = 1;
const LEADING = 64;
const LONGEST_LEARNED = 31;
/** Contexts that `codeNumber` takes: 64 for the length in bits, 8 for the leading bits at each length up to 31. */
export const NUMBER = LEADING + (LONGEST_LEARNED + 1) * 8;

/** Codes 0 to 2^53 - 2 under the contexts from `base`. */
export function codeNumber(coder: BitCoder, base: number, value: number): number {
  const plus = value + 1;
  const length = codeTree(coder, base, 6, coder.writes ? bitLength(plus) - 1 : 0);
  if (length > 52) {
    coder.spoil();
    return 0;
  }
  const learned = length <= SHORT_BITS ? Math.min(length, SHORT_LEARNED) : LONG_LEARNED;
  const noise = length - learned;
  const scale = 2 ** noise;
  const lead = coder.writes ? Math.floor(plus / scale) - 2 ** learned : 0;
  const leading = base + LEADING + 8 * Math.min(length, LONGEST_LEARNED);
  const leadCoded = codeTree(coder, leading, learned, lead);
  const rest = noise === 0 ? 0 : codeDirect(coder, noise, plus % scale);
  return (leadCoded + 2 ** learned) * scale + rest - 1;
}

/** Codes a number from -(2^53 - 2) on; its sign is one decision under `sign`. */
export function codeSigned(coder: BitCoder, sign: number, base: number, value: number): number {
  const negative = coder.bit(sign, value < 0 ? 1 : 0) === 1;
  const size = codeNumber(coder, base, negative ? -1 - value : value);
  return negative ? -1 - size : size;
}

function bitLength(value: number): number {
  if (value < 2 ** 31) return 32 - Math.clz32(value);
  const high = Math.floor(value / 2 ** 31);
  return 63 - Math.clz32(high);
}
