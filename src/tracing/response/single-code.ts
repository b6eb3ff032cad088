// Numbers of 32 bits as they are, and the upper half of them alone.
import { type BitCoder, codeDirect } from '../../domain/coding/bit-coder.ts';

const SINGLE = new Float32Array(1);
const BITS = new Uint32Array(SINGLE.buffer);

export function codeSingle(coder: BitCoder, value: number): number {
  SINGLE[0] = value;
  const bits = codeDirect(coder, 32, BITS[0] ?? 0);
  BITS[0] = bits;
  return SINGLE[0];
}

/** The sixteen upper bits of a number that has no others. */
export function toUpperBits(value: number): number {
  SINGLE[0] = value;
  return (BITS[0] ?? 0) >>> 16;
}

export function fromUpperBits(bits: number): number {
  BITS[0] = (bits << 16) >>> 0;
  return SINGLE[0] ?? 0;
}
