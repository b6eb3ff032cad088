// Exact numbers for answers and templates: a child who writes 1/3 is right, and 0.1 + 0.2 is 0.3.
// Bounded, so that no pack and no typing makes numbers that take time or screen without end.
import { fail, ok, type Result } from './result.ts';

/** In lowest terms, `d` > 0; both at most `RATIONAL_LIMIT` in size. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export interface RationalProblem {
  readonly code: 'rational/malformed' | 'rational/too-large' | 'rational/division-by-zero';
}

/** Below 2^53, so that a numerator is also exact as a JavaScript number. */
export const RATIONAL_LIMIT = 10n ** 15n;

/** Longer text is no number of a school; the limit also bounds the work of parsing. */
const MAX_TEXT_LENGTH = 64;
/** More places are written as a fraction: nobody reads them. */
const MAX_PLACES = 15;

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

/** Reduces n/d; fails on d = 0 and beyond the limit. */
export function toRational(n: bigint, d: bigint = 1n): Result<Rational, RationalProblem> {
  if (d === 0n) return fail({ code: 'rational/division-by-zero' });
  const common = greatestCommonDivisor(magnitude(n), magnitude(d)) * (d < 0n ? -1n : 1n);
  const reduced = { n: n / common, d: d / common };
  return magnitude(reduced.n) > RATIONAL_LIMIT || reduced.d > RATIONAL_LIMIT
    ? fail({ code: 'rational/too-large' })
    : ok(reduced);
}

export function addRational(a: Rational, b: Rational): Result<Rational, RationalProblem> {
  return toRational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtractRational(a: Rational, b: Rational): Result<Rational, RationalProblem> {
  return toRational(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function multiplyRational(a: Rational, b: Rational): Result<Rational, RationalProblem> {
  return toRational(a.n * b.n, a.d * b.d);
}

export function divideRational(a: Rational, b: Rational): Result<Rational, RationalProblem> {
  return toRational(a.n * b.d, a.d * b.n);
}

/** Orders by value. */
export function compareRational(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Reads `12`, `-3`, `0.25`, `3/4`, `1 1/2`, `-1 1/2`: ASCII as authors write it. For what children type see numerals.ts. */
export function parseRational(text: string): Result<Rational, RationalProblem> {
  if (text.length > MAX_TEXT_LENGTH) return fail({ code: 'rational/malformed' });
  const trimmed = text.trim();
  const decimal = /^(-?)(\d+)(?:\.(\d+))?$/.exec(trimmed);
  if (decimal) {
    const [, sign, whole, places = ''] = decimal;
    return toRational(signed(sign, BigInt(`${whole}${places}`)), 10n ** BigInt(places.length));
  }
  const fraction = /^(-?)(?:(\d+) +)?(\d+)\/(\d+)$/.exec(trimmed);
  if (!fraction) return fail({ code: 'rational/malformed' });
  const [, sign, whole = '0', above = '', below = ''] = fraction;
  const d = BigInt(below);
  return toRational(signed(sign, BigInt(whole) * d + BigInt(above)), d);
}

/** Takes a number at its shortest decimal: 0.1 is one tenth, not its binary neighbour. */
export function numberToRational(value: number): Result<Rational, RationalProblem> {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!parts) return fail({ code: 'rational/malformed' });
  const [, sign, whole, places = '', exponent = '0'] = parts;
  const scale = Number(exponent) - places.length;
  // 2 * 15 digits are the most that can still reduce to within the limit.
  if (Math.abs(scale) > 60) return fail({ code: 'rational/too-large' });
  const digits = signed(sign, BigInt(`${whole}${places}`));
  return scale < 0 ? toRational(digits, 10n ** BigInt(-scale)) : toRational(digits * 10n ** BigInt(scale));
}

/** Nearest number, for drawing and measuring only. */
export function rationalToNumber(value: Rational): number {
  return Number(value.n) / Number(value.d);
}

/** Writes an integer, else a decimal of at most 15 places, else `a/b`; `parseRational` reads each back. */
export function printRational(value: Rational): string {
  if (value.d === 1n) return String(value.n);
  const places = decimalPlaces(value.d);
  if (places === undefined) return `${value.n}/${value.d}`;
  const digits = String((magnitude(value.n) * 10n ** BigInt(places)) / value.d).padStart(places + 1, '0');
  return `${value.n < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** How many decimal places 1/d has, or nothing when it never ends or goes on too long. */
function decimalPlaces(d: bigint): number | undefined {
  let power = 1n;
  for (let places = 0; places <= MAX_PLACES; places++) {
    if (power % d === 0n) return places;
    power *= 10n;
  }
  return undefined;
}

function signed(sign: string | undefined, value: bigint): bigint {
  return sign === '-' ? -value : value;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Euclid; in plain numbers where they are exact, which is ten times as fast and the usual case. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b];
  while (low > RATIONAL_LIMIT) [high, low] = [low, high % low];
  if (low === 0n) return high;
  let [x, y] = [Number(low), Number(high % low)];
  while (y !== 0) [x, y] = [y, x % y];
  return BigInt(x);
}
