// The M-step of fitting BKT: the parameters that the expected counts make likeliest, within bounds, each drawn to a
// centre by pseudo-counts (maximum a posteriori under a Beta prior). Where items have an ease of their own, guess
// and slip of a skill are intercepts on the logit scale and one step of Newton's takes the place of the closed form.
import { FORGOTTEN_MOST } from '../bkt-formulas.ts';
import type { SkillParameters } from '../bkt-parameters.ts';
import { type Chains, GAP_BINS, gapDays } from './bkt-chains.ts';
import type { Counts, Emissions } from './bkt-expect.ts';

export type Bounds = { readonly [K in keyof SkillParameters]: readonly [number, number] };

/** Answers that a centre is worth, in each of the counts that a parameter is a share of. */
export interface Pull {
  readonly centre: SkillParameters;
  readonly strength: number;
}

/** The share of `part` in `all`, drawn to the centre; within bounds it is the likeliest, as the likelihood has one top. */
export function shareOf(
  part: number,
  all: number,
  { centre, strength }: { readonly centre: number; readonly strength: number },
  [least, most]: readonly [number, number],
): number {
  const share = (part + strength * centre) / (all + strength);
  return share >= least ? Math.min(most, share) : least;
}

/** Logarithm of the Beta prior of a share, without its constant. */
export function logPriorOf(share: number, centre: number, strength: number): number {
  return strength * (centre * Math.log(share) + (1 - centre) * Math.log(1 - share));
}

/** P(kept) for each gap: `forget` before a first try, and the share of 0.6 that time takes. */
export function fillKeep(keep: Float64Array, forget: number, halfLifeDays: number): void {
  for (let bin = 0; bin < GAP_BINS; bin++) {
    const byTime = 1 - FORGOTTEN_MOST * (1 - 2 ** (-gapDays(bin) / halfLifeDays));
    keep[bin] = byTime;
    keep[GAP_BINS + bin] = byTime * (1 - forget);
  }
}

/** Expected log-likelihood of what was kept and lost. */
export function scoreKept(counts: Counts, forget: number, halfLifeDays: number, keep: Float64Array): number {
  fillKeep(keep, forget, halfLifeDays);
  let sum = 0;
  for (let place = 0; place < keep.length; place++) {
    const risk = counts.atRisk[place] ?? 0;
    if (risk === 0) continue;
    const gone = counts.lost[place] ?? 0;
    const kept = keep[place] ?? 1;
    if (gone > 0) sum += gone * Math.log(1 - kept);
    sum += (risk - gone) * Math.log(kept);
  }
  return sum;
}

/** The place of the top of a function with one top, to a thousandth of the span; never worse than `now`. */
export function climb(
  score: (x: number) => number,
  [least, most]: readonly [number, number],
  now: number,
): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [least, most];
  let [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
  let [atLeft, atRight] = [score(left), score(right)];
  for (let step = 0; step < 16; step++) {
    if (atLeft > atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - ratio * (high - low);
      atLeft = score(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + ratio * (high - low);
      atRight = score(right);
    }
  }
  const found = (low + high) / 2;
  return score(found) > score(now) ? found : now;
}

/** Adds to `into`: slope and curvature of the expected log-likelihood of `all` answers, `right` of them right, at a logit. */
export function bend(into: { slope: number; curve: number }, all: number, right: number, p: number): void {
  into.slope += right - all * p;
  into.curve += all * p * (1 - p);
}

export function logit(p: number): number {
  return Math.log(p / (1 - p));
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** P(right) of each cell of a skill from the skill's own and the shifts of its items. */
export function fillEmissions(
  emissions: Emissions,
  chains: Chains,
  skill: number,
  parameters: SkillParameters,
  shifts: { readonly known: Float64Array; readonly unknown: Float64Array },
): void {
  const knows = logit(1 - parameters.slip);
  const guesses = logit(parameters.guess);
  const to = chains.cellsOf[skill + 1] ?? 0;
  for (let cell = chains.cellsOf[skill] ?? 0; cell < to; cell++) {
    const item = chains.cellItem[cell] ?? 0;
    emissions.known[cell] = logistic(knows + (shifts.known[item] ?? 0));
    emissions.unknown[cell] = logistic(guesses + (shifts.unknown[item] ?? 0));
  }
}
