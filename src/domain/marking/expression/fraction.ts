// Exact fractions without the size limit of domain/rational.ts, which holds what a pack says; here numbers grow while
// brackets are multiplied out. Beyond MOST_BITS there is no value, and checking goes on with samples.
import type { Fraction } from './tree.ts';

const MOST_BITS = 768;
const MOST = 1n << BigInt(MOST_BITS);

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };

/** Nothing for a division by zero and for what is too long. */
export function toFraction(n: bigint, d: bigint): Fraction | undefined {
  if (d === 0n) return undefined;
  const common = greatestCommon(n, d) * (d < 0n ? -1n : 1n);
  const reduced = { n: n / common, d: d / common };
  return sizeOf(reduced.n) > MOST || reduced.d > MOST ? undefined : reduced;
}

export const addFractions = (a: Fraction, b: Fraction) => toFraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const multiplyFractions = (a: Fraction, b: Fraction) => toFraction(a.n * b.n, a.d * b.d);
export const divideFractions = (a: Fraction, b: Fraction) => toFraction(a.n * b.d, a.d * b.n);
export const negateFraction = ({ n, d }: Fraction): Fraction => ({ n: -n, d });
export const isSameFraction = (a: Fraction, b: Fraction): boolean => a.n === b.n && a.d === b.d;

/** The whole power of a fraction; nothing where it grows too long. */
export function powerOfFraction(base: Fraction, exponent: number): Fraction | undefined {
  const of = exponent < 0 ? toFraction(base.d, base.n) : base;
  if (of === undefined) return undefined;
  const times = Math.abs(exponent);
  const bits = Math.max(sizeOf(of.n).toString(2).length, of.d.toString(2).length);
  const isUnit = sizeOf(of.n) <= 1n && of.d === 1n;
  if (!isUnit && (bits - 1) * times > MOST_BITS) return undefined;
  const reach = isUnit ? times % 2 : times;
  return toFraction(of.n ** BigInt(reach === 0 && times > 0 ? 2 : reach), of.d ** BigInt(reach));
}

export function greatestCommon(a: bigint, b: bigint): bigint {
  let [high, low] = [sizeOf(a), sizeOf(b)];
  while (low !== 0n) [high, low] = [low, high % low];
  return high === 0n ? 1n : high;
}

export function sizeOf(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Reads digits with at most one point. */
export function readDecimal(text: string): Fraction | undefined {
  const [whole = '', places = ''] = text.split('.');
  return toFraction(BigInt(`${whole}${places}` || '0'), 10n ** BigInt(places.length));
}
