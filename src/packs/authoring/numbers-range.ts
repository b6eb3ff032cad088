// Between which bounds a number of a question changes: of the same size as the teacher's own, so that the questions are
// about as hard as hers.
import { numberToRational, type Rational, rationalToNumber } from '../../domain/rational.ts';

export interface NumberRange {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** More values than anybody meets; the format takes a million. */
const MOST_VALUES = 10_000;
const LARGEST = 1_000_000_000;
/** Up to the first bound that holds it: begin and end of what schools teach together. */
const BANDS: readonly (readonly [from: number, to: number])[] = [
  [2, 10],
  [11, 20],
  [21, 99],
  [100, 999],
  [1_000, 9_999],
];

/** Holds the number itself. */
export function suggestRange(value: Rational): NumberRange {
  const number = rationalToNumber(value);
  if (value.d > 1n) return decimals(value, number);
  const tens = number >= 20 ? roundness(number) : 1;
  if (tens > 1) return { from: tens, to: Math.max(number, 9 * tens), step: tens };
  const band = BANDS.find(([, to]) => number <= to) ?? [1, Math.min(LARGEST, 2 * number)];
  return { from: Math.min(number, band[0]), to: band[1], step: 1 };
}

/** 30 changes in tens, 400 in hundreds; 250 in tens. */
function roundness(number: number): number {
  let step = 1;
  while (step < 1_000_000 && number % (step * 10) === 0) step *= 10;
  return step;
}

function decimals(value: Rational, number: number): NumberRange {
  let step = 1;
  let places = 0;
  while (places < 4 && (value.n * BigInt(10 ** places)) % value.d !== 0n) places++;
  step = Number(`1e-${places}`);
  const most = number <= 1 ? 1 - step : Math.ceil(number * 2);
  return { from: step, to: Number(Math.max(number, most).toFixed(places)), step };
}

export type RangeFault = 'not-a-number' | 'wrong-way' | 'no-step' | 'too-many';

/** What is wrong with bounds that a teacher typed, or nothing. */
export function rangeFault({ from, to, step }: NumberRange): RangeFault | undefined {
  if (![from, to, step].every((one) => numberToRational(one).ok && Math.abs(one) <= LARGEST))
    return 'not-a-number';
  if (to < from) return 'wrong-way';
  if (step < 1e-6) return 'no-step';
  return countValues({ from, to, step }) > MOST_VALUES ? 'too-many' : undefined;
}

/** How many values a range has, as drawing counts them: see ../parameters.ts. */
export function countValues({ from, to, step }: NumberRange): number {
  return Math.floor((to - from) / step + 1e-9) + 1;
}
