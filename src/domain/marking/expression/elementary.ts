// exp, log, sin and cos from + − × ÷ and rounding alone: engines may differ in the last bits of Math's own (ECMA-262
// leaves them open), and the same answer is marked the same on every tablet.

const LN2 = Math.LN2;
/** Half of π in three parts, the first two so short that a multiple below 2^20 is exact (Cody & Waite 1980). */
const HALF_PI = [1.5707963267341256, 6.077100506303966e-11, 2.0222662487959506e-21] as const;
const TWO_OVER_PI = 0.6366197723675814;

/** Relative error of exp, absolute and relative error of log, absolute error of sin and cos; tests/…/elementary.laws.test.ts. */
export const ERROR = 2 ** -42;
/** Beyond these there is no value here. */
export const MOST_EXPONENT = 690;
export const MOST_ANGLE = 1e5;

/** For |x| up to MOST_EXPONENT: x = k·ln 2 + r, Taylor's series of e^r, doubled or halved k times. */
export function exponentialOf(x: number): number {
  const k = Math.round(x / LN2);
  const r = x - k * LN2;
  let sum = 1;
  for (let n = 18; n >= 1; n--) sum = 1 + (r / n) * sum;
  for (let n = 0; n < k; n++) sum *= 2;
  for (let n = 0; n > k; n--) sum /= 2;
  return sum;
}

/** For x above 0 and finite: x = m·2^k, 2·atanh((m − 1)/(m + 1)) by its series. */
export function logarithmOf(x: number): number {
  let [m, k] = [x, 0];
  for (; m >= Math.SQRT2; k++) m /= 2;
  for (; m < Math.SQRT1_2; k--) m *= 2;
  const s = (m - 1) / (m + 1);
  let sum = 0;
  for (let n = 13; n >= 1; n--) sum = sum * s * s + 1 / (2 * n - 1);
  return 2 * s * sum + k * LN2;
}

/** For |x| up to MOST_ANGLE, in radians. */
export function sineOf(x: number): number {
  const { quarter, rest } = quartersOf(x);
  const value = quarter % 2 === 0 ? seriesOf(rest, 1) : seriesOf(rest, 0);
  return quarter < 2 ? value : -value;
}

export function cosineOf(x: number): number {
  const { quarter, rest } = quartersOf(x);
  const value = quarter % 2 === 0 ? seriesOf(rest, 0) : seriesOf(rest, 1);
  return quarter === 1 || quarter === 2 ? -value : value;
}

/** How many quarter turns, modulo four, and what is left: at most an eighth of a turn either way. */
function quartersOf(x: number) {
  const turns = Math.round(x * TWO_OVER_PI);
  const [first, second, third] = HALF_PI;
  return { quarter: ((turns % 4) + 4) % 4, rest: x - turns * first - turns * second - turns * third };
}

/** Taylor's series: of the cosine from 0, of the sine from 1. */
function seriesOf(x: number, from: 0 | 1): number {
  let sum = 1;
  for (let n = 20 + from; n > 1; n -= 2) sum = 1 - ((x * x) / (n * (n - 1))) * sum;
  return from === 0 ? sum : x * sum;
}
