// The numbers of fitted BKT as they are shipped: each a byte. Shares lie on sixteenths of a logit, half-lives on
// sixteenths of an octave, eases of items on sixteenths of a logit. Read with our own exp, so that all tablets agree.
import { SKILL_BOUNDS, type SkillParameters } from './bkt-parameters.ts';
import { exp, exp2 } from './fixed-math.ts';

const STEPS = 16;
const MIDDLE = 128;
const [HALF_LIFE_LEAST] = SKILL_BOUNDS.halfLifeDays;

/** In the order in which they are written. */
export const GRID_FIELDS = [
  'prior',
  'learn',
  'guess',
  'slip',
  'halfLifeDays',
  'forget',
] as const satisfies readonly (keyof SkillParameters)[];

const SHARES = Float64Array.from({ length: 256 }, (_, byte) => 1 / (1 + exp((MIDDLE - byte) / STEPS)));
const HALF_LIVES = Float64Array.from({ length: 256 }, (_, byte) => HALF_LIFE_LEAST * exp2(byte / STEPS));

/** The number that a byte stands for; it may lie out of the bounds of its field. No share but `forget` can be 0. */
export function fromGrid(field: keyof SkillParameters, byte: number): number {
  if (field === 'halfLifeDays') return HALF_LIVES[byte] ?? HALF_LIFE_LEAST;
  return field === 'forget' && byte === 0 ? 0 : (SHARES[byte] ?? 0.5);
}

export function isInBounds(field: keyof SkillParameters, value: number): boolean {
  const [least, most] = SKILL_BOUNDS[field];
  return value >= least && value <= most;
}

/** The byte within the field's bounds whose number is nearest; distances are those of the numbers themselves. */
export function toGrid(field: keyof SkillParameters, value: number): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let byte = 0; byte < 256; byte++) {
    const at = fromGrid(field, byte);
    if (!isInBounds(field, at) || !(Math.abs(at - value) < least)) continue;
    nearest = byte;
    least = Math.abs(at - value);
  }
  if (nearest < 0) throw new Error(`Must be a number, got ${field} ${value}`);
  return nearest;
}

/** An item of which nothing was fitted: type and difficulty say what is to be expected of it. */
export const NO_EASE = -128;

/** What an ease multiplies the odds of a right answer by, one for each value from -128 on. */
const ODDS = Float64Array.from({ length: 256 }, (_, at) => exp((at - MIDDLE) / STEPS));

export function oddsOf(ease: number): number {
  return ODDS[ease + MIDDLE] ?? 1;
}

/** An ease in logits as it is shipped. */
export function toEase(logits: number): number {
  return Math.max(NO_EASE + 1, Math.min(-NO_EASE - 1, Math.round(logits * STEPS)));
}

/** P with its odds multiplied: logistic(logit(p) + ease), without a logarithm. */
export function shiftBy(p: number, odds: number): number {
  return (p * odds) / (1 - p + p * odds);
}
