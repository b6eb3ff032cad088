// The M-step of fitting BKT: the parameters that the expected counts make likeliest, within bounds, each drawn to a
// centre by pseudo-counts (maximum a posteriori under a Beta prior). What items add is in
// bkt-item-em.ts.
import { FORGOTTEN_MOST } from '../bkt-formulas.ts';
import type { SkillParameters } from '../bkt-parameters.ts';
import { GAP_BINS, gapDays } from './bkt-chains.ts';
import type { Counts } from './bkt-expect.ts';

export type Bounds = { readonly [K in keyof SkillParameters]: readonly [number, number] };

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
    const byTime = 1 - lostShare(gapDays(bin), halfLifeDays);
    keep[bin] = byTime;
    keep[GAP_BINS + bin] = byTime * (1 - forget);
  }
}

function lostShare(days: number, halfLifeDays: number): number {
  return FORGOTTEN_MOST * (1 - 2 ** (-days / halfLifeDays));
}

/** Half-lives that are looked at: sixteenths of a power of two would be no better, and these are soon gone through. */
const HALF_LIVES: readonly number[] = Array.from({ length: 53 }, (_, n) => 0.5 * 2 ** (n / 4));

interface LogShares {
  readonly halfLifeDays: number;
  /** One a gap. */
  readonly lost: Float64Array;
  readonly kept: Float64Array;
}

const LOG_SHARES = HALF_LIVES.map(toLogShares);

function toLogShares(halfLifeDays: number): LogShares {
  const lost = Float64Array.from({ length: GAP_BINS }, (_, bin) => lostShare(gapDays(bin), halfLifeDays));
  return { halfLifeDays, lost: lost.map(Math.log), kept: lost.map((share) => Math.log(1 - share)) };
}

/** The half-life that makes what was kept and lost over gaps likeliest; never a worse one than `now`. */
export function bestHalfLife(
  counts: Counts,
  now: number,
  centre: number,
  strength: number,
  [least, most]: readonly [number, number],
): number {
  let best = now;
  let top = scoreGaps(counts, toLogShares(now)) + logPriorOfHalfLife(now, centre, strength);
  for (const shares of LOG_SHARES) {
    const { halfLifeDays } = shares;
    if (halfLifeDays < least || halfLifeDays > most) continue;
    const score = scoreGaps(counts, shares) + logPriorOfHalfLife(halfLifeDays, centre, strength);
    if (score <= top) continue;
    top = score;
    best = halfLifeDays;
  }
  return best;
}

/** Normal on the logarithm, and wide: a strength of 4 has a standard deviation of a factor of e. */
export function logPriorOfHalfLife(days: number, centre: number, strength: number): number {
  return (-strength * Math.log(days / centre) ** 2) / 8;
}

/** Expected log-likelihood of what was kept and lost; of no gap nothing is lost, and its logarithm is not asked. */
function scoreGaps(counts: Counts, { lost, kept }: LogShares): number {
  let sum = 0;
  for (let bin = 1; bin < GAP_BINS; bin++) {
    const risk = (counts.atRisk[bin] ?? 0) + (counts.atRisk[GAP_BINS + bin] ?? 0);
    if (risk === 0) continue;
    const gone = (counts.lost[bin] ?? 0) + (counts.lost[GAP_BINS + bin] ?? 0);
    sum += gone * (lost[bin] ?? 0) + (risk - gone) * (kept[bin] ?? 0);
  }
  return sum;
}
