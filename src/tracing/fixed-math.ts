// exp and log from + − × ÷ alone. Engines may differ in the last bit of Math.exp (ECMA-262 leaves it open), and a
// fold must give the same bytes on every tablet; IEEE 754 fixes the four operations, floor and √.

const LN2 = Math.LN2;
const SQRT_HALF = Math.SQRT1_2;
/** Beyond these, exp leaves the normal range of a double. */
const EXP_MOST = 709;
const EXP_TERMS = 14;
const LOG_TERMS = 11;

/**
 * e to the power of x, relatively within 2e-15 for |x| ≤ 6, 1e-13 elsewhere; x is held to [-708, 709].
 * x = k·ln 2 + r with |r| ≤ ln 2 / 2, then Taylor's series of e^r (to r^14) in Horner's form, times 2^k.
 */
export function exp(x: number): number {
  const held = Math.min(EXP_MOST, Math.max(1 - EXP_MOST, x));
  const k = Math.floor(held / LN2 + 0.5);
  const r = held - k * LN2;
  let sum = 1;
  for (let n = EXP_TERMS; n >= 1; n--) sum = 1 + (r / n) * sum;
  return scale(sum, k);
}

/** 2 to the power of x. */
export function exp2(x: number): number {
  return exp(x * LN2);
}

/**
 * Natural logarithm of a finite x > 0, within 4e-16 absolutely near 1 and relatively elsewhere.
 * x = m·2^k with m in [√½, √2); log m = 2·atanh(s), s = (m − 1)/(m + 1), by its series (to s^21).
 */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new Error(`Must be above 0 and finite, got ${x}`);
  let m = x;
  let k = 0;
  while (m >= 2 * SQRT_HALF) {
    m /= 2;
    k++;
  }
  while (m < SQRT_HALF) {
    m *= 2;
    k--;
  }
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let sum = 0;
  for (let n = LOG_TERMS; n >= 1; n--) sum = sum * square + 1 / (2 * n - 1);
  return 2 * s * sum + k * LN2;
}

/** Doubling and halving are exact. */
function scale(value: number, k: number): number {
  let scaled = value;
  for (let n = 0; n < k; n++) scaled *= 2;
  for (let n = 0; n > k; n--) scaled /= 2;
  return scaled;
}
